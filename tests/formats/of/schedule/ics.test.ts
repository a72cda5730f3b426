import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCalendar } from '../../../../src/calendar/calendar.ts';
import { addDays, parseCivilDate } from '../../../../src/calendar/civil-date.ts';
import { run } from '../../../cli/run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';
const EXAMPLE = 'plans/vi-du-hai-cap-2026.yaml';
const TEXT = readFileSync(PLAN, 'utf8').replace('directory: ', 'directory: plans/');

interface Schedule {
  visits: { id: string; form: string; start: unknown; deadlines: { date: string | null }[] }[];
  deadlines: { date: string | null }[];
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lịch ics '));
});
afterAll(() => rm(folder, { recursive: true }));

/** The events of a schedule, read by another's hand, by uid. */
async function eventsOf(words: readonly string[], stdin = TEXT) {
  const { stdout } = await run(['schedule', ...words, '--format', 'ics'], { stdin });
  const calendar = new ICAL.Component(ICAL.parse(stdout) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return {
    calendar,
    text: stdout,
    events: new Map(events.map((event) => [event.uid, event])),
    count: events.length,
  };
}

const CLERKS = `    members:
      - { id: truong-doan, name: Lê Văn "Một", agency: so-noi-vu, role: head, email: mot@vidu.vn }
      - { name: Trần Thị Hai, agency: so-tu-phap, role: member, email: hai@vidu.vn }
      - { name: Vắng Mặt, id: vang, agency: so-noi-vu, role: member, email: vang@vidu.vn, absences: [{ from: 2021-05-01, to: 2021-05-10 }] }
      - { name: Không Có, agency: so-noi-vu, role: secretary }
      - { name: Xấu, agency: so-noi-vu, role: member, email: "x@y.vn\\nATTENDEE:mailto:z@z.vn" }
    substitutes:
      - { name: Người Thay, for: vang, agency: so-noi-vu, email: thay@vidu.vn }
`;
const WITH_PEOPLE = TEXT.replace(/^( {2}- id: doan-kiem-tra\n)/m, `$1${CLERKS}`).replace(
  /^( {2}agency: so-noi-vu\n)/m,
  '$1  email: snv@vidu.vn\n',
);

describe('the calendar of the real plan', () => {
  it('is written just as before', async () => {
    const { text } = await eventsOf([PLAN]);
    await expect(text).toMatchFileSnapshot('../../../golden/schedule/schedule.vi.ics');
  });

  it.each([
    [PLAN, []],
    [EXAMPLE, []],
    [EXAMPLE, ['--internal']],
  ])('%s has each visit and each dated deadline once', async (plan, more) => {
    const { stdout } = await run(['schedule', plan, ...more, '--format', 'json']);
    const { visits, deadlines } = JSON.parse(stdout) as Schedule;
    const dated = [...visits.flatMap((visit) => visit.deadlines), ...deadlines].filter(
      ({ date }) => date !== null,
    );
    const { events, count } = await eventsOf([plan, ...more]);
    expect(count).toBe(visits.filter(({ start }) => start !== null).length + dated.length);
    expect(events.size).toBe(count);
  });

  it('has visits in the hours of their sessions, in Vietnam', async () => {
    const { calendar, events } = await eventsOf([PLAN]);
    const [zone] = calendar.getAllSubcomponents('vtimezone');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Ho_Chi_Minh');
    const visit = events.get('visit/so-tu-phap/vinh-long-2021@cchc');
    expect(visit?.startDate.zone.tzid).toBe('Asia/Ho_Chi_Minh');
    expect(visit?.startDate.toJSDate().toISOString()).toBe('2021-04-12T00:30:00.000Z');
    expect(visit?.endDate.toJSDate().toISOString()).toBe('2021-04-12T10:00:00.000Z');
    expect(visit?.description).toContain('giờ mặc định của cchc');
    const commune = events.get('visit/huyen-tam-binh#2/vinh-long-2021@cchc');
    expect(commune?.startDate.toString()).toBe('2021-08-12T13:00:00');
  });

  it('takes the hours that the office gives', async () => {
    const text = TEXT.replace(
      /^( {2}agency: so-noi-vu\n)/m,
      '$1  hours: { morning: 07:00-11:00, afternoon: 13:15-17:15 }\n',
    );
    const { events } = await eventsOf(['-'], text);
    const visit = events.get('visit/so-tu-phap/vinh-long-2021@cchc');
    expect([visit?.startDate.toString(), visit?.endDate.toString()]).toEqual([
      '2021-04-12T07:00:00',
      '2021-04-12T17:15:00',
    ]);
    expect(visit?.description).not.toContain('mặc định');
  });

  it('has deadlines as whole days that leave one free, with who, the count and the clause', async () => {
    const { events } = await eventsOf([PLAN]);
    const notice = events.get('deadline/notice/so-tu-phap/vinh-long-2021@cchc');
    expect(notice?.startDate.isDate).toBe(true);
    expect([notice?.startDate.toString(), notice?.endDate.toString()]).toEqual(['2021-03-22', '2021-03-23']);
    expect(notice?.summary).toBe('Hạn: Thông báo lịch và đề cương báo cáo đến đơn vị – Sở Tư pháp (dự kiến)');
    expect(notice?.description.split('\n').slice(0, 3)).toEqual([
      'Ai làm: Sở Nội vụ',
      'Cách tính: 15 ngày làm việc trước ngày bắt đầu kiểm tra (12/04/2021)',
      'Căn cứ: theo VI.1.a',
    ]);
    expect(notice?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(notice?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });

  it('reminds at eight on a working day before, and on the day of a deadline', async () => {
    const working = createCalendar();
    const { events } = await eventsOf([PLAN]);
    const earlier = new Set<string>();
    for (const event of events.values()) {
      const start = event.startDate.clone();
      start.isDate = false;
      const alarms = event.component.getAllSubcomponents('valarm').map((alarm) => {
        const at = start.clone();
        at.addDuration(ICAL.Duration.fromString(String(alarm.getFirstPropertyValue('trigger'))));
        return at.toString();
      });
      const day = parseCivilDate(event.startDate.toString().slice(0, 10));
      const before = day === null ? day : working.addWorkingDays(day, -1);
      expect(alarms[0]).toBe(`${before ?? ''}T08:00:00`);
      expect(alarms.slice(1)).toEqual(event.startDate.isDate ? [`${day ?? ''}T08:00:00`] : []);
      if (day !== null && before !== addDays(day, -1)) earlier.add(event.uid);
    }
    // Mondays, and days after holidays, among them.
    expect(earlier.size).toBeGreaterThan(3);
  });

  it('reads no clock: it is stamped with the day as of which it was made', async () => {
    const { events } = await eventsOf([PLAN, '--as-of', '2021-02-01']);
    for (const event of events.values())
      expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2021-02-01T00:00:00Z');
  });
});

describe('a later revision', () => {
  it('has the same uids and a greater sequence, so that it renews what is there', async () => {
    const before = path.join(folder, 'lich.json');
    await run(['schedule', PLAN, '-o', before]);
    const first = await eventsOf([PLAN]);
    const second = await eventsOf([PLAN, '--previous', before, '--as-of', '2021-06-01']);
    expect([...second.events.keys()].sort()).toEqual([...first.events.keys()].sort());
    const sequences = (made: typeof first) =>
      new Set([...made.events.values()].map(({ sequence }) => sequence));
    expect(sequences(first)).toEqual(new Set([0]));
    // The revision, and the days since the decision.
    expect(sequences(second)).toEqual(new Set([1 + 139]));
    const uid = 'visit/so-tu-phap/vinh-long-2021@cchc';
    expect(second.events.get(uid)?.startDate.toString()).not.toBe(
      first.events.get(uid)?.startDate.toString(),
    );
  });

  it('marks what is certain and what is done, and reminds of it no more', async () => {
    const done = `${TEXT}records:\n  - unit: so-tu-phap\n    notified: { sent: 2021-03-18, visit: 2021-04-12 }\n    visited: { from: 2021-04-12, to: 2021-04-12 }\n`;
    const { events } = await eventsOf(['-'], done);
    const visit = events.get('visit/so-tu-phap/vinh-long-2021@cchc');
    expect(visit?.summary).toBe('Kiểm tra Sở Tư pháp');
    expect(visit?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    const notice = events.get('deadline/notice/so-tu-phap/vinh-long-2021@cchc');
    expect(notice?.summary).toContain('(đã xong)');
    for (const event of [visit, notice]) expect(event?.component.getAllSubcomponents('valarm')).toEqual([]);
  });
});

describe('people', () => {
  it('are named only if asked', async () => {
    const { text } = await eventsOf(['-'], WITH_PEOPLE);
    expect(text.replace(/\r\n /g, '')).not.toMatch(/ORGANIZER|ATTENDEE|vidu\.vn|Lê Văn|Trần Thị/);
  });

  it('are those who go: without who is away, stands aside or has no address that works', async () => {
    const { events } = await eventsOf(['-', '--attendees'], WITH_PEOPLE);
    const attending = (unit: string) =>
      events.get(`visit/${unit}/vinh-long-2021@cchc`)?.attendees.map((one) => one.getFirstValue());
    expect(attending('so-tu-phap')).toEqual(['mailto:mot@vidu.vn', 'mailto:vang@vidu.vn']);
    expect(attending('so-giao-thong-van-tai')).toEqual([
      'mailto:mot@vidu.vn',
      'mailto:hai@vidu.vn',
      'mailto:thay@vidu.vn',
    ]);
    const visit = events.get('visit/so-tu-phap/vinh-long-2021@cchc');
    expect(visit?.organizer).toBe('mailto:snv@vidu.vn');
    const [head] = visit?.attendees ?? [];
    expect([head?.getParameter('cn'), head?.getParameter('role')]).toEqual(['Lê Văn "Một"', 'CHAIR']);
  });

  it('who cannot be invited are told of', async () => {
    const { stderr } = await run(['schedule', '-', '--attendees', '--format', 'ics'], { stdin: WITH_PEOPLE });
    expect(stderr).toContain('không ghi địa chỉ thư (email): Không Có, Xấu.');
    const nobody = await run(['schedule', PLAN, '--attendees', '--format', 'ics']);
    expect(nobody.stderr).toContain('không có ai để mời');
    const other = await run(['schedule', PLAN, '--attendees', '--format', 'csv']);
    expect(other).toMatchObject({ status: 2, stdout: '' });
  });
});
