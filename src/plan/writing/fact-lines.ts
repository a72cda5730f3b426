import type { Fact } from '../language/facts.ts';
import { quoted, scalar } from '../yaml/yaml-scalar.ts';

/** A fact that is to be written down: all that is known of it but its place. */
export type NewFact = Omit<Fact, 'path' | 'item' | 'dayPath'>;

/** An id, which YAML takes for a text also within a list on one line. */
const ID = /^[a-z][a-z0-9-]*$/;

/**
 * A fact as the lines of a mapping, a key on each: what it does not tell is left out. Read back, each text is what it was,
 * in NFC.
 */
export function factLines(fact: NewFact): readonly string[] {
  const values: Readonly<Record<keyof NewFact, string | null>> = {
    fact: fact.fact,
    id: written(fact.id),
    block: written(fact.block),
    unit: written(fact.unit),
    subject: written(fact.subject),
    round: written(fact.round),
    on: fact.on,
    number: written(fact.number),
    visit: fact.visit,
    session: fact.session,
    replaces: written(fact.replaces),
    units: fact.units.length === 0 ? null : `[${fact.units.map(idOrQuoted).join(', ')}]`,
    seed: written(fact.seed),
    commitment: written(fact.commitment),
    excluded:
      fact.excluded.length === 0
        ? null
        : `[${fact.excluded.map(({ unit, reason }) => `{ unit: ${idOrQuoted(unit)}, reason: ${quoted(reason.normalize('NFC'))} }`).join(', ')}]`,
    witnesses:
      fact.witnesses.length === 0
        ? null
        : `[${fact.witnesses.map((one) => quoted(one.normalize('NFC'))).join(', ')}]`,
    to: fact.to,
    content: written(fact.content),
    kind: fact.kind,
    demands: fact.demands ? null : 'false',
    demand: written(fact.demand),
    met: written(fact.met),
    deadline: written(fact.deadline),
    until: fact.until,
    after: fact.after === null ? null : String(fact.after),
    file: written(fact.file),
    text: written(fact.text),
    reason: written(fact.reason),
    nature: written(fact.nature),
    cause: written(fact.cause),
    evidence: written(fact.evidence),
    owner: written(fact.owner),
    measures: written(fact.measures),
    repeats: written(fact.repeats),
    corrects: fact.corrects,
  };
  return Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
}

function written(text: string | null): string | null {
  return text === null ? null : scalar(text.normalize('NFC'));
}

function idOrQuoted(unit: string): string {
  return ID.test(unit) ? scalar(unit) : quoted(unit.normalize('NFC'));
}
