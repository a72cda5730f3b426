import type { CalendarOverride } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Item, TextItem } from './item.ts';
import type { Convention, Measure } from './measure.ts';
import type { Path } from './path.ts';
import type { DateRange } from './period-expression.ts';
import type { FORMS, KINDS, LEVELS, SESSIONS } from './shape/units.ts';
import type { Team } from './team.ts';

export type Level = (typeof LEVELS)[number];
export type Kind = (typeof KINDS)[number];
export type Form = (typeof FORMS)[number];
export type Session = (typeof SESSIONS)[number];
export type Pace = 'even' | 'early' | 'late';
export type Selector = 'district' | 'draw' | 'secretariat' | 'issuer';

export interface Signatory {
  readonly form: string | null;
  /** The collective for which a deputy signs on behalf of its head. */
  readonly collective: string | null;
  readonly onBehalfOf: string | null;
  readonly post: string;
  readonly name: string | null;
}

export interface Recipient extends Item {
  readonly to: string;
}

/** Where a copy is filed: the registry (VT) and the drafting unit. */
export interface Filing extends Item {
  readonly with: string;
  readonly symbol: string | null;
}

export interface CitedDocument extends Item {
  readonly kind: string;
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

export interface Decision {
  readonly path: Path;
  readonly kind: string;
  readonly number: string;
  readonly date: CivilDate;
  readonly title: string | null;
  readonly effective: (Item & { readonly from: CivilDate }) | null;
  readonly issuer: Item & { readonly agency: string; readonly post: string | null };
  readonly signatory: Signatory | null;
  readonly legalBases: readonly CitedDocument[];
  readonly proposal:
    | (Item & {
        readonly agency: string;
        readonly post: string | null;
        readonly number: string | null;
        readonly date: CivilDate | null;
      })
    | null;
  readonly articles: readonly (TextItem & { readonly owners: readonly string[] })[];
  readonly recipients: readonly Recipient[];
  readonly filing: Filing | null;
}

export interface Office {
  readonly path: Path;
  readonly agency: string;
  readonly place: string | null;
  readonly symbol: string | null;
  readonly signer: Signatory | null;
  /** Who receives a copy of its letters, and where they are filed. */
  readonly recipients: readonly Recipient[];
  readonly filing: Filing | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contact: string | null;
  /** Hours of the sessions, `07:30-11:30`. */
  readonly hours: { readonly morning: string; readonly afternoon: string } | null;
}

/** A moment at the grain of the schedule; without a session, any of the day. */
export interface When {
  readonly path: Path;
  readonly date: CivilDate;
  readonly session: Session | null;
}

/** A unit as a block names it, what the block says of all its units already applied. */
export interface UnitEntry extends Item {
  readonly unit: string;
  readonly level: Level;
  readonly subject: string | null;
  readonly round: string | null;
  readonly team: string | null;
  readonly form: Form;
  /** Length of the visit in sessions, if not that of the level. */
  readonly sessions: number | null;
  readonly wish: When | null;
  readonly pin: When | null;
}

/** A block of units (khối): those named, and how many are to be selected. */
export interface Block extends Item {
  readonly id: string;
  readonly name: string | null;
  readonly level: Level;
  readonly kinds: readonly Kind[];
  readonly subject: string | null;
  readonly round: string | null;
  readonly team: string | null;
  readonly form: Form;
  readonly sessions: number | null;
  readonly units: readonly UnitEntry[];
  readonly minimum: number | null;
  /** Between 0 and 1. */
  readonly share: number | null;
  readonly eachDistrict: number | null;
  readonly selectedBy: Selector | null;
}

/** When visits may take place: stretches of days as written, in date order once normalised. */
export interface Window extends Item {
  readonly ranges: readonly DateRange[];
}

/** Which past work is looked at; the end null is the day of the visit. */
export interface Review extends Item {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly last: { readonly count: number; readonly measure: Measure } | null;
}

export interface Round extends Item {
  readonly id: string;
  /** False for the one round of a plan that declares no rounds. */
  readonly declared: boolean;
  readonly name: string | null;
  readonly window: Window;
  readonly review: Review | null;
  readonly pace: Pace;
}

export interface Subject extends Item {
  readonly id: string;
  readonly name: string;
  readonly content: readonly TextItem[];
}

/** When something must be done: so long before or after an event, on an event, or by a date. */
export type Due =
  | {
      readonly kind: 'period';
      readonly direction: 'before' | 'after';
      readonly count: number;
      readonly measure: Measure;
      readonly convention: Convention | null;
      readonly event: string;
    }
  | { readonly kind: 'date'; readonly date: CivilDate; readonly excluded: boolean }
  | { readonly kind: 'within-year' };

export interface DeadlineRule extends Item {
  readonly id: string;
  readonly what: string | null;
  readonly owner: string | null;
  readonly due: Due;
}

/** An event that is expected so long after another: an assumption of the secretariat. */
export interface ExpectedLag {
  readonly path: Path;
  readonly event: string;
  readonly count: number;
  readonly measure: Measure;
  readonly after: string;
}

export interface Duty extends Item {
  readonly id: string | null;
  readonly text: string;
  readonly owner: string;
  readonly with: readonly string[];
  readonly deadline: string | null;
}

/** Days on which no visit may take place, for all or for some units, teams or rounds. */
export interface ClosedPeriod extends Item, DateRange {
  readonly session: Session | null;
  readonly reason: string;
  readonly units: readonly string[];
  readonly teams: readonly string[];
  readonly rounds: readonly string[];
}

/** What has already happened to a unit. */
export interface VisitRecord {
  readonly path: Path;
  readonly unit: string;
  readonly subject: string | null;
  readonly round: string | null;
  readonly notified: {
    readonly path: Path;
    readonly sent: CivilDate;
    readonly visit: CivilDate;
    readonly session: Session | null;
    readonly document: string | null;
  } | null;
  /** `to` is null where the plan does not say when the visit ended. */
  readonly visited: { readonly from: CivilDate; readonly to: CivilDate | null } | null;
  readonly conclusionIssued: CivilDate | null;
  readonly conclusionReceived: CivilDate | null;
  readonly remediationReported: CivilDate | null;
}

/** One item exempted from one rule; it holds only with a reason, a document and an end. */
export interface Exemption {
  readonly path: Path;
  /** The code of the rule. */
  readonly rule: string;
  /** Which item, as `readItemPath` reads it. */
  readonly at: string;
  readonly reason: string | null;
  readonly document: string | null;
  /** The last day on which it holds. */
  readonly until: CivilDate | null;
}

export interface ScheduleSettings {
  /** Length of a visit in sessions, by level. */
  readonly sessions: Readonly<Record<Level, number>>;
  readonly visitsPerDay: number | null;
  readonly visitsPerWeek: number | null;
  readonly closed: readonly ClosedPeriod[];
}

export interface CalendarSettings {
  readonly convention: Convention;
  readonly makeUpSaturdayCounts: boolean;
  readonly swappedWeekdayCounts: boolean;
  readonly cultureDayInLieu: boolean;
  readonly days: readonly (CalendarOverride & { readonly path: Path })[];
}

/** A plan, normalised: defaults filled in, dates read, texts in NFC. Immutable. */
export interface Plan {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly example: boolean;
  readonly note: string | null;
  readonly directory: string;
  readonly decision: Decision;
  readonly office: Office;
  readonly aims: readonly TextItem[];
  readonly requirements: readonly TextItem[];
  readonly content: readonly TextItem[];
  readonly forms: readonly (Item & { readonly form: Form; readonly text: string | null })[];
  readonly subjects: readonly Subject[];
  readonly blocks: readonly Block[];
  readonly rounds: readonly Round[];
  readonly review: Review | null;
  readonly teams: readonly Team[];
  readonly reception: readonly TextItem[];
  readonly funding: readonly TextItem[];
  readonly duties: readonly Duty[];
  /** In the order of the file; `notice` and `naming` first where they are. */
  readonly deadlines: readonly DeadlineRule[];
  readonly expected: readonly ExpectedLag[];
  readonly schedule: ScheduleSettings;
  readonly calendar: CalendarSettings;
  readonly records: readonly VisitRecord[];
  readonly exemptions: readonly Exemption[];
}
