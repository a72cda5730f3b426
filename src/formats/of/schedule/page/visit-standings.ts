import type { FactName } from '../../../../plan/language/fact-kinds.ts';
import type { DueDeadline, OverdueDeadline, Status, VisitStatus } from '../../../../follow-up/status.ts';
import type { Bilingual, Language } from '../../../../words/language.ts';
import { lateWords, leftWords } from '../late-words.ts';
import type { ScheduleView } from '../schedule-view.ts';

/** Where a visit stands, as far as a reader looks for it. */
export interface VisitStanding {
  readonly of: VisitStatus;
  /** What is latest of it, else what is due first; empty where it owes nothing now. */
  readonly pressing: string;
  readonly isNotRecorded: boolean;
  readonly isLate: boolean;
  readonly isDue: boolean;
  /** The facts that would end what is late of it. */
  readonly lateFacts: ReadonlySet<FactName>;
}

const NOT_RECORDED: Bilingual = { vi: 'chưa ghi kết quả', en: 'not recorded' };

/** Every visit of a status in its order, with the most pressing of what is owed on it. */
export function visitStandings(status: Status, language: Language): VisitStanding[] {
  const { visits, notRecorded, overdue, due, asOf } = status;
  const unrecorded = new Set(notRecorded.map(({ visit }) => visit));
  // Lists are in the order of days: the first of what is late is the latest.
  const late = firstOfEach(overdue);
  const soon = firstOfEach(due);
  const lateFacts = endingFacts(overdue);
  return visits.map((of) => {
    const [isLate, isDue] = [late.get(of), soon.get(of)];
    const words = isLate === undefined ? isDue && leftWords(isDue, asOf) : lateWords(isLate);
    return {
      of,
      pressing: unrecorded.has(of) ? NOT_RECORDED[language] : (words?.[language] ?? ''),
      isNotRecorded: unrecorded.has(of),
      isLate: isLate !== undefined,
      isDue: isDue !== undefined,
      lateFacts: lateFacts.get(of) ?? NO_FACTS,
    };
  });
}

function firstOfEach<Open extends DueDeadline | OverdueDeadline>(
  open: readonly Open[],
): ReadonlyMap<VisitStatus, Open> {
  const first = new Map<VisitStatus, Open>();
  for (const one of open) if (one.visit !== null && !first.has(one.visit)) first.set(one.visit, one);
  return first;
}

const NO_FACTS: ReadonlySet<FactName> = new Set();

/** The facts that would end what is open of each visit. */
function endingFacts(open: readonly OverdueDeadline[]): ReadonlyMap<VisitStatus, ReadonlySet<FactName>> {
  const found = new Map<VisitStatus, Set<FactName>>();
  for (const { visit, endedBy } of open)
    if (visit !== null) found.set(visit, (found.get(visit) ?? new Set()).add(endedBy));
  return found;
}

/** The classes by which the filter of a page finds what stands for a visit. */
export function looksOf(standing: VisitStanding | undefined): string {
  if (standing === undefined) return '';
  const { of, isNotRecorded, isLate, isDue } = standing;
  const looks = [
    ...(isNotRecorded ? ['none'] : []),
    ...(isLate ? ['late'] : []),
    ...(isDue ? ['due'] : []),
    ...(of.findings.open > 0 ? ['open'] : []),
    ...(of.findings.repeated > 0 ? ['again'] : []),
    ...(of.state === 'cancelled' ? ['gone'] : []),
  ];
  return looks.length === 0 ? '' : ` class="${looks.join(' ')}"`;
}

/** Where each visit of a schedule stands, by its id; null where the page does not tell. */
export function standingsById({
  status,
  language,
}: Pick<ScheduleView, 'status' | 'language'>): ReadonlyMap<string, VisitStanding> | null {
  if (status === undefined) return null;
  return new Map(visitStandings(status, language).map((standing) => [standing.of.visit.id, standing]));
}
