import type { CivilDate } from '../calendar/civil-date.ts';
import type { Path } from '../diagnostics/path.ts';
import type { Bilingual } from '../words/language.ts';
import type { State } from './event.ts';
import type { Convention } from '../plan/language/calendar.ts';
import type { Direction, Measure } from './period.ts';

/** A date by which something must be done, and what it is counted from. */
export interface Deadline {
  readonly id: string;
  readonly what: Bilingual;
  /** Id of the round that it belongs to, if it belongs to one round as a whole. */
  readonly round: string | null;
  /** Id of the agency, unit or team that owes it; a word such as `unit` while nobody is named. */
  readonly owner: string;
  /** Null while the event is unknown. */
  readonly date: CivilDate | null;
  readonly state: State;
  /** An event, the id of another deadline, or a date. */
  readonly event: string;
  readonly eventDate: CivilDate | null;
  readonly direction: Direction;
  readonly count: number;
  readonly measure: Measure;
  readonly convention: Convention;
  /** Null for what the secretariat chose. */
  readonly clause: string | null;
  readonly path: Path;
}
