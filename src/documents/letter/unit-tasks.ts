import type { Duty } from '../../plan/language/duties.ts';
import { knownDeadline } from '../../plan/language/known-deadlines.ts';
import type { TextItem } from '../../plan/language/texts.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { isNamedByDistrict } from '../../schedule/visits/open-name.ts';
import type { LetterFacts } from './letter-facts.ts';
import { Missing } from './tags/tag-values.ts';

/** What is inspected at a unit: the content of the plan and of the visits' subjects that is meant for it. */
export function contentFor(
  { plan }: LetterFacts,
  unit: string | null,
  visits: readonly ScheduledVisit[],
): TextItem[] {
  const subjects = plan.subjects.filter(({ id }) => visits.some(({ visit }) => visit.subject === id));
  const items = [...plan.content, ...subjects.flatMap(({ content }) => content)];
  return items.filter((item) => isFor(item, unit));
}

function isFor(item: TextItem, unit: string | null): boolean {
  return item.for.length === 0 || (unit !== null && item.for.includes(unit));
}

/** What a plan lacks that says nothing on what is inspected, at some visits or at all. */
export function noContent({ plan }: LetterFacts, visits: readonly ScheduledVisit[] = []): Missing {
  const subject = plan.subjects.find(({ id }) => visits.some(({ visit }) => visit.subject === id));
  return new Missing(
    subject === undefined ? 'content' : `subjects.${subject.id}.content`,
    'nội dung kiểm tra',
  );
}

/** What a plan lacks that does not say who receives the team. */
export const NO_RECEPTION = new Missing('reception', 'người của đơn vị làm việc với Đoàn');

/** Who receives the team at a unit. */
export function receptionFor({ plan }: LetterFacts, unit: string | null): TextItem[] {
  return plan.reception.filter((item) => isFor(item, unit));
}

/** The duties of an inspected unit: those of all units, of districts if it is one, and its own. */
export function dutiesOf({ plan, directory }: LetterFacts, unit: string | null): Duty[] {
  const isDistrict = unit !== null && directory.get(unit)?.level === 'district';
  return plan.duties.filter(
    ({ owner }) => owner === 'unit' || owner === unit || (owner === 'district' && isDistrict),
  );
}

/**
 * What an inspected unit has to do, in its order: its duties, without the choice of communes once they are all named,
 * then the deadlines that it owes and no duty speaks of.
 */
export function tasksOf(
  facts: LetterFacts,
  unit: string,
  visits: readonly ScheduledVisit[],
): Pick<Duty, 'text' | 'clause' | 'deadline'>[] {
  const { plan, schedule } = facts;
  const mustChoose = visits.some(({ visit }) => isNamedByDistrict(plan, visit));
  const duties = dutiesOf(facts, unit).filter((duty) => mustChoose || !isChoice(facts, duty));
  const spoken = new Set(plan.duties.map(({ deadline }) => deadline));
  const own = visits.filter(({ visit }) => visit.unit === unit);
  const rounds = new Set(own.map(({ visit }) => visit.round.id));
  const ofCampaign = schedule.deadlines.filter(({ round }) => round === null || rounds.has(round));
  const unspoken = new Map(
    [...own.flatMap(({ deadlines }) => deadlines), ...ofCampaign]
      .filter(({ owner }) => owner === unit || owner === 'unit')
      .filter(({ id }) => !spoken.has(id) && knownDeadline(id) !== 'naming')
      .map(({ id, what, clause }) => [id, { text: what.vi, clause, deadline: id }] as const),
  );
  return [...duties, ...unspoken.values()];
}

/** Whether a duty of districts is to choose communes or to name them: it has that deadline, or the clause of such a block. */
function isChoice({ plan }: LetterFacts, { owner, clause, deadline }: Duty): boolean {
  if (owner !== 'district') return false;
  const ofBlock = plan.blocks.some((block) => block.selectedBy === 'district' && block.clause === clause);
  return (deadline !== null && knownDeadline(deadline) === 'naming') || (clause !== null && ofBlock);
}
