import type { Calendar } from '../../../calendar/calendar.ts';
import type { ClosedPeriod } from '../../../plan/language/schedule.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { Visit } from '../../../schedule/visits/visit.ts';
import type { Bilingual } from '../../../words/language.ts';
import { issuerName, type ScheduleView } from './schedule-view.ts';
import { writtenDate } from '../../../calendar/date-words.ts';

/** A schedule to be drawn: its view, the calendar of its visits, the one its periods are counted by, and for whom it is. */
export interface SchedulePage extends ScheduleView {
  readonly calendar: Calendar;
  readonly counting: Calendar;
  /** Whether persons and notes were left out of the view. */
  readonly isPublic: boolean;
}

const INTERNAL: Bilingual = {
  vi: 'NỘI BỘ: có cuộc kiểm tra đột xuất, không gửi ra ngoài.',
  en: 'INTERNAL: it tells of unannounced visits and must not be passed on.',
};
const EXAMPLE: Bilingual = {
  vi: 'VÍ DỤ: số liệu minh họa, không phải kế hoạch thật.',
  en: 'EXAMPLE: invented, not a real plan.',
};

/** The instrument that issues the plan: "Quyết định số 92/QĐ-UBND ngày 13/01/2021 của Chủ tịch UBND tỉnh Vĩnh Long". */
export function decisionText(page: SchedulePage): string {
  const { number, date } = page.plan.decision;
  return {
    vi: `Theo văn bản số ${number} ngày ${writtenDate(date, 'vi')} của ${issuerName(page)}`,
    en: `By instrument no. ${number} of ${writtenDate(date, 'en')}, ${issuerName(page)}`,
  }[page.language];
}

/** What a reader must know before anything else: that it is internal, or no real plan. */
export function standing({ plan, schedule, language }: SchedulePage): string[] {
  const isInternal = [...schedule.visits, ...schedule.unplaced].some(
    ({ visit }) => visit.form === 'unannounced',
  );
  return [...(isInternal ? [INTERNAL[language]] : []), ...(plan.example ? [EXAMPLE[language]] : [])];
}

/** The closed periods of those who are shown: one that is only of others would tell that they are visited too. */
export function closedPeriodsShown({ plan, schedule }: SchedulePage): ClosedPeriod[] {
  const shown = [...schedule.visits, ...schedule.unplaced].map(({ visit }) => visit);
  const isOfSomeone = (ids: readonly string[], isOf: (visit: Visit, id: string) => boolean) =>
    ids.length === 0 || ids.some((id) => shown.some((visit) => isOf(visit, id)));
  return plan.schedule.closed.filter(
    ({ units, teams, rounds }) =>
      isOfSomeone(units, ({ unit }, id) => unit === id) &&
      isOfSomeone(teams, (visit, id) => visit.teams.includes(id)) &&
      isOfSomeone(rounds, ({ round }, id) => round.id === id),
  );
}

/** Whether a closed period is one for all. */
export function isForAll({ units, teams, rounds }: ClosedPeriod): boolean {
  return units.length + teams.length + rounds.length === 0;
}

/** Whether a closed period holds for a visit. */
export function concerns({ units, teams, rounds }: ClosedPeriod, { visit, team }: ScheduledVisit): boolean {
  return (
    (units.length === 0 || (visit.unit !== null && units.includes(visit.unit))) &&
    (teams.length === 0 || (team !== null && teams.includes(team))) &&
    (rounds.length === 0 || rounds.includes(visit.round.id))
  );
}
