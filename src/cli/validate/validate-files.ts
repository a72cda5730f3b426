import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Exempted } from '../../rules/engine/check-plan.ts';
import type { Unchecked } from '../../rules/engine/validate-plan.ts';
import type { Diagnostic } from '../../rules/engine/known-rules.ts';
import type { Comparing } from '../../rules/comparing/file-facts.ts';
import { beginComparing } from '../../rules/comparing/compare-files.ts';
import {
  type CheckedFile,
  type CheckOptions as OptionsOfEach,
  fileChecker,
  type ShownLine,
} from './check-file.ts';
import type { Files } from '../../named-files.ts';
import type { Environment } from '../environment.ts';
import { diskFiles } from '../input/disk-files.ts';

/** Fewer files than this are done before another thread would have started. */
const FEWEST_FOR_THREADS = 48;

/** More threads than this gain nothing: this one has to keep up with what they find. */
const MOST_THREADS = 4;

/** How files are checked. */
export interface CheckOptions extends Omit<OptionsOfEach, 'areCompared'> {
  /** The name that standard input goes by. */
  readonly stdinName: string | undefined;
}

/** Files that are read in the place of those on the disk, if any: they are not the same in other threads. */
interface Held {
  readonly held: Files | undefined;
}

/** What is wrong with one file, and between it and the files before it. */
export interface ValidatedFile {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly exempted: readonly Exempted[];
  /** What could not be checked because something is faulty; null: everything was. */
  readonly unchecked: Unchecked | null;
  /** The lines in which the problems stand, for excerpts. */
  readonly lines: readonly ShownLine[];
}

/**
 * Checks files, in the order given, and compares each with those before it. Texts are not kept, so that memory does not
 * grow with the number of files. What is wrong with a directory is told once, though several plans share it or it is named
 * beside them.
 */
export async function* validateFiles(
  files: readonly string[],
  options: CheckOptions & Comparing & Held,
  environment: Environment,
): AsyncGenerator<ValidatedFile> {
  const compare = beginComparing(options);
  const isNew = noticeOnce();
  for await (const checked of checkAll(files, options, environment)) {
    const { file, diagnostics, exempted, unchecked, lines, facts } = checked;
    const between = facts === null ? { diagnostics: [], places: [] } : compare(facts);
    const kept = between.places.flatMap(({ location, line }) =>
      line === null ? [] : { file: location.file, number: location.span.line, text: line },
    );
    // A directory is told of, and so compared, once in each thread.
    const found = [...diagnostics, ...between.diagnostics].filter(isNew);
    yield { file, diagnostics: found, exempted, unchecked, lines: [...lines, ...kept] };
  }
}

async function* checkAll(
  files: readonly string[],
  { stdinName, asOf, clock, audience, held }: CheckOptions & Held,
  environment: Environment,
): AsyncGenerator<CheckedFile> {
  const options = { asOf, clock, audience };
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (files.length >= FEWEST_FOR_THREADS && threads > 1 && !files.includes('-') && held === undefined) {
    const { checkInThreads } = await import('./check-pool.ts');
    yield* checkInThreads(files, threads, { ...options, home: environment.home, areCompared: true });
    return;
  }
  const read = held ?? diskFiles(environment, stdinName);
  const check = fileChecker(read, { ...options, areCompared: files.length > 1 });
  for (const file of files) yield await check(file);
}

/** Tells whether a diagnostic was not seen before. */
function noticeOnce(): (diagnostic: Diagnostic) => boolean {
  const seen = new Set<string>();
  return ({ code, values, location: { file, span } }) =>
    seen.size < seen.add(JSON.stringify([path.normalize(file), span.start, span.end, code, values])).size;
}
