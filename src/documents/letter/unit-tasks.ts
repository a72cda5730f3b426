import { deadlineRuleOf } from '../../deadlines/deadline.ts';
import type { Duty } from '../../plan/language/duties.ts';
import { isMeantFor } from '../../plan/language/limits.ts';
import { knownDeadline } from '../../plan/language/known-deadlines.ts';
import type { TextItem } from '../../plan/language/texts.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { campaignDeadlinesFor } from '../../schedule/campaign-deadlines.ts';
import { isNamedByDistrict } from '../../schedule/visits/open-name.ts';
import { stageOfDuty } from '../checklist/course.ts';
import { isMeeting } from './addressed-visits.ts';
import { subjectsOf } from './inspected-field.ts';
import type { LetterFacts } from './letter-facts.ts';
import { Missing } from './tags/tag-values.ts';

/** A duty as letters tell it: in its words, by its clause and deadline. */
export type Task = Pick<Duty, 'text' | 'wording' | 'clause' | 'deadline'>;

/** What is inspected at some visits: the content of the plan and of their subjects that is meant for one of them. */
export function contentFor({ plan }: LetterFacts, visits: readonly ScheduledVisit[]): TextItem[] {
  return [
    ...plan.content.filter((item) => visits.some(({ visit }) => isMeantFor(item.for, visit))),
    ...subjectsOf(plan, visits).flatMap(({ id, content }) => {
      const own = visits.filter(({ visit }) => visit.subject === id);
      return content.filter((item) => own.some(({ visit }) => isMeantFor(item.for, visit)));
    }),
  ];
}

/** What a plan lacks that says nothing on what is inspected, at some visits or at all. */
export function noContent({ plan }: LetterFacts, visits: readonly ScheduledVisit[] = []): Missing {
  const [subject] = subjectsOf(plan, visits);
  return subject === undefined ? new Missing('content', CONTENT) : noSubjectContent(subject.id);
}

/** What a plan lacks that says nothing on what is inspected for a subject. */
export function noSubjectContent(id: string): Missing {
  return new Missing(`subjects.${id}.content`, CONTENT);
}

const CONTENT = 'nội dung kiểm tra';

/** What a plan lacks that does not say who receives the team. */
export const NO_RECEPTION = new Missing('reception', 'người của đơn vị làm việc với Đoàn');

/** Who receives the team at some visits. */
export function receptionFor({ plan }: LetterFacts, visits: readonly ScheduledVisit[]): TextItem[] {
  return plan.reception.filter((item) => visits.some(({ visit }) => isMeantFor(item.for, visit)));
}

/** The duties of an inspected unit: those of all units, of districts if it is one, and its own. */
function dutiesOf({ plan, directory }: LetterFacts, unit: string): Duty[] {
  const isDistrict = directory.get(unit)?.level === 'district';
  return plan.duties.filter(
    ({ owner }) => owner === 'unit' || owner === unit || (owner === 'district' && isDistrict),
  );
}

/**
 * What an inspected unit has to do, in its order: its duties, without those that keep a deadline meant for others, without
 * those of the visit where the team does not come, and without the choice of communes once they are all named, then the
 * deadlines that it owes and no duty speaks of. `told`: ids of the deadlines that its letter tells elsewhere.
 */
export function tasksOf(
  facts: LetterFacts,
  unit: string,
  visits: readonly ScheduledVisit[],
  told: readonly string[],
): Task[] {
  const { plan, schedule } = facts;
  const mustChoose = visits.some(({ visit }) => isNamedByDistrict(plan, visit));
  const own = visits.filter(({ visit }) => visit.unit === unit);
  const concerned = own.length > 0 ? own : visits;
  const isMeant = (id: string) => {
    const rule = plan.deadlines.find((one) => one.id === id);
    return rule === undefined || concerned.some(({ visit }) => isMeantFor(rule.for, visit));
  };
  const duties = dutiesOf(facts, unit)
    .filter((duty) => mustChoose || !isChoice(facts, duty))
    .filter(({ deadline }) => deadline === null || (isMeant(deadline) && !told.includes(deadline)))
    .filter((duty) => concerned.some(isMeeting) || stageOfDuty(plan, duty) !== 'visit');
  const spoken = [...plan.duties.flatMap(({ deadline }) => deadline ?? []), ...told];
  const ofCampaign = own.flatMap(({ visit }) => campaignDeadlinesFor(schedule, visit));
  const unspoken = new Map(
    [...own.flatMap(({ deadlines }) => deadlines), ...ofCampaign]
      .filter(({ owner }) => owner === unit || owner === 'unit')
      .map((deadline) => ({ ...deadline, rule: deadlineRuleOf(plan, deadline) }))
      .filter(({ rule }) => rule !== undefined && knownDeadline(rule.id) !== 'naming')
      .filter(({ id, rule }) => !spoken.includes(id) && !spoken.includes(rule?.id ?? id))
      .map(({ id, what, clause, rule }) => {
        const task: Task = { text: what.vi, wording: rule?.wording ?? null, clause, deadline: id };
        return [id, task] as const;
      }),
  );
  return [...duties, ...unspoken.values()];
}

/** Whether a duty of districts is to choose communes or to name them: it has that deadline, or the clause of such a block. */
function isChoice({ plan }: LetterFacts, { owner, clause, deadline }: Duty): boolean {
  if (owner !== 'district') return false;
  const ofBlock = plan.blocks.some(
    (block) => (block.selectedBy === 'district' || block.eachDistrict !== null) && block.clause === clause,
  );
  return (deadline !== null && knownDeadline(deadline) === 'naming') || (clause !== null && ofBlock);
}
