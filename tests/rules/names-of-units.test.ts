import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Agency, bodyName, nameInSentence } from '../../src/plan/directory.ts';
import { parseDirectory, parsePlan } from '../../src/plan/parse.ts';
import type { Diagnostic } from '../../src/rules/engine/known-rules.ts';
import { validatePlan } from '../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../src/rules/engine/wording-of.ts';
import type { Visit } from '../../src/schedule/visits/visit.ts';
import { isUnitName, type UnitName } from '../../src/schedule/visits/unit-name.ts';
import { validateFixture } from './read-fixture.ts';

const FOLDER = 'tests/rules/fixtures';

/** Of an agency or an open visit: its id, and what it is called. */
interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** The agencies of the directories and the open visits of the plans of a fixture. */
function namedIn(folder: string): Named[] {
  return ['plan.yaml', 'plan-2.yaml'].flatMap((file) => {
    if (!existsSync(`${folder}/${file}`)) return [];
    const plan = parsePlan({ file, text: readFileSync(`${folder}/${file}`, 'utf8') });
    const named = `${folder}/${plan.value?.directory ?? 'directory.yaml'}`;
    if (!existsSync(named)) return [];
    const directory = parseDirectory({ file: named, text: readFileSync(named, 'utf8') });
    const { context } = validatePlan(plan, directory);
    const open = (context?.visits ?? []).filter(({ unit }) => unit === null);
    return [...(directory.value?.agencies ?? []).map(ofAgency), ...open.map(ofVisit)];
  });
}

function ofAgency(agency: Agency): Named {
  return { id: agency.id, names: [bodyName(agency), nameInSentence(agency), agency.name] };
}

function ofVisit({ id, name }: Visit): Named {
  return { id, names: [name.vi, name.en] };
}

/** The ids of all that a text names. Of names within each other, as Phường 1 and Phường 10, the longer is meant. */
function namedBy(text: string, known: readonly Named[]): ReadonlySet<string> {
  const longestFirst = known
    .flatMap(({ id, names }) => names.map((name) => ({ id, name })))
    .sort((one, other) => other.name.length - one.name.length);
  const ids = new Set<string>();
  let rest = text;
  let last = '';
  for (const { id, name } of longestFirst) {
    if (rest.includes(name)) rest = rest.replaceAll(name, '\u0000');
    else if (name !== last) continue;
    ids.add(id);
    last = name;
  }
  return ids;
}

function idsIn(value: unknown): string[] {
  if (isUnitName(value)) return idsOf(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

function idsOf(name: UnitName): string[] {
  return name.agency === null ? [name.visit, name.within] : [name.agency];
}

/** What is said in both languages. */
function saidBy(diagnostic: Diagnostic): string {
  const { message, advice, related } = wordDiagnostic(diagnostic);
  return [message, advice, ...related.map((one) => one.message)]
    .flatMap((words) => (words === null ? [] : [words.vi, words.en]))
    .join('\n');
}

const FIXTURES = readdirSync(FOLDER).map((rule) => `${rule}/fires`);

it.each(FIXTURES)(
  'what %s says of an agency or an open unit it says by a value that tells which',
  (fixture) => {
    const known = namedIn(`${FOLDER}/${fixture}`);
    for (const diagnostic of validateFixture(`${FOLDER}/${fixture}`).diagnostics) {
      const carried = idsIn(diagnostic.values);
      const said = saidBy(diagnostic);
      const missing = [...namedBy(said, known)].filter((id) => !carried.includes(id));
      expect({ code: diagnostic.code, said, missing }).toEqual({ code: diagnostic.code, said, missing: [] });
    }
  },
);
