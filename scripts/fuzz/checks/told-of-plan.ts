import type { Directory } from '../../../src/plan/directory.ts';
import { type Parsed, parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { beginComparing } from '../../../src/rules/comparing/compare-files.ts';
import { factsOfPlan } from '../../../src/rules/comparing/facts-of-plan.ts';
import { USUAL_MONTHS_APART } from '../../../src/rules/comparing/usual-months-apart.ts';
import { faultySections } from '../../../src/rules/engine/faulty-sections.ts';
import type { Diagnostic } from '../../../src/rules/engine/known-rules.ts';
import type { RuleContext } from '../../../src/rules/engine/rule.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';
import type { PlanInput } from '../fuzz-input.ts';
import { worded } from './worded.ts';

/** Checks a plan with its directory, and tells what is wrong with it in every way. */
export function toldOfPlan({ plan, directory }: PlanInput): string {
  const parsed = parsePlan({ file: 'plan.yaml', text: plan });
  const parsedDirectory = readDirectory(directory);
  const { diagnostics, context } = validatePlan(parsed, parsedDirectory);
  const between = context === null ? [] : comparedWithItself(context, parsed, parsedDirectory);
  return worded([...diagnostics, ...between], { 'plan.yaml': plan, 'directory.yaml': directory });
}

/** What is told of a plan that is compared with a copy of itself in another file: as much as can be. */
function comparedWithItself(
  context: RuleContext,
  plan: Parsed<Plan>,
  directory: Parsed<Directory>,
): readonly Diagnostic[] {
  const documents = { plan: plan.document, directory: directory.document };
  const facts = factsOfPlan(context, documents, faultySections(plan.problems, directory.problems), true);
  const compare = beginComparing({ monthsApart: USUAL_MONTHS_APART });
  compare({ ...facts, file: 'copy.yaml' });
  return compare(facts).diagnostics;
}

/** Directories read before: most inputs share a few, and reading them takes longer than all the rest. */
const known = new Map<string, Parsed<Directory>>();
const MOST_KNOWN = 100;

/** A directory, read once. */
export function readDirectory(text: string): Parsed<Directory> {
  const found = known.get(text) ?? parseDirectory({ file: 'directory.yaml', text });
  if (known.size < MOST_KNOWN) known.set(text, found);
  return found;
}
