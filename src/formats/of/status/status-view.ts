import type { Calendar } from '../../../calendar/calendar.ts';
import type { Audience } from '../../../documents/audience/audience.ts';
import { isToBePlaced } from '../../../follow-up/progress.ts';
import type { Status, VisitStatus } from '../../../follow-up/status.ts';
import type { Directory } from '../../../plan/directory.ts';
import type { Plan } from '../../../plan/plan.ts';
import { isSameMoment } from '../../../schedule/visits/visit.ts';
import type { Language } from '../../../words/language.ts';
import { agencyName, daysText, sessionText } from '../schedule/schedule-view.ts';

/** Which findings a status lists: with demands that are open or late, those that repeat earlier ones, or all. */
export const FINDINGS_LISTED = ['open', 'late', 'repeated', 'all'] as const;

export type FindingsListed = (typeof FINDINGS_LISTED)[number];

/** What the formats of a status show: where a campaign stands, as its readers may see it, in one language. */
export interface StatusView {
  readonly audience: Audience;
  readonly plan: Plan;
  readonly directory: Directory;
  /** The calendar by which periods are counted. */
  readonly counting: Calendar;
  readonly status: Status;
  /** Those of whom alone it tells; none: the whole campaign. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Which findings are listed. */
  readonly findings: FindingsListed;
  readonly language: Language;
  /** The plan as commands that are proposed name it; null where they need not. */
  readonly planWord: string | null;
}

/** The unit of a visit, with the subject where the plan has several, and with who stands for it today: "Sở A (nay là Sở B)". */
export function unitText(view: Pick<StatusView, 'plan' | 'directory' | 'language'>, of: VisitStatus): string {
  const { plan, language } = view;
  const { name, subject: id } = of.visit;
  const subject = plan.subjects.length < 2 ? undefined : plan.subjects.find((one) => one.id === id);
  const more = subject === undefined ? '' : ` (${subject.name})`;
  return `${name[language]}${successorText(view, of)}${more}`;
}

/** " (nay là Sở B)" of a unit that has ended; else empty. */
export function successorText(
  { directory, language }: Pick<StatusView, 'directory' | 'language'>,
  { successor }: VisitStatus,
): string {
  if (successor === null) return '';
  const heir = agencyName({ directory }, successor);
  return { vi: ` (nay là ${heir})`, en: ` (now ${heir})` }[language];
}

/** When a visit is: "T2 12/04/2021", "T5 12/08/2021 sáng"; by report, or that it has no place. */
export function whenText(of: VisitStatus, language: Language): string {
  const { start, end, state } = of;
  if (isToBePlaced(of)) return { vi: 'chưa có ngày', en: 'no day yet' }[language];
  if (state === 'cancelled' && start === null) return '';
  const days = daysText({ start, end }, language);
  const isHalfDay = start !== null && isSameMoment(start, end);
  return isHalfDay ? `${days} ${sessionText({ start, end }, language)}` : days;
}
