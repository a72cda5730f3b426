import type { CivilDate } from '../calendar/civil-date.ts';
import type { Bilingual } from '../words/language.ts';
import type { StandingFact } from './standing-facts.ts';

/** How a demand stands: nobody has answered it, it was met in part, it was not met, it was met, or it was lifted. */
export const DEMAND_STATES = ['open', 'partly', 'not', 'met', 'lifted'] as const;

export type DemandState = (typeof DEMAND_STATES)[number];

/** How demands stand, in words. */
export const DEMAND_STATE_NAMES: Readonly<Record<DemandState, Bilingual>> = {
  open: { vi: 'chưa có kết quả', en: 'not answered' },
  partly: { vi: 'làm một phần', en: 'met in part' },
  not: { vi: 'chưa làm', en: 'not met' },
  met: { vi: 'đã làm xong', en: 'met' },
  lifted: { vi: 'không còn phải làm', en: 'lifted' },
};

/** What a conclusion demands because of one of its findings. */
export interface Demand {
  /** Its number within its conclusion: `d1`, `d2` … */
  readonly id: string;
  readonly finding: StandingFact;
  /** What is to be done. */
  readonly text: string;
  readonly state: DemandState;
  /** The reports that answer it, in the order of their days. */
  readonly answers: readonly StandingFact[];
  /** The day on which it was met or lifted; null while it is open. */
  readonly endedOn: CivilDate | null;
}

/** Whether an id can be that of a demand: `d1`, `d2` … */
export function isDemandId(id: string): boolean {
  return /^d[1-9]\d*$/.test(id);
}

/** Whether a demand is neither met nor lifted. */
export function isOpen({ endedOn }: Pick<Demand, 'endedOn'>): boolean {
  return endedOn === null;
}

/**
 * What the findings among the facts of a visit demand, in the order of their numbers, and how each stands. A report that
 * names no demand answers all that are open on its day; what was met or lifted stays so.
 */
export function demandsOf(facts: readonly StandingFact[]): readonly Demand[] {
  const findings = facts.filter(({ fact, demand }) => fact === 'finding' && demand !== null);
  const inOrder = [...findings].sort((one, other) => demandedAt(one) - demandedAt(other));
  const reports = facts.filter(({ fact, met }) => fact === 'remediation-reported' && met !== null);
  return inOrder.map((finding, index) => {
    const bare: Demand = {
      id: `d${index + 1}`,
      finding,
      text: finding.demand ?? '',
      state: 'open',
      answers: [],
      endedOn: null,
    };
    return reports.reduce(answered, bare);
  });
}

function answered(demand: Demand, report: StandingFact): Demand {
  if (!isOpen(demand) || (report.demand !== null && report.demand !== demand.id)) return demand;
  const answers = [...demand.answers, report];
  switch (report.met) {
    case 'yes':
      return { ...demand, answers, state: 'met', endedOn: report.on };
    case 'lifted':
      return { ...demand, answers, state: 'lifted', endedOn: report.on };
    case 'partly':
      return { ...demand, answers, state: 'partly' };
    case 'no':
      return { ...demand, answers, state: 'not' };
    case null:
      return demand;
    default:
      return report.met satisfies never;
  }
}

/** Where in its file a finding first demanded something, so that a correction changes the number of no other demand. */
function demandedAt({ path, corrected }: StandingFact): number {
  const first = corrected !== null && corrected.demand !== null ? corrected.path : path;
  return Number(first.at(-1));
}
