import { type Deadline, deadlineRuleOf } from '../../deadlines/deadline.ts';
import type { DeadlineRule } from '../../plan/language/deadlines.ts';
import type { Duty } from '../../plan/language/duties.ts';
import { type EventName, findDeadline, knownDeadline } from '../../plan/language/known-deadlines.ts';
import { isMeantFor } from '../../plan/language/limits.ts';
import { blockName, isNamedByDistrict } from '../../schedule/visits/open-name.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { lapsedAt } from '../schedule/lapsed-notice.ts';
import type { Bilingual } from '../../words/language.ts';
import { heirName, passedBy } from '../passing-words.ts';
import type { Draft } from './checklist.ts';
import { stageOfDeadline } from './course.ts';
import { demandDrafts } from './demand-drafts.ts';
import { dueOf, outcome, outcomeOf, roundEnded } from './dues.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { agencyName, nameOf, same, unitNameOn } from './item-owners.ts';
import { dutyDoneOn, dutyId } from './visit-drafts.ts';

/**
 * The deadlines of a visit, each in the words of the duties that must keep it, with the conclusion where deadlines hang
 * on it and the plan sets none for it, and what that demands. What districts have to name is told once for each district, by `namingDrafts`.
 */
export function visitDeadlineDrafts(input: ChecklistInput, at: ScheduledVisit): Draft[] {
  const drafts = at.deadlines.flatMap((deadline) => {
    const rule = deadlineRuleOf(input.plan, deadline);
    if (rule === undefined || knownDeadline(rule.id) === 'naming') return [];
    const once = preparations(input, rule);
    const duties = dutiesOf(input, rule).filter((duty) => !once.includes(duty));
    const unit = unitNameOn(input, at, deadline.date);
    const own: Partial<Draft> = { visit: at, unit, brings: [outcomeOf(rule.id, at)] };
    return draftsOf(input, rule, deadline, at, duties).map((draft) => ({
      ...draft,
      ...own,
      id: `${draft.id}@${at.visit.id}`,
    }));
  });
  const conclusion = findDeadline(input.plan.deadlines, 'conclusion');
  const isConcluded = conclusion !== undefined && isMeantFor(conclusion.for, at.visit);
  const hangs = at.deadlines.some(({ event }) => CONCLUSION_EVENTS.has(event));
  const demands = demandDrafts(input, at);
  return [...(hangs && !isConcluded ? [conclusionDraft(input, at)] : []), ...drafts, ...demands];
}

/** The events that only a conclusion brings about. */
const CONCLUSION_EVENTS: ReadonlySet<string> = new Set<EventName>([
  'conclusion-issued',
  'conclusion-received',
]);

/**
 * What the secretariat does once for all visits, though each visit's deadline binds it, such as the report outline that
 * goes with the notices: due by the first of these days.
 */
export function preparationDrafts(input: ChecklistInput): Draft[] {
  return input.plan.deadlines.flatMap((rule) => {
    const bound = input.schedule.visits.flatMap((at) =>
      at.deadlines
        .filter((deadline) => deadlineRuleOf(input.plan, deadline) === rule)
        .map((deadline) => ({ deadline, at })),
    );
    const [first] = [...bound].sort((one, other) => compare(one.deadline.date, other.deadline.date));
    if (first === undefined || knownDeadline(rule.id) === 'naming') return [];
    return draftsOf(input, rule, first.deadline, null, preparations(input, rule)).map((draft) => ({
      ...draft,
      done: null,
      needs: [],
      wantedBy: bound.map(({ at }) => outcomeOf(rule.id, at)),
    }));
  });
}

/** The open visits whose units somebody names, with the deadline of each. */
interface Asked {
  readonly deadline: Deadline;
  readonly at: ScheduledVisit;
}

/** What each district has to name, and by when: the earliest of the days that its communes ask for. */
export function namingDrafts(input: ChecklistInput): (Draft & { readonly district: string })[] {
  const byDistrict = askedBy(input, ({ visit }) =>
    isNamedByDistrict(input.plan, visit) ? visit.district : null,
  );
  return [...byDistrict].flatMap(([district, asked]) => {
    const [first] = asked;
    const rule = first === undefined ? undefined : deadlineRuleOf(input.plan, first.deadline);
    if (first === undefined || rule === undefined) return [];
    return draftsOf(input, rule, first.deadline, first.at, dutiesOf(input, rule)).map((draft) => ({
      ...draft,
      id: `${draft.id}@${district}`,
      district,
      unit: agencyName(input, district),
      brings: asked.map(({ at }) => outcome('naming', at)),
      needs: [],
      wantedBy: asked.map(({ at }) => outcome('notice', at)),
    }));
  });
}

/** The names that the secretariat owes where no district chooses, once for each block and district. */
export function settlingDrafts(input: ChecklistInput): Draft[] {
  const byPlace = askedBy(input, ({ visit }) =>
    isNamedByDistrict(input.plan, visit) && visit.district !== null
      ? null
      : `${visit.block}@${visit.district ?? ''}`,
  );
  return [...byPlace].flatMap(([place, asked]) => {
    const [first] = asked;
    const block = input.plan.blocks.find(({ id }) => id === first?.at.visit.block);
    if (first === undefined || block === undefined) return [];
    const { deadline, at } = first;
    const { district } = at.visit;
    const unit = district === null ? blockName(block) : agencyName(input, district);
    const count = asked.length;
    return [
      {
        id: `${deadline.id}@${place}`,
        kind: 'deadline' as const,
        stage: 'notify' as const,
        text: {
          vi: `Chốt tên ${count} ${district === null ? 'đơn vị' : 'xã'} được kiểm tra`,
          en: `Settle which ${count === 1 ? 'unit is' : `${count} units are`} inspected`,
        },
        owes: 'secretariat',
        owner: nameOf(input, 'secretariat', null),
        together: [],
        due: dueOf(deadline),
        done: null,
        remark: null,
        clause: null,
        visit: null,
        unit,
        brings: asked.map((one) => outcome('naming', one.at)),
        needs: [],
        wantedBy: asked.map((one) => outcome('notice', one.at)),
      },
    ];
  });
}

/** The open visits by who is asked for their names, the one that is due first before the others. */
function askedBy(
  { schedule }: ChecklistInput,
  keyOf: (at: ScheduledVisit) => string | null,
): ReadonlyMap<string, Asked[]> {
  const byKey = new Map<string, Asked[]>();
  for (const at of schedule.visits) {
    const key = keyOf(at);
    const deadline = findDeadline(at.deadlines, 'naming');
    if (key === null || deadline === undefined) continue;
    byKey.set(key, [...(byKey.get(key) ?? []), { deadline, at }]);
  }
  for (const asked of byKey.values())
    asked.sort((one, other) => compare(one.deadline.date, other.deadline.date));
  return byKey;
}

/** The deadlines of the campaign and of its rounds, with the rule of each and the id of its round. */
export function campaignDeadlineDrafts(
  input: ChecklistInput,
): (Draft & { readonly rule: DeadlineRule; readonly round: string | null })[] {
  const { plan, schedule } = input;
  return schedule.deadlines.flatMap((deadline) => {
    const rule = deadlineRuleOf(input.plan, deadline);
    if (rule === undefined) return [];
    const round = plan.rounds.find(({ id }) => id === deadline.round);
    const visits = schedule.visits.filter(({ visit }) => visit.round.id === round?.id);
    const name = round === undefined || plan.rounds.length === 1 ? '' : ` (${round.name ?? round.id})`;
    return draftsOf(input, rule, deadline, null, dutiesOf(input, rule)).map((draft) => ({
      ...draft,
      rule,
      round: round?.id ?? null,
      id: round === undefined ? draft.id : `${draft.id}@@${round.id}`,
      text: { vi: draft.text.vi + name, en: draft.text.en + name },
      brings: [outcomeOf(rule.id, null), ...visits.map((at) => outcomeOf(rule.id, at))],
      needs: draft.needs.map((need) => (need === roundEnded('') ? roundEnded(round?.id ?? '') : need)),
    }));
  });
}

/** One draft for each duty that keeps the deadline, or one in the deadline's own words. */
function draftsOf(
  input: ChecklistInput,
  rule: DeadlineRule,
  deadline: Deadline,
  at: ScheduledVisit | null,
  duties: readonly Duty[],
): Draft[] {
  const link = outcomeOf(deadline.event, at);
  const isBefore = deadline.direction === 'before';
  const common = {
    kind: 'deadline' as const,
    stage: stageOfDeadline(input.plan, rule),
    due: dueOf(deadline),
    done: deadline.kept,
    remark: lapsedAt(input, deadline, at),
    visit: null,
    unit: null,
    brings: [],
    needs: isBefore ? [] : [link],
    wantedBy: isBefore ? [link] : [],
  };
  if (dutiesOf(input, rule).length === 0) {
    const { passed } = deadline;
    const owes = rule.owner ?? 'secretariat';
    const owner = passed === null ? nameOf(input, owes, at) : heirName(input.directory, passed);
    return [{ ...common, id: rule.id, text: deadline.what, owes, owner, together: [], clause: rule.clause }];
  }
  return duties.map((duty) => ({
    ...common,
    id: dutyId(input, duty),
    text: same(duty.text),
    owes: duty.owner,
    owner: ownerOfDuty(input, duty.owner, at, deadline),
    together: duty.with.map((one) => nameOf(input, one, at)),
    done: deadline.kept ?? dutyDoneOn(input, duty, at),
    clause: duty.clause,
  }));
}

/** Who keeps a deadline by a duty: after the end of a unit its successor. */
function ownerOfDuty(
  input: ChecklistInput,
  owner: string,
  at: ScheduledVisit | null,
  { date }: Deadline,
): Bilingual {
  const passed = at === null ? null : passedBy(input.directory, at, date);
  const isUnit = owner === 'unit' || owner === at?.visit.unit;
  return passed !== null && isUnit ? heirName(input.directory, passed) : nameOf(input, owner, at);
}

function dutiesOf({ plan }: ChecklistInput, rule: DeadlineRule): Duty[] {
  return plan.duties.filter(({ deadline }) => deadline === rule.id);
}

/** The words of what is done for each visit anew. */
const FOR_EACH = /thông báo|gửi|từng|mỗi/i;

/**
 * Where several duties of the secretariat are bound by one deadline, what is done for each visit is what is told or sent
 * to units, else the last one; the others are done once.
 */
function preparations(input: ChecklistInput, rule: DeadlineRule): Duty[] {
  const { agency } = input.plan.office;
  const own = dutiesOf(input, rule).filter(({ owner }) => owner === 'secretariat' || owner === agency);
  const told = own.filter(({ text }) => FOR_EACH.test(text.normalize('NFC')));
  return own.filter((duty) => (told.length > 0 ? !told.includes(duty) : duty !== own.at(-1)));
}

function conclusionDraft(input: ChecklistInput, at: ScheduledVisit): Draft {
  return {
    id: `conclusion@${at.visit.id}`,
    kind: 'duty',
    stage: 'conclude',
    text: {
      vi: 'Gửi kết luận kiểm tra cho đơn vị; ghi lại ngày đơn vị nhận được',
      en: 'Send the conclusion to the unit; note the day on which it is received',
    },
    owes: 'team',
    owner: nameOf(input, 'team', at),
    together: [],
    due: null,
    done: at.visit.record?.conclusionIssued ?? at.visit.record?.conclusionReceived ?? null,
    remark: null,
    clause: null,
    visit: at,
    unit: unitNameOn(input, at, at.visit.record?.conclusionIssued ?? null),
    brings: [outcome('conclusion', at)],
    needs: [outcome('visit-end', at)],
    wantedBy: [],
  };
}

function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  return (one ?? '9') < (other ?? '9') ? -1 : 1;
}
