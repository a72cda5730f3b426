import { secondedOn } from '../../deadlines/ended-by.ts';
import { standingFacts } from '../../plan/standing-facts.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { isShownTo } from '../audience/decisions.ts';
import { assemble, partsByPhase } from './assemble-checklist.ts';
import { articleDrafts, postDrafts } from './campaign-drafts.ts';
import type { Checklist, Draft } from './checklist.ts';
import { campaignDeadlineDrafts, visitDeadlineDrafts } from './deadline-drafts.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { agencyName } from './item-owners.ts';
import { dutyDraft, standAsideDraft, visitDraft } from './visit-drafts.ts';

/** Whom each agency sends to the teams, to which visits, and at which its people stand aside. */
export function secondingChecklists(input: ChecklistInput): Checklist[] {
  const agencies = new Set(
    input.plan.teams.flatMap(({ seconding }) => seconding.map(({ agency }) => agency)),
  );
  return [...agencies].map((agency) => {
    const list = {
      id: `seconding:${agency}`,
      side: 'seconding' as const,
      title: { vi: 'Việc của cơ quan cử người', en: 'What the seconding agency has to do' },
      addressee: agencyName(input, agency),
    };
    return assemble(list, [{ visit: null, title: null, parts: partsByPhase(draftsOf(input, agency)) }]);
  });
}

function draftsOf(input: ChecklistInput, agency: string): Draft[] {
  const { plan, schedule } = input;
  const owner = agencyName(input, agency);
  const teams = plan.teams.filter(({ seconding }) => seconding.some((one) => one.agency === agency));
  const visits = schedule.visits.filter(
    ({ visit, team }) => isShownTo('concerned', visit) && teams.some(({ id }) => id === team),
  );
  const owes = (word: string) => word === 'seconding' || word === agency;
  const duties = plan.duties.filter(
    (duty) => [duty.owner, ...duty.with].some(owes) && (duty.deadline === null || !owes(duty.owner)),
  );
  const deadlines = [
    ...campaignDeadlineDrafts(input),
    ...visits.flatMap((at) => visitDeadlineDrafts(input, at)),
  ].filter((draft) => owes(draft.owes));
  return [
    ...teams.flatMap((team) =>
      team.seconding
        .filter((one) => one.agency === agency)
        .flatMap((secondment) => postDrafts(input, team, secondment))
        .map((draft) => ({ ...draft, done: secondedOn(agency, standingFacts(plan)) })),
    ),
    ...duties.map((duty) => ({
      ...dutyDraft(input, duty, null),
      ...(duty.owner === 'seconding' ? { owner } : {}),
    })),
    ...deadlines.map((draft) => (draft.owes === 'seconding' ? { ...draft, owner } : draft)),
    ...visits.map((at) => attendance(input, agency, at)),
    ...articleDrafts(input, agency),
  ];
}

/** A visit that the people sent take part in, or at which they stand aside. */
function attendance(input: ChecklistInput, agency: string, at: ScheduledVisit): Draft {
  const owner = agencyName(input, agency);
  if (at.standAside.includes(agency)) return { ...standAsideDraft(input, at, agency), owner };
  const visit = visitDraft(input, at);
  const { vi, en } = visit.text;
  return { ...visit, owner, remark: null, text: { vi: `Cùng Đoàn: ${vi}`, en: `With the team: ${en}` } };
}
