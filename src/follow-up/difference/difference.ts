import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { FactName } from '../../plan/language/fact-kinds.ts';
import type { Form } from '../../plan/language/forms.ts';
import type { MoveReason } from '../../schedule/reason.ts';
import type { Moment } from '../../schedule/visits/visit.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Value } from './changed-values.ts';

/** Who must be told of a change, and whether that can still be done. */
export interface Consequence {
  /** Ids of the agencies that must be told; the office, which tells them, is none of them. */
  readonly mustBeTold: readonly string[];
  /** The last lawful day to tell them; null where none is set. */
  readonly notifyBy: CivilDate | null;
  /** Whether it still can be done from the day taken for today on: in time for its notice, and not before today. */
  readonly lawful: boolean;
}

/** Why a visit has left its day. */
export type Reason =
  /** What keeps it from its old day, by the rules of the schedule. */
  | { readonly by: 'rules'; readonly why: readonly MoveReason[] }
  /** The same, in the words of a schedule that was saved. */
  | { readonly by: 'saved'; readonly texts: readonly string[] }
  /** It moves together with the first visit of its trip. */
  | { readonly by: 'trip'; readonly first: Bilingual }
  /** What was recorded of it: that it was put off or given up, or why its unit was notified anew. */
  | { readonly by: 'fact'; readonly fact: FactName; readonly on: CivilDate; readonly reason: string | null }
  /** Its unit was notified of the new day; or it took place on that day. */
  | { readonly by: 'notified'; readonly on: CivilDate }
  | { readonly by: 'held' };

/** A visit that is compared, as its readers know it. */
interface OfVisit extends Consequence {
  readonly visit: string;
  readonly name: Bilingual;
  /** Where the plan asks for it: the new one, or the old one if it was removed; null where no plan is at hand. */
  readonly path: Path | null;
}

/** A change of the visits between what was planned and what is planned now. A commune stands for itself. */
export type VisitChange =
  | (OfVisit & {
      readonly kind: 'added' | 'removed';
      readonly form: Form | null;
      /** Its first session; null by report, and where it has no place. */
      readonly at: Moment | null;
      /** Whether its unit was notified of it, and so must be told that it is given up. */
      readonly isNotified: boolean;
      /** Why it is not visited any more, where that was recorded. */
      readonly reason: Reason | null;
    })
  | (OfVisit & {
      readonly kind: 'moved';
      /** Null where it had, or has, no place. */
      readonly from: Moment | null;
      readonly to: Moment | null;
      /** Working sessions between the two; null where that is not known. */
      readonly sessions: number | null;
      /** Whether its unit was notified of the old day, and so must be notified anew. */
      readonly isNotified: boolean;
      readonly reason: Reason | null;
    })
  | (OfVisit & {
      readonly kind: 'changed';
      readonly aspect: VisitAspect;
      readonly old: Value | null;
      readonly new: Value | null;
    });

/** What of a visit can change besides its first day; `unit`: that an open one was named. */
export type VisitAspect = 'unit' | 'team' | 'form' | 'end' | 'venue';

/** What something in a plan is. */
export type Thing =
  | 'plan'
  | 'decision'
  | 'legal-basis'
  | 'article'
  | 'decision-recipient'
  | 'office'
  | 'letter-recipient'
  | 'aim'
  | 'requirement'
  | 'content'
  | 'form'
  | 'subject'
  | 'block'
  | 'unit'
  | 'round'
  | 'review'
  | 'report'
  | 'team'
  | 'secondment'
  | 'post'
  | 'member'
  | 'substitute'
  | 'reception'
  | 'funding'
  | 'duty'
  | 'deadline'
  | 'expected'
  | 'schedule'
  | 'closed'
  | 'calendar'
  | 'calendar-day'
  | 'exemption';

/** What of a thing changed. */
export type Aspect =
  | 'absences'
  | 'address'
  | 'areas'
  | 'clause'
  | 'closed-days'
  | 'closed-for'
  | 'contact'
  | 'convention'
  | 'copies'
  | 'culture-day'
  | 'date'
  | 'deputy-leads'
  | 'directory'
  | 'due'
  | 'each-district'
  | 'effective'
  | 'email'
  | 'established-by'
  | 'example'
  | 'filing'
  | 'for'
  | 'form'
  | 'formed'
  | 'hours'
  | 'id'
  | 'issuer'
  | 'kind'
  | 'kinds'
  | 'lead'
  | 'length'
  | 'level'
  | 'make-up-saturday'
  | 'minimum'
  | 'name'
  | 'note'
  | 'number'
  | 'outline'
  | 'owner'
  | 'pace'
  | 'per-day'
  | 'per-week'
  | 'phone'
  | 'pin'
  | 'place'
  | 'position'
  | 'post'
  | 'present'
  | 'proposal'
  | 'reason'
  | 'round'
  | 'rounds'
  | 'selected-by'
  | 'excluded'
  | 'send'
  | 'share'
  | 'signer'
  | 'source'
  | 'subject'
  | 'subjects'
  | 'swapped-weekday'
  | 'symbol'
  | 'team'
  | 'text'
  | 'title'
  | 'to'
  | 'units'
  | 'until'
  | 'venue'
  | 'ways'
  | 'what'
  | 'window'
  | 'wish'
  | 'with'
  | 'wording'
  | 'working'
  | 'year';

/** A change of what a plan says, other than of the days of its visits. */
export interface PlanChange extends Consequence {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Where it stands: in the new plan, or in the old one if it was removed. */
  readonly path: Path;
  readonly thing: Thing;
  /** What the thing is called; null of one that needs no name. */
  readonly name: Bilingual | null;
  /** What it is a part of, such as the team of a member; null where that goes without saying. */
  readonly within: Bilingual | null;
  /** Where the plan says so, as it was issued, else as it is now; null of what its decision does not say. */
  readonly clause: string | null;
  /** The same as papers word it, where the plan gives a wording, before and now. */
  readonly wording: { readonly old: string | null; readonly new: string | null };
  /** What of it changed; null of a thing as a whole. */
  readonly aspect: Aspect | null;
  readonly old: Value | null;
  readonly new: Value | null;
}

export type Change = VisitChange | PlanChange;

/** What changed between two plans or schedules, each change once. */
export interface Difference {
  /** The day taken for today. */
  readonly today: CivilDate;
  readonly changes: readonly Change[];
}
