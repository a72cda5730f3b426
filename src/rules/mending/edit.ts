import type { DiagnosticOf } from '../../diagnostics/diagnostic.ts';
import { type Code, type Diagnostic, ruleOf } from '../engine/known-rules.ts';
import type { Rule } from '../engine/rule.ts';

/** The texts of files by their names. */
export type Texts = ReadonlyMap<string, string>;

/** Words of a file that are to be replaced, and the finding that this mends. */
export interface Edit {
  readonly diagnostic: Diagnostic;
  readonly before: string;
  readonly after: string;
}

/** The edits that mend what was found, in the order of places; of two at one place the first. */
export function editsFor(found: readonly Diagnostic[], texts: Texts): Edit[] {
  const edits: Edit[] = [];
  const ends = new Map<string, number>();
  for (const diagnostic of [...found].sort((one, other) => startOf(one) - startOf(other))) {
    const { file, span } = diagnostic.location;
    const before = texts.get(file)?.slice(span.start, span.end) ?? '';
    const after = before === '' ? null : fixOf(diagnostic, before);
    if (after === null || after === before || span.start < (ends.get(file) ?? 0)) continue;
    ends.set(file, span.end);
    edits.push({ diagnostic, before, after });
  }
  return edits;
}

function fixOf<One extends Code>(diagnostic: Diagnostic<One>, words: string): string | null {
  return fixBy(ruleOf(diagnostic.code), diagnostic, words);
}

function fixBy<One extends string, Values, Note extends string>(
  rule: Rule<One, Values, Note>,
  { values }: DiagnosticOf<One, Values, Note>,
  words: string,
): string | null {
  return rule.fix?.(values, words) ?? null;
}

/** The places of edits in the new text of a file. */
export interface Replaced {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/** A text with edits made, which are in the order of places and apart from each other; nothing else of it changes. */
export function splice(
  text: string,
  edits: readonly Edit[],
): { text: string; replaced: readonly Replaced[] } {
  const replaced: Replaced[] = [];
  let made = '';
  let done = 0;
  for (const edit of edits) {
    const { start, end } = edit.diagnostic.location.span;
    made += text.slice(done, start);
    replaced.push({ edit, start: made.length, end: made.length + edit.after.length });
    made += edit.after;
    done = end;
  }
  return { text: made + text.slice(done), replaced };
}

function startOf({ location }: Diagnostic): number {
  return location.span.start;
}
