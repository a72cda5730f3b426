import type { CalendarDay } from './calendar-day.ts';
import { type CivilDate, dayNumber, knownDate } from './civil-date.ts';
import { HOLIDAY_NAMES, HOLIDAYS, type Holiday, inLieuName, makeUpName, swapOffName } from './holidays.ts';
import type { NamedDay } from './named-day.ts';
import type { OfficialYear, Paper } from './official-years.ts';
import { holidayLaw, inLieuLaw } from './statute.ts';

/** Every holiday, day in lieu, swapped-off and make-up day of an entry, each with the paper behind it. */
export function officialDays(entry: OfficialYear): readonly NamedDay[] {
  return [...holidays(entry), ...inLieu(entry), ...swaps(entry)];
}

function holidays(entry: OfficialYear): NamedDay[] {
  return byHoliday(entry.holidays).map(({ date, holiday }) => {
    const day = { dayNumber: dayNumber(date), holiday };
    return {
      dayNumber: day.dayNumber,
      kind: 'holiday',
      name: HOLIDAY_NAMES[holiday],
      ...statutoryBasis(entry, date, holidayLaw(day)),
    };
  });
}

function inLieu(entry: OfficialYear): NamedDay[] {
  return byHoliday(entry.inLieu).map(({ date, holiday }) => {
    const day = { dayNumber: dayNumber(date), holiday };
    return {
      dayNumber: day.dayNumber,
      kind: 'in-lieu',
      name: inLieuName(holiday),
      ...statutoryBasis(entry, date, inLieuLaw(day)),
    };
  });
}

function swaps(entry: OfficialYear): NamedDay[] {
  return entry.swaps.flatMap((swap): NamedDay[] => {
    const off = knownDate(swap.off);
    const worked = knownDate(swap.worked);
    const paper = { ...entry, document: swap.document ?? entry.document };
    const basis = { source: sourceOf(paper), ...certaintyOf(paper) };
    return [
      { dayNumber: dayNumber(off), kind: 'swap-off', name: swapOffName(worked), ...basis },
      { dayNumber: dayNumber(worked), kind: 'make-up', name: makeUpName(off), ...basis },
    ];
  });
}

function byHoliday(
  days: OfficialYear['holidays'],
): readonly { readonly date: CivilDate; readonly holiday: Holiday }[] {
  return HOLIDAYS.flatMap((holiday) =>
    (days[holiday] ?? []).map((text) => ({ date: knownDate(text), holiday })),
  );
}

function statutoryBasis(
  entry: OfficialYear,
  date: CivilDate,
  law: string,
): Certainty & { readonly source: string } {
  if (entry.byLaw.includes(date)) return { source: law, status: 'official' };
  const other = entry.otherPapers?.find((paper) => paper.days.includes(date));
  if (other !== undefined) return { source: sourceOf(other), ...certaintyOf(other) };
  return { source: `${law}; ${sourceOf(entry)}`, ...certaintyOf(entry) };
}

/** How well something is known, and what stands behind it if that is at second hand. */
export type Certainty = Pick<CalendarDay, 'status' | 'secondHand'>;

/** How well a paper is known: at second hand, several sources that agree confirm it. */
export function certaintyOf({ document, status, sources = 1 }: Paper): Certainty {
  if (status !== 'second-hand') return { status };
  return { status: sources > 1 ? 'confirmed' : status, secondHand: { document, sources } };
}

function sourceOf(paper: Paper): string {
  const { status } = certaintyOf(paper);
  switch (status) {
    case 'confirmed':
      return `${paper.document} (nhiều nguồn thứ cấp thống nhất)`;
    case 'second-hand':
      return `${paper.document} (biết qua nguồn thứ cấp)`;
    case 'official':
    case 'forecast':
      return paper.document;
    default:
      return status satisfies never;
  }
}
