import { type Diagnostic, ruleOf } from '../engine/known-rules.ts';
import { type Edit, editsFor, type Replaced, splice, type Texts } from './edit.ts';
import { kindOfFile, parseDirectory, parsePlan, parseRecords, withFacts } from '../../plan/parse.ts';
import type { Source } from '../../plan/source.ts';
import { checkText } from '../engine/check-text.ts';
import { validateDirectory, validatePlan, validateRecords } from '../engine/validate-plan.ts';

/** Mends a plan with its directory and its file of facts, as far as they could be read, or one of these alone. */
export function mendPlan(source: Source, directory: Source | null, records: Source | null = null): Mended {
  const sources = [source, directory, records].filter((one) => one !== null);
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const files = { plan: source.file, directory: directory?.file ?? null, records: records?.file ?? null };
  return mend(texts, (current) => everythingIn(current, files));
}

/** The names of the files that belong together; the plan may be another one alone. */
interface FileNames {
  readonly plan: string;
  readonly directory: string | null;
  readonly records: string | null;
}

/** What is wrong with files that belong together, with every place of what is usually told once. */
function everythingIn(texts: Texts, files: FileNames): Diagnostic[] {
  const sourceOf = (file: string): Source => ({ file, text: texts.get(file) ?? '' });
  const source = sourceOf(files.plan);
  const kind = kindOfFile(source);
  switch (kind) {
    case 'directory': {
      const alone = parseDirectory(source);
      return [...checkText(alone.document), ...validateDirectory(alone).diagnostics];
    }
    case 'records': {
      const alone = parseRecords(source);
      return [...checkText(alone.document), ...validateRecords(alone).diagnostics];
    }
    case 'plan': {
      const plan = parsePlan(source);
      const directory = files.directory === null ? null : parseDirectory(sourceOf(files.directory));
      const records = files.records === null ? null : parseRecords(sourceOf(files.records));
      const others = [directory, records].filter((one) => one !== null);
      const whole = withFacts(plan, records);
      return [
        ...[plan, ...others].flatMap(({ document }) => checkText(document)),
        ...validatePlan(whole, directory, undefined, records).diagnostics,
      ];
    }
    default:
      return kind satisfies never;
  }
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
