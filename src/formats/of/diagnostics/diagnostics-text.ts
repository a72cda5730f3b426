import type { Location, Severity } from '../../../diagnostics/diagnostic.ts';
import type { WordedDiagnostic } from '../../../rules/engine/wording-of.ts';
import type { Language } from '../../../words/language.ts';
import { excerpt } from './excerpt.ts';
import type { Paint } from '../../text/paint.ts';
import { SEVERITY_NAMES } from '../../../words/names.ts';
import { printable } from '../../text/text-width.ts';
import { printableExample } from './printable-example.ts';

/** Finds a line (from 1) of a file that was read; null if it was not. */
export type LineOf = (file: string, line: number) => string | null;

/** How diagnostics are shown. */
export interface DiagnosticsOptions {
  readonly lineOf: LineOf;
  readonly language: Language;
  readonly paint: Paint;
  /** Columns that an excerpt may take. */
  readonly width: number;
}

/**
 * Diagnostics as a person reads them, a paragraph each: place, severity, code and what is wrong; the excerpt with a
 * caret under the place; related places; what to do.
 */
export function diagnosticsText(
  diagnostics: readonly WordedDiagnostic[],
  options: DiagnosticsOptions,
): string {
  return diagnostics.map((diagnostic) => `${paragraph(diagnostic, options).join('\n')}\n`).join('\n');
}

function paragraph(worded: WordedDiagnostic, options: DiagnosticsOptions): string[] {
  const { language, paint } = options;
  const { diagnostic, severity, message, advice, related } = worded;
  const label = paintOf(severity, paint)(`${SEVERITY_NAMES[severity][language]} ${diagnostic.code}`);
  return [
    `${paint.bold(place(diagnostic.location))}: ${label}: ${printable(message[language])}.`,
    ...excerptOf(diagnostic.location, options),
    ...related.flatMap(({ location, message: note }) => [
      `${place(location)}: ${printable(note[language])}`,
      ...excerptOf(location, options),
    ]),
    ...(advice === null ? [] : [printableExample(advice[language])]),
  ];
}

function excerptOf(location: Location, { lineOf, paint, width }: DiagnosticsOptions): string[] {
  const line = lineOf(location.file, location.span.line);
  return line === null || location.span.end === 0 ? [] : excerpt(line, location.span, paint, width);
}

function place({ file, span }: Location): string {
  return `${printable(file)}:${span.line}:${span.column}`;
}

function paintOf(severity: Severity, paint: Paint): (text: string) => string {
  switch (severity) {
    case 'error':
      return paint.red;
    case 'warning':
      return paint.yellow;
    case 'info':
      return paint.cyan;
    default:
      return severity satisfies never;
  }
}
