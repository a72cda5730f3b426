import type { Calendar } from '../../../src/calendar/calendar.ts';
import { plusDays } from '../../schedule/checker/days.ts';
import { factsSeen, type PlainFact } from './facts.ts';
import { type Owed, owedOn } from './owed.ts';
import type { Diary, FollowedVisit } from './visits.ts';

/** Where a campaign stands on a day, in short. */
export interface Reckoned {
  readonly counts: Readonly<Record<string, number>>;
  readonly visits: readonly string[];
  readonly notRecorded: readonly string[];
  readonly due: readonly string[];
  readonly overdue: readonly string[];
}

/** Where a campaign stands on a day, and what is due within so many working days, by the definitions alone. */
export function reckon(diary: Diary, asOf: string, within: number): Reckoned {
  const { counting } = diary.grounds;
  const { visits, owed } = owedOn(diary, asOf);
  const last = workingDayAfter(counting, asOf, within);
  const due = owed.filter(({ date }) => asOf <= date && date <= last);
  const overdue = owed.filter(({ date }) => date < asOf);
  return {
    counts: { ...countsOf(visits), overdue: overdue.length, due: due.length },
    visits: visits
      .map(({ visit, state, start }) =>
        [visit.id, visit.unit ?? '-', state, start?.date ?? '-', start?.session ?? ''].join(' ').trim(),
      )
      .sort(),
    notRecorded: visits.flatMap(({ visit, awaited }) =>
      awaited !== null && awaited < asOf ? [`${visit.id} ${awaited}`] : [],
    ),
    due: due.map((row) => `${inShort(row)} ${workingDaysBetween(counting, asOf, row.date)} left`).sort(),
    overdue: overdue
      .map((row) => {
        const late = workingDaysBetween(counting, row.date, asOf);
        return `${inShort(row)} ${late} late ${remindersOf(diary, row, asOf)} reminders`;
      })
      .sort(),
  };
}

/** How many visits have reached a state or passed it; those that were cancelled are in no count. */
function countsOf(visits: readonly FollowedVisit[]): Readonly<Record<string, number>> {
  const reached = (state: string) =>
    visits.filter((visit) => (COURSE[visit.state] ?? 0) >= (COURSE[state] ?? 0)).length;
  return {
    visits: visits.filter(({ state }) => state !== 'cancelled').length,
    notified: reached('notified'),
    visited: reached('visited'),
    concluded: reached('concluded'),
    remediated: reached('remediated'),
    closed: reached('closed'),
  };
}

/** How far a visit has come with a state; what is not here has come nowhere. */
const COURSE: Readonly<Record<string, number>> = {
  notified: 1,
  visited: 2,
  reported: 2,
  concluded: 3,
  received: 4,
  remediated: 5,
  closed: 6,
};

function inShort({ visit, deadline, owner, date, endedBy, isExpected }: Owed): string {
  return `${visit?.visit.id ?? '-'} ${deadline} ${owner} ${date} ${endedBy}${isExpected ? ' expected' : ''}`;
}

/** The reminders of a deadline: those that name it, and those that name none, sent on a day on which it was late. */
function remindersOf(diary: Diary, row: Owed, asOf: string): number {
  const isOf = (fact: PlainFact) =>
    row.visit === null ? fact.unit === row.owner : row.visit.facts.includes(fact);
  return factsSeen(diary.facts, asOf).filter((fact) => {
    if (fact.fact !== 'reminded' || !isOf(fact)) return false;
    if (fact.deadline !== undefined) return fact.deadline === row.deadline;
    return owedOn(diary, fact.on).owed.some(
      (then) =>
        then.deadline === row.deadline &&
        then.visit?.visit.id === row.visit?.visit.id &&
        then.owner === row.owner &&
        then.date < fact.on,
    );
  }).length;
}

/** The N-th working day after a day. */
function workingDayAfter(counting: Calendar, day: string, n: number): string {
  let date = day;
  for (let left = n; left > 0;) {
    date = plusDays(date, 1);
    if (counting.isWorking(plusDays(date, 0))) left -= 1;
  }
  return date;
}

/** The working days after a day up to and including another. */
function workingDaysBetween(counting: Calendar, from: string, to: string): number {
  let days = 0;
  for (let date = plusDays(from, 1); date <= to; date = plusDays(date, 1))
    if (counting.isWorking(date)) days += 1;
  return days;
}
