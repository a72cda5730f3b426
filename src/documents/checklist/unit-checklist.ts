import { deadlineRuleOf } from '../../deadlines/deadline.ts';
import { isNamedByDistrict } from '../../schedule/visits/open-name.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { isShownTo } from '../audience/decisions.ts';
import type { Duty } from '../../plan/language/duties.ts';
import { knownDeadline } from '../../plan/language/known-deadlines.ts';
import { isMeantFor } from '../../plan/language/limits.ts';
import { assemble, type DraftSection, partsByPhase } from './assemble-checklist.ts';
import { articleDrafts } from './campaign-drafts.ts';
import type { Checklist, Draft } from './checklist.ts';
import { phaseOf, rankOf, stageOfDuty } from './course.ts';
import { campaignDeadlineDrafts, namingDrafts, visitDeadlineDrafts } from './deadline-drafts.ts';
import { outcome } from './dues.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { heirSince, passedBy } from '../passing-words.ts';
import { agencyName, unitNameOn } from './item-owners.ts';
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
  const made = [...byUnit].map(([key, visits]) => ({ key, visits, ...workOf(input, key, visits) }));
  const heirs = made.flatMap(({ taken }) => taken.map(({ heir }) => heir));
  return [...new Set([...byUnit.keys(), ...heirs])].flatMap((key) => {
    const own = made.find((one) => one.key === key);
    const known = new Set(own?.general.map(({ id }) => id));
    const taken = made
      .flatMap((one) => one.taken.filter(({ heir }) => heir === key))
      .map((one) => ({ ...one, drafts: one.drafts.filter(({ id }) => !known.has(id)) }));
    return [checklistOf(input, key, addresseeOf(input, key, own?.visits ?? []), own ?? NO_WORK, taken)];
  });
}

/** A unit by the name of its visits; of one that ends before all is done, with its successor. */
function addresseeOf(input: ChecklistInput, key: string, visits: readonly ScheduledVisit[]): Bilingual {
  const [first] = visits;
  if (first === undefined) return agencyName(input, key);
  const { name } = first.visit;
  const passed = visits.flatMap((at) => at.passed ?? [])[0];
  if (passed === undefined) return name;
  const { vi, en } = heirSince(input.directory, passed);
  return { vi: `${name.vi} (${vi})`, en: `${name.en} (${en})` };
}

/** What a unit has to do, and what another has to that it passes to after its end. */
interface Work {
  readonly general: readonly Draft[];
  readonly ofVisits: readonly { readonly at: ScheduledVisit; readonly drafts: readonly Draft[] }[];
  readonly taken: readonly Taken[];
}

/** What follows a visit after the end of its unit, for the one that it passes to. */
interface Taken {
  readonly heir: string;
  readonly at: ScheduledVisit;
  readonly drafts: readonly Draft[];
}

const NO_WORK: Work = { general: [], ofVisits: [], taken: [] };

function workOf(input: ChecklistInput, key: string, visits: readonly ScheduledVisit[]): Work {
  const general = generalDrafts(input, key, visits);
  const ofVisits = visits.map((at) => ({ at, drafts: visitDrafts(input, key, at) }));
  const [first] = visits.filter(({ passed }) => passed !== null);
  if (first === undefined) return { general, ofVisits, taken: [] };
  const taken = ofVisits.flatMap(({ at, drafts }) =>
    takenFrom(input, at, at === first ? [...general, ...drafts] : drafts),
  );
  const stays = (at: ScheduledVisit) => (draft: Draft) => heirOf(input, at, draft) === null;
  return {
    general: general.filter(stays(first)),
    ofVisits: ofVisits.map(({ at, drafts }) => ({ at, drafts: drafts.filter(stays(at)) })),
    taken,
  };
}

function takenFrom(input: ChecklistInput, at: ScheduledVisit, drafts: readonly Draft[]): Taken[] {
  const byHeir = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const heir = heirOf(input, at, draft);
    if (heir === null) continue;
    const unit = unitNameOn(input, at, draft.due?.date ?? null);
    const owner = draft.owes === 'unit' || draft.owes === at.visit.unit ? unit : draft.owner;
    byHeir.set(heir, [...(byHeir.get(heir) ?? []), { ...draft, unit, owner }]);
  }
  return [...byHeir].map(([heir, taken]) => ({ heir, at, drafts: taken }));
}

/** Who does in the place of a unit what falls due after its end; null if it does so itself, or nobody knows who. */
function heirOf({ directory }: ChecklistInput, at: ScheduledVisit, { due, stage }: Draft): string | null {
  const day = due?.date ?? null;
  if (day === null && phaseOf(stage) !== 'after') return null;
  return passedBy(directory, at, day)?.successor ?? null;
}

function checklistOf(
  input: ChecklistInput,
  key: string,
  name: Bilingual,
  { general, ofVisits, taken: passed }: Work,
  taken: readonly Taken[],
): Checklist {
  const list = {
    id: `unit:${key}`,
    side: 'unit' as const,
    title: { vi: 'Việc của đơn vị được kiểm tra', en: 'What the inspected unit has to do' },
    addressee: name,
  };
  const [only] = ofVisits;
  if (taken.length === 0 && ofVisits.length === 1 && only !== undefined) {
    return assemble(
      list,
      [{ visit: only.at, title: null, parts: partsByPhase([...general, ...only.drafts]) }],
      passed.flatMap(passedOn),
    );
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
    ...taken.map(({ at, drafts }) => ({
      visit: at,
      title: takenTitle(at),
      parts: partsByPhase(drafts),
    })),
  ];
  return assemble(list, sections, passed.flatMap(passedOn));
}

/** "Sở Xây dựng (tiếp nhận Sở Giao thông vận tải) làm thay: Báo cáo kết quả khắc phục". */
function passedOn({ drafts }: Taken): Bilingual[] {
  const [first] = drafts;
  if (first?.unit == null) return [];
  const what = (language: Language) => drafts.map(({ text }) => text[language]).join('; ');
  return [
    {
      vi: `${first.unit.vi} làm thay: ${what('vi')}`,
      en: `${first.unit.en} does in its place: ${what('en')}`,
    },
  ];
}

function takenTitle({ visit: { name } }: ScheduledVisit): Bilingual {
  return { vi: `Tiếp nhận từ ${name.vi}`, en: `Taken over from ${name.en}` };
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
  const toName = input.schedule.visits.filter(
    ({ visit }) => visit.district === key && isNamedByDistrict(plan, visit),
  );
  const ofDistrict = input.schedule.visits.filter(({ visit }) => visit.district === key);
  const deadlines = campaignDeadlineDrafts(input).filter(
    ({ rule, round }) =>
      (owes(rule.owner ?? 'secretariat') || knownDeadline(rule.id) === 'conclusion') &&
      [...visits, ...(rule.owner === 'district' ? ofDistrict : [])].some(
        ({ visit }) => (round === null || round === visit.round.id) && isMeantFor(rule.for, visit),
      ),
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
      (duty.deadline === null ? isOfVisit(input, duty) : isUnbound(input, duty.deadline, at)),
  );
  return [
    ...visitDeadlineDrafts(input, at),
    ...duties.map((duty) => dutyAtVisitDraft(input, duty, at)),
    ...contentDrafts(input, at, at.visit.name).map(toPrepare),
    { ...visitDraft(input, at), remark: null },
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

/** Whether a deadline is meant for a visit but sets it no day: one that is counted from the day of a visit, where it has none. */
function isUnbound(input: ChecklistInput, id: string, at: ScheduledVisit): boolean {
  const rule = input.plan.deadlines.find((one) => one.id === id);
  const set = [...at.deadlines, ...input.schedule.deadlines].map((deadline) =>
    deadlineRuleOf(input.plan, deadline),
  );
  return rule !== undefined && isMeantFor(rule.for, at.visit) && !set.includes(rule);
}

function isOfVisit({ plan }: ChecklistInput, duty: Duty): boolean {
  const rank = rankOf(stageOfDuty(plan, duty));
  return rank >= rankOf('notify') && rank <= rankOf('conclude');
}
