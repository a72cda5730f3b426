import type { Path } from '../../diagnostics/path.ts';
import type { Plan } from '../../plan/plan.ts';
import { LEVELS } from '../../plan/directory.ts';
import type { Excluded } from '../../plan/language/excluded.ts';
import { FORMS } from '../../plan/language/forms.ts';
import type { TextItem } from '../../plan/language/texts.ts';
import { isListed } from './recorded-facts.ts';

/** An id that the plan refers to, and where. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
  /** What else might stand there, besides the id of an agency. */
  readonly words?: readonly string[];
}

/** A reference to something that the plan itself declares. */
export interface OwnReference extends Reference {
  readonly kind: 'round' | 'subject' | 'team';
}

/** Every reference to an agency or unit of the directory, but for the owners of duties and deadlines. */
export function* agencyReferences(plan: Plan): Generator<Reference> {
  const { issuer, proposal } = plan.decision;
  yield { id: issuer.agency, path: [...issuer.path, 'agency'] };
  if (proposal !== null) yield { id: proposal.agency, path: [...proposal.path, 'agency'] };
  yield { id: plan.office.agency, path: [...plan.office.path, 'agency'] };
  for (const { units, excluded, path: at } of plan.blocks) {
    for (const { unit, path } of units) yield { id: unit, path: [...path, 'unit'] };
    yield* keptOut(excluded, at);
  }
  for (const team of plan.teams) {
    if (team.lead !== null) yield { id: team.lead, path: [...team.path, 'lead'] };
    const { by, path: at } = team.establishedBy;
    if (by !== null && typeof by === 'object') yield { id: by.agency, path: [...at, 'agency'] };
    for (const { agency, path } of [...team.seconding, ...team.members, ...team.substitutes]) {
      yield { id: agency, path: [...path, 'agency'] };
    }
  }
  for (const { unit, path } of plan.records) yield { id: unit, path: [...path, 'unit'] };
  yield* unitsOfFacts(plan);
  yield* unitLists(plan);
}

/** The units and agencies of the facts in a file of facts, and those that were named. Who names units may be a block. */
function* unitsOfFacts(plan: Plan): Generator<Reference> {
  const blocks = new Set(plan.blocks.map(({ id }) => id));
  for (const fact of plan.recorded) {
    if (isListed(fact)) continue;
    const { unit, units, path } = fact;
    if (unit !== null && !blocks.has(unit)) yield { id: unit, path: [...path, 'unit'] };
    yield* listed(units, [...path, 'units']);
    yield* keptOut(fact.excluded, path);
  }
}

/** The units that are kept out of a draw, by the plan or by who held it. */
function keptOut(excluded: readonly Excluded[], path: Path): Reference[] {
  return excluded.map(({ unit }, index) => ({ id: unit, path: [...path, 'excluded', index, 'unit'] }));
}

/** The lists of units that something is said of: what a team inspects, a period closes, a text or deadline is meant for. */
export function* unitLists(plan: Plan): Generator<Reference> {
  for (const { path, units } of plan.teams) yield* listed(units, [...path, 'units']);
  for (const { path, units } of plan.schedule.closed) yield* listed(units, [...path, 'units']);
  const words = [...LEVELS, ...FORMS, ...plan.blocks.map(({ id }) => id)];
  const others = new Set<string>(words);
  for (const { path, for: limits } of [...textsOf(plan), ...plan.deadlines]) {
    const units = listed(limits, [...path, 'for']).filter(({ id }) => !others.has(id));
    yield* units.map((unit) => ({ ...unit, words }));
  }
}

/** The texts of the plan, which may be meant for some units alone. */
export function textsOf(plan: Plan): readonly TextItem[] {
  return [
    ...plan.aims,
    ...plan.requirements,
    ...plan.content,
    ...plan.reception,
    ...plan.funding,
    ...plan.subjects.flatMap((subject) => subject.content),
  ];
}

/** Every reference to a round, a subject or a team. What a block says of its units is one reference. */
export function* ownReferences(plan: Plan): Generator<OwnReference> {
  for (const block of plan.blocks) {
    yield* inManner(block, null);
    for (const entry of block.units) yield* inManner(entry, block);
  }
  for (const { path, rounds, subjects } of plan.teams) {
    for (const one of listed(rounds, [...path, 'rounds'])) yield { kind: 'round', ...one };
    for (const one of listed(subjects, [...path, 'subjects'])) yield { kind: 'subject', ...one };
  }
  for (const { path, rounds, teams } of plan.schedule.closed) {
    for (const one of listed(rounds, [...path, 'rounds'])) yield { kind: 'round', ...one };
    for (const one of listed(teams, [...path, 'teams'])) yield { kind: 'team', ...one };
  }
  for (const { path, round, subject } of [...plan.records, ...plan.recorded.filter((one) => !isListed(one))])
    yield* inManner({ path, round, subject, team: null }, null);
}

interface Manner {
  readonly path: Path;
  readonly round: string | null;
  readonly subject: string | null;
  readonly team: string | null;
}

/** The references of an item, but for those that it has from the block above it. */
function* inManner(item: Manner, above: Manner | null): Generator<OwnReference> {
  for (const kind of ['round', 'subject', 'team'] as const) {
    const id = item[kind];
    if (id !== null && id !== above?.[kind]) yield { kind, id, path: [...item.path, kind] };
  }
}

function listed(ids: readonly string[], path: Path): Reference[] {
  return ids.map((id, index) => ({ id, path: [...path, index] }));
}
