import { stringify } from 'yaml';
import type { Change, VisitChange } from '../../../src/follow-up/difference/difference.ts';
import { differenceBetween, type Revision } from '../../../src/follow-up/difference/differences-between.ts';
import { asPrevious, sideOfSchedule } from '../../../src/follow-up/difference/sides.ts';
import { parseRecords } from '../../../src/plan/parse.ts';
import { withRecords } from '../../../src/plan/records.ts';
import { makeSchedule } from '../../../src/schedule/make-schedule.ts';
import type { WholeSchedule } from '../../../src/schedule/schedule.ts';
import { sound } from '../../plan/read-plan.ts';
import { inputOf, planOf, type PlanParts } from '../../schedule/plan-builder.ts';

/** A plan, and what was recorded of it. */
export type Revised = PlanParts & { readonly facts?: readonly object[] };

/** A plan that tests compare with others: three departments, a district that names one commune. */
export const PARTS: PlanParts = {
  units: [
    { id: 'so', level: 'province', units: ['so-mot', 'so-hai', 'so-ba'] },
    { id: 'huyen', level: 'district', units: ['huyen-an'] },
    { id: 'xa', level: 'commune', 'each-district': 1, 'selected-by': 'district' },
  ],
  window: { from: '2021-05-10', to: '2021-06-30' },
  teams: [{ id: 'doan', name: 'Đoàn kiểm tra', lead: 'so-noi-vu', seconding: [{ agency: 'so-bay' }] }],
  deadlines: { notice: { count: 5, before: 'visit-start', clause: 'VI' } },
};

/** A plan with its schedule, as a revision that is compared; a later one stays close to an earlier one. */
async function revisionOf(
  { facts = [], ...parts }: Revised,
  { asOf, close }: { readonly asOf?: string; readonly close?: WholeSchedule } = {},
): Promise<Revision & { readonly made: WholeSchedule }> {
  const { plan: bare, directory } = planOf(parts);
  const text = stringify({ 'cchc-records': 1, plan: bare.id, facts });
  const plan = { plan: withRecords(bare, sound(parseRecords({ file: 'so.yaml', text }))), directory };
  const input = inputOf(plan, asOf === undefined ? {} : { asOf });
  const previous = close === undefined ? null : asPrevious(close);
  const made = await makeSchedule({ ...input, previous });
  return { plan, schedule: sideOfSchedule(made, plan), made };
}

/** What changes where a plan is amended, on a day that is taken for today. */
export async function changesOf(before: Revised, now: Revised, asOf?: string): Promise<readonly Change[]> {
  const old = await revisionOf(before);
  const later = await revisionOf(now, { close: old.made, ...(asOf === undefined ? {} : { asOf }) });
  return differenceBetween(old, later, later.made.asOf).changes;
}

/** The changes of visits among some. */
export function visitChanges(changes: readonly Change[]): VisitChange[] {
  return changes.filter((change) => 'visit' in change);
}
