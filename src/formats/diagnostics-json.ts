import type { Location } from '../diagnostics/diagnostic.ts';
import { countSeverities } from '../diagnostics/severity.ts';
import type { WordedDiagnostic } from '../rules/wording-of.ts';
import type { Language } from '../words/language.ts';
import { json } from './json.ts';

/** The result of `cchc validate` as JSON: how many files and problems there are, and each problem. */
export function diagnosticsJson(
  files: number,
  diagnostics: readonly WordedDiagnostic[],
  language: Language,
): string {
  const counts = countSeverities(diagnostics.map(({ severity }) => severity));
  const value = {
    files,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    diagnostics: diagnosticValues(diagnostics, language),
  };
  return json(value);
}

/** Diagnostics as the values that JSON shows. */
export function diagnosticValues(diagnostics: readonly WordedDiagnostic[], language: Language) {
  return diagnostics.map(({ diagnostic, slug, severity, message, advice, basis, related }) => ({
    code: diagnostic.code,
    slug,
    severity,
    ...placeValue(diagnostic.location),
    message: message[language],
    ...(advice === null ? {} : { advice: advice[language] }),
    ...(basis === null ? {} : { basis: basis[language] }),
    related: related.map((place) => ({ ...placeValue(place.location), message: place.message[language] })),
  }));
}

function placeValue({ file, span }: Location) {
  const { line, column, endLine, endColumn } = span;
  return { file, line, column, endLine, endColumn };
}
