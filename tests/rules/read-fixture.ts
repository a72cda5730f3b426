import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { knownDate } from '../../src/calendar/civil-date.ts';
import type { Diagnostic, Location } from '../../src/diagnostics/diagnostic.ts';
import { report } from '../../src/diagnostics/report.ts';
import { parseDirectory, parsePlan } from '../../src/plan/parse.ts';
import { validatePlan } from '../../src/rules/validate-plan.ts';

/** What a fixture lacks because it would fill the folder: millions of letters. */
const ENLARGED: Readonly<Record<string, (text: string) => string>> = {
  'CC110-too-long/fires': (text) => `${text}#${'-'.repeat(6_000_000)}`,
};

/** By which exemptions have ended or not. */
const TODAY = knownDate('2021-06-01');

/** What is wrong with a fixture, and the text that a location of it covers. */
export interface ValidatedFixture {
  readonly diagnostics: readonly Diagnostic[];
  readonly textAt: (location: Location) => string;
}

/** Validates a folder with a plan and its directory; files are named as in the folder. */
export function validateFixture(folder: string): ValidatedFixture {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const enlarge = ENLARGED[folder.split(path.posix.sep).slice(-2).join('/')] ?? String;
  const text = enlarge(read('plan.yaml'));
  const texts = new Map([['plan.yaml', text]]);
  const textAt = ({ file, span }: Location) => texts.get(file)?.slice(span.start, span.end) ?? '';
  const plan = parsePlan({ file: 'plan.yaml', text });
  const named = plan.value?.directory ?? 'directory.yaml';
  if (!existsSync(path.join(folder, named))) {
    const problem = report('CC115', { file: named, fault: 'missing' }, plan.document.locate(['directory']));
    return { diagnostics: [...validatePlan(plan, null).diagnostics, problem], textAt };
  }
  texts.set(named, read(named));
  const directory = parseDirectory({ file: named, text: read(named) });
  return { diagnostics: validatePlan(plan, directory, TODAY).diagnostics, textAt };
}
