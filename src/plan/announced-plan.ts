import { mayBeOf, type VisitRecord } from './language/records.ts';
import type { ClosedPeriod } from './language/schedule.ts';
import type { TextItem } from './language/texts.ts';
import {
  askingNoMore,
  type Block,
  isOnlyUnannounced,
  isUnannounced,
  type UnitEntry,
} from './language/units.ts';
import type { Plan } from './plan.ts';

/** Ids of the units that a plan has visited unannounced alone. */
export function unannouncedUnits({ blocks }: Pick<Plan, 'blocks'>): ReadonlySet<string> {
  const entries = blocks.flatMap((block) => block.units);
  const known = new Set(entries.flatMap((entry) => (isUnannounced(entry) ? [] : [entry.unit])));
  return new Set(entries.flatMap(({ unit }) => (known.has(unit) ? [] : [unit])));
}

/**
 * The plan as if it asked for no unannounced visit, nor recorded one. What is made from it cannot tell of one. A plan
 * without unannounced visits is its own announced plan. Paths stay those of the file.
 */
export function announcedPlan(plan: Plan): Plan {
  const entries = plan.blocks.flatMap((block) => block.units);
  if (!plan.blocks.some(isUnannounced) && !entries.some(isUnannounced)) return plan;
  return {
    ...plan,
    blocks: plan.blocks.flatMap(announcedBlock),
    records: announcedRecords(plan, entries),
  };
}

/** A plan without what it says of units only because they are visited unannounced. */
export function withoutUnannouncedUnits(plan: Plan): Plan {
  const hidden = unannouncedUnits(plan);
  const announced = announcedPlan(plan);
  if (hidden.size === 0) return announced;
  const isKnown = (unit: string) => !hidden.has(unit);
  const textsFor = (items: readonly TextItem[]) => items.flatMap((item) => textFor(item, isKnown));
  return {
    ...announced,
    aims: textsFor(plan.aims),
    requirements: textsFor(plan.requirements),
    content: textsFor(plan.content),
    subjects: plan.subjects.map((subject) => ({ ...subject, content: textsFor(subject.content) })),
    reception: textsFor(plan.reception),
    funding: textsFor(plan.funding),
    teams: plan.teams.map((team) => ({ ...team, units: team.units.filter(isKnown) })),
    schedule: { ...plan.schedule, closed: plan.schedule.closed.flatMap((one) => closedFor(one, isKnown)) },
  };
}

/** A block with the units that are visited openly; none where it asks for unannounced visits alone. */
function announcedBlock(block: Block): Block[] {
  if (isOnlyUnannounced(block)) return [];
  const units = block.units.filter((entry) => !isUnannounced(entry));
  return [isUnannounced(block) ? askingNoMore({ ...block, units }) : { ...block, units }];
}

function textFor(item: TextItem, isKnown: (unit: string) => boolean): TextItem[] {
  const units = item.for.filter(isKnown);
  return units.length === 0 && item.for.length > 0 ? [] : [{ ...item, for: units }];
}

/** A closed period of known units, and of the teams that it names; none if it is only of other units. */
function closedFor(period: ClosedPeriod, isKnown: (unit: string) => boolean): ClosedPeriod[] {
  const units = period.units.filter(isKnown);
  const isOfOthers = units.length === 0 && period.units.length > 0 && period.teams.length === 0;
  return isOfOthers ? [] : [{ ...period, units }];
}

/**
 * The records of announced visits, each visit having the first that may be its own; and those that are of no visit, unless
 * they could only be of an unannounced one.
 */
function announcedRecords({ records, rounds }: Plan, entries: readonly UnitEntry[]): readonly VisitRecord[] {
  const isOf = (record: VisitRecord, { unit, round, subject }: UnitEntry) =>
    mayBeOf(record, { unit, round: round ?? rounds[0]?.id ?? null, subject });
  const firsts = (some: readonly UnitEntry[]) =>
    new Set(some.map((entry) => records.find((record) => isOf(record, entry))));
  const ofAnnounced = firsts(entries.filter((entry) => !isUnannounced(entry)));
  const ofUnannounced = firsts(entries.filter(isUnannounced));
  return records.filter((record) => {
    if (ofAnnounced.has(record)) return true;
    const recorded = entries.filter((entry) => isOf(record, entry));
    const isOfNone = recorded.length === 0 || !recorded.every(isUnannounced);
    return isOfNone && !ofUnannounced.has(record);
  });
}
