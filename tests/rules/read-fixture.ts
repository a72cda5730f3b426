import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { indexLines } from '../../src/diagnostics/line-index.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { report } from '../../src/diagnostics/report.ts';
import { parseDirectory, parsePlan } from '../../src/plan/parse.ts';
import { validatePlan } from '../../src/rules/validate-plan.ts';

/** What a fixture lacks because it would fill the folder: thousands of brackets, millions of letters. */
const ENLARGED: Readonly<Record<string, (text: string) => string>> = {
  'CC109-too-deep': (text) => text.replace('id: thu', `id: ${'['.repeat(50_000)}`),
  'CC110-too-long': (text) => `${text}#${'-'.repeat(6_000_000)}`,
};

/** Every diagnostic of the plan in a fixture folder, with files named as in the folder, and the lines of its files. */
export function validateFixture(
  folder: string,
  enlarge = '',
): { diagnostics: readonly Diagnostic[]; lineOf: (file: string, line: number) => string | null } {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const text = (ENLARGED[enlarge] ?? String)(read('plan.yaml'));
  const texts = new Map([['plan.yaml', text]]);
  const plan = parsePlan({ file: 'plan.yaml', text });
  const named = plan.value?.directory ?? 'directory.yaml';
  const lineOf = (file: string, line: number) => {
    const source = texts.get(file);
    return source === undefined ? null : indexLines(source).line(line);
  };
  if (!existsSync(path.join(folder, named))) {
    const problem = report('CC115', { file: named, fault: 'missing' }, plan.document.locate(['directory']));
    return { diagnostics: [...validatePlan(plan, null).diagnostics, problem], lineOf };
  }
  texts.set(named, read(named));
  const directory = parseDirectory({ file: named, text: read(named) });
  return { diagnostics: validatePlan(plan, directory).diagnostics, lineOf };
}
