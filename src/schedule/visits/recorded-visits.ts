import type { CivilDate } from '../../calendar/civil-date.ts';
import { bodyName, type Directory } from '../../plan/directory.ts';
import { FACTS } from '../../plan/language/fact-kinds.ts';
import { mayBeOf, namedAsWritten } from '../../plan/language/records.ts';
import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import { isUnannounced, type When } from '../../plan/language/units.ts';
import type { Plan } from '../../plan/plan.ts';
import { type StandingFact, standingFacts } from '../../plan/standing-facts.ts';
import { recordOf, type VisitRecord } from '../../plan/visit-record.ts';
import type { Visit } from './visit.ts';
import { doneOf, passedDay } from './visit-done.ts';

/** What tells how visits stand today. */
interface FactSource {
  readonly plan: Plan;
  readonly directory: Directory;
  readonly today: CivilDate;
}

/**
 * Visits, in plan order, with what has happened to them by the facts on record: open ones get the units that were named,
 * under the id that they had. Of the list of the plan a visit has the first item that may be its own.
 */
export function withFacts(source: FactSource, visits: readonly Visit[]): Visit[] {
  const facts = standingFacts(source.plan);
  if (facts.length === 0) return [...visits];
  const named = withNames(source, visits, facts);
  const ofVisit = factsOfVisits(named, facts);
  return named.map((visit) => withRecord(visit, recordOf(ofVisit.get(visit) ?? []), source.today));
}

/**
 * Tells which of some visits a fact may be of; none where it is of no visit. A fact names a visit by its unit, or by its id
 * while it is open.
 */
export function visitFinder(visits: readonly Visit[]): (fact: StandingFact) => readonly Visit[] {
  const byName = new Map<string, Visit[]>();
  for (const visit of visits) {
    for (const name of new Set([visit.unit ?? visit.id, visit.id])) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [visit]);
      else same.push(visit);
    }
  }
  return (fact) => {
    const { unit } = fact;
    const { of } = FACTS[fact.fact];
    if (unit === null || (of !== 'visit' && of !== 'visit-or-agency')) return [];
    return (byName.get(unit) ?? []).filter(({ round, subject }) =>
      mayBeOf(fact, { unit, round: round.id, subject }),
    );
  };
}

/** The facts of each visit, in the order of their days. */
function factsOfVisits(
  visits: readonly Visit[],
  facts: readonly StandingFact[],
): ReadonlyMap<Visit, readonly StandingFact[]> {
  const mayBe = visitFinder(visits);
  const found = new Map<Visit, StandingFact[]>();
  for (const fact of facts) {
    for (const visit of namedAsWritten(fact, mayBe(fact))) {
      const own = found.get(visit);
      if (own === undefined) found.set(visit, [fact]);
      else own.push(fact);
    }
  }
  return new Map([...found].map(([visit, own]) => [visit, ofFirstItem(own)]));
}

/** Facts without those of all items of the list of the plan but the first. */
function ofFirstItem(facts: readonly StandingFact[]): readonly StandingFact[] {
  const items = facts.flatMap(({ item }) => item ?? []);
  const first = Math.min(...items);
  return items.length === 0 ? facts : facts.filter(({ item }) => item === null || item === first);
}

/** Whether a fact says which units open visits go to. */
export function namesUnits({ fact }: Pick<StandingFact, 'fact'>): boolean {
  return fact === 'named' || fact === 'drawn';
}

/**
 * The facts that name units, in order. Of the draws of a block only the last one names, in the place of the first, so that
 * the visits keep their ids.
 */
function namingsIn(facts: readonly StandingFact[]): readonly StandingFact[] {
  const last = new Map<string | null, StandingFact>();
  for (const fact of facts) if (fact.fact === 'drawn') last.set(fact.block, fact);
  return facts.filter(namesUnits).flatMap((fact) => {
    if (fact.fact === 'named') return [fact];
    const draw = last.get(fact.block);
    last.delete(fact.block);
    return draw ?? [];
  });
}

/** Whether a visit is one whose unit a fact may name. */
function mayName(fact: StandingFact, { round, subject, district, block }: Visit): boolean {
  if (fact.fact === 'drawn') return block === fact.block;
  return (
    (district === fact.unit || (district === null && block === fact.unit)) &&
    (fact.round === null || fact.round === round.id) &&
    (fact.subject === null || fact.subject === subject)
  );
}

/**
 * Gives open visits the units that were drawn for their block, or that their district, or whoever names the units of their
 * block, has named; in order. What is visited unannounced keeps no unit from an announced visit.
 */
function withNames(
  { plan, directory }: FactSource,
  visits: readonly Visit[],
  facts: readonly StandingFact[],
): Visit[] {
  const named = [...visits];
  const key = (unit: string, visit: Visit) => `${unit} ${visit.round.id} ${visit.subject ?? ''}`;
  const keysOf = (some: readonly Visit[]) =>
    new Set(some.flatMap((visit) => (visit.unit === null ? [] : [key(visit.unit, visit)])));
  const taken = keysOf(named);
  const takenOpenly = keysOf(named.filter((visit) => !isUnannounced(visit)));
  const isTaken = (unit: string, visit: Visit) =>
    (isUnannounced(visit) ? taken : takenOpenly).has(key(unit, visit));
  for (const fact of namingsIn(facts)) {
    for (const unit of fact.units) {
      const at = named.findIndex(
        (visit) => visit.unit === null && mayName(fact, visit) && !isTaken(unit, visit),
      );
      const open = named[at];
      const agency = directory.get(unit);
      if (open === undefined || agency === undefined) continue;
      taken.add(key(unit, open));
      if (!isUnannounced(open)) takenOpenly.add(key(unit, open));
      const name = bodyName(agency);
      named[at] = {
        ...open,
        unit,
        name: { vi: name, en: name },
        number: null,
        isLocality: agency.isLocality,
        teams: teamsOfUnit(plan, open, unit),
      };
    }
  }
  return named;
}

/** The teams that may go to an open visit once its unit is known: those that name the unit, if some do. */
function teamsOfUnit(plan: Plan, { teams, block }: Visit, unit: string): readonly string[] {
  const isBound = plan.blocks.some(({ id, team }) => id === block && team !== null);
  const own = plan.teams.filter(({ id, units }) => teams.includes(id) && units.includes(unit));
  return isBound || own.length === 0 ? teams : own.map(({ id }) => id);
}

/** A visit with what has happened to it: bound to the day on which it took place, free of the one from which it was put off. */
export function withRecord(visit: Visit, record: VisitRecord | null, today: CivilDate): Visit {
  if (record === null) return visit;
  const done = doneOf(record, visit.pin);
  const pin =
    done === null
      ? unlessLeft(visit.pin, record)
      : {
          path: record.visited?.path ?? record.notified?.path ?? visit.path,
          date: done.from,
          session: done.session,
        };
  return {
    ...visit,
    pin,
    wish: unlessLeft(visit.wish, record),
    record,
    putOffFrom: putOffFrom(visit, record),
    done,
    stands: done ?? (visit.form === 'by-report' ? null : passedDay(record, today)),
  };
}

/** A day that a plan binds a visit to, unless it is one from which the visit was put off. */
function unlessLeft(when: When | null, { leftDays }: VisitRecord): When | null {
  return when !== null && leftDays.includes(when.date) ? null : when;
}

function putOffFrom(visit: Visit, { putOff, voided }: VisitRecord): ClosedPeriod | null {
  if (putOff === null || voided === null) return null;
  return {
    path: putOff.path,
    clause: null,
    from: voided.visit,
    to: voided.visit,
    session: null,
    reason: putOff.reason ?? '',
    units: visit.unit === null ? [] : [visit.unit],
    teams: [],
    rounds: [],
  };
}
