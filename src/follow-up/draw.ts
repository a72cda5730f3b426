import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CivilDate } from '../calendar/civil-date.ts';
import { announcedPlan } from '../plan/announced-plan.ts';
import { type Directory, isInForce } from '../plan/directory.ts';
import type { Excluded } from '../plan/language/excluded.ts';
import type { Fact } from '../plan/language/facts.ts';
import { type Block, isUnannounced, type Selector } from '../plan/language/units.ts';
import type { Plan } from '../plan/plan.ts';
import { type StandingFact, standingFacts } from '../plan/standing-facts.ts';
import { askedVisits, roundOf } from '../schedule/visits/asked-visits.ts';
import { fitsBlock } from '../schedule/visits/candidates.ts';

/** A unit that may be drawn, and the hash by which it has its place. */
export interface Lot {
  readonly unit: string;
  /** SHA-256 in lower-case hexadecimal digits. */
  readonly hash: string;
}

/** What is drawn from: the units, and how many of them are wanted. */
export interface Pool {
  readonly wanted: number;
  /** Ids, in the order of the directory. */
  readonly units: readonly string[];
}

/** Why nothing is drawn for a block. */
export type NoPool =
  | { readonly refused: 'each-district' | 'names-all' | 'no-window' | 'nothing-left' }
  | { readonly refused: 'selected-otherwise'; readonly by: Exclude<Selector, 'draw'> };

/** A plan and the directory of its units. */
interface Ground {
  readonly plan: Plan;
  readonly directory: Directory;
}

/** A draw on record: a fact, with what it must tell. */
export interface RecordedDraw extends StandingFact {
  readonly block: string;
  readonly seed: string;
}

/** What the result of a draw on record should be, beside what it is. */
export interface Repeated {
  readonly pool: Pool;
  readonly lots: readonly Lot[];
  /** As many as the block asked for, by the seed that is on record. */
  readonly drawn: readonly string[];
}

/**
 * Units in the order of their hashes: of the seed in NFC, a line feed and the id, in UTF-8. What `sha256sum` makes of the same
 * bytes is the same text.
 */
export function lotsOf(seed: string, units: readonly string[]): readonly Lot[] {
  const lots = units.map((unit) => ({ unit, hash: hashOf(`${seed.normalize('NFC')}\n${unit}`) }));
  return lots.sort((one, other) => (one.hash < other.hash ? -1 : 1));
}

/** The hash of a seed alone, which is published before the seed is. */
export function commitmentOf(seed: string): string {
  return hashOf(seed.normalize('NFC'));
}

/** Whether a seed can be said and typed again as it is: one line of signs that are seen, without blanks at its ends. */
export function isSeed(seed: string): boolean {
  return seed !== '' && seed === seed.trim() && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(seed);
}

/** The draws on record of a block, or of all, in order: the last of a block names its units. */
export function drawsOnRecord(
  plan: Pick<Plan, 'recorded'>,
  block: string | null = null,
): readonly RecordedDraw[] {
  return standingFacts(plan).filter(
    (fact): fact is RecordedDraw =>
      fact.fact === 'drawn' &&
      fact.block !== null &&
      fact.seed !== null &&
      (block === null || fact.block === block),
  );
}

/**
 * What a block is drawn from on a day, by the facts up to then: the units in force on the first day of its window, less those
 * named for the same round and subject, and those excluded. For a draw `held`, by the facts before it. Nothing of an
 * unannounced visit touches the draw of an announced one.
 */
export function poolOf(
  ground: Ground,
  block: Block,
  excluded: readonly Pick<Excluded, 'unit'>[],
  at: { readonly on: CivilDate } | { readonly held: StandingFact },
): Pool | NoPool {
  const { directory } = ground;
  if (block.selectedBy !== null && block.selectedBy !== 'draw')
    return { refused: 'selected-otherwise', by: block.selectedBy };
  if (block.eachDistrict !== null) return { refused: 'each-district' };
  if (block.minimum === null && block.share === null) return { refused: 'names-all' };
  if (firstDayOf(ground.plan, block) === null) return { refused: 'no-window' };
  const day = 'on' in at ? at.on : at.held.on;
  const visits = visitsBefore(ground, block, at, day);
  const wanted = visits.filter((visit) => visit.block === block.id && visit.unit === null).length;
  if (wanted === 0) return { refused: 'nothing-left' };
  const round = roundOf(ground.plan, block.round);
  const named = visits.flatMap(({ unit, round: { id }, subject }) =>
    unit !== null && id === round?.id && subject === block.subject ? [unit] : [],
  );
  const kept = new Set(excluded.map(({ unit }) => unit));
  const units = fittingUnits(ground, block).filter(
    (id) => !kept.has(id) && !named.some((unit) => isSameUnit(id, unit, directory)),
  );
  return { wanted, units };
}

/** A draw on record, held again with its seed among those who could be drawn then; why that cannot be, where it cannot. */
export function repeated(
  ground: Ground,
  block: Block,
  draw: RecordedDraw,
  excluded = draw.excluded,
): Repeated | NoPool {
  const pool = poolOf(ground, block, excluded, { held: draw });
  if ('refused' in pool) return pool;
  const lots = lotsOf(draw.seed, pool.units);
  return { pool, lots, drawn: lots.slice(0, pool.wanted).map(({ unit }) => unit) };
}

/** The units in force on the first day of the window of a block that are of its level and kinds, whoever is named or excluded. */
export function fittingUnits({ plan, directory }: Ground, block: Block): readonly string[] {
  const first = firstDayOf(plan, block);
  if (first === null) return [];
  return directory.agencies
    .filter((agency) => fitsBlock(agency, block) && isInForce(agency, first))
    .map(({ id }) => id);
}

/** The first day of the window of a block; null where the plan tells none. */
export function firstDayOf(plan: Plan, block: Block): CivilDate | null {
  const ranges = roundOf(plan, block.round)?.window.ranges ?? [];
  return ranges.map(({ from }) => from).sort()[0] ?? null;
}

/** The visits of a plan as they were before a draw. */
function visitsBefore(
  { plan, directory }: Ground,
  block: Block,
  at: { readonly on: CivilDate } | { readonly held: StandingFact },
  day: CivilDate,
) {
  const facts = standingFacts(plan);
  const until = 'on' in at ? facts.filter(({ on }) => on <= day) : facts.slice(0, indexOf(facts, at.held));
  const recorded = until.filter((fact) => fact.fact !== 'drawn' || fact.block !== block.id);
  const then = { ...plan, recorded };
  const known = isUnannounced(block) ? then : announcedPlan(then);
  const { announced, unannounced } = askedVisits({ plan: known, directory, today: day });
  return [...announced, ...unannounced];
}

function indexOf(facts: readonly StandingFact[], { path }: Fact): number {
  return facts.findIndex((fact) => fact.path === path);
}

/** Whether one of two units has taken the place of the other, or is it. */
function isSameUnit(one: string, other: string, directory: Directory): boolean {
  return heirsOf(one, directory).includes(other) || heirsOf(other, directory).includes(one);
}

/** A unit and those that took its place, one after the other. */
function heirsOf(unit: string, directory: Directory): readonly string[] {
  const heirs: string[] = [];
  let next: string | null = unit;
  while (next !== null && !heirs.includes(next)) {
    heirs.push(next);
    next = directory.get(next)?.successor ?? null;
  }
  return heirs;
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
