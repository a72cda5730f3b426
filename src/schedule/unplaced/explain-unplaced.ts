import type { Arrangement, ScheduleInput } from '../arrange.ts';
import { CLOSING_RULES, type Closing, type ClosingRule } from '../reason.ts';
import type { UnplacedVisit } from '../schedule.ts';
import { countClosings } from '../sessions/judge-starts.ts';
import type { Trip } from '../visits/visit.ts';
import { rivalClosings } from '../rivals.ts';
import { type ArrangeAgain, changeSearch } from './search-changes.ts';

/** Why trips found no place, visit by visit, with the changes that would place each; these are tried, not guessed. */
export async function explainUnplaced(
  input: ScheduleInput,
  arrangement: Arrangement,
  unplaced: ReadonlySet<string>,
  again: ArrangeAgain,
): Promise<UnplacedVisit[]> {
  const changesFor = changeSearch(input, arrangement, again);
  const all: UnplacedVisit[] = [];
  for (const trip of arrangement.trips) {
    if (!unplaced.has(trip.id)) continue;
    const { closings } = arrangement.startsOf(trip);
    const beside = rivalClosings(arrangement, trip);
    const reasons = [...reasonsIn(arrangement, closings), ...reasonsIn(arrangement, beside)];
    const inTheWay = inPlanOrder(arrangement, [...beside.values()].flat().flatMap(rivalsOf));
    const together = rulesTogether([...closings.values(), ...beside.values()]);
    const remaining = countClosings(closings).free;
    const changes = await changesFor(trip);
    for (const visit of trip.visits) all.push({ visit, reasons, remaining, inTheWay, together, changes });
  }
  return all;
}

/** For each rule, how many starts it alone shuts out, and by which trips. */
function reasonsIn(
  arrangement: Arrangement,
  closings: ReadonlyMap<number, readonly Closing[]>,
): UnplacedVisit['reasons'] {
  return Array.from(countClosings(closings).alone, ([rule, sessions]) => {
    const rivals = [...closings.values()].flatMap(([only, ...others]) =>
      only?.rule === rule && others.length === 0 ? rivalsOf(only) : [],
    );
    return { rule, sessions, rivals: inPlanOrder(arrangement, rivals) };
  });
}

/** Each of some trips once, in plan order. */
function inPlanOrder({ arranged }: Arrangement, trips: readonly Trip[]): readonly Trip[] {
  const all = [...arranged.around.map(({ trip }) => trip), ...arranged.all];
  return all.filter((trip) => trips.includes(trip));
}

/** The rules that shut some start out together with another one, in the order in which they are told. */
function rulesTogether(closings: readonly (readonly Closing[])[]): readonly ClosingRule[] {
  const found = new Set(
    closings.filter(({ length }) => length > 1).flatMap((all) => all.map(({ rule }) => rule)),
  );
  return CLOSING_RULES.filter((rule) => found.has(rule));
}

function rivalsOf(closing: Closing): readonly Trip[] {
  const { rule } = closing;
  return rule === 'team-busy' || rule === 'cap-day' || rule === 'cap-week' ? closing.cause : [];
}
