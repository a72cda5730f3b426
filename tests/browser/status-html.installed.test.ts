import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { statusHtml } from '../../src/formats/of/status/html.ts';
import { planOfJuly } from '../cli/plan-of-july.ts';
import { run } from '../cli/run.ts';
import { emptyView, statusView } from '../formats/of/status/views.ts';
import { findChromium, opened, startChromium, titled } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(findChromium() === null)(titled('a status as HTML in Chromium'), () => {
  let folder = '';
  let browser: Browser;
  let all: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'theo dõi '));
    await writeFile(path.join(folder, 'status.html'), statusHtml(await statusView()));
    await writeFile(path.join(folder, 'status.en.html'), statusHtml(await statusView('en')));
    await writeFile(path.join(folder, 'empty.html'), statusHtml(await emptyView()));
    await mkdir(path.join(folder, 'danh-muc'));
    const plan = path.join(folder, 'tháng 7.yaml');
    await cp('plans/danh-muc', path.join(folder, 'danh-muc'), { recursive: true });
    await writeFile(plan, await planOfJuly({ closed: '' }));
    const schedule = await run(['schedule', plan, '--as-of', '2021-07-05', '--format', 'html']);
    await writeFile(path.join(folder, 'schedule.html'), schedule.stdout);
    browser = await startChromium();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const url = pathToFileURL(path.join(folder, name)).href;
    const { page, told } = await opened(browser, url, options);
    all = told;
    return page;
  }
  afterEach(async () => {
    // No message, no fault, and nothing asked of any network.
    expect(all).toEqual([]);
    for (const context of browser.contexts()) await context.close();
  });

  const units = (page: Page) => page.locator('.all tbody tr:visible [role=rowheader]').allInnerTexts();
  const titles = (page: Page) => page.locator('h2:visible').allInnerTexts();

  it('filters without any script: what is late, what is due, what is not recorded', async () => {
    const page = await open('status.html', { javaScriptEnabled: false });
    expect(await units(page)).toHaveLength(15);
    await page.getByRole('radio', { name: 'Trễ' }).check();
    expect(await units(page)).toEqual([
      'Sở Giao thông vận tải (nay là Sở Xây dựng)',
      'Xã thứ 1 do huyện Tam Bình chọn',
    ]);
    expect(await titles(page)).toEqual(['Trễ hạn (2)', 'Các cuộc kiểm tra (15)']);
    await page.getByRole('radio', { name: 'Sắp đến hạn' }).check();
    expect(await units(page)).toEqual(['Sở Giáo dục và Đào tạo', 'Sở Tài nguyên và Môi trường']);
    expect(await titles(page)).toEqual(['Sắp đến hạn (3)', 'Các cuộc kiểm tra (15)']);
    await page.getByRole('radio', { name: 'Chưa ghi kết quả' }).check();
    expect(await units(page)).toEqual(['Sở Xây dựng']);
    await page.getByRole('radio', { name: 'Tất cả' }).check();
    expect(await units(page)).toHaveLength(15);
  });

  it('filters the page of the schedule too: table, timeline and panels', async () => {
    const page = await open('schedule.html', { javaScriptEnabled: false });
    const counts = async () => [
      await page.locator('#lich tbody tr:visible').count(),
      await page.locator('.chart li:visible').count(),
      await page.locator('details:visible').count(),
    ];
    expect(await counts()).toEqual([15, 15, 15]);
    const late = await page.locator('#lich tbody tr.late').count();
    expect(late).toBeGreaterThan(0);
    await page.getByRole('radio', { name: 'Trễ' }).check();
    expect(await counts()).toEqual([late, late, late]);
  });

  it('is worked with the keyboard alone, and opens what is recorded of a unit', async () => {
    const page = await open('status.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến bảng các cuộc kiểm tra');
    await page.getByRole('radio', { name: 'Tất cả' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await units(page)).toHaveLength(2);
    await page.locator('summary:visible').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open]').innerText()).toContain('số 60/KL-SNV');
  });

  it('prints on one sheet of A4 landscape, and what is filtered is what is printed', async () => {
    const page = await open('status.html');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await units(page)).toHaveLength(15);
    expect(await page.locator('nav:visible, input:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('radio', { name: 'Trễ' }).check();
    await page.emulateMedia({ media: 'print' });
    expect(await units(page)).toHaveLength(2);
  });

  it('needs no scrolling to the side on a phone', async () => {
    const page = await open('status.html', {
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const overflow =
      "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.scroll'))";
    expect(await page.evaluate(overflow)).toBe(0);
    expect(await page.locator('.all tbody .p').first().isVisible()).toBe(true);
  });

  it.each([
    { name: 'status.html', colorScheme: 'light', width: 1280 },
    { name: 'status.html', colorScheme: 'dark', width: 1280 },
    { name: 'status.en.html', colorScheme: 'light', width: 360 },
    { name: 'status.html', colorScheme: 'dark', width: 360 },
    { name: 'empty.html', colorScheme: 'light', width: 1280 },
    { name: 'schedule.html', colorScheme: 'light', width: 1280 },
    { name: 'schedule.html', colorScheme: 'dark', width: 360 },
  ] as const)(
    'axe finds nothing serious in $name, $colorScheme, $width px',
    async (one) => {
      const { name, colorScheme, width } = one;
      const page = await open(name, { colorScheme, viewport: { width, height: 900 } });
      await page.evaluate("document.querySelectorAll('details').forEach((panel) => { panel.open = true; })");
      await page.evaluate(AXE);
      const found = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
      const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(found.passes.length).toBeGreaterThan(15);
    },
    120_000,
  );
});
