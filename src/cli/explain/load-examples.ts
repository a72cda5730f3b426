import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RuleExample } from '../../formats/of/rules/rule-example.ts';

/** The example of each code, which the build makes from the fixtures of the rules. Only `explain` needs them. */
export async function loadExamples(home: string): Promise<ReadonlyMap<string, RuleExample>> {
  const text = await readFile(path.join(home, 'dist', 'examples.json'), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, RuleExample>));
}
