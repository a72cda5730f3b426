import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { folderForEach, realPlan } from '../../../cli/folder.ts';
import { run } from '../../../cli/run.ts';

const folder = folderForEach();
const FACTS = `cchc-records: 1
plan: vinh-long-2021
facts:
  - { fact: notified, unit: so-tu-phap, on: 2021-03-18, visit: 2021-04-12 }
  - { fact: cancelled, unit: so-tu-phap, on: 2021-04-01, reason: Sáp nhập }
  - { fact: cancelled, unit: so-xay-dung, on: 2021-04-01, reason: Sáp nhập }
`;

/** The events of a calendar, read by another's hand, by uid. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return new Map(events.map((event) => [event.uid, event]));
}

/** The plan with those facts. */
async function written(): Promise<string> {
  await folder.write('so.yaml', FACTS);
  return folder.write('a.yaml', `${await realPlan()}\nrecords: so.yaml\n`);
}

it('a visit that was cancelled is taken out again on the day of which its unit was notified', async () => {
  const { stdout } = await run(['schedule', await written(), '--format', 'ics']);
  const events = eventsIn(stdout);
  const visit = events.get('visit/so-tu-phap/vinh-long-2021@cchc');
  expect([visit?.summary, visit?.startDate.toString(), visit?.startDate.isDate]).toEqual([
    'Kiểm tra Sở Tư pháp (đã bỏ)',
    '2021-04-12',
    true,
  ]);
  const told = ['status', 'transp'].map((name) => visit?.component.getFirstPropertyValue(name));
  expect(told).toEqual(['CANCELLED', 'TRANSPARENT']);
  expect(visit?.sequence).toBeGreaterThan(0);
  expect(visit?.component.getAllSubcomponents('valarm')).toEqual([]);
  // Nobody was ever told of a day of this one.
  expect(events.has('visit/so-xay-dung/vinh-long-2021@cchc')).toBe(false);
});

it('it is in the calendar of the only team, and in none of other units', async () => {
  const plan = await written();
  for (const by of ['team', 'unit']) await run(['schedule', plan, '--split', by, '-o', folder.at(by)]);
  const has = async (file: string) =>
    eventsIn(await readFile(folder.at(file), 'utf8')).has('visit/so-tu-phap/vinh-long-2021@cchc');
  expect(await has('team/lich-doan-kiem-tra.ics')).toBe(true);
  expect(await has('unit/lich-so-noi-vu.ics').catch(() => false)).toBe(false);
});

it('the public learns no more of it than of any other record', async () => {
  const { stdout } = await run(['schedule', await written(), '--public', '--format', 'ics']);
  expect(stdout).not.toContain('CANCELLED');
});
