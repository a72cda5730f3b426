import { demandStatuses } from '../../follow-up/demand-status.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Draft } from './checklist.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { dueOf, outcome } from './dues.ts';
import { same, unitNameOn } from './item-owners.ts';

/** What the conclusion on a visit demands of its unit, each by its own deadline or by that of the plan; done once it is met or lifted. */
export function demandDrafts(input: ChecklistInput, at: ScheduledVisit): Draft[] {
  const { visit, deadlines } = at;
  if (visit.record === null || visit.record.conclusionIssued === null) return [];
  const demands = demandStatuses(input, visit, deadlines, input.plan.decision.date);
  return demands.map(({ demand, deadline }): Draft => {
    const unit = unitNameOn(input, at, demand.endedOn ?? deadline?.date ?? null);
    return {
      id: `${demand.id}@${visit.id}`,
      kind: 'deadline',
      stage: 'conclude',
      text: same(demand.text),
      owes: 'unit',
      owner: unit,
      together: [],
      due: deadline === null ? null : dueOf(deadline),
      done: demand.endedOn,
      remark: null,
      clause: null,
      visit: at,
      unit,
      brings: [],
      needs: [outcome('conclusion', at)],
      wantedBy: [],
    };
  });
}
