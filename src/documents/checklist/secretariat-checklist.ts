import type { Duty } from '../../plan/language/duties.ts';
import { assemble, partsByDate } from './assemble-checklist.ts';
import {
  articleDrafts,
  FORMED,
  nominationDrafts,
  requirementDrafts,
  windowDrafts,
} from './campaign-drafts.ts';
import type { Checklist, Draft } from './checklist.ts';
import {
  campaignDeadlineDrafts,
  namingDrafts,
  preparationDrafts,
  settlingDrafts,
  visitDeadlineDrafts,
} from './deadline-drafts.ts';
import { outcome, roundEnded } from './dues.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { agencyName } from './item-owners.ts';
import { dutyDraft, visitDraft } from './visit-drafts.ts';

/** Everything the secretariat owes, and what it waits for from others, in date order. */
export function secretariatChecklist(input: ChecklistInput): Checklist {
  const { plan, schedule } = input;
  const { agency } = plan.office;
  const owner = agencyName(input, agency);
  const own = plan.duties.filter((duty) => isOwn(duty, agency) && duty.deadline === null);
  const drafts: Draft[] = [
    ...nominationDrafts(input),
    ...own.map((duty) => linked(input, dutyDraft(input, duty, null))),
    ...preparationDrafts(input),
    ...namingDrafts(input),
    ...settlingDrafts(input),
    ...schedule.visits.flatMap((at) => [
      ...visitDeadlineDrafts(input, at),
      afterForming(visitDraft(input, at)),
    ]),
    ...windowDrafts(input, owner),
    ...campaignDeadlineDrafts(input),
    ...requirementDrafts(input, owner).map((draft) => linked(input, draft)),
    ...articleDrafts(input, agency),
  ];
  const list = {
    id: 'secretariat',
    side: 'secretariat' as const,
    title: { vi: 'Việc của văn phòng thư ký', en: 'What the secretariat has to do' },
    addressee: owner,
  };
  return assemble(list, [{ visit: null, title: null, parts: partsByDate(drafts) }]);
}

function isOwn({ owner }: Duty, agency: string): boolean {
  return owner === 'secretariat' || owner === agency;
}

/** Ties a duty of the secretariat to what it makes possible and to what it waits for. */
function linked({ plan, schedule }: ChecklistInput, draft: Draft): Draft {
  switch (draft.stage) {
    case 'form':
      return { ...draft, brings: [FORMED] };
    case 'notify':
      return { ...draft, wantedBy: schedule.visits.map((at) => outcome('notice', at)) };
    case 'consolidate':
      return { ...draft, needs: plan.rounds.map(({ id }) => roundEnded(id)) };
    case 'report':
    case 'visit':
    case 'conclude':
    case null:
      return draft;
    default:
      return draft.stage satisfies never;
  }
}

function afterForming(draft: Draft): Draft {
  return { ...draft, needs: [...draft.needs, FORMED] };
}
