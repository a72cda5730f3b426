import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { folderForEach } from '../../../cli/folder.ts';
import { planOfJuly } from '../../../cli/plan-of-july.ts';
import { run } from '../../../cli/run.ts';
import { partOf, textsIn } from '../../zip-texts.ts';

const folder = folderForEach();

interface Deadline {
  readonly id: string;
  readonly date: string | null;
  readonly state: string;
  readonly done: string | null;
}

interface Visit {
  readonly id: string;
  readonly start: { readonly date: string; readonly session: string } | null;
  readonly deadlines: readonly Deadline[];
}

/** The text of a format, or of a part of the workbook; of the plan as it stood in July, changed where a test says so. */
async function written(plan: string, ...words: string[]): Promise<string> {
  const file = await folder.write('a.yaml', plan);
  const { stdout, stderr } = await run(['schedule', file, '--as-of', '2021-07-12', ...words]);
  expect(stderr).not.toContain('lỗi');
  return stdout;
}

async function visitsOf(plan: string): Promise<ReadonlyMap<string, Visit>> {
  const { visits } = JSON.parse(await written(plan, '--format', 'json')) as { visits: readonly Visit[] };
  return new Map(visits.map((visit) => [visit.id, visit]));
}

function deadline(visits: ReadonlyMap<string, Visit>, visit: string, id: string): Deadline | undefined {
  return visits.get(visit)?.deadlines.find((one) => one.id === id);
}

const OWN = `  bao-cao:
    what: Đơn vị gửi báo cáo
    owner: unit
    count: 5
    measure: working-day
    after: notice-sent
`;
const withOwn = (plan: string) => plan.replace(/^deadlines:\n/m, `deadlines:\n${OWN}`);

const MOVED = ['ban-quan-ly-cac-khu-cong-nghiep', 'huyen-tam-binh', 'xa-song-phu', 'xa-phu-loc'];

describe('a notice of another day', () => {
  it('keeps no deadline, and nothing is counted from it', async () => {
    const visits = await visitsOf(withOwn(await planOfJuly()));
    for (const id of MOVED) {
      expect(deadline(visits, id, 'notice')).toMatchObject({ done: null, state: 'expected' });
      const report = deadline(visits, id, 'bao-cao');
      expect(report?.state).toBe('expected');
      expect(String(report?.date) > String(deadline(visits, id, 'notice')?.date)).toBe(true);
    }
    expect(deadline(visits, 'so-xay-dung', 'notice')).toMatchObject({ done: '2021-05-26', state: 'fixed' });
    expect(deadline(visits, 'so-xay-dung', 'bao-cao')).toMatchObject({ date: '2021-06-02', state: 'fixed' });
  });

  it('is one of the other session of the same day, where it named one', async () => {
    const closed = `schedule:
  closed:
    - { from: 2021-08-12, to: 2021-08-12, session: morning, reason: Họp }
`;
    const visits = await visitsOf(await planOfJuly({ closed }));
    const start = visits.get('xa-song-phu')?.start;
    expect(start).not.toEqual({ date: '2021-08-12', session: 'morning' });
    expect(deadline(visits, 'xa-song-phu', 'notice')).toMatchObject({ done: null, state: 'expected' });
  });

  it('holds as long as the day is kept', async () => {
    const visits = await visitsOf(withOwn(await planOfJuly({ closed: '' })));
    for (const id of MOVED) {
      const sent = id.startsWith('ban') ? '2021-06-30' : '2021-07-08';
      expect(deadline(visits, id, 'notice')).toMatchObject({ done: sent, state: 'fixed' });
      expect(deadline(visits, id, 'bao-cao')).toMatchObject({ state: 'fixed' });
    }
  });

  it('is to do in Excel: no day on which it was done, and a note of what was', async () => {
    await written(await planOfJuly(), '-o', folder.at('l.xlsx'));
    const book = await readFile(folder.at('l.xlsx'));
    // 30/06/2021 and 08/07/2021, on which notices went out for days that cannot be kept.
    for (const sheet of [1, 2, 3])
      expect(partOf(book, `xl/worksheets/sheet${sheet}.xml`)).not.toMatch(/<v>(44377|44385)<\/v>/);
    const texts = textsIn(partOf(book, 'xl/worksheets/sheet2.xml'), 't');
    expect(texts).toContain('ngày 30/06/2021 đã thông báo cho ngày 22/07/2021, phải thông báo lại');
    // 26/05/2021, on which one went out for a day that was kept.
    for (const sheet of [1, 2, 3])
      expect(partOf(book, `xl/worksheets/sheet${sheet}.xml`)).toContain('<v>44342</v>');
  });

  it('is to do in a calendar, with its alarms', async () => {
    const ics = await written(await planOfJuly(), '--format', 'ics');
    const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
    const notices = new Map(
      calendar
        .getAllSubcomponents('vevent')
        .map((one) => [new ICAL.Event(one).uid.replace(/\/vinh-long.*/, ''), one]),
    );
    for (const id of MOVED) {
      const event = notices.get(`deadline/notice/${id}`);
      expect(event?.getFirstPropertyValue('summary')).toMatch(/\(dự kiến\)$/);
      expect(event?.getAllSubcomponents('valarm')).toHaveLength(2);
      expect(event?.getFirstPropertyValue('description')).toMatch(/đã thông báo cho .*, phải thông báo lại/);
    }
    const kept = notices.get('deadline/notice/so-xay-dung');
    expect(kept?.getFirstPropertyValue('summary')).toMatch(/\(đã xong\)$/);
    expect(kept?.getAllSubcomponents('valarm')).toEqual([]);
    expect(kept?.getFirstPropertyValue('description')).toContain('Đã làm ngày 26/05/2021');
  });

  it('is told beside the proof of the deadline on the page', async () => {
    const html = await written(await planOfJuly(), '--format', 'html', '--lang', 'en');
    expect(html).toContain('notified on 8 July 2021 for 12 August 2021, morning: must be notified anew');
    expect(await written(await planOfJuly(), '--format', 'html', '--public')).not.toContain('thông báo lại');
    expect(html.match(/must be notified anew/g)?.length).toBeGreaterThanOrEqual(MOVED.length);
    expect(html).toContain('done on 26 May 2021');
  });
});
