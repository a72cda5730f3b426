import type { Duty } from '../../plan/language/duties.ts';
import { isMeantFor } from '../../plan/language/limits.ts';
import type { Team } from '../../plan/language/teams.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { assemble, type DraftSection, partsByPhase } from './assemble-checklist.ts';
import { requirementDrafts } from './campaign-drafts.ts';
import type { Checklist, Draft } from './checklist.ts';
import { rankOf, stageOfDuty } from './course.ts';
import { campaignDeadlineDrafts, visitDeadlineDrafts } from './deadline-drafts.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { same } from './item-owners.ts';
import {
  contentDrafts,
  dutyAtVisitDraft,
  dutyDraft,
  receptionDrafts,
  standAsideDrafts,
  visitDraft,
} from './visit-drafts.ts';

/** What each team does before, during and after each of its visits, and what it must look at there. */
export function teamChecklists(input: ChecklistInput): Checklist[] {
  return input.plan.teams.map((team) => {
    const visits = input.schedule.visits.filter((at) => isOf(team, at));
    const sections: DraftSection[] = [
      {
        visit: null,
        title: { vi: 'Chung cho mọi cuộc', en: 'For all visits' },
        parts: [{ title: null, drafts: generalDrafts(input, team, visits) }],
      },
      ...visits.map((at) => ({
        visit: at,
        title: at.visit.name,
        parts: partsByPhase(visitDrafts(input, team, at)),
      })),
    ];
    const list = {
      id: `team:${team.id}`,
      side: 'team' as const,
      title: { vi: 'Việc của đoàn kiểm tra', en: 'What the team has to do' },
      addressee: same(team.name),
    };
    return assemble(list, sections);
  });
}

/** Inspection by report has no team of its own yet: it is shown to every team that may take it. */
function isOf({ id }: Team, { team, visit }: ScheduledVisit): boolean {
  return team === null ? visit.teams.includes(id) : team === id;
}

function generalDrafts(input: ChecklistInput, team: Team, visits: readonly ScheduledVisit[]): Draft[] {
  const { plan } = input;
  const duties = plan.duties.filter(
    (duty) => concerns(duty, team) && duty.deadline === null && !isOfVisit(input, duty, team),
  );
  const requirements = requirementDrafts(input, same(team.name)).filter(
    ({ stage }) => stage === null || stage === 'visit',
  );
  const deadlines = campaignDeadlineDrafts(input).filter(
    ({ owes, rule }) =>
      (owes === 'team' || owes === team.id) &&
      (rule.for.length === 0 || visits.some(({ visit }) => isMeantFor(rule.for, visit))),
  );
  return [...requirements, ...duties.map((duty) => dutyDraft(input, duty, null)), ...deadlines];
}

function visitDrafts(input: ChecklistInput, team: Team, at: ScheduledVisit): Draft[] {
  const duties = input.plan.duties.filter(
    (duty) =>
      isOfVisit(input, duty, team) ||
      (duty.owner === 'unit' && duty.deadline === null && stageOfDuty(input.plan, duty) === 'report'),
  );
  return [
    ...visitDeadlineDrafts(input, at),
    ...duties.map((duty) => dutyAtVisitDraft(input, duty, at)),
    visitDraft(input, at),
    ...standAsideDrafts(input, at),
    ...receptionDrafts(input, at),
    ...contentDrafts(input, at, same(team.name)).map(toLookAt),
  ];
}

function toLookAt(draft: Draft): Draft {
  const { vi, en } = draft.text;
  return { ...draft, text: { vi: `Nội dung: ${vi}`, en: `Content: ${en}` } };
}

function concerns(duty: Duty, { id }: Team): boolean {
  return [duty.owner, ...duty.with].some((one) => one === 'team' || one === id);
}

/** Whether a duty of the team is done at each visit anew: what comes with the visit itself or right before and after. */
function isOfVisit({ plan }: ChecklistInput, duty: Duty, { id }: Team): boolean {
  if ((duty.owner !== 'team' && duty.owner !== id) || duty.deadline !== null) return false;
  const rank = rankOf(stageOfDuty(plan, duty));
  return rank >= rankOf('report') && rank <= rankOf('conclude');
}
