import type { Diagnostic } from '../../src/rules/engine/known-rules.ts';
import { indexLines } from '../../src/diagnostics/line-index.ts';
import { diagnosticsText } from '../../src/formats/of/diagnostics/diagnostics-text.ts';
import { plain } from '../../src/formats/text/paint.ts';
import { reportJson } from '../../src/formats/of/diagnostics/json.ts';
import type { Directory } from '../../src/plan/directory.ts';
import { type Parsed, parseDirectory, parsePlan } from '../../src/plan/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { beginComparing } from '../../src/rules/comparing/compare-files.ts';
import { USUAL_MONTHS_APART } from '../../src/rules/comparing/usual-months-apart.ts';
import { factsOfPlan } from '../../src/rules/comparing/facts-of-plan.ts';
import { faultySections } from '../../src/rules/engine/faulty-sections.ts';
import type { RuleContext } from '../../src/rules/engine/rule.ts';
import { validatePlan } from '../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../src/rules/engine/wording-of.ts';
import type { FuzzInput } from './fuzz-input.ts';

/** What a terminal would obey; line breaks are ours. */
const OBEYED = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

/** Checks a plan with its directory in memory and prints it in every way. Returns what went wrong, or null. */
export function checkInput({ plan, directory }: FuzzInput): string | null {
  try {
    const parsed = parsePlan({ file: 'plan.yaml', text: plan });
    const parsedDirectory = readDirectory(directory);
    const { diagnostics, context } = validatePlan(parsed, parsedDirectory);
    const between = context === null ? [] : comparedWithItself(context, parsed, parsedDirectory);
    const worded = [...diagnostics, ...between].map(wordDiagnostic);
    const indexes = new Map([
      ['plan.yaml', indexLines(plan)],
      ['directory.yaml', indexLines(directory)],
    ]);
    const lineOf = (file: string, line: number) => indexes.get(file)?.line(line) ?? null;
    for (const language of ['vi', 'en'] as const) {
      const fault = printedFault(diagnosticsText(worded, { lineOf, language, paint: plain, width: 80 }));
      if (fault !== null) return fault;
    }
    const report = {
      files: ['plan.yaml'],
      diagnostics: worded,
      exempted: [],
      unchecked: [],
      mended: [],
      isDryRun: false,
    };
    return printedFault(reportJson(report, { least: 'info', language: 'vi' }));
  } catch (error) {
    return `exception: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
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

function readDirectory(text: string): Parsed<Directory> {
  const found = known.get(text) ?? parseDirectory({ file: 'directory.yaml', text });
  if (known.size < MOST_KNOWN) known.set(text, found);
  return found;
}

/** What a terminal would obey in a text that is printed, or null. */
export function printedFault(text: string): string | null {
  const found = OBEYED.exec(text);
  if (found === null) return null;
  const at = text.slice(Math.max(0, found.index - 60), found.index + 20);
  return `control character U+${found[0].charCodeAt(0).toString(16)} printed: ${JSON.stringify(at)}`;
}
