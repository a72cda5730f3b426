import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Duty } from '../../plan/language/duties.ts';
import { isMeantFor } from '../../plan/language/limits.ts';
import { standingFacts } from '../../plan/standing-facts.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Draft } from './checklist.ts';
import { phaseOf, type Stage, stageOfDuty } from './course.ts';
import { dueAtVisit, heldOn, outcome, roundEnded } from './dues.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { agencyName, idsOf, nameOf, same, unitNameOn } from './item-owners.ts';

const NOT_RECORDED: Bilingual = {
  vi: 'ngày đã thông báo đã qua, chưa ghi kết quả',
  en: 'the notified day has gone by, nothing is recorded',
};

/** The visit itself. It waits for the notice and for the unit's papers, and the end of its round waits for it. */
export function visitDraft(input: ChecklistInput, at: ScheduledVisit): Draft {
  const { visit } = at;
  const { vi, en } = visit.name;
  const words: Readonly<Record<typeof visit.form, Bilingual>> = {
    'on-site': { vi: `Kiểm tra tại ${vi}`, en: `Visit to ${en}` },
    unannounced: { vi: `Kiểm tra đột xuất tại ${vi}`, en: `Unannounced visit to ${en}` },
    'by-report': { vi: `Kiểm tra ${vi} qua báo cáo`, en: `Inspection of ${en} by report` },
    digital: { vi: `Kiểm tra ${vi} qua hệ thống số`, en: `Inspection of ${en} through digital systems` },
  };
  const subject = input.plan.subjects.find(({ id }) => id === visit.subject);
  const about = subject === undefined ? '' : ` (${subject.name})`;
  const text = words[visit.form];
  return {
    id: `visit@${visit.id}`,
    kind: 'visit',
    stage: 'visit',
    text: { vi: text.vi + about, en: text.en + about },
    owes: 'team',
    owner: nameOf(input, 'team', at),
    together: [],
    due: dueAtVisit(at),
    done: heldOn(at) ?? (visit.form === 'by-report' ? (visit.record?.reportReceived ?? null) : null),
    remark: visit.stands !== null && visit.done === null ? NOT_RECORDED : null,
    clause: visit.clause,
    visit: at,
    unit: visit.name,
    brings: [outcome('visit-start', at)],
    needs: [outcome('notice', at)],
    wantedBy: [roundEnded(visit.round.id)],
  };
}

/** What is looked at during a visit: the content for all, that for its subject, all as far as meant for it. */
export function contentDrafts(input: ChecklistInput, at: ScheduledVisit, owner: Bilingual): Draft[] {
  const { plan } = input;
  const subject = plan.subjects.find(({ id }) => id === at.visit.subject);
  const ofSubject = (subject?.content ?? []).map((item) => ({
    item,
    clause: item.clause ?? subject?.clause ?? null,
  }));
  const all = [...plan.content.map((item) => ({ item, clause: item.clause })), ...ofSubject];
  return all.flatMap(({ item, clause }, index) =>
    isMeantFor(item.for, at.visit)
      ? [lineDraft(at, `content-${index + 1}`, { kind: 'content', text: same(item.text), clause }, owner)]
      : [],
  );
}

/** Who of the unit must be there. */
export function receptionDrafts({ plan }: ChecklistInput, at: ScheduledVisit): Draft[] {
  if (at.start === null || at.visit.form === 'digital') return [];
  return plan.reception.flatMap((item, index) =>
    isMeantFor(item.for, at.visit)
      ? [
          lineDraft(
            at,
            `reception-${index + 1}`,
            {
              kind: 'reception',
              text: { vi: `Có mặt: ${item.text}`, en: `Present: ${item.text}` },
              clause: item.clause,
            },
            at.visit.name,
          ),
        ]
      : [],
  );
}

function lineDraft(
  at: ScheduledVisit,
  id: string,
  line: Pick<Draft, 'kind' | 'clause' | 'text'>,
  owner: Bilingual,
): Draft {
  return {
    id: `${id}@${at.visit.id}`,
    kind: line.kind,
    stage: 'visit',
    text: line.text,
    owes: line.kind === 'content' ? 'team' : 'unit',
    owner,
    together: [],
    due: dueAtVisit(at),
    done: null,
    remark: null,
    clause: line.clause,
    visit: at,
    unit: at.visit.name,
    brings: [],
    needs: [],
    wantedBy: [],
  };
}

/** A duty without a deadline of its own, at one visit: what comes before or with the visit is due when it begins. */
export function dutyAtVisitDraft(input: ChecklistInput, duty: Duty, at: ScheduledVisit): Draft {
  const stage = stageOfDuty(input.plan, duty);
  const isDue = stage !== null && DUE_AT_VISIT.includes(stage);
  const unit = phaseOf(stage) === 'after' ? unitNameOn(input, at, null) : at.visit.name;
  const draft = dutyDraft(input, duty, at);
  return {
    ...draft,
    owner: duty.owner === 'unit' || duty.owner === at.visit.unit ? unit : draft.owner,
    id: `${dutyId(input, duty)}@${at.visit.id}`,
    due: isDue ? dueAtVisit(at) : null,
    visit: at,
    unit,
    needs: needsOf(stage, at),
    wantedBy: wantedByOf(stage, at),
  };
}

const DUE_AT_VISIT: readonly Stage[] = ['notify', 'report', 'visit'];

function needsOf(stage: Stage | null, at: ScheduledVisit): string[] {
  if (stage === 'report') return [outcome('notice', at)];
  if (stage === 'conclude') return [outcome('conclusion', at)];
  return [];
}

function wantedByOf(stage: Stage | null, at: ScheduledVisit): string[] {
  if (stage === 'report') return [outcome('visit-start', at)];
  if (stage === 'conclude') return [outcome('remediation', at)];
  return [];
}

/** A duty as it stands in the plan, for the whole campaign. */
export function dutyDraft(input: ChecklistInput, duty: Duty, at: ScheduledVisit | null): Draft {
  return {
    id: dutyId(input, duty),
    kind: 'duty',
    stage: stageOfDuty(input.plan, duty),
    text: same(duty.text),
    owes: duty.owner,
    owner: nameOf(input, duty.owner, at),
    together: duty.with.map((one) => nameOf(input, one, at)),
    due: null,
    done: dutyDoneOn(input, duty, at),
    remark: null,
    clause: duty.clause,
    visit: null,
    unit: null,
    brings: [],
    needs: [],
    wantedBy: [],
  };
}

/** The day on which a duty was done, by a fact that names its id: at a visit, or for the whole campaign; else null. */
export function dutyDoneOn(
  { plan }: Pick<ChecklistInput, 'plan'>,
  { id }: Duty,
  at: ScheduledVisit | null,
): CivilDate | null {
  if (id === null) return null;
  const ofVisit = at?.visit.record?.facts ?? [];
  const ofCampaign = standingFacts(plan).filter(({ unit }) => unit === null);
  return [...ofCampaign, ...ofVisit].findLast((one) => one.fact === 'done' && one.id === id)?.on ?? null;
}

/** The id of a duty, by what the plan says of it. */
export function dutyId({ plan }: ChecklistInput, duty: Duty): string {
  return idsOf(plan.duties, 'duty').get(duty) ?? '';
}

/** Whose people in the team stand aside at a visit. */
export function standAsideDrafts(input: ChecklistInput, at: ScheduledVisit): Draft[] {
  return at.standAside.map((agency) => standAsideDraft(input, at, agency));
}

/** That the people of an agency stand aside at a visit: the secretariat's own rule. */
export function standAsideDraft(input: ChecklistInput, at: ScheduledVisit, agency: string): Draft {
  const { vi, en } = agencyName(input, agency);
  return {
    id: `stand-aside-${agency}@${at.visit.id}`,
    kind: 'duty',
    stage: 'visit',
    text: {
      vi: `Người của ${vi} trong Đoàn đứng ngoài cuộc kiểm tra tại ${at.visit.name.vi}`,
      en: `The people of ${en} in the team stand aside at the visit to ${at.visit.name.en}`,
    },
    owes: 'team',
    owner: nameOf(input, 'team', at),
    together: [],
    due: dueAtVisit(at),
    done: null,
    remark: null,
    clause: null,
    visit: at,
    unit: at.visit.name,
    brings: [],
    needs: [],
    wantedBy: [],
  };
}
