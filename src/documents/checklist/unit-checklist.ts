import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Bilingual } from '../../words/language.ts';
import { isShownTo } from '../audience/decisions.ts';
import type { Duty } from '../../plan/language/duties.ts';
import { knownDeadline } from '../../plan/language/known-deadlines.ts';
import { assemble, type DraftSection, partsByPhase } from './assemble-checklist.ts';
import { articleDrafts } from './campaign-drafts.ts';
import type { Checklist, Draft } from './checklist.ts';
import { rankOf, stageOfDuty } from './course.ts';
import { campaignDeadlineDrafts, namingDrafts, visitDeadlineDrafts } from './deadline-drafts.ts';
import { outcome } from './dues.ts';
import type { ChecklistInput } from './checklist-input.ts';
import {
  contentDrafts,
  dutyAtVisitDraft,
  dutyDraft,
  receptionDrafts,
  standAsideDrafts,
  visitDraft,
} from './visit-drafts.ts';

/** What a visit belongs to: its unit, or itself while the unit has yet to be named. */
export function unitKey({ visit }: ScheduledVisit): string {
  return visit.unit ?? visit.id;
}

/**
 * What each unit prepares, who must be there, and by when. Unannounced visits are told to no unit, whatever the
 * schedule given holds.
 */
export function unitChecklists(whole: ChecklistInput): Checklist[] {
  const announced = whole.schedule.visits.filter(({ visit }) => isShownTo('concerned', visit));
  const input = { ...whole, schedule: { ...whole.schedule, visits: announced } };
  const byUnit = new Map<string, ScheduledVisit[]>();
  for (const at of announced) byUnit.set(unitKey(at), [...(byUnit.get(unitKey(at)) ?? []), at]);
  return [...byUnit].flatMap(([key, visits]) => {
    const [first] = visits;
    return first === undefined ? [] : [checklistOf(input, key, visits, first.visit.name)];
  });
}

function checklistOf(
  input: ChecklistInput,
  key: string,
  visits: readonly ScheduledVisit[],
  name: Bilingual,
): Checklist {
  const list = {
    id: `unit:${key}`,
    side: 'unit' as const,
    title: { vi: 'Việc của đơn vị được kiểm tra', en: 'What the inspected unit has to do' },
    addressee: name,
  };
  const general = generalDrafts(input, key, visits);
  const ofVisits = visits.map((at) => ({ at, drafts: visitDrafts(input, key, at) }));
  const [only] = ofVisits;
  if (ofVisits.length === 1 && only !== undefined) {
    return assemble(list, [
      { visit: only.at, title: null, parts: partsByPhase([...general, ...only.drafts]) },
    ]);
  }
  const sections: DraftSection[] = [
    {
      visit: null,
      title: { vi: 'Chung cho mọi cuộc', en: 'For all visits' },
      parts: [{ title: null, drafts: general }],
    },
    ...ofVisits.map(({ at, drafts }) => ({
      visit: at,
      title: visitTitle(input, at),
      parts: partsByPhase(drafts),
    })),
  ];
  return assemble(list, sections);
}

function visitTitle(input: ChecklistInput, at: ScheduledVisit): Bilingual {
  return visitDraft(input, at).text;
}

/** What the unit owes once, however often it is visited. */
function generalDrafts(input: ChecklistInput, key: string, visits: readonly ScheduledVisit[]): Draft[] {
  const { plan, directory } = input;
  const agency = directory.get(key);
  const isDistrict = agency?.isLocality === true && agency.level === 'district';
  const [first = null] = visits;
  const owes = (word: string) => word === 'unit' || word === key || (word === 'district' && isDistrict);
  const duties = plan.duties.filter(
    (duty) =>
      owes(duty.owner) && duty.deadline === null && (duty.owner === 'district' || !isOfVisit(input, duty)),
  );
  const districtAt = first === null ? null : { ...first, visit: { ...first.visit, district: key } };
  const toName = input.schedule.visits.filter(({ visit }) => visit.district === key);
  const rounds = new Set(visits.map(({ visit }) => visit.round.id));
  const deadlines = campaignDeadlineDrafts(input).filter(
    ({ rule, round }) =>
      (owes(rule.owner ?? 'secretariat') || knownDeadline(rule.id) === 'conclusion') &&
      (round === null || rounds.has(round)),
  );
  return [
    ...namingDrafts(input).filter(({ district }) => district === key),
    ...duties.map((duty) => {
      if (duty.owner !== 'district') return dutyDraft(input, duty, first);
      return { ...dutyDraft(input, duty, districtAt), wantedBy: toName.map((at) => outcome('naming', at)) };
    }),
    ...deadlines.map((draft) =>
      draft.owes === 'unit' && first !== null ? { ...draft, owner: first.visit.name } : draft,
    ),
    ...(agency === undefined ? [] : articleDrafts(input, key)),
  ];
}

function visitDrafts(input: ChecklistInput, key: string, at: ScheduledVisit): Draft[] {
  const duties = input.plan.duties.filter(
    (duty) =>
      (duty.owner === 'unit' || duty.owner === key) &&
      (duty.deadline === null ? isOfVisit(input, duty) : !isBound(input, duty.deadline, at)),
  );
  return [
    ...visitDeadlineDrafts(input, at),
    ...duties.map((duty) => dutyAtVisitDraft(input, duty, at)),
    ...contentDrafts(input, at, at.visit.name).map(toPrepare),
    visitDraft(input, at),
    ...standAsideDrafts(input, at),
    ...receptionDrafts(input, at),
  ];
}

/** For the unit, what the team will look at is what it prepares papers on. */
function toPrepare(draft: Draft): Draft {
  const { vi, en } = draft.text;
  return {
    ...draft,
    stage: 'report',
    owes: 'unit',
    text: { vi: `Chuẩn bị báo cáo, tài liệu: ${vi}`, en: `Prepare reports and papers: ${en}` },
  };
}

/** Whether a deadline is set for a visit or for the whole campaign; one that is counted from a visit's day may have none. */
function isBound({ schedule }: ChecklistInput, id: string, at: ScheduledVisit): boolean {
  return [...at.deadlines, ...schedule.deadlines].some((deadline) => deadline.id === id);
}

function isOfVisit({ plan }: ChecklistInput, duty: Duty): boolean {
  const rank = rankOf(stageOfDuty(plan, duty));
  return rank >= rankOf('notify') && rank <= rankOf('conclude');
}
