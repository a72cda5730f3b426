import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import { lettersOf } from '../../../src/documents/letter/choose-letters.ts';
import { isLate, isPointless, toldTooEarly } from '../../../src/documents/letter/lawful-days.ts';
import { TWO_LEVELS, VINH_LONG } from '../checklist/made.ts';
import { factsOf, kindOf } from './written.ts';

/** The first letter of a kind, or that of an id. */
function letterOf(facts: Awaited<ReturnType<typeof factsOf>>, kind: string, id?: string) {
  const letter = lettersOf(kindOf(kind), facts).find((one) => id === undefined || one.id === id);
  if (letter === undefined) throw new Error(`there is no ${kind} to ${id ?? 'anybody'}`);
  return letter;
}

/** The real plan with facts, and with a deadline for conclusions where one is given. */
const withFacts =
  (records: string, conclusion = '') =>
  (text: string) =>
    `${text.replace(/^deadlines:$/m, `deadlines:${conclusion}`)}\nrecords:${records}\n`;

const NOTIFIED = '\n  - unit: so-tu-phap\n    notified: { sent: 2021-03-18, visit: 2021-04-12 }';
const HELD = `${NOTIFIED}\n    visited: { from: 2021-04-12, to: 2021-04-13 }`;
const CONCLUDED = `${HELD}\n    conclusion-issued: 2021-04-20`;
const ELSEWHERE = '\n  - unit: so-tu-phap\n    notified: { sent: 2021-03-18, visit: 2021-04-09 }';
const IN_TEN_DAYS = '\n  conclusion: { count: 10 }';

describe('the earliest day of a letter', () => {
  it('is that of the decision, of minutes the first day of the visit, of a conclusion its last', async () => {
    const facts = await factsOf(VINH_LONG);
    const toldOn = (kind: string, day: string) =>
      toldTooEarly([letterOf(facts, kind)], knownDate(day), facts);
    expect(toldOn('notice', '2021-01-12')).toEqual({
      event: 'decision-signed',
      date: '2021-01-13',
      number: '92/QĐ-UBND',
    });
    expect(toldOn('notice', '2021-01-13')).toBeNull();
    expect(toldOn('minutes', '2021-04-11')).toMatchObject({ event: 'visit-began', date: '2021-04-12' });
    expect(toldOn('minutes', '2021-04-12')).toBeNull();
    expect(toldOn('conclusion', '2021-04-11')).toMatchObject({ event: 'visit-ended', date: '2021-04-12' });
    expect(toldOn('conclusion', '2021-04-12')).toBeNull();
  });

  it('is the day on which the visit in fact began, or ended', async () => {
    const facts = await factsOf(VINH_LONG, { change: withFacts(HELD) });
    const toldOn = (kind: string, day: string) =>
      toldTooEarly([letterOf(facts, kind, 'so-tu-phap')], knownDate(day), facts);
    expect(toldOn('minutes', '2021-04-12')).toBeNull();
    expect(toldOn('conclusion', '2021-04-12')).toMatchObject({ event: 'visit-ended', date: '2021-04-13' });
    expect(toldOn('conclusion', '2021-04-13')).toBeNull();
  });

  it('of a notice that replaces another is that of the other', async () => {
    const facts = await factsOf(VINH_LONG, {
      change: (text) =>
        withFacts(ELSEWHERE)(text).replace(
          /^window:/m,
          'schedule: { closed: [{ on: 2021-04-09, reason: Bận }] }\n\nwindow:',
        ),
    });
    const letter = letterOf(facts, 'notice', 'so-tu-phap');
    expect(letter.tells).toMatchObject([{ event: 'notice-sent', date: '2021-03-18' }]);
    expect(toldTooEarly([letter], knownDate('2021-03-17'), facts)).toMatchObject({ event: 'notice-sent' });
    expect(toldTooEarly([letter], knownDate('2021-03-18'), facts)).toBeNull();
  });

  it('of what goes out is that of the last fact, by which it was written; of a copy or a form it is not', async () => {
    const facts = await factsOf(VINH_LONG, { change: withFacts(HELD) });
    const toldOn = (kind: string, id?: string) =>
      toldTooEarly([letterOf(facts, kind, id)], knownDate('2021-04-12'), facts);
    for (const kind of ['notice', 'schedule', 'choose-communes'])
      expect(toldOn(kind)).toMatchObject({ event: 'fact-recorded', date: '2021-04-13' });
    for (const kind of ['outline', 'nominate', 'team']) expect(toldOn(kind)).toBeNull();
    const sent = await factsOf(VINH_LONG, { change: withFacts(NOTIFIED) });
    expect(toldTooEarly([letterOf(sent, 'notice', 'so-tu-phap')], knownDate('2021-03-17'), sent)).toBeNull();
  });
});

describe('the latest day of a letter', () => {
  it('is that of its deadline; it goes out today, if not later', async () => {
    const facts = await factsOf(VINH_LONG);
    const notice = letterOf(facts, 'notice');
    const on = (date: string | null, today = '2021-01-13') => ({
      date: date === null ? null : knownDate(date),
      today: knownDate(today),
    });
    expect(isLate(notice, on('2021-03-22', '2021-03-01'))).toBe(false);
    expect(isLate(notice, on('2021-03-22', '2021-05-01'))).toBe(true);
    expect(isLate(notice, on('2021-03-23'))).toBe(true);
    expect(isLate(notice, on(null))).toBe(false);
    expect(isLate(notice, on(null, '2021-03-22'))).toBe(false);
    expect(isLate(notice, on(null, '2021-03-23'))).toBe(true);
    expect(isLate(letterOf(facts, 'minutes'), on('2099-01-01'))).toBe(false);
  });

  it('of what tells of several visits is the earliest of those that have yet to be notified', async () => {
    const facts = await factsOf(VINH_LONG);
    const later = await factsOf(VINH_LONG, { change: withFacts(HELD) });
    const dueOf = (one: typeof facts, kind: string) => letterOf(one, kind).due?.date;
    for (const kind of ['outline', 'schedule']) {
      expect(dueOf(facts, kind)).toBe('2021-03-22');
      expect(dueOf(later, kind)).toBe(dueOf(later, 'notice'));
      expect((dueOf(later, kind) ?? '') > '2021-04-01').toBe(true);
    }
  });

  it('of a notice is not that of a visit of which the unit has been notified already', async () => {
    const sent = '\n  - unit: huyen-tam-binh\n    notified: { sent: 2021-07-08, visit: 2021-08-11 }';
    const before = letterOf(await factsOf(VINH_LONG), 'notice', 'huyen-tam-binh');
    const after = letterOf(await factsOf(VINH_LONG, { change: withFacts(sent) }), 'notice', 'huyen-tam-binh');
    expect(before.due?.date).toBe('2021-07-21');
    expect(after).toMatchObject({ standing: 'goes-out', tells: [], due: { date: '2021-07-22' } });
  });

  it('holds for the date of a copy, but makes none late that bears none', async () => {
    const facts = await factsOf(VINH_LONG, { change: withFacts(NOTIFIED), asOf: '2021-04-01' });
    const copy = letterOf(facts, 'notice', 'so-tu-phap');
    expect(copy.standing).toBe('went-out');
    expect(isLate(copy, facts)).toBe(false);
    expect(isLate(copy, { ...facts, date: knownDate('2021-03-22') })).toBe(false);
    expect(isLate(copy, { ...facts, date: knownDate('2021-03-23') })).toBe(true);
  });

  it('of a conclusion is that of the plan, if it sets one', async () => {
    const none = await factsOf(VINH_LONG, { change: withFacts(HELD) });
    expect(letterOf(none, 'conclusion', 'so-tu-phap').due).toBeNull();
    const facts = await factsOf(VINH_LONG, { change: withFacts(HELD, IN_TEN_DAYS) });
    const due = letterOf(facts, 'conclusion', 'so-tu-phap');
    expect(due).toMatchObject({ standing: 'is-drawn-up', due: { date: '2021-04-28' } });
    expect(isLate(due, { date: null, today: knownDate('2021-04-29') })).toBe(true);
    const issued = await factsOf(VINH_LONG, { change: withFacts(CONCLUDED, IN_TEN_DAYS) });
    const copy = letterOf(issued, 'conclusion', 'so-tu-phap');
    expect(isLate(copy, { date: null, today: knownDate('2021-06-01') })).toBe(false);
    expect(isLate(copy, { date: knownDate('2021-04-29'), today: knownDate('2021-06-01') })).toBe(true);
  });

  it.each([
    ['{ count: 5, after: round-ended }', '2021-09-30'],
    ['{ until: 2021-10-01 }', '2021-10-01'],
    ['{ within: year }', '2021-12-31'],
    ['{ count: 100, after: decision-signed }', '2021-06-14'],
  ])(
    'of a conclusion is that of the round or the campaign where the plan counts so: %s',
    async (due, day) => {
      const facts = await factsOf(VINH_LONG, { change: withFacts(HELD, `\n  conclusion: ${due}`) });
      const letter = letterOf(facts, 'conclusion', 'so-tu-phap');
      expect(letter.due?.date).toBe(day);
      expect(isLate(letter, { date: knownDate(day), today: knownDate('2021-04-13') })).toBe(false);
      expect(isLate(letter, { date: knownDate('2022-01-01'), today: knownDate('2021-04-13') })).toBe(true);
    },
  );

  it('of a conclusion is that of its own round, of several', async () => {
    const change = (text: string) =>
      text.replace(/^ {2}conclusion:\n(?: {4}.*\n)+/m, '  conclusion: { count: 5, after: round-ended }\n');
    const facts = await factsOf(TWO_LEVELS, { change });
    for (const letter of lettersOf(kindOf('conclusion'), facts)) {
      const round = letter.visits[0]?.visit.round.id;
      const ofRound = facts.schedule.deadlines.find(({ id }) => id === `conclusion@${round}`);
      expect(letter.due).toEqual(ofRound);
      expect(letter.due?.date).not.toBeNull();
    }
  });

  it('of a request to choose communes is that of the campaign where the plan gives a day', async () => {
    const change = (text: string) =>
      text.replace(/^deadlines:$/m, 'deadlines:\n  naming: { until: 2021-05-14 }');
    const letter = letterOf(await factsOf(VINH_LONG, { change }), 'choose-communes');
    expect(letter).toMatchObject({ due: { date: '2021-05-14' }, tags: { han_ngan: '14/05/2021' } });
  });

  it('of the notice of an inspection by report is the first day that its unit owes', async () => {
    const dueOf = async (deadlines: string) => {
      const change = (text: string) => text.replace(/^deadlines:$/m, `deadlines:${deadlines}`);
      const facts = await factsOf(TWO_LEVELS, { change });
      const { visits } = facts.schedule;
      const one = visits.find(({ visit }) => visit.form === 'by-report')?.visit;
      return letterOf(facts, 'notice', one?.unit ?? '').due?.date;
    };
    const report = '\n  bao-cao: { what: Gửi báo cáo, owner: unit, until: 2026-06-15 }';
    expect(await dueOf('')).toBe('2026-10-09');
    expect(await dueOf(report)).toBe('2026-06-15');
    expect(await dueOf(`${report}\n  som: { what: Gửi số liệu, owner: so-tu-phap, until: 2026-05-04 }`)).toBe(
      '2026-06-15',
    );
    expect(await dueOf(`${report}\n  som: { what: Gửi số liệu, owner: unit, until: 2026-06-01 }`)).toBe(
      '2026-06-01',
    );
  });

  it('is before the visit, whatever the reason; of what tells of all visits before the last to be notified', async () => {
    const facts = await factsOf(VINH_LONG);
    const on = (date: string) => ({ date: knownDate(date), today: knownDate('2021-01-13') });
    const notice = letterOf(facts, 'notice', 'so-tu-phap');
    expect(isPointless(notice, on('2021-04-11'))).toBe(false);
    expect(isPointless(notice, on('2021-04-12'))).toBe(true);
    expect(isPointless(notice, { ...on('2021-04-01'), today: knownDate('2021-04-12') })).toBe(true);
    for (const kind of ['outline', 'schedule']) {
      const letter = letterOf(facts, kind);
      const last =
        facts.schedule.visits
          .flatMap(({ start }) => start?.date ?? [])
          .sort()
          .at(-1) ?? '';
      expect(letter.endsWith?.date).toBe(last);
      expect(isPointless(letter, on('2021-04-12'))).toBe(false);
      expect(isPointless(letter, on(last))).toBe(true);
    }
    const sent = await factsOf(VINH_LONG, { change: withFacts(NOTIFIED) });
    const copy = letterOf(sent, 'notice', 'so-tu-phap');
    expect(isPointless(copy, { date: null, today: knownDate('2021-04-12') })).toBe(false);
    for (const kind of ['minutes', 'conclusion', 'team', 'nominate'])
      expect(letterOf(facts, kind).endsWith).toBeNull();
  });

  it('of what tells of an inspection by report, too, no visit begins last', async () => {
    const facts = await factsOf(TWO_LEVELS);
    expect(letterOf(facts, 'outline').endsWith).toBeNull();
  });

  it('of a request for members and of a decision is what those owe by a day', async () => {
    const owed = (text: string) =>
      text.replace(
        /^deadlines:$/m,
        `deadlines:
  cu-nguoi: { what: Cử người, owner: seconding, until: 2021-02-10 }
  tong-hop: { what: Tổng hợp, owner: seconding, until: 2021-02-05 }
  ke-hoach-doan: { what: Lập kế hoạch của đoàn, owner: team, until: 2021-02-26 }`,
      );
    const facts = await factsOf(VINH_LONG, { change: owed });
    expect(letterOf(facts, 'nominate').due?.date).toBe('2021-02-05');
    expect(letterOf(facts, 'team').due?.date).toBe('2021-02-26');
    expect(letterOf(await factsOf(VINH_LONG), 'nominate').due).toBeNull();
  });
});

describe('a visit that took place', () => {
  it('gets no notice any more', async () => {
    const facts = await factsOf(VINH_LONG, { change: withFacts(HELD) });
    const ids = lettersOf(kindOf('notice'), facts).map(({ id }) => id);
    expect(ids).toHaveLength(8);
    expect(ids).not.toContain('so-tu-phap');
  });
});
