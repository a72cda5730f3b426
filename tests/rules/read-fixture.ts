import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CivilDate, knownDate } from '../../src/calendar/civil-date.ts';
import type { Location } from '../../src/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../src/rules/engine/known-rules.ts';
import { inOrder } from '../../src/diagnostics/order.ts';
import { parseDirectory, type Parsed, parsePlan, parseRecords, withFacts } from '../../src/plan/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Records } from '../../src/plan/records.ts';
import { problemAt } from '../../src/plan/reading-problems.ts';
import { beginComparing } from '../../src/rules/comparing/compare-files.ts';
import { USUAL_MONTHS_APART } from '../../src/rules/comparing/usual-months-apart.ts';
import type { FileFacts } from '../../src/rules/comparing/file-facts.ts';
import { factsOfPlan } from '../../src/rules/comparing/facts-of-plan.ts';
import { faultySections } from '../../src/rules/engine/faulty-sections.ts';
import { validatePlan } from '../../src/rules/engine/validate-plan.ts';

/** What a fixture lacks because it would fill the folder: millions of letters. */
const ENLARGED: Readonly<Record<string, (text: string) => string>> = {
  'CC110-too-long/fires': (text) => `${text}#${'-'.repeat(6_000_000)}`,
};

/** By which exemptions have ended or not. */
const TODAY = knownDate('2021-06-01');

/** What is taken for today where that matters. */
const AS_OF: Readonly<Record<string, CivilDate>> = {
  'CC905-fact-in-future/fires': knownDate('2021-06-01'),
  'CC905-fact-in-future/silent': knownDate('2021-06-01'),
};

/** What is wrong with a fixture, and the text that a location of it covers. */
export interface ValidatedFixture {
  readonly diagnostics: readonly Diagnostic[];
  readonly textAt: (location: Location) => string;
}

/** Validates a folder with a plan, or two that are compared, and the directories and records they name; files as in the folder. */
export function validateFixture(folder: string): ValidatedFixture {
  const compare = beginComparing({ monthsApart: USUAL_MONTHS_APART });
  const texts = new Map<string, string>();
  const textAt = ({ file, span }: Location) => texts.get(file)?.slice(span.start, span.end) ?? '';
  const diagnostics = ['plan.yaml', 'plan-2.yaml']
    .filter((name) => existsSync(path.join(folder, name)))
    .flatMap((name) => {
      const { own, facts } = validateOne(folder, name, texts);
      return [...own, ...(facts === null ? [] : compare(facts).diagnostics)];
    });
  return { diagnostics: inOrder(diagnostics), textAt };
}

function validateOne(
  folder: string,
  name: string,
  texts: Map<string, string>,
): { readonly own: readonly Diagnostic[]; readonly facts: FileFacts | null } {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const side = folder.split(path.posix.sep).slice(-2).join('/');
  const enlarge = ENLARGED[side] ?? String;
  const text = enlarge(read(name));
  texts.set(name, text);
  const plan = parsePlan({ file: name, text });
  const named = plan.value?.directory ?? 'directory.yaml';
  if (!existsSync(path.join(folder, named))) {
    const values = { file: named, fault: 'missing' } as const;
    const problem = problemAt(plan.document.locate(['directory']), 'CC115', values);
    return { own: [...validatePlan(plan, null).diagnostics, problem], facts: null };
  }
  texts.set(named, read(named));
  const directory = parseDirectory({ file: named, text: read(named) });
  const records = recordsOf(folder, plan, texts);
  const whole = withFacts(plan, records);
  const day = AS_OF[side] ?? null;
  const { diagnostics, context } = validatePlan(whole, directory, { asOf: day, clock: TODAY }, records);
  const documents = { plan: plan.document, directory: directory.document };
  const faulty = faultySections(plan.problems, directory.problems);
  return { own: diagnostics, facts: context === null ? null : factsOfPlan(context, documents, faulty, true) };
}

/** The records that a plan names, if it names any. */
export function recordsOf(
  folder: string,
  { value }: Parsed<Plan>,
  texts = new Map<string, string>(),
): Parsed<Records> | null {
  const file = value?.recordsFile?.file;
  if (file === undefined) return null;
  const text = readFileSync(path.join(folder, file), 'utf8');
  texts.set(file, text);
  return parseRecords({ file, text });
}
