import type { Form } from '../../plan/language/forms.ts';
import type { Change, ClosingRule, MoveReason } from '../../schedule/reason.ts';
import type { ScheduleWarning } from '../../schedule/schedule.ts';
import type { Audience, Decisions } from './audience.ts';

/** What is told of a rule that shuts a start out: the rule with what it rests on there, or the rule alone. */
export type ClosingTold = 'whole' | 'rule';

/** What is told of another reason: all of it, or only a rule that says less. */
export type ReasonTold = 'whole' | { readonly instead: ClosingRule };

/** What may be left out altogether. */
export type Told = 'whole' | 'withheld';

const ALL = { internal: 'whole', concerned: 'whole', public: 'whole' } as const;
const NOT_PUBLIC = { internal: 'whole', concerned: 'whole', public: 'withheld' } as const;
const CAUSE_NOT_PUBLIC = { internal: 'whole', concerned: 'whole', public: 'rule' } as const;

/** Which visits are shown. */
export const VISITS: Decisions<Form, Told> = {
  'on-site': ALL,
  'by-report': ALL,
  digital: ALL,
  unannounced: { internal: 'whole', concerned: 'withheld', public: 'withheld' },
};

/** Whether an audience may know of a visit, or of whatever else has its form. */
export function isShownTo(audience: Audience, { form }: { readonly form: Form }): boolean {
  return VISITS[form][audience] === 'whole';
}

/** What is told of the rules that shut starts out. What they rest on may name a person or tell of somebody's business. */
export const CLOSINGS: Decisions<ClosingRule, ClosingTold> = {
  pin: CAUSE_NOT_PUBLIC,
  past: ALL,
  notice: CAUSE_NOT_PUBLIC,
  window: ALL,
  closed: CAUSE_NOT_PUBLIC,
  'day-off': ALL,
  morning: ALL,
  'unit-closed': CAUSE_NOT_PUBLIC,
  'put-off': CAUSE_NOT_PUBLIC,
  'not-in-force': CAUSE_NOT_PUBLIC,
  'nobody-in-force': ALL,
  'team-closed': CAUSE_NOT_PUBLIC,
  head: CAUSE_NOT_PUBLIC,
  post: CAUSE_NOT_PUBLIC,
  'team-busy': ALL,
  'cap-day': ALL,
  'cap-week': ALL,
};

/** What is told of the other reasons why a trip does not stand on its wish. */
export const MOVES: Decisions<Exclude<MoveReason['rule'], ClosingRule>, ReasonTold> = {
  'wish-on-day-off': ALL,
  'wish-outside-window': ALL,
  'keeps-notice': ALL,
  caps: ALL,
  'gives-way': ALL,
};

/** Which changes are proposed for a visit that has no place: they are for the office and the issuer to weigh. */
export const CHANGES: Decisions<Change['kind'], Told> = {
  team: NOT_PUBLIC,
  day: NOT_PUBLIC,
  cap: NOT_PUBLIC,
  closed: NOT_PUBLIC,
  window: NOT_PUBLIC,
  notice: NOT_PUBLIC,
};

/** Which warnings of a schedule are told; of a visit that is not shown, none is. */
export const WARNINGS: Decisions<ScheduleWarning['id'], Told> = {
  'not-recorded': NOT_PUBLIC,
};

/** Whether it is told which visits moved, from where and why. */
export const MOVED: Readonly<Record<Audience, Told>> = NOT_PUBLIC;

/** Whether it is told that a unit was notified of another day than the one on which its visit now stands. */
export const LAPSED_NOTICES: Readonly<Record<Audience, Told>> = NOT_PUBLIC;
