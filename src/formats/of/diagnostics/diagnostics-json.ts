import type { Location } from '../../../diagnostics/diagnostic.ts';
import { itemText } from '../../../plan/item-path.ts';
import type { WordedDiagnostic } from '../../../rules/engine/wording-of.ts';
import type { Language } from '../../../words/language.ts';
import type { DiagnosticJson } from './json-shape.ts';

/** Diagnostics as the values that JSON shows. */
export function diagnosticValues(
  diagnostics: readonly WordedDiagnostic[],
  language: Language,
): DiagnosticJson[] {
  return diagnostics.map((worded) => diagnosticValue(worded, language));
}

/** A diagnostic as the value that JSON shows. */
export function diagnosticValue(
  { diagnostic, slug, severity, message, advice, basis, related }: WordedDiagnostic,
  language: Language,
): DiagnosticJson {
  return {
    code: diagnostic.code,
    slug,
    severity,
    ...placeValue(diagnostic.location),
    ...(diagnostic.item === undefined ? {} : { path: itemText(diagnostic.item.names) }),
    message: message[language],
    ...(advice === null ? {} : { advice: advice[language] }),
    ...(basis === null ? {} : { basis: basis[language] }),
    related: related.map((place) => ({ ...placeValue(place.location), message: place.message[language] })),
  };
}

/** A place as JSON shows it. */
export function placeValue({ file, span }: Location) {
  const { line, column, endLine, endColumn } = span;
  return { file, line, column, endLine, endColumn };
}
