import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../../src/formats/of/registry.ts';
import type { FindingsListed, StatusView } from '../../../../src/formats/of/status/status-view.ts';
import { openOnRecord, PLAN, statusOn } from '../../../follow-up/campaign-on-record.ts';

const FACTS = [
  'fact: report-received, unit: so-tu-phap, on: 2021-04-05',
  'fact: visited, unit: so-tu-phap, on: 2021-04-12',
  'fact: conclusion-issued, unit: so-tu-phap, on: 2021-04-26, number: 05/KL-SNV',
  'fact: conclusion-received, unit: so-tu-phap, on: 2021-04-28',
  'fact: finding, id: f1, unit: so-tu-phap, on: 2021-04-12, content: II.1.a, kind: strength, text: Kế hoạch sớm',
  'fact: finding, id: f2, unit: so-tu-phap, on: 2021-04-12, content: II.1.b, kind: violation, text: Thu <sai> phí, demand: Hoàn trả, after: 10, repeats: cu/so-tu-phap/f4',
  'fact: finding, id: f3, unit: so-tu-phap, on: 2021-04-12, content: II.1.b, kind: shortcoming, text: Chậm trả, demand: Trả đúng hạn',
];
const PAGE = { paint: { bold: String, dim: String, red: String, yellow: String, cyan: String } };

async function viewOn(asOf: string, findings: FindingsListed): Promise<StatusView> {
  const { context } = (await openOnRecord(asOf, { facts: FACTS })).sound('concerned') ?? {};
  if (context === undefined) throw new Error(`${PLAN} is unsound`);
  const { plan, directory, counting } = context;
  const status = await statusOn(asOf, { facts: FACTS });
  return {
    audience: 'concerned',
    plan,
    directory,
    counting,
    status,
    units: [],
    findings,
    language: 'vi',
    planWord: null,
  };
}

async function written(format: 'md' | 'html' | 'json', asOf: string, findings: FindingsListed = 'open') {
  const view = await viewOn(asOf, findings);
  return String(await FORMATS.status[format].render({ view, diagnostics: [], page: PAGE as never }));
}

describe('findings in a status', () => {
  it('lists those with open demands, those that are late, that repeat, or all', async () => {
    // The tenth working day after 28/04 is 14/05/2021.
    const lines = async (findings: FindingsListed) =>
      (await written('md', '2021-05-17', findings)).split('\n').filter((line) => /\| f\d \|/.test(line));
    expect((await lines('open')).map((line) => /f\d/.exec(line)?.[0])).toEqual(['f2', 'f3']);
    expect(await lines('late')).toEqual([
      expect.stringMatching(
        /f2 .* d1: Hoàn trả \| T6 14\/05\/2021 \| Chưa có kết quả, quá hạn, lặp lại cu\/so-tu-phap\/f4/,
      ),
    ]);
    expect((await lines('repeated')).length).toBe(1);
    expect((await lines('all')).length).toBe(3);
  });

  it('says that there is none of what was asked for', async () => {
    expect(await written('md', '2021-05-14', 'late')).toContain('Kiến nghị quá hạn: không có.');
    expect(await written('md', '2021-04-20')).not.toContain('Kiến nghị');
  });

  it('draws them by content item, told apart without colour, and lets visits be chosen by them', async () => {
    const html = await written('html', '2021-05-17');
    const bars = /<svg class="bars"[^]*?<\/svg>/.exec(html)?.[0] ?? '';
    expect([...bars.matchAll(/fill="url\(#k-(\w+)\)"/g)].map(([, kind]) => kind)).toEqual([
      'strength',
      'shortcoming',
      'violation',
    ]);
    expect(bars).toMatch(/>1 ưu điểm<[^]*>1 hạn chế<[^]*>1 vi phạm</);
    expect(html).toContain('Thu &lt;sai&gt; phí');
    expect(html).toMatch(/id="l-mo"> Còn kiến nghị \(1\)[^]*id="l-lap"> Có kết quả lặp lại \(1\)/);
    expect(html).toContain('<tr class="late due open again">');
    expect(await written('html', '2021-04-20')).not.toMatch(/id="ket-qua"|l-mo"/);
  });

  it('are in JSON with their demands', async () => {
    const { visits } = JSON.parse(await written('json', '2021-05-17')) as {
      visits: { unit: string; findings: { list: unknown[] } & Record<string, unknown> }[];
    };
    const own = visits.find(({ unit }) => unit === 'so-tu-phap')?.findings;
    expect(own).toMatchObject({ total: 3, open: 2, late: 1, repeated: 1 });
    expect(own?.list[1]).toEqual({
      id: 'f2',
      content: 'II.1.b',
      kind: 'violation',
      text: 'Thu <sai> phí',
      repeats: 'cu/so-tu-phap/f4',
      demand: {
        id: 'd1',
        text: 'Hoàn trả',
        state: 'open',
        late: true,
        date: '2021-05-14',
        ownDeadline: true,
        answers: [],
      },
    });
  });
});
