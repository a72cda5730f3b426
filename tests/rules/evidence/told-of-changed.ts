import { readFileSync } from 'node:fs';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';

/** What is told of a plan among the fixtures of the rules, changed: the codes, and the texts that they speak of. */
export function toldOf(
  fixture: string,
  change: (plan: string) => string,
): { readonly code: string; readonly text: string }[] {
  const read = (name: string) => readFileSync(`tests/rules/fixtures/${fixture}/${name}.yaml`, 'utf8');
  const text = change(read('plan'));
  const { diagnostics } = validatePlan(
    parsePlan({ file: 'plan.yaml', text }),
    parseDirectory({ file: 'directory.yaml', text: read('directory') }),
  );
  return diagnostics.map(({ code, location: { span } }) => ({
    code,
    text: text.slice(span.start, span.end),
  }));
}
