import type { CivilDate } from '../../calendar/civil-date.ts';
import type { DateRange } from '../../plan/period-expression.ts';
import type { Kind, Level } from '../../plan/directory.ts';
import type { CommunesOfEach } from './group-of-units.ts';

/** What a user says of the plan that is to be begun. */
export interface Answers {
  readonly province: string;
  readonly year: number;
  readonly levels: 2 | 3;
  /** Names of the inspected units: `Sở Tư pháp`, `Huyện Tam Bình`, `Xã Song Phú, huyện Tam Bình`. */
  readonly units: readonly string[];
  /** So many communes of each district that is named; null for none. */
  readonly communesOfEach: CommunesOfEach | null;
  readonly window: AnsweredWindow;
  readonly teams: number;
}

/** A window as it was written, and the first and last day of it. */
export interface AnsweredWindow extends DateRange {
  /** Periods such as `2026-Q2` and `2026-05..2026-09`; empty if the window is given by its ends. */
  readonly periods: readonly string[];
}

/** A body of the directory to be written. */
export interface Body {
  readonly id: string;
  readonly name: string;
  /** Null for a locality, whose people's committee it stands for. */
  readonly kind: Kind | null;
  readonly level: Level;
  /** The id of the locality above; null for the province and its agencies. */
  readonly parent: string | null;
  readonly isInspected: boolean;
}

/** A plan and directory to begin with, before they are text. */
export interface Beginning {
  readonly id: string;
  /** The name without its type: `Vĩnh Long`. */
  readonly province: string;
  /** The name within a sentence: `tỉnh Vĩnh Long`. */
  readonly provinceInSentence: string;
  readonly year: number;
  readonly levels: 2 | 3;
  readonly window: AnsweredWindow;
  readonly communesOfEach: CommunesOfEach | null;
  /** The day that stands for that of the decision until it is known. */
  readonly decided: CivilDate;
  readonly provinceId: string;
  readonly secretariat: string;
  readonly bodies: readonly Body[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}
