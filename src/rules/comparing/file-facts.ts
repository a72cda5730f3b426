import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import type { DateRange } from '../../plan/period-expression.ts';
import type { Session } from '../../plan/language/schedule.ts';
import type { Section } from '../engine/faulty-sections.ts';

/** A place in a file that is no longer at hand, with the line that it stands in; null if that is too long to keep. */
export interface KeptPlace {
  readonly location: Location;
  readonly line: string | null;
}

/** What comparing asks of the user: how many months must lie between two inspections of one unit; 0 for any. */
export interface Comparing {
  readonly monthsApart: number;
}

/** What is kept of a plan and its directory to compare them with others. Plain data, a few kilobytes. */
export interface FileFacts {
  readonly file: string;
  /** Folds what people vary in writing the name of the province: ids mean something only within one. */
  readonly province: string;
  readonly plan: PlanFacts;
  /** The file of the directory, and what it says unless that was told before. */
  readonly directory: { readonly file: string; readonly agencies: readonly AgencyFacts[] | null };
}

export interface PlanFacts {
  readonly name: string;
  readonly decision: DecisionFacts;
  readonly visits: readonly VisitFacts[];
  readonly people: readonly PersonFacts[];
  /** Sections of which something was left out as faulty. */
  readonly faulty: readonly Section[];
}

export interface DecisionFacts {
  readonly number: string;
  readonly date: CivilDate;
  readonly issuer: string;
  readonly place: KeptPlace;
}

/** A unit that a plan visits: on which days at the earliest and the latest. */
export interface VisitFacts extends DateRange {
  readonly unit: string;
  readonly name: string;
  readonly place: KeptPlace;
}

/** A member of a team: when the team may be out, and the days on which it must be. */
export interface PersonFacts {
  /** The same for one name in one agency, whatever the plan. */
  readonly key: string;
  readonly name: string;
  readonly team: string;
  readonly out: readonly DateRange[];
  readonly days: readonly DayOut[];
  readonly place: KeptPlace;
}

export interface DayOut extends DateRange {
  /** The half of the day that the visit takes; null if it takes more or that is open. */
  readonly half: Session | null;
  readonly place: KeptPlace;
}

/** What two directories must agree on, in the order in which it is told. */
export const COMPARED_FACTS = ['name', 'kind', 'level', 'parent', 'from', 'to'] as const;

export type ComparedFact = (typeof COMPARED_FACTS)[number];

export interface AgencyFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly parent: string | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** A directory knows nothing of the time after the plan that it was made for: the end of the year of that plan. */
  readonly knownUntil: CivilDate;
  /** Where each of them is said. */
  readonly places: Readonly<Record<ComparedFact, KeptPlace>>;
}
