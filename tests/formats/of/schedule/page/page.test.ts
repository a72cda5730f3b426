import { describe, expect, it } from 'vitest';
import { scheduleHtml } from '../../../../../src/formats/of/schedule/html.ts';
import { scheduleSvg } from '../../../../../src/formats/of/schedule/svg.ts';
import { pageOf, TWO_LEVELS, VINH_LONG } from './pages.ts';

const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const panelOf = (html: string, number: number) =>
  new RegExp(`<details id="v${number}".*?</details>`, 's').exec(html)?.[0] ?? '';

describe('the page of the real plan', () => {
  it('is under 150 kB and refers to nothing outside itself', async () => {
    const html = scheduleHtml(await pageOf(VINH_LONG));
    expect(new TextEncoder().encode(html).length).toBeLessThan(150_000);
    expect(html.match(/(?:src|href)="(?!#)[^"]*"|url\((?!#)|@import|https?:/g)).toBeNull();
  });

  it('leads every link to something that is there, and gives no id twice', async () => {
    const html = scheduleHtml(await pageOf(VINH_LONG));
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = new Set([...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id));
    expect([...targets].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('proves each deadline of a visit day by day', async () => {
    const panel = textOf(panelOf(scheduleHtml(await pageOf(VINH_LONG)), 1));
    expect(panel).toContain('Thứ Hai, 22/03/2021');
    expect(panel).toContain('15 ngày làm việc trước ngày bắt đầu kiểm tra, thứ Hai, 12/04/2021');
    expect(panel).toContain('T2 T3 T4 T5 T6 T7 CN 22/03 [15] 23 14 24 13');
    expect(panel).toContain('9 1 10 · 11 · 12/04 (0)');
    expect(panel).toContain('T + 20 ngày làm việc');
  });

  it('names the holidays that a count meets, with their documents', async () => {
    const html = scheduleHtml(await pageOf(VINH_LONG));
    const panel = textOf(panelOf(html, 2));
    const number = /Gặp khi đếm: 21\/04 Ngày Giỗ Tổ Hùng Vương \[(\d+)\]/.exec(panel)?.[1];
    expect(html).toContain(`<li id="c${number ?? ''}">Bộ luật Lao động 2019, Điều 112 khoản 1`);
    expect(panel).toContain('03/05 Nghỉ bù Ngày Quốc tế Lao động [');
  });
});

describe('the page of a plan with two teams', () => {
  it('draws a row a visit, by team, and marks what is no official calendar', async () => {
    const html = scheduleHtml(await pageOf(TWO_LEVELS));
    expect(html.match(/<li data-v=/g)).toHaveLength(33);
    expect(html.match(/<div class="team"><h3[^>]*>[^<]*/g)?.map((head) => head.split('>').at(-1))).toEqual([
      'Đoàn kiểm tra số 1',
      'Đoàn kiểm tra số 2',
      'Không có đoàn đến đơn vị',
    ]);
    expect(textOf(html)).toContain('Lịch nghỉ năm 2026: 24/11/2026 theo Điều 2 Nghị quyết 28/2026/QH16');
    expect(textOf(html)).toContain('VÍ DỤ');
  });

  it('puts a star beside months whose days off are a forecast, and not where many sources agree', async () => {
    const note = '* ngày nghỉ của tháng này là dự kiến hoặc chưa kiểm chứng';
    const known = scheduleHtml(await pageOf(TWO_LEVELS));
    expect(known).toContain('11/2026');
    expect([known.includes('11/2026 *'), known.includes(note)]).toEqual([false, false]);
    const change = (text: string) => text.replaceAll('2026-', '2030-').replace('year: 2026', 'year: 2030');
    const forecast = scheduleHtml(await pageOf(TWO_LEVELS, { change }));
    expect([forecast.includes('11/2030 *'), forecast.includes(note)]).toEqual([true, true]);
  });

  it('shows unannounced visits only where they were asked for, and says that it then is internal', async () => {
    const shown = scheduleHtml(await pageOf(TWO_LEVELS));
    const internal = scheduleHtml(await pageOf(TWO_LEVELS, { internal: true }));
    expect(shown).not.toContain('đột xuất');
    expect(scheduleSvg(await pageOf(TWO_LEVELS))).not.toContain('đột xuất');
    expect(internal.match(/kiểm tra đột xuất thứ/g)?.length).toBeGreaterThanOrEqual(4);
    expect(internal).toContain('NỘI BỘ');
  });

  it('says nothing of a closed period that is only of units which are not shown', async () => {
    const closed =
      '\n  closed:\n    - { from: 2026-09-08, to: 2026-09-09, reason: Bí mật, units: [xa-long-ho] }';
    const hide = (text: string) =>
      text
        .replace('units: [phuong-long-chau, xa-long-ho, xa-mo-cay', 'units: [phuong-long-chau, xa-mo-cay')
        .replace(/\n {2}closed:/, closed);
    expect(scheduleHtml(await pageOf(TWO_LEVELS, { change: hide }))).not.toContain('Bí mật');
    const show = (text: string) => text.replace(/\n {2}closed:/, closed);
    expect(scheduleHtml(await pageOf(TWO_LEVELS, { change: show }))).toContain('Bí mật');
  });
});

it('says why visits have no place, and what would place them', async () => {
  const change = (text: string) => text.replace('count: 15', 'count: 180');
  const page = await pageOf(VINH_LONG, { change });
  const text = textOf(scheduleHtml(page));
  expect(page.schedule.unplaced.length).toBeGreaterThan(0);
  expect(text).toContain(`${page.schedule.unplaced.length} cuộc kiểm tra chưa xếp được`);
  expect(text).toMatch(/không kịp thời hạn thông báo: bị loại \d+ buổi/);
  expect(text).toMatch(/Xếp được nếu [^.]+\./);
  const open = textOf(scheduleHtml(await pageOf(VINH_LONG, { change, isPublic: true })));
  expect(open).toMatch(/không kịp thời hạn thông báo: bị loại \d+ buổi/);
  expect(open).not.toContain('Xếp được nếu');
});
