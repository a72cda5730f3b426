import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { findChromium, opened, startChromium, titled } from './chromium.ts';

const REAL = 'plans/vinh-long-2021.yaml';
const TWO_LEVELS = 'plans/vi-du-hai-cap-2026.yaml';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(findChromium() === null)(titled('a schedule as HTML in Chromium'), () => {
  let folder = '';
  let browser: Browser;
  let all: readonly string[] = [];
  const urlOf = (name: string) => pathToFileURL(path.join(folder, name)).href;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'trang lịch '));
    const made = [
      ['real.html', [REAL, '--format', 'html']],
      ['real.en.html', [REAL, '--format', 'html', '--lang', 'en']],
      ['two.html', [TWO_LEVELS, '--format', 'html']],
      ['real.svg', [REAL, '--format', 'svg']],
    ] as const;
    for (const [name, words] of made)
      await writeFile(path.join(folder, name), (await run(['schedule', ...words])).stdout);
    browser = await startChromium();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const { page, told } = await opened(browser, urlOf(name), options);
    all = told;
    return page;
  }
  afterEach(async () => {
    // No message, no fault, and nothing asked of any network.
    expect(all).toEqual([]);
    for (const context of browser.contexts()) await context.close();
  });

  const units = (page: Page) => page.locator('#lich tbody tr:visible th').allInnerTexts();
  const rows = (page: Page) => page.locator('.chart li:visible').count();

  it('shows timeline, table, months and a panel a visit', async () => {
    const page = await open('real.html');
    expect(await page.title()).toContain('Kế hoạch kiểm tra');
    expect(await rows(page)).toBe(15);
    expect(await units(page)).toHaveLength(15);
    expect(await page.locator('.month').count()).toBe(7);
    expect(await page.locator('details').count()).toBe(15);
    const bar = await page.locator('.chart li .v').first().boundingBox();
    const notice = await page.locator('.chart li use').first().boundingBox();
    expect(bar?.x).toBeGreaterThan(notice?.x ?? Infinity);
  });

  it('sorts by any column, up and down, and back', async () => {
    const page = await open('real.html');
    const before = await units(page);
    const head = page.locator('#lich thead th', { hasText: 'Đơn vị' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await units(page);
    expect(up).toEqual([...before].sort(new Intl.Collator('vi', { numeric: true }).compare));
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await units(page)).not.toEqual(up);
    await page.locator('#lich thead button').first().click();
    expect(await units(page)).toEqual(before);
    expect(await page.locator('[aria-sort]').count()).toBe(1);
  });

  it('filters by level, team, month and text without diacritics, in timeline and panels too', async () => {
    const page = await open('two.html');
    const output = page.locator('output');
    await page.locator('select[name=l]').selectOption('province');
    expect(new Set(await page.locator('#lich tbody tr:visible td:nth-child(5)').allInnerTexts())).toEqual(
      new Set(['Tỉnh']),
    );
    const count = (await units(page)).length;
    expect(await rows(page)).toBe(count);
    expect(await page.locator('details:visible').count()).toBe(count);
    expect(await output.innerText()).toBe(`Hiện ${count} trong 33 cuộc kiểm tra`);

    await page.locator('select[name=t]').selectOption({ label: 'Đoàn kiểm tra số 2' });
    await page.locator('select[name=m]').selectOption('2026-05');
    expect(await units(page)).toEqual([
      'Sở Xây dựng (Chuyển đổi số)',
      'Sở Khoa học và Công nghệ (Chuyển đổi số)',
      'Trung tâm Phục vụ hành chính công tỉnh (Chuyển đổi số)',
    ]);
    expect(await page.locator('.chart h3:visible').allInnerTexts()).toEqual(['Đoàn kiểm tra số 2']);

    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.poll(() => rows(page)).toBe(33);
    await page.getByRole('searchbox').fill('tra on');
    expect(await units(page)).toEqual(['UBND xã Trà Ôn (Cải cách hành chính)']);
    await page.getByRole('searchbox').fill('khong co gi nhu the');
    expect(await output.innerText()).toBe('Hiện 0 trong 33 cuộc kiểm tra');
  });

  it('is worked with the keyboard alone', async () => {
    const page = await open('real.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến bảng lịch kiểm tra');
    await page.locator('#lich thead button').nth(3).focus();
    await page.keyboard.press('Enter');
    expect((await units(page))[0]).toBe('Ban quản lý các khu công nghiệp');
    await page.locator('#lich tbody th a').first().focus();
    await page.keyboard.press('Enter');
    const summary = page.locator('details[open] summary');
    await summary.waitFor();
    expect(await summary.innerText()).toContain('Ban quản lý các khu công nghiệp');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('details[open]').count()).toBe(0);
  });

  it('prints on one sheet of A4 landscape, and filters what is printed', async () => {
    const page = await open('real.html');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(sheetsOf(pdf)).toEqual(['842x595']);
    await page.emulateMedia({ media: 'print' });
    expect(await units(page)).toHaveLength(15);
    expect(await page.locator('#con-ngo').isVisible()).toBe(true);
    expect(await page.locator('.more:visible, nav:visible, select:visible, output:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('select[name=l]').selectOption('district');
    await page.emulateMedia({ media: 'print' });
    expect(await units(page)).toHaveLength(3);
    expect(await page.locator('output').innerText()).toBe('Hiện 3 trong 15 cuộc kiểm tra');
  });

  it('prints every panel, opened, where that is ticked', async () => {
    const page = await open('real.html');
    await page.getByLabel('In cả chi tiết từng cuộc').check();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(sheetsOf(pdf).length).toBeGreaterThan(4);
    expect(await page.locator('details[open]').count()).toBe(0);
  });

  it.each(['real.html', 'two.html'])('%s needs no scrolling to the side on a phone', async (name) => {
    const page = await open(name, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    await page.getByRole('button', { name: 'Mở tất cả' }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.locator('#lich tbody a').first().isVisible()).toBe(true);
  });

  it('has everything to be read without its script', async () => {
    const page = await open('real.html', { javaScriptEnabled: false });
    expect(await page.locator('#loc').isVisible()).toBe(false);
    expect(await rows(page)).toBe(15);
    expect(await units(page)).toHaveLength(15);
    await page.locator('summary').first().click();
    expect(await page.locator('details').first().innerText()).toContain('22/03 [15]');
  });

  it.each([
    { name: 'real.html', colorScheme: 'light', width: 1280 },
    { name: 'real.html', colorScheme: 'dark', width: 1280 },
    { name: 'real.en.html', colorScheme: 'light', width: 360 },
    { name: 'two.html', colorScheme: 'light', width: 1280 },
    { name: 'two.html', colorScheme: 'dark', width: 360 },
  ] as const)(
    'axe finds nothing serious in $name, $colorScheme, $width px',
    async (one) => {
      const { name, colorScheme, width } = one;
      const page = await open(name, { colorScheme, viewport: { width, height: 900 } });
      await page.evaluate("document.querySelectorAll('details').forEach((panel) => { panel.open = true; })");
      await page.evaluate(AXE);
      // Of what is sound it tells one place a rule: to name thousands of them takes longer than to judge them.
      const found = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
      const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(found.passes.length).toBeGreaterThan(20);
    },
    120_000,
  );

  it('draws the timeline alone as a picture', async () => {
    const page = await open('real.svg');
    expect(await page.evaluate('document.documentElement.localName')).toBe('svg');
    expect(await page.locator('text', { hasText: 'Sở Tư pháp' }).count()).toBe(1);
    const widest =
      'Math.max(...[...document.querySelectorAll("text")].map((text) => text.getBBox().x + text.getBBox().width))';
    expect(await page.evaluate(widest)).toBeLessThanOrEqual(1120);
  });
});

/** The size in points of every sheet of a PDF, as it says itself. */
function sheetsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  return sizes.map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`);
}
