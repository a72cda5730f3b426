import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { daysOf, itemsOf } from '../../../../src/documents/checklist/checklist.ts';
import { checklistIcs } from '../../../../src/formats/of/checklist/ics.ts';
import { checklistTasks } from '../../../../src/formats/of/checklist/ics-tasks.ts';
import type { ChecklistView } from '../../../../src/formats/of/checklist/checklist-view.ts';
import { run } from '../../../cli/run.ts';
import { folderForEach } from '../../../cli/folder.ts';
import { inputOf, VINH_LONG } from '../../../documents/checklist/made.ts';
import { viewOf } from './views.ts';

const folder = folderForEach();
/** The item that tells the unit of its visit. */
const NOTICE = 'duty-vi-1-a.3@so-tu-phap';

const DONE = `records:
  - unit: so-tu-phap
    notified: { sent: 2021-03-18, visit: 2021-04-12 }
    visited: { from: 2021-04-12, to: 2021-04-12 }
`;

/** The calendar of a file, read by another's hand. */
const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

/** The events of checklists by the part of their uid that tells the item. */
function eventsOf(view: ChecklistView) {
  const events = calendarOf(checklistIcs(view)).getAllSubcomponents('vevent');
  return new Map(events.map((one) => [new ICAL.Event(one).uid.split('/')[1] ?? '', new ICAL.Event(one)]));
}

/** The days and hours at which an event is reminded of, in the time of its place. */
function remindersOf(event: ICAL.Event | undefined): string[] {
  const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
  return alarms.map((alarm) => {
    const at = event?.startDate.clone();
    if (at === undefined) throw new Error('an alarm is of an event');
    at.isDate = false;
    at.addDuration(ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger'))));
    return at.toString();
  });
}

const standingOf = (event: ICAL.Event | undefined) =>
  ['status', 'transp'].map((name) => event?.component.getFirstPropertyValue(name));

describe('the calendar of a checklist', () => {
  it.each(['secretariat', 'team', 'unit', 'seconding'] as const)(
    'has every dated item for %s as a whole day, once, and no task',
    async (side) => {
      const view = viewOf(await inputOf(VINH_LONG), side);
      const dated = view.checklists.flatMap(itemsOf).filter((item) => daysOf(item) !== null);
      const calendar = calendarOf(checklistIcs(view));
      const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(events.map(({ startDate }) => startDate.toString())).toEqual(
        dated.map((item) => daysOf(item)?.from),
      );
      expect(calendar.getAllSubcomponents()).toHaveLength(dated.length);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(dated.length);
      expect(events.every(({ startDate, endDate }) => startDate.isDate && endDate.isDate)).toBe(true);
      expect(new Set(events.map((event) => standingOf(event)[1]))).toEqual(new Set(['TRANSPARENT']));
    },
  );

  it('reminds of deadlines on the working day before and on the day, of a visit on the day before', async () => {
    const events = eventsOf(viewOf(await inputOf(VINH_LONG), 'team', { units: ['so-tu-phap'] }));
    const notice = events.get(NOTICE);
    expect(notice?.summary).toMatch(/^Hạn: .* \(dự kiến\)$/);
    // Both are Mondays: the working day before is the Friday.
    expect(remindersOf(notice)).toEqual(['2021-03-19T08:00:00', '2021-03-22T08:00:00']);
    expect(standingOf(notice)[0]).toBe('TENTATIVE');
    const visit = events.get('visit@so-tu-phap');
    expect([visit?.startDate.toString(), remindersOf(visit)]).toEqual([
      '2021-04-12',
      ['2021-04-09T08:00:00'],
    ]);
    expect(visit?.summary).not.toContain('Hạn:');
    const looked = [...events].filter(([id]) => id.startsWith('content-'));
    expect(looked.length).toBeGreaterThan(0);
    for (const [, event] of looked) expect(remindersOf(event)).toEqual([]);
  });

  it('tells in the title what is done, and reminds of it no more, nor of what has gone by', async () => {
    const change = (text: string) => text + DONE;
    const events = eventsOf(viewOf(await inputOf(VINH_LONG, { change, asOf: '2021-05-20' }), 'secretariat'));
    const notice = events.get(NOTICE);
    expect(notice?.summary).toMatch(/\(đã xong\)$/);
    expect([remindersOf(notice), standingOf(notice)[0]]).toEqual([[], 'CONFIRMED']);
    const late = events.get('duty-vi-3-gach-1@so-tu-phap');
    expect(late?.startDate.toString()).toBe('2021-04-05');
    expect([late?.summary.includes('đã xong'), remindersOf(late)]).toEqual([false, []]);
  });

  it('is revised on a later day: the same uid, a greater sequence, a later stamp', async () => {
    const [first, second] = await Promise.all(
      ['2021-02-01', '2021-02-02'].map(async (asOf) =>
        eventsOf(viewOf(await inputOf(VINH_LONG, { asOf }), 'secretariat')).get(NOTICE),
      ),
    );
    expect(second?.uid).toBe(first?.uid);
    expect((second?.sequence ?? 0) - (first?.sequence ?? 0)).toBe(1);
    for (const name of ['dtstamp', 'last-modified'])
      expect(second?.component.getFirstPropertyValue(name)?.toString()).toBe('2021-02-02T00:00:00Z');
  });

  it('is called after whose it is', async () => {
    const input = await inputOf(VINH_LONG);
    const nameOf = (view: ChecklistView) =>
      calendarOf(checklistIcs(view)).getFirstPropertyValue('x-wr-calname');
    const { name } = input.plan;
    expect(nameOf(viewOf(input, 'unit', { units: ['so-tu-phap'] }))).toBe(`Sở Tư pháp: ${name}`);
    expect(nameOf(viewOf(input, 'unit'))).toBe(name);
  });
});

describe('tasks', () => {
  it('are all items, dated or not, under uids that no event has', async () => {
    const view = viewOf(await inputOf(VINH_LONG), 'secretariat');
    const tasks = calendarOf(checklistTasks(view)).getAllSubcomponents('vtodo');
    expect(tasks).toHaveLength(view.checklists.flatMap(itemsOf).length);
    const events = calendarOf(checklistIcs(view)).getAllSubcomponents('vevent');
    const uids = [...tasks, ...events].map((one) => one.getFirstPropertyValue('uid'));
    expect(new Set(uids).size).toBe(tasks.length + events.length);
  });

  it('are written to a file that ends in .ics only where asked for', async () => {
    const [dated, tasks] = [folder.at('viec.ics'), folder.at('việc cần làm.ics')];
    const told = await run(['checklist', VINH_LONG, '-o', dated]);
    expect(told).toEqual({ status: 0, stdout: '', stderr: `Đã ghi ${dated}.\n` });
    expect(await readFile(dated, 'utf8')).toMatch(/^X-WR-CALDESC:Không kể \d+ việc chưa có ngày\.\r$/m);
    const asked = await run(['checklist', VINH_LONG, '--format', 'ics-tasks', '-o', tasks]);
    expect(asked).toEqual({ status: 0, stdout: '', stderr: `Đã ghi ${tasks}.\n` });
    expect(await readFile(dated, 'utf8')).not.toContain('BEGIN:VTODO');
    expect(await readFile(tasks, 'utf8')).not.toContain('BEGIN:VEVENT');
  });
});
