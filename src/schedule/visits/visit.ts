import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { Form } from '../../plan/language/forms.ts';
import type { Level } from '../../plan/directory.ts';
import type { ClosedPeriod, Pace, Session } from '../../plan/language/schedule.ts';
import type { Round } from '../../plan/language/rounds.ts';
import type { When } from '../../plan/language/units.ts';
import type { VisitRecord } from '../../plan/visit-record.ts';
import type { Bilingual } from '../../words/language.ts';

/** A session of a day: the grain of the schedule. */
export interface Moment {
  readonly date: CivilDate;
  readonly session: Session;
}

/** Whether two moments are one and the same; null, no moment, is only itself. */
export function isSameMoment(one: Moment | null, other: Moment | null): boolean {
  return one?.date === other?.date && one?.session === other?.session;
}

/** When a visit takes place for good: its first day, the session where that is recorded, and its last day likewise. */
export interface Done {
  readonly from: CivilDate;
  readonly session: Session | null;
  readonly to: CivilDate | null;
}

/** One unit to be inspected once for one subject in one round. */
export interface Visit {
  readonly id: string;
  /** Id of the unit; null while it has yet to be selected. */
  readonly unit: string | null;
  readonly name: Bilingual;
  /** Its number among the open ones of its district or block, counted from 1; null of a named unit. */
  readonly number: number | null;
  readonly level: Level;
  /** Id of the visit, mostly of its district, whose trip this one belongs to; null for the first of a trip. */
  readonly parent: string | null;
  /** Id of the visit that its trip begins with where nothing of it has taken place yet. */
  readonly plannedWith: string;
  /** What open units are numbered within, the unit itself included before it was named: a block or a district. */
  readonly within: string;
  /** Id of the district that an open commune belongs to. */
  readonly district: string | null;
  /** Whether the unit is a locality, and so stands for its Ủy ban nhân dân; of an open unit, whether it may be one. */
  readonly isLocality: boolean;
  /** Id of the block that asks for it. */
  readonly block: string;
  readonly subject: string | null;
  readonly round: Round;
  readonly form: Form;
  /** Where they meet, if the plan says so of this visit. */
  readonly venue: string | null;
  /** Length in sessions. */
  readonly sessions: number;
  readonly pin: When | null;
  readonly wish: When | null;
  readonly record: VisitRecord | null;
  /** The day from which it was put off, on which it is not placed again; null where it was not. */
  readonly putOffFrom: ClosedPeriod | null;
  /** When it took place; null while it has yet to, or nothing says that it did. */
  readonly done: Done | null;
  /**
   * Where it stands for good, whatever else is planned: when it took place, or on the notified day that has gone by and
   * of which nothing is recorded. Null where it has yet to be placed.
   */
  readonly stands: Done | null;
  /** Ids of the teams that may go there. */
  readonly teams: readonly string[];
  readonly path: Path;
  /** Whether the decision asks for it (its clause), or the secretariat added it (null). */
  readonly clause: string | null;
}

/** What tells a visit from the others of its unit: its subject and its round, each null where the others have the same. */
export function toldApart(
  visit: Visit,
  all: readonly Visit[],
): { subject: string | null; round: string | null } {
  const own = all.filter(({ unit }) => unit !== null && unit === visit.unit);
  const differ = (key: (one: Visit) => string | null) => new Set(own.map(key)).size > 1;
  return {
    subject: differ((one) => one.subject) ? visit.subject : null,
    round: differ((one) => one.round.id) ? visit.round.id : null,
  };
}

/** What one team does in one go: one unit, or a district and its communes, back to back. */
export interface Trip {
  readonly id: string;
  /** Whether its visits stand where they are for good; they then need not lie back to back. */
  readonly stands: boolean;
  /** The trip of the plan that it is, or is a part of. */
  readonly plannedAs: string;
  readonly round: Round;
  readonly pace: Pace;
  readonly visits: readonly Visit[];
  /** Sessions from the start of the trip to the start of each visit. */
  readonly offsets: readonly number[];
  /** Length in sessions. */
  readonly sessions: number;
  readonly teams: readonly string[];
}
