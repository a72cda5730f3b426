import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import { ics, type Task } from '../../../src/formats/ics/calendar-file.ts';
import { printable } from '../../../src/formats/text/text-width.ts';

const AS_OF = knownDate('2021-01-13');
const TASK: Task = {
  kind: 'task',
  uid: 'notice@so-tu-phap/secretariat/vinh-long-2021@cchc',
  sequence: 3,
  summary: 'Thông báo lịch kiểm tra',
  description: 'Ai làm: Sở Nội vụ\nCăn cứ: VI.1.a',
  due: knownDate('2021-03-22'),
  completed: null,
  categories: ['Sở Nội vụ', 'một, hai; ba'],
  dependsOn: ['đề cương@cchc'],
};

/** The tasks of a file, read by another's hand. */
function tasksIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vtodo');
}

describe('a task', () => {
  const [task] = tasksIn(ics('Kế hoạch', [TASK], AS_OF));

  it.each([
    ['uid', TASK.uid],
    ['summary', TASK.summary],
    ['description', TASK.description],
    ['status', 'NEEDS-ACTION'],
    ['related-to', 'đề cương@cchc'],
  ])('has its %s', (name, value) => {
    expect(task?.getFirstPropertyValue(name)).toBe(value);
  });

  it('is due on a day, in no time zone', () => {
    const due = task?.getFirstProperty('due');
    expect(due?.getFirstValue()?.toString()).toBe('2021-03-22');
    expect(due?.toICALString()).toBe('DUE;VALUE=DATE:20210322');
  });

  it('is stamped with the day as of which it was made, not with the clock', () => {
    expect(task?.getFirstProperty('dtstamp')?.toICALString()).toBe('DTSTAMP:20210113T000000Z');
  });

  it('has its categories one by one', () => {
    expect(task?.getFirstProperty('categories')?.getValues()).toEqual(TASK.categories);
  });

  it('has no due date where nobody knows one', () => {
    const [open] = tasksIn(ics('Kế hoạch', [{ ...TASK, due: null }], AS_OF));
    expect(open?.hasProperty('due')).toBe(false);
  });
});

describe('lines', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('ệ', 'e\u0323\u0302', '👨‍👩‍👧', '🇻🇳', 'a', ' ', '\\', ',', '\n'),
      maxLength: 200,
    }),
  );

  it('end with CRLF, take 75 octets at most, break no letter, and give the text back', () => {
    fc.assert(
      fc.property(text, (summary) => {
        const file = ics('x', [{ ...TASK, summary }], AS_OF);
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          // No mark at the beginning of a piece: it belongs to the letter before.
          expect(line).not.toMatch(/^ [\u0300-\u036f\u200d]/);
        }
        const [task] = tasksIn(file);
        const shown = summary
          .split(/\r\n|[\n\r\u2028\u2029]/)
          .map(printable)
          .join('\n');
        expect(task?.getFirstPropertyValue('summary')).toBe(shown);
      }),
      { numRuns: 300 },
    );
  });
});
