import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { PlanSide } from '../../../follow-up/difference/changed-fields.ts';
import type { PlanChange, VisitChange } from '../../../follow-up/difference/difference.ts';
import { differenceBetween, type Revision } from '../../../follow-up/difference/differences-between.ts';
import { differenceOfPlans } from '../../../follow-up/difference/of-plans.ts';
import { changesDecision, type DecidedChange } from './of-the-decision.ts';

/** What a plan is amended by: the plan as it was decided, as it is to be, and what its issuer has to decide of it. */
export interface Amendment {
  readonly before: PlanSide;
  readonly now: PlanSide;
  /** The changes of what the decision itself says; none of what the secretariat chose. */
  readonly changes: readonly DecidedChange[];
  /** How many other changes there are, of which the decision says nothing. */
  readonly others: number;
  /** What becomes of the visits. */
  readonly visits: readonly VisitChange[];
  /** Why, where whoever asks for the papers says so. */
  readonly reason: string | null;
}

/** A revision of a plan, with its schedule where it has one. */
export type PlanRevision = Revision & { readonly plan: PlanSide };

/** What whoever asks for an amendment says of it. */
export interface SaidOfAmendment {
  /** The day taken for today. */
  readonly today: CivilDate;
  readonly reason: string | null;
  /** Ids of units that are to be visited unannounced, which no paper may tell: they seem to be visited no more. */
  readonly secret: ReadonlySet<string>;
}

/** What its issuer has to decide so that one revision of a plan becomes the other. */
export function amendmentBetween(
  before: PlanRevision,
  now: PlanRevision,
  { today, reason, secret }: SaidOfAmendment,
): Amendment {
  const sides = { before: before.plan, now: now.plan };
  const told = differenceOfPlans(before.plan, now.plan, today).filter((change) => {
    const unit = change.kind === 'removed' ? unitOfChange(sides, change) : null;
    return unit === null || !secret.has(unit);
  });
  const changes = told.filter(changesDecision);
  const visits = differenceBetween(before, now, today).changes.flatMap((change) =>
    'visit' in change ? [change] : [],
  );
  return {
    ...sides,
    changes,
    others: told.length - changes.length,
    visits: visits.filter(({ visit }) => !secret.has(visit)),
    reason,
  };
}

/** The id of the unit that comes or goes by a change; null of any other change. */
export function unitOfChange(
  { before, now }: Pick<Amendment, 'before' | 'now'>,
  { thing, kind, path }: PlanChange,
): string | null {
  if (thing !== 'unit' || kind === 'changed') return null;
  const { plan } = kind === 'removed' ? before : now;
  const entries = plan.blocks.flatMap(({ units }) => units);
  return entries.find((entry) => JSON.stringify(entry.path) === JSON.stringify(path))?.unit ?? null;
}
