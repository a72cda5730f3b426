import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { htmlProgress } from '../../../../src/formats/of/schedule/page/progress-line.ts';
import { statusHead, statusHtml } from '../../../../src/formats/of/status/html.ts';
import { STATUS_STYLE } from '../../../../src/formats/of/status/page/status-style.ts';
import type { FactName } from '../../../../src/plan/language/fact-kinds.ts';
import { statusView } from './views.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page of a status', () => {
  it('lets nothing in but the style sheet that we wrote, and runs nothing', async () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(statusHead('x'))?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf(STATUS_STYLE)}; base-uri 'none'; form-action 'none'`,
    );
    expect(statusHtml(await statusView())).not.toContain('<script');
  });

  it('takes names, numbers and reasons as texts', async () => {
    const view = await statusView();
    const plan = { ...view.plan, name: '</title><script>' };
    const [first, ...others] = view.status.visits;
    if (first === undefined) throw new Error('there is a visit');
    const facts = first.facts.map((fact) => ({ ...fact, number: '<b>1</b>', reason: '<i>x</i>' }));
    const visit = { ...first, visit: { ...first.visit, name: { vi: '<u>A</u>', en: '<u>A</u>' } }, facts };
    const html = statusHtml({ ...view, plan, status: { ...view.status, visits: [visit, ...others] } });
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>');
    expect(html).toContain('&lt;u&gt;A&lt;/u&gt;');
    expect(html).toContain('số &lt;b&gt;1&lt;/b&gt;');
    expect(html).not.toMatch(/<(?:u|b|i)>/);
  });

  it('leads every link to something that is there, and gives no id twice', async () => {
    const html = statusHtml(await statusView());
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = new Set([...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id));
    expect([...targets].filter((id) => !ids.includes(id))).toEqual([]);
    expect(html.match(/(?:src|href)="(?!#)[^"]*"|url\((?!#)|@import|https?:/g)).toBeNull();
  });

  it('marks how far each visit has come by its steps', async () => {
    const html = statusHtml(await statusView());
    const lines = [...html.matchAll(/<ol class="p">(.*?)<\/ol>/g)].map(([, steps = '']) => ({
      taken: steps.match(/class="d"/g)?.length ?? 0,
      now: /aria-current="step"><span>([^<]*)/.exec(steps)?.[1],
    }));
    expect(lines.slice(0, 7)).toEqual([
      { taken: 7, now: 'Xong' },
      { taken: 5, now: 'Đã nhận' },
      { taken: 5, now: 'Đã nhận' },
      { taken: 2, now: 'Thông báo' },
      { taken: 1, now: 'Xếp lịch' },
      // The sixth visit was cancelled.
      { taken: 0, now: undefined },
      { taken: 1, now: 'Xếp lịch' },
    ]);
  });

  it('marks the next step as late, but not for what is late beside it', async () => {
    const { status } = await statusView();
    const of = status.visits.find(({ state }) => state === 'visited');
    if (of === undefined) throw new Error('none was visited');
    const standing = { of, pressing: '', isNotRecorded: false, isLate: true, isDue: false };
    const late = (fact: FactName) => htmlProgress({ ...standing, lateFacts: new Set([fact]) }, 'vi');
    expect(late('conclusion-issued')).toContain('<li class="l"><span>Kết luận');
    expect(late('report-received')).not.toContain('class="l"');
  });

  it('says of a visit what was recorded, in place of what, and what was wrong before', async () => {
    const html = statusHtml(await statusView());
    expect(html).toContain(
      '29/04/2021: thông báo lịch kiểm tra ngày 25/05/2021, số 55/SNV-CCHC, thay số 54/SNV-CCHC (Trùng lịch)',
    );
    expect(html).toContain('12/04/2021: kiểm tra, trước đó ghi ngày 13/04/2021');
    expect(html).toContain('18/06/2021: gia hạn đến ngày 30/06/2021, số 75/SNV-CCHC');
    const english = statusHtml(await statusView('en'));
    expect(english).toContain('20 April 2021: notified of a visit on 24 May 2021, no. 54/SNV-CCHC');
    expect(english).toContain('18 June 2021: extended to 30 June 2021, no. 75/SNV-CCHC');
  });
});
