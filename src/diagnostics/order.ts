import type { DiagnosticOf } from './diagnostic.ts';

type Placed = DiagnosticOf<string, unknown, string>;

/** Diagnostics by file, place and code; of those that say the same at the same place, one. */
export function inOrder<Diagnostic extends Placed>(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter((diagnostic) => {
      const { file, span } = diagnostic.location;
      const key = JSON.stringify([file, span.start, span.end, diagnostic.code, diagnostic.values]);
      return seen.size < seen.add(key).size;
    })
    .sort(compareDiagnostics);
}

function compareDiagnostics(one: Placed, other: Placed): number {
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
