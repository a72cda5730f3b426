import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics by file, place and code; of those that say the same at the same place, one. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter((diagnostic) => {
      const { file, span } = diagnostic.location;
      const key = JSON.stringify([file, span.start, span.end, diagnostic.code, diagnostic.arguments]);
      return seen.size < seen.add(key).size;
    })
    .sort(compareDiagnostics);
}

function compareDiagnostics(one: Diagnostic, other: Diagnostic): number {
  return (
    compareTexts(one.location.file, other.location.file) ||
    one.location.span.start - other.location.span.start ||
    one.location.span.end - other.location.span.end ||
    compareTexts(one.code, other.code)
  );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
