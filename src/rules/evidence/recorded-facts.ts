import type { Path } from '../../diagnostics/path.ts';
import type { Fact } from '../../plan/language/facts.ts';
import { type StandingFact, standingFacts } from '../../plan/standing-facts.ts';
import type { SentNotice } from '../../plan/visit-record.ts';
import { visitFinder } from '../../schedule/visits/recorded-visits.ts';
import { agencyName, type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { RuleContext } from '../engine/rule.ts';

/** A fact that stands, and the visits that it may be of. */
export interface MatchedFact {
  readonly fact: StandingFact;
  readonly visits: readonly Visit[];
}

/** A visit, cancelled or not, and the facts that are of it and of no other, in the order of their days. */
export interface VisitFacts {
  readonly visit: Visit;
  readonly facts: readonly StandingFact[];
}

const known = new WeakMap<RuleContext, readonly MatchedFact[]>();
const knownOwners = new WeakMap<RuleContext, ReadonlyMap<Path, Visit>>();
const knownByVisit = new WeakMap<RuleContext, readonly VisitFacts[]>();

/**
 * Every fact that stands with the visits that it may be of, in the order of days. What may be of an announced visit is of
 * no unannounced one.
 */
export function matchedFacts(context: RuleContext): readonly MatchedFact[] {
  const found = known.get(context) ?? match(context);
  known.set(context, found);
  return found;
}

/** The visits of which something is recorded, those that were cancelled last. */
export function visitsWithFacts(context: RuleContext): readonly VisitFacts[] {
  const found = knownByVisit.get(context) ?? groupByVisit(context);
  knownByVisit.set(context, found);
  return found;
}

/** What may be of several visits is told as such; of items of the list that are of one visit only the first counts. */
function groupByVisit(context: RuleContext): VisitFacts[] {
  const ofVisit = new Map<Visit, StandingFact[]>();
  for (const { fact, visits } of matchedFacts(context)) {
    const [visit] = visits;
    if (visit === undefined || visits.length > 1) continue;
    const same = ofVisit.get(visit);
    if (same === undefined) ofVisit.set(visit, [fact]);
    else same.push(fact);
  }
  return [...context.visits, ...context.cancelled].flatMap((visit) => {
    const used = new Set(visit.record?.facts);
    const facts = (ofVisit.get(visit) ?? []).filter((fact) => used.has(fact));
    return facts.length === 0 ? [] : [{ visit, facts }];
  });
}

/** The visit of each fact that is of one visit alone, by the path of the fact. */
export function visitOfFacts(context: RuleContext): ReadonlyMap<Path, Visit> {
  const found = knownOwners.get(context);
  if (found !== undefined) return found;
  const owners = new Map<Path, Visit>();
  knownOwners.set(context, owners);
  for (const { visit, facts } of visitsWithFacts(context))
    for (const { path } of facts) owners.set(path, visit);
  return owners;
}

/**
 * The last notice of a visit, where nothing is told of the notice itself: that it may be of several visits, names no day, or
 * one that had gone by.
 */
export function plainNotice(context: RuleContext, visit: Visit): SentNotice | null {
  const notified = visit.record?.notified ?? null;
  const fact = visit.record?.facts.find(({ path }) => path === notified?.path);
  if (notified === null || fact === undefined || isListed(fact)) return notified;
  const isAmiss = fact.visit === null || fact.visit < fact.on;
  return isAmiss || visitOfFacts(context).get(fact.path) !== visit ? null : notified;
}

function match({ plan, visits, cancelled }: RuleContext): MatchedFact[] {
  const mayBe = visitFinder([...visits, ...cancelled]);
  return standingFacts(plan).map((fact) => {
    const fitting = mayBe(fact);
    const announced = fitting.filter(({ form }) => form !== 'unannounced');
    return { fact, visits: announced.length > 0 ? announced : fitting };
  });
}

/** What a fact is of, by its name: the unit of its visit, else the agency that it names; null of what is of neither. */
export function nameOfFact(
  { directory }: Pick<RuleContext, 'directory'>,
  { unit }: Pick<Fact, 'unit'>,
  visit?: Visit,
): UnitName | null {
  if (visit !== undefined) return unitName(visit);
  const agency = unit === null ? undefined : directory.get(unit);
  return agency === undefined ? null : agencyName(agency);
}

/** Whether a fact is told by the list of the plan, which has rules of its own, and not by a file of facts. */
export function isListed({ path }: Pick<Fact, 'path'>): boolean {
  return typeof path[1] === 'number';
}

/** Where a fact is pointed at: its name; in the list of the plan that is the key under which it is told. */
export function namePath(fact: Fact): Path {
  return isListed(fact) ? fact.path : [...fact.path, 'fact'];
}

/** Whether a fact names a round or a subject that the plan does not declare. */
export function namesUndeclared({ plan }: RuleContext, { round, subject }: Pick<Fact, 'round' | 'subject'>) {
  return (
    (round !== null && plan.rounds.every(({ id, declared }) => !declared || id !== round)) ||
    (subject !== null && plan.subjects.every(({ id }) => id !== subject))
  );
}
