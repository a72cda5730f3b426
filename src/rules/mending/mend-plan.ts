import { type Diagnostic, ruleOf } from '../engine/known-rules.ts';
import { type Edit, editsFor, type Replaced, splice, type Texts } from './edit.ts';
import { kindOfFile, parseDirectory, parsePlan } from '../../plan/parse.ts';
import type { Source } from '../../plan/source.ts';
import { checkText } from '../engine/check-text.ts';
import { validateDirectory, validatePlan } from '../engine/validate-plan.ts';

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

/** Mending one thing can lay bare another; more rounds than this never helped. */
const MOST_ROUNDS = 10;

/** What mending gave: the texts, and the edits that were made, in their order. */
export interface Mended {
  readonly texts: Texts;
  readonly edits: readonly Edit[];
}

/**
 * Mends what has one safe answer in texts that belong together, by replacing words in place: comments, order, layout, line
 * ends and a byte-order mark stay as they are. `check` finds what is wrong with the texts. An edit is made only if
 * nothing is wrong with how its place is written afterwards. What is mended needs no mending again.
 */
function mend(texts: Texts, check: (texts: Texts) => readonly Diagnostic[]): Mended {
  let current = texts;
  const made: Edit[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { texts: next, edits } = sound(current, editsFor(check(current), current), check);
    if (edits.length === 0) break;
    made.push(...edits);
    current = next;
  }
  return { texts: current, edits: made };
}

/** The texts with as many of the edits as leave nothing wrong at their places. */
function sound(texts: Texts, edits: readonly Edit[], check: (texts: Texts) => readonly Diagnostic[]): Mended {
  if (edits.length === 0) return { texts, edits };
  const changed = new Map(texts);
  const places = new Map<string, readonly Replaced[]>();
  for (const [file, text] of texts) {
    const spliced = splice(
      text,
      edits.filter(({ diagnostic }) => diagnostic.location.file === file),
    );
    changed.set(file, spliced.text);
    places.set(file, spliced.replaced);
  }
  const faults = check(changed).filter(isOfWriting);
  const bad = new Set(
    faults.flatMap(({ location: { file, span } }) =>
      (places.get(file) ?? [])
        .filter(({ start, end }) => start < span.end && span.start < end)
        .map(({ edit }) => edit),
    ),
  );
  if (bad.size === 0) return { texts: changed, edits };
  return sound(
    texts,
    edits.filter((edit) => !bad.has(edit)),
    check,
  );
}

/** Whether something is wrong with how a file is written (CC1xx), not with what it says. */
function isOfWriting({ code }: Diagnostic): boolean {
  return code.startsWith('CC1') && ruleOf(code).severity === 'error';
}
