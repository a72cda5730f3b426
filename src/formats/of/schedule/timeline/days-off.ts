import { type CalendarDay, type Confidence, weaker } from '../../../../calendar/calendar.ts';
import { addDays, type CivilDate } from '../../../../calendar/civil-date.ts';
import { dayAndMonth } from '../../../../calendar/date-words.ts';
import type { ClosedPeriod } from '../../../../plan/language/schedule.ts';
import type { Language } from '../../../../words/language.ts';
import { STATUS_WORDS } from '../../calendar/calendar-words.ts';
import { closedPeriodsShown } from '../../../../documents/schedule/closed-periods.ts';
import { agencyName, type ScheduleView } from '../schedule-view.ts';
import type { DayScale } from './day-scale.ts';

/** Days off that follow each other; with a label where one of them has a name. */
export interface DaysOff {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The number that stands for its name, or null for a mere weekend. */
  readonly label: string | null;
  /** "30/04–03/05: Ngày Chiến thắng 30/4; Ngày Quốc tế Lao động"; empty for a weekend. */
  readonly text: string;
}

/** A closed period with the letter that stands for it. */
export interface ClosedDays {
  readonly period: ClosedPeriod;
  readonly label: string;
  readonly text: string;
}

/** The days off of the calendar within a scale, in runs, named ones numbered in order. */
export function daysOff({ calendar, language }: ScheduleView, scale: DayScale): DaysOff[] {
  const runs: CalendarDay[][] = [];
  for (let index = 0; index < scale.days; index++) {
    const date = addDays(scale.first, index);
    if (!calendar.covers(date)) continue;
    const day = calendar.day(date);
    if (day.working) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && addDays(before.date, 1) === date) run.push(day);
    else runs.push([day]);
  }
  let count = 0;
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const text = namesOf(run, language);
    const label = text === '' ? null : String(++count);
    const dates = range(first.date, last.date, language);
    return [{ from: first.date, to: last.date, label, text: text === '' ? '' : `${dates}: ${text}` }];
  });
}

/** The closed periods of those who are shown that meet a scale, lettered in the order of the plan. */
export function closedDays(page: ScheduleView, scale: DayScale): ClosedDays[] {
  return closedPeriodsShown(page)
    .filter(({ from, to }) => from <= scale.last && to >= scale.first)
    .map((period, index) => ({ period, label: letter(index), text: closedText(page, period) }));
}

/** "10/05–14/05, sáng, Sở Y tế: họp Hội đồng nhân dân". */
export function closedText(page: ScheduleView, period: ClosedPeriod): string {
  const { language, plan, schedule } = page;
  const sessions = { morning: { vi: 'sáng', en: 'morning' }, afternoon: { vi: 'chiều', en: 'afternoon' } };
  const shown = [...schedule.visits, ...schedule.unplaced].map(({ visit }) => visit.unit);
  const whom = [
    ...period.units.filter((id) => shown.includes(id)).map((id) => agencyName(page, id)),
    ...period.teams.map((id) => plan.teams.find((team) => team.id === id)?.name ?? id),
    ...period.rounds.map((id) => plan.rounds.find((round) => round.id === id)?.name ?? id),
  ];
  const when = [
    range(period.from, period.to, language),
    ...(period.session === null ? [] : [sessions[period.session][language]]),
    ...whom,
  ].join(', ');
  const closed = { vi: 'không xếp lịch', en: 'closed' }[language];
  return period.reason === '' ? `${when}: ${closed}` : `${when}: ${closed}, ${period.reason}`;
}

function range(from: CivilDate, to: CivilDate, language: Language): string {
  const end = dayAndMonth(to, language);
  return from === to ? end : `${dayAndMonth(from, language)}–${end}`;
}

function namesOf(run: readonly CalendarDay[], language: Language): string {
  const named = run.filter(({ name }) => name !== undefined);
  const status = named.reduce<Confidence>((weakest, day) => weaker(weakest, day.status), 'official');
  const names = [...new Set(named.map(({ name }) => name?.[language] ?? ''))].join('; ');
  return status === 'official' ? names : `${names} (${STATUS_WORDS[status][language]})`;
}

/** a, b, … z, aa, ab … */
function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : letter(rest - 1)) + String.fromCharCode(97 + (index % 26));
}
