import { indexLines } from '../../../src/diagnostics/line-index.ts';
import { diagnosticsText } from '../../../src/formats/of/diagnostics/diagnostics-text.ts';
import { reportJson } from '../../../src/formats/of/diagnostics/json.ts';
import { plain } from '../../../src/formats/text/paint.ts';
import type { Diagnostic } from '../../../src/rules/engine/known-rules.ts';
import { wordDiagnostic } from '../../../src/rules/engine/wording-of.ts';

/** What is told of files, in both languages and as JSON. `texts`: the files by their names. */
export function worded(diagnostics: readonly Diagnostic[], texts: Readonly<Record<string, string>>): string {
  const told = diagnostics.map(wordDiagnostic);
  const indexes = new Map(Object.entries(texts).map(([file, text]) => [file, indexLines(text)]));
  const lineOf = (file: string, line: number) => indexes.get(file)?.line(line) ?? null;
  const words = (['vi', 'en'] as const).map((language) =>
    diagnosticsText(told, { lineOf, language, paint: plain, width: 80 }),
  );
  const report = {
    files: ['plan.yaml'],
    diagnostics: told,
    exempted: [],
    unchecked: [],
    mended: [],
    isDryRun: false,
  };
  return [...words, reportJson(report, { least: 'info', language: 'vi' })].join('\n');
}
