import type { Deadline } from '../../deadlines/deadline.ts';
import { EVENTS, isEventName } from '../../deadlines/event.ts';
import { quantity } from '../../deadlines/quantity.ts';
import type { Duty } from '../../plan/language/duties.ts';
import type { TextItem } from '../../plan/language/texts.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { type LetterFacts, nameOf } from './letter-facts.ts';
import type { LetterDue } from './letter.ts';
import { Missing } from './tag-values.ts';

/** The visits that units are told of beforehand: unannounced ones are not among them. */
export function announcedVisits({ schedule }: LetterFacts): ScheduledVisit[] {
  return schedule.visits.filter(({ visit }) => visit.form !== 'unannounced');
}

/** The visits of a team that units are told of beforehand, those by report among them. */
export function visitsOfTeam(facts: LetterFacts, team: string): ScheduledVisit[] {
  return announcedVisits(facts).filter((one) => (one.team ?? one.visit.teams[0]) === team);
}

/** Whether a team meets the people of the unit, as it does not where it reads reports or looks into digital systems. */
export function isMeeting({ visit }: ScheduledVisit): boolean {
  return visit.form !== 'by-report' && visit.form !== 'digital';
}

/** The visits that each named unit is told of; those of communes without a name are told to their district. */
export function visitsByAddressee(facts: LetterFacts): Map<string, ScheduledVisit[]> {
  const byUnit = new Map<string, ScheduledVisit[]>();
  const tell = (unit: string | null, scheduled: ScheduledVisit) => {
    if (unit !== null) byUnit.set(unit, [...(byUnit.get(unit) ?? []), scheduled]);
  };
  const announced = announcedVisits(facts);
  for (const scheduled of announced) tell(scheduled.visit.unit, scheduled);
  for (const scheduled of announced) {
    const { visit } = scheduled;
    const parent = announced.find((one) => one.visit.id === visit.parent)?.visit.unit ?? visit.district;
    if (parent !== null && parent !== visit.unit && (visit.unit === null || byUnit.has(parent)))
      tell(parent, scheduled);
  }
  return byUnit;
}

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
  const mustChoose = visits.some(({ visit }) => visit.unit === null);
  const duties = dutiesOf(facts, unit).filter((duty) => mustChoose || !isChoice(facts, duty));
  const spoken = new Set(plan.duties.map(({ deadline }) => deadline));
  const own = visits.filter(({ visit }) => visit.unit === unit);
  const rounds = new Set(own.map(({ visit }) => visit.round.id));
  const ofCampaign = schedule.deadlines.filter(({ round }) => round === null || rounds.has(round));
  const unspoken = new Map(
    [...own.flatMap(({ deadlines }) => deadlines), ...ofCampaign]
      .filter(({ owner }) => owner === unit || owner === 'unit')
      .filter(({ id }) => !spoken.has(id) && id !== 'naming')
      .map(({ id, what, clause }) => [id, { text: what.vi, clause, deadline: id }] as const),
  );
  return [...duties, ...unspoken.values()];
}

/** Whether a duty of districts is to choose communes or to name them: it has that deadline, or the clause of such a block. */
function isChoice({ plan }: LetterFacts, { owner, clause, deadline }: Duty): boolean {
  if (owner !== 'district') return false;
  const ofBlock = plan.blocks.some((block) => block.selectedBy === 'district' && block.clause === clause);
  return deadline === 'naming' || (clause !== null && ofBlock);
}

/** The earliest of the same deadline of several visits: a letter about all of them must be out by then. */
export function earliestDue(id: string, visits: readonly ScheduledVisit[]): LetterDue | null {
  const deadlines = visits.flatMap((visit) => visit.deadlines.filter((deadline) => deadline.id === id));
  const [first, ...others] = deadlines;
  if (first === undefined) return null;
  const earliest = others.reduce((one, other) => (isEarlier(other, one) ? other : one), first);
  return { date: earliest.date, state: earliest.state, basis: basisOf(earliest) };
}

function isEarlier({ date }: Deadline, than: Deadline): boolean {
  return date !== null && (than.date === null || date < than.date);
}

/** "15 ngày làm việc trước ngày bắt đầu kiểm tra (VI.1.a)". */
function basisOf({ count, measure, direction, event, clause }: Deadline): string {
  const name = isEventName(event) ? EVENTS[event].name.vi : event === 'notice' ? 'hạn thông báo' : event;
  const by = clause === null ? 'do văn phòng thư ký chọn' : clause;
  return `${quantity(count, measure).vi} ${direction === 'before' ? 'trước' : 'sau'} ${name} (${by})`;
}

/** Every name by which a letter to a unit about some visits may be asked for. */
export function namesFor(facts: LetterFacts, unit: string, visits: readonly ScheduledVisit[]): string[] {
  const visited = visits.flatMap(({ visit }) => [
    visit.id,
    visit.name.vi,
    ...(visit.unit === null ? [] : [visit.unit]),
  ]);
  return [...new Set([unit, nameOf(facts, unit), ...visited])];
}
