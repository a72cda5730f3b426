import { readFileSync } from 'node:fs';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { validatePlan, type Validated } from '../../../src/rules/engine/validate-plan.ts';
import { mendPlan } from '../../../src/rules/mending/mend-plan.ts';
import { ruleOf } from '../../../src/rules/engine/known-rules.ts';
import { wordDiagnostic } from '../../../src/rules/engine/wording-of.ts';

const FILE = 'plans/vinh-long-2021.yaml';
const PLAN = readFileSync(FILE, 'utf8');
export const DIRECTORY = {
  file: 'plans/danh-muc/vinh-long-2021.yaml',
  text: readFileSync('plans/danh-muc/vinh-long-2021.yaml', 'utf8'),
};

/** The text of the plan of Vĩnh Long with texts of it replaced; each must stand in it once. */
export function edited(changes: Readonly<Record<string, string>>): string {
  let text = PLAN;
  for (const [before, after] of Object.entries(changes)) {
    if (text.split(before).length !== 2) throw new Error(`not once in the plan: ${before}`);
    text = text.replace(before, () => after);
  }
  return text;
}

/** What checking a text in the place of the plan of Vĩnh Long gives. */
export function checked(text: string): Validated {
  return validatePlan(parsePlan({ file: FILE, text }), parseDirectory(DIRECTORY));
}

/** Each error that is told of such a text: code, line and advice in Vietnamese. */
export function errorsOf(text: string): { code: string; line: number; message: string; advice: string }[] {
  return checked(text)
    .diagnostics.filter(({ code }) => ruleOf(code).severity === 'error')
    .map((diagnostic) => {
      const { message, advice } = wordDiagnostic(diagnostic);
      const { line } = diagnostic.location.span;
      return { code: diagnostic.code, line, message: message.vi, advice: advice?.vi ?? '' };
    });
}

/** Such a text once `--fix` has mended it. */
export function mended(text: string): string {
  return mendPlan({ file: FILE, text }, DIRECTORY).texts.get(FILE) ?? '';
}
