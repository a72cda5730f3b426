import { kindOfFile, parseDirectory, parsePlan } from '../../plan/parse.ts';
import type { Source } from '../../plan/source.ts';
import { checkText } from '../engine/check-text.ts';
import type { Diagnostic } from '../engine/known-rules.ts';
import { validateDirectory, validatePlan } from '../engine/validate-plan.ts';
import type { Texts } from './edit.ts';
import { mend, type Mended } from './mend.ts';

/** Mends a plan with its directory, if that could be read, or a directory alone. */
export function mendPlan(source: Source, directory: Source | null): Mended {
  const texts = new Map(
    [source, ...(directory === null ? [] : [directory])].map(({ file, text }) => [file, text]),
  );
  return mend(texts, (current) => everythingIn(current, source.file, directory?.file ?? null));
}

/** What is wrong with a plan and its directory, with every place of what is usually told once. */
function everythingIn(texts: Texts, file: string, directory: string | null): Diagnostic[] {
  const source = { file, text: texts.get(file) ?? '' };
  if (kindOfFile(source) === 'directory') {
    const parsed = parseDirectory(source);
    return [...checkText(parsed.document), ...validateDirectory(parsed)];
  }
  const plan = parsePlan(source);
  const parsed =
    directory === null ? null : parseDirectory({ file: directory, text: texts.get(directory) ?? '' });
  return [
    ...[plan, ...(parsed === null ? [] : [parsed])].flatMap(({ document }) => checkText(document)),
    ...validatePlan(plan, parsed).diagnostics,
  ];
}
