import type { Path } from '../diagnostics/path.ts';
import type { DeadlineRule } from './language/deadlines.ts';
import type { Form } from './language/forms.ts';
import { isLevelOrForm, type Limits } from './language/limits.ts';
import type { Fact } from './language/facts.ts';
import { type ListedRecord, mayBeOf, namedAsWritten } from './language/records.ts';
import type { ClosedPeriod } from './language/schedule.ts';
import type { TextItem } from './language/texts.ts';
import {
  askingNoMore,
  type Block,
  isOnlyUnannounced,
  isUnannounced,
  type UnitEntry,
} from './language/units.ts';
import type { Plan, PlanInput } from './plan.ts';

/** Ids of the units that a plan, or who names or draws units for it, has visited unannounced alone. */
export function unannouncedUnits({
  blocks,
  recorded,
}: Pick<Plan, 'blocks' | 'recorded'>): ReadonlySet<string> {
  const entries = blocks.flatMap((block) => block.units);
  const secret = unannouncedBlocks(blocks);
  const chosen = recorded.flatMap(({ fact, unit, block, units }) => {
    const by = fact === 'drawn' ? block : fact === 'named' ? unit : null;
    return by === null ? [] : units.map((one) => ({ unit: one, isSecret: secret.has(by) }));
  });
  const all = [...entries.map((entry) => ({ unit: entry.unit, isSecret: isUnannounced(entry) })), ...chosen];
  const known = new Set(all.flatMap(({ unit, isSecret }) => (isSecret ? [] : [unit])));
  return new Set(all.flatMap(({ unit }) => (known.has(unit) ? [] : [unit])));
}

/** Ids of the blocks whose units, where the plan does not name them, are visited unannounced. */
function unannouncedBlocks(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.filter(isUnannounced).map(({ id }) => id));
}

/**
 * The plan as if it asked for no unannounced visit, recorded none, and said nothing for them alone. What is made from it
 * cannot tell of one. A plan without any of this is its own announced plan. Paths stay those of the file.
 */
export function announcedPlan(plan: Plan): Plan {
  const inPlace = announcedInPlace(plan);
  if (inPlace === plan) return plan;
  return limitedAnew(inPlace, (words) => words.filter((word) => word !== UNANNOUNCED));
}

/**
 * The announced plan, in which the words for unannounced visits alone that stand in a list beside others are still there, as
 * the name of their form: what is wrong with the others is then told where they stand in the file.
 */
export function announcedInPlace(plan: Plan): Plan {
  const entries = plan.blocks.flatMap((block) => block.units);
  const limits = [...limitedTexts(plan), ...plan.deadlines];
  const isAsked = plan.blocks.some(isUnannounced) || entries.some(isUnannounced);
  if (!isAsked && !limits.some((item) => item.for.includes(UNANNOUNCED))) return plan;
  const blocks = plan.blocks.flatMap(announcedBlock);
  const isSecret = secretWords(plan, blocks);
  const gone = new Set(secretDeadlines(plan, isSecret).map(({ id }) => id));
  const openly = { records: announcedRecords(plan, entries) };
  const isOpen = isRecordedOpenly(plan, openly);
  const others: Plan = {
    ...plan,
    blocks,
    deadlines: plan.deadlines.filter(({ id }) => !gone.has(id)),
    duties: plan.duties.filter(({ deadline }) => deadline === null || !gone.has(deadline)),
    report: gone.has(plan.report.until ?? '') ? { ...plan.report, until: null } : plan.report,
    records: openly.records,
    recorded: plan.recorded.filter(isOpen),
  };
  return limitedAnew(withTimesOfItems(others), (words) =>
    words.every(isSecret) ? [] : words.map((word) => (isSecret(word) ? UNANNOUNCED : word)),
  );
}

/** A plan with other limits; a text or deadline to which none is left is not there. */
function limitedAnew(plan: Plan, limitsOf: (words: Limits) => Limits): Plan {
  const limited = <Limited extends { readonly for: Limits }>(items: readonly Limited[]) =>
    items.flatMap((item) => {
      if (item.for.length === 0) return [item];
      const words = limitsOf(item.for);
      return words.length === 0 ? [] : [{ ...item, for: words }];
    });
  return {
    ...plan,
    aims: limited(plan.aims),
    requirements: limited(plan.requirements),
    content: limited(plan.content),
    subjects: plan.subjects.map((subject) => ({ ...subject, content: limited(subject.content) })),
    reception: limited(plan.reception),
    funding: limited(plan.funding),
    deadlines: limited(plan.deadlines),
  };
}

/** A plan without what it says of units only because they are visited unannounced. */
export function withoutUnannouncedUnits(plan: Plan): Plan {
  const hidden = unannouncedUnits(plan);
  const announced = announcedPlan(plan);
  if (hidden.size === 0) return announced;
  const isKnown = (unit: string) => !hidden.has(unit);
  return withTimesOfItems({
    ...announced,
    teams: plan.teams.map((team) => ({ ...team, units: team.units.filter(isKnown) })),
    schedule: { ...plan.schedule, closed: plan.schedule.closed.flatMap((one) => closedFor(one, isKnown)) },
  });
}

/** Sections of which a plan may lose items. */
const LISTED: readonly unknown[] = ['units', 'deadlines', 'schedule'] satisfies (keyof PlanInput)[];

/** A plan without the times in words of items that it no longer has. */
function withTimesOfItems(plan: Plan): Plan {
  const items = [...plan.blocks.flatMap(({ units }) => units), ...plan.deadlines, ...plan.schedule.closed];
  const isWithin = (path: Path, outer: Path) => outer.every((step, index) => step === path[index]);
  const isKept = ({ path }: Plan['times'][number]) =>
    !LISTED.includes(path[0]) || items.some((item) => isWithin(path, item.path));
  return { ...plan, times: plan.times.filter(isKept) };
}

/** Where a plan says something for unannounced visits alone, or names them among others. */
export function saidOfUnannounced(plan: Plan): Path[] {
  const isSecret = secretWords(plan, plan.blocks.flatMap(announcedBlock));
  const gone = secretDeadlines(plan, isSecret);
  const duties = plan.duties.filter(({ deadline }) => gone.some(({ id }) => id === deadline));
  const limited = [...limitedTexts(plan), ...plan.deadlines].flatMap((item) => {
    if (isForSecret(item, isSecret)) return [item.path];
    return item.for.flatMap((word, index) => (isSecret(word) ? [[...item.path, 'for', index]] : []));
  });
  return [...limited, ...[...gone, ...duties].map(({ path }) => path)];
}

const UNANNOUNCED = 'unannounced' satisfies Form;

/** Tells the words of limits that mean unannounced visits alone: their form, and their units, blocks and levels. */
function secretWords(plan: Plan, announced: readonly Block[]): (word: string) => boolean {
  const hidden = unannouncedUnits(plan);
  const only = (keyOf: (block: Block) => string) => {
    const known = new Set(announced.map(keyOf));
    return new Set(plan.blocks.map(keyOf).filter((key) => !known.has(key)));
  };
  const levels = only(({ level }) => level);
  const blocks = only(({ id }) => id);
  return (word) => {
    if (isLevelOrForm(word)) return word === UNANNOUNCED || levels.has(word);
    return blocks.has(word) || (hidden.has(word) && !announced.some(({ id }) => id === word));
  };
}

/** The deadlines of unannounced visits alone, and those that are counted from one of them. */
function secretDeadlines(
  { deadlines }: Pick<Plan, 'deadlines'>,
  isSecret: (word: string) => boolean,
): readonly DeadlineRule[] {
  let gone: readonly DeadlineRule[] = [];
  for (;;) {
    const hangs = ({ due }: DeadlineRule) => due.kind === 'period' && gone.some(({ id }) => id === due.event);
    const more = deadlines.filter((rule) => isForSecret(rule, isSecret) || hangs(rule));
    if (more.length === gone.length) return gone;
    gone = more;
  }
}

function limitedTexts(plan: Plan): readonly TextItem[] {
  return [
    ...plan.aims,
    ...plan.requirements,
    ...plan.content,
    ...plan.subjects.flatMap(({ content }) => content),
    ...plan.reception,
    ...plan.funding,
  ];
}

/** A block with the units that are visited openly; none where it asks for unannounced visits alone. */
function announcedBlock(block: Block): Block[] {
  if (isOnlyUnannounced(block)) return [];
  const units = block.units.filter((entry) => !isUnannounced(entry));
  return [isUnannounced(block) ? askingNoMore({ ...block, units }) : { ...block, units }];
}

/** Whether something is meant for unannounced visits alone. */
function isForSecret({ for: words }: { readonly for: Limits }, isSecret: (word: string) => boolean): boolean {
  return words.length > 0 && words.every(isSecret);
}

/** A closed period of known units, and of the teams that it names; none if it is only of other units. */
function closedFor(period: ClosedPeriod, isKnown: (unit: string) => boolean): ClosedPeriod[] {
  const units = period.units.filter(isKnown);
  const isOfOthers = units.length === 0 && period.units.length > 0 && period.teams.length === 0;
  return isOfOthers ? [] : [{ ...period, units }];
}

/** What tells of a visit which one it is of. */
type Recorded = Pick<Fact, 'unit' | 'block' | 'round' | 'subject' | 'item'>;

/**
 * Which of what is recorded may be known where nobody knows of unannounced visits: all but what is of one of these. What
 * may be of several visits is of an announced one, if it may be of one.
 */
function isRecordedOpenly(
  { blocks, rounds, records }: Plan,
  openly: Pick<Plan, 'records'>,
): (recorded: Recorded) => boolean {
  const hiddenItems = new Set(
    records.flatMap((record) => (openly.records.includes(record) ? [] : [record.path[1]])),
  );
  const entries = new Map<string, UnitEntry[]>();
  for (const entry of blocks.flatMap(({ units }) => units)) {
    const same = entries.get(entry.unit);
    if (same === undefined) entries.set(entry.unit, [entry]);
    else same.push(entry);
  }
  const secret = new Set(blocks.filter(isOnlyUnannounced).map(({ id }) => id));
  const unannounced = unannouncedBlocks(blocks);
  return (recorded) => {
    if (recorded.block !== null) return !unannounced.has(recorded.block);
    if (recorded.unit === null) return true;
    // An open unit goes by the id of its block and its number.
    const [within = ''] = recorded.unit.split('#');
    if (secret.has(within)) return false;
    if (recorded.item !== null) return !hiddenItems.has(recorded.item);
    const mayBe = (entries.get(recorded.unit) ?? []).filter(({ unit, round, subject }) =>
      mayBeOf(recorded, { unit, round: round ?? rounds[0]?.id ?? null, subject }),
    );
    const named = namedAsWritten(recorded, mayBe);
    return named.length === 0 || named.some((entry) => !isUnannounced(entry));
  };
}

/**
 * What the list of a plan tells of announced visits, each visit having the first item that may be its own; and what is of
 * no visit, unless it could only be of an unannounced one.
 */
function announcedRecords({ records, rounds }: Plan, entries: readonly UnitEntry[]): readonly ListedRecord[] {
  const isOf = (record: ListedRecord, { unit, round, subject }: UnitEntry) =>
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
