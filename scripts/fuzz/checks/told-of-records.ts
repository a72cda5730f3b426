import { type Parsed, parsePlan, parseRecords, withFacts } from '../../../src/plan/parse.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { validatePlan, validateRecords } from '../../../src/rules/engine/validate-plan.ts';
import type { RecordsInput } from '../fuzz-input.ts';
import { readDirectory } from './told-of-plan.ts';
import { worded } from './worded.ts';

const NO_DAY = { asOf: null, clock: null };

/** Checks a file of facts alone and with its plan, and tells what is wrong with it in every way. */
export function toldOfRecords({ plan, directory, records }: RecordsInput): string {
  const read = parseRecords({ file: 'so.yaml', text: records });
  const whole = withFacts(readPlan(plan), read);
  const { diagnostics } = validatePlan(whole, readDirectory(directory), NO_DAY, read);
  const texts = { 'plan.yaml': plan, 'directory.yaml': directory, 'so.yaml': records };
  return worded([...diagnostics, ...validateRecords(read).diagnostics], texts);
}

/** Plans read before: most inputs share a few. */
const known = new Map<string, Parsed<Plan>>();
const MOST_KNOWN = 100;

function readPlan(text: string): Parsed<Plan> {
  const found = known.get(text) ?? parsePlan({ file: 'plan.yaml', text });
  if (known.size < MOST_KNOWN) known.set(text, found);
  return found;
}
