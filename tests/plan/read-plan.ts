import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Directory } from '../../src/plan/directory.ts';
import { type Parsed, parseDirectory, parsePlan } from '../../src/plan/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';

/** A plan file and the directory that it names, both read without a problem; throws with the problems otherwise. */
export function readPlan(file: string): { readonly plan: Plan; readonly directory: Directory } {
  const plan = sound(parsePlan({ file, text: readFileSync(file, 'utf8') }));
  const named = join(dirname(file), plan.directory);
  const directory = sound(parseDirectory({ file: named, text: readFileSync(named, 'utf8') }));
  return { plan, directory };
}

/** The value of a file that has no problem; throws with the problems otherwise. */
export function sound<Value>({ value, problems, document }: Parsed<Value>): Value {
  if (value !== null && problems.length === 0) return value;
  const found = problems.map(
    ({ code, location, values }) => `${location.span.line}: ${code} ${JSON.stringify(values)}`,
  );
  throw new Error(`${document.source.file}:\n${found.join('\n')}`);
}
