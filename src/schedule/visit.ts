import type { CivilDate } from '../calendar/civil-date.ts';
import type { Path } from '../plan/path.ts';
import type { Form, Level, Pace, Round, Session, VisitRecord, When } from '../plan/plan.ts';
import type { Bilingual } from '../words/language.ts';

/** A session of a day: the grain of the schedule. */
export interface Moment {
  readonly date: CivilDate;
  readonly session: Session;
}

/** One unit to be inspected once for one subject in one round. */
export interface Visit {
  readonly id: string;
  /** Id of the unit; null while it has yet to be selected. */
  readonly unit: string | null;
  readonly name: Bilingual;
  readonly level: Level;
  /** Id of the district's visit whose trip this one belongs to. */
  readonly parent: string | null;
  /** Id of the district that an open commune belongs to. */
  readonly district: string | null;
  /** Whether the unit is a locality, and so stands for its Ủy ban nhân dân; of an open unit, whether it may be one. */
  readonly isLocality: boolean;
  /** Id of the block that asks for it. */
  readonly block: string;
  readonly subject: string | null;
  readonly round: Round;
  readonly form: Form;
  /** Length in sessions. */
  readonly sessions: number;
  readonly pin: When | null;
  readonly wish: When | null;
  readonly record: VisitRecord | null;
  /** Ids of the teams that may go there. */
  readonly teams: readonly string[];
  readonly path: Path;
  /** Whether the decision asks for it (its clause), or the secretariat added it (null). */
  readonly clause: string | null;
}

/** What one team does in one go: one unit, or a district and its communes, back to back. */
export interface Trip {
  readonly id: string;
  readonly round: Round;
  readonly pace: Pace;
  readonly visits: readonly Visit[];
  /** Sessions from the start of the trip to the start of each visit. */
  readonly offsets: readonly number[];
  /** Length in sessions. */
  readonly sessions: number;
  readonly teams: readonly string[];
}
