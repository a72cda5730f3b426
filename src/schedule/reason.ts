import type { CivilDate } from '../calendar/civil-date.ts';
import type { Agency } from '../plan/directory.ts';
import type { Measure } from '../plan/language/deadlines.ts';
import type { Decision } from '../plan/language/decision.ts';
import type { ClosedPeriod } from '../plan/language/schedule.ts';
import type { Member, Post, Team } from '../plan/language/teams.ts';
import type { When } from '../plan/language/units.ts';
import type { Trip, Visit } from './visits/visit.ts';

/** The hard rules that can shut a start out, in the order in which they are told. */
export const CLOSING_RULES = [
  'pin',
  'past',
  'notice',
  'window',
  'closed',
  'day-off',
  'morning',
  'unit-closed',
  'put-off',
  'not-in-force',
  'nobody-in-force',
  'team-closed',
  'head',
  'post',
  'team-busy',
  'cap-day',
  'cap-week',
] as const;

export type ClosingRule = (typeof CLOSING_RULES)[number];

/** What each rule rests on where it shuts a start out; null where the rule itself says all there is. */
interface ClosingCauses {
  /** The pinned day. */
  readonly pin: CivilDate;
  readonly past: null;
  /** The decision that the notice is given under. */
  readonly notice: Decision;
  readonly window: null;
  readonly closed: ClosedPeriod;
  readonly 'day-off': null;
  readonly morning: null;
  readonly 'unit-closed': ClosedPeriod;
  /** The day from which the visit was put off, and why. */
  readonly 'put-off': ClosedPeriod;
  readonly 'not-in-force': Agency;
  readonly 'nobody-in-force': null;
  readonly 'team-closed': ClosedPeriod;
  /** The head of the team, who cannot lead, and nobody else may. */
  readonly head: Member;
  readonly post: Post;
  /** The trips that stand in the way. */
  readonly 'team-busy': readonly Trip[];
  readonly 'cap-day': readonly Trip[];
  readonly 'cap-week': readonly Trip[];
}

/**
 * What keeps a trip from its wish besides: where the wish lies, the visits of the trip whose notified days it keeps, the
 * caps, and the trip that stands in its place.
 */
interface MoveCauses extends ClosingCauses {
  readonly 'wish-on-day-off': null;
  readonly 'wish-outside-window': null;
  readonly 'keeps-notice': readonly Visit[];
  readonly caps: null;
  readonly 'gives-way': Trip;
}

type ReasonsIn<Causes> = {
  [Rule in keyof Causes]: { readonly rule: Rule; readonly cause: Causes[Rule] };
};

/** A rule that shuts a start out, with what it rests on there. */
export type Closing = ReasonsIn<ClosingCauses>[ClosingRule];

/** Why a trip does not stand on its wish: a rule, with what it rests on there. */
export type MoveReason = ReasonsIn<MoveCauses>[keyof MoveCauses];

/** A change of one condition that would place a visit, and the id of the agency that decides on it. */
export type Change = { readonly decides: string } & (
  | { readonly kind: 'team'; readonly to: Team }
  /** Visits pinned to other days, or on their day to a session. */
  | { readonly kind: 'day'; readonly moved: readonly [MovedPin, ...MovedPin[]] }
  | { readonly kind: 'cap'; readonly per: 'day' | 'week'; readonly to: number }
  | {
      readonly kind: 'closed';
      readonly without: ClosedPeriod;
      /** Those alone for whom the period is closed, as far as the plan visits them; empty if for all. */
      readonly units: readonly Agency[];
      readonly teams: readonly Team[];
    }
  /** The last day of the window. */
  | { readonly kind: 'window'; readonly round: string; readonly to: CivilDate }
  | {
      readonly kind: 'notice';
      readonly to: { readonly count: number; readonly measure: Measure };
      /** The clause of the decision that sets the notice; null where the secretariat chose it. */
      readonly clause: string | null;
    }
);

/** A visit whose pin is moved; the session is given only where the day stays. */
export interface MovedPin {
  readonly visit: Visit;
  readonly to: When;
}
