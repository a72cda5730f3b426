import type { CivilDate } from '../../../src/calendar/civil-date.ts';
import type { ChecklistInput } from '../../../src/documents/checklist/checklist-input.ts';
import {
  type Amendment,
  amendmentBetween,
  type PlanRevision,
} from '../../../src/documents/letter/amending/amendment.ts';
import { asPrevious, sideOfSchedule } from '../../../src/follow-up/difference/sides.ts';
import { makeSchedule } from '../../../src/schedule/make-schedule.ts';
import type { WholeSchedule } from '../../../src/schedule/schedule.ts';

/** What is amended of a plan by another revision of it, on a day that is taken for today. */
export async function amendedIn(
  before: ChecklistInput,
  now: ChecklistInput,
  { today, reason = null }: { readonly today: CivilDate; readonly reason?: string | null },
): Promise<Amendment> {
  const old = await revisionOf(before, null, null);
  const later = await revisionOf(now, today, old.made);
  return amendmentBetween(old, later, { today, reason, secret: new Set() });
}

/** A plan with its schedule, which stays close to an earlier one. */
async function revisionOf(
  { plan, directory, calendar, counting }: ChecklistInput,
  asOf: CivilDate | null,
  close: WholeSchedule | null,
): Promise<PlanRevision & { readonly made: WholeSchedule }> {
  const previous = close === null ? null : asPrevious(close);
  const made = await makeSchedule({ plan, directory, calendar, counting, asOf, previous });
  const side = { plan, directory };
  return { plan: side, schedule: sideOfSchedule(made, side), made };
}
