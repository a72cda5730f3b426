import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { Difference, PlanChange, VisitAspect, VisitChange } from './difference.ts';
import type { PlanSide } from './changed-fields.ts';
import { differenceOfDeadlines } from './of-deadlines.ts';
import { differenceOfPlans } from './of-plans.ts';
import { differenceOfVisits } from './of-visits.ts';
import type { ComparedSchedule } from './sides.ts';

/** One of two revisions that are compared: a plan, its schedule, or both. */
export interface Revision {
  readonly plan: PlanSide | null;
  readonly schedule: ComparedSchedule | null;
}

/**
 * What changed between two revisions: of the days of the visits where both have a schedule, and of what the plans say
 * where both are plans. What a plan says and thereby changes of its visits is told once.
 */
export function differenceBetween(before: Revision, now: Revision, today: CivilDate): Difference {
  const plan = now.plan ?? before.plan;
  const ofPlans =
    before.plan === null || now.plan === null
      ? differenceOfDeadlines(before.schedule?.deadlines ?? [], now.schedule?.deadlines ?? [])
      : differenceOfPlans(before.plan, now.plan, today);
  const ofVisits =
    before.schedule === null || now.schedule === null
      ? []
      : differenceOfVisits(before.schedule, now.schedule, {
          today,
          office: plan?.plan.office.agency ?? null,
          aspects: aspectsOf(before, now),
          nameOfTeam: (id) => plan?.plan.teams.find((team) => team.id === id)?.name ?? id,
        });
  return {
    today,
    changes: [
      ...ofVisits.filter((change) => !ofPlans.some((one) => isMadeBy(change, one))),
      ...ofPlans.filter((change) => !ofVisits.some((one) => isToldBy(change, one))),
    ],
  };
}

/** What of visits is compared: of two plans what they do not say; where a visit meets is said by saved schedules alone. */
function aspectsOf(before: Revision, now: Revision): readonly VisitAspect[] {
  if (before.plan !== null && now.plan !== null) return ['unit', 'team'];
  if (before.plan !== null || now.plan !== null) return ['unit', 'team', 'form', 'end'];
  return ['unit', 'team', 'form', 'end', 'venue'];
}

/** Whether a plan says itself what changed of a visit: that another team goes there. */
function isMadeBy(change: VisitChange, { kind, aspect, path }: PlanChange): boolean {
  if (change.kind !== 'changed' || change.path === null) return false;
  return kind === 'changed' && aspect === change.aspect && isAtOrAbove(path, change.path);
}

/** Whether the change of a visit tells what a plan says of its unit: that it is inspected, or that its day is pinned. */
function isToldBy({ thing, kind, aspect, path }: PlanChange, change: VisitChange): boolean {
  if (thing !== 'unit' || change.path === null || !isAtOrAbove(path, change.path)) return false;
  switch (change.kind) {
    case 'added':
    case 'removed':
      return kind === change.kind;
    case 'moved':
      return aspect === 'pin';
    case 'changed':
      return change.aspect === 'unit' && kind === 'added';
    default:
      return change satisfies never;
  }
}

function isAtOrAbove(above: Path, path: Path): boolean {
  return above.length <= path.length && above.every((step, index) => step === path[index]);
}
