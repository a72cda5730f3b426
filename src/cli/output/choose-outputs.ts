import path from 'node:path';
import type { Formats, Page } from '../../formats/format.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Environment } from '../environment.ts';
import { formatsOfFiles, refusePlans, refuseToPrint, usualFormat } from './choose-format.ts';
import { pageFor } from './page.ts';
import { targetOf } from './writing/destination.ts';
import { checkDestinations, writeResult, writeResults } from './write-output.ts';

/** One result to write: in which format, to which file, or to standard output. */
export interface ChosenOutput<Name extends string> {
  readonly format: Name;
  readonly output: string | undefined;
}

/** The flags by which somebody says where results go, and as what. */
interface OutputFlags<Name extends string> {
  readonly output: readonly string[];
  readonly format: Name | undefined;
  readonly force: boolean;
}

/** What stands for standard output in the place of a file. */
export const STANDARD_OUTPUT = '-';

/**
 * What `-o` and `--format` ask for, each file by its name; `-` and nothing are standard output. Throws a UsageError for a
 * format that a file's ending does not name or contradicts, for two names of one file, for bytes on standard output, and for
 * files that exist, unless forced. `example` is the name, without ending, of the file that advice names.
 */
export async function chooseOutputs<Name extends string>(
  known: Formats<Name>,
  { output: named, format: asked, force }: OutputFlags<Name>,
  example: Bilingual,
  environment: Environment,
): Promise<ChosenOutput<Name>[]> {
  const files = filesAmong(named);
  for (const file of files) await targetOf(file);
  const formats = new Map(formatsOfFiles(known, asked, files).map((format, at) => [files[at], format]));
  const printed = asked ?? usualFormat(known);
  if (files.length < Math.max(named.length, 1)) refuseToPrint(known, printed, example);
  const places = await choosePlaces(named, force, environment);
  return places.map((output) => ({ format: formats.get(output) ?? printed, output }));
}

/**
 * The files that `-o` names, in their order, undefined for standard output. Throws a UsageError for two names of one file
 * and for files that exist, unless forced.
 */
export async function choosePlaces(
  named: readonly string[],
  force: boolean,
  environment: Environment,
): Promise<(string | undefined)[]> {
  refuseTwice(named);
  refusePlans(named);
  await checkDestinations(
    filesAmong(named).map((output) => ({ output, force })),
    environment,
  );
  return named.length === 0
    ? [undefined]
    : named.map((name) => (name === STANDARD_OUTPUT ? undefined : name));
}

/** Makes each result in its format, then writes all of them, or none. */
export async function writeOutputs<Name extends string>(
  outputs: readonly ChosenOutput<Name>[],
  render: (format: Name, page: Page) => Promise<string | Uint8Array>,
  { force }: { readonly force: boolean },
  environment: Environment,
): Promise<void> {
  const results = [];
  for (const { format, output } of outputs)
    results.push({ output, force, content: await render(format, await pageFor(environment, output)) });
  await writeResults(environment, results);
}

/**
 * Prints what formats that can say so write of a plan with errors. No file is written of such a plan, nor emptied.
 */
export async function printRefused<Name extends string, Refusal>(
  outputs: readonly ChosenOutput<Name>[],
  formats: Readonly<Record<Name, { renderRefused?(refusal: Refusal): Promise<string> }>>,
  refusal: Refusal,
  environment: Environment,
): Promise<void> {
  for (const { format, output } of outputs) {
    if (output !== undefined) continue;
    const content = await formats[format].renderRefused?.(refusal);
    if (content !== undefined) await writeResult(environment, {}, content);
  }
}

/** The names among those that `-o` gives that are files. */
export function filesAmong(named: readonly string[]): string[] {
  return named.filter((name) => name !== STANDARD_OUTPUT);
}

/** Refuses two names of one file, also where a disk does not tell capitals or the forms of Unicode apart. */
export function refuseTwice(files: readonly string[]): void {
  const named = new Set<string>();
  const twice = files.find((file) => named.size === named.add(sameFileKey(file)).size);
  if (twice === undefined) return;
  throw new UsageError(
    { vi: `-o nêu tệp ${twice} hai lần`, en: `-o names ${twice} twice` },
    { vi: 'Mỗi tệp chỉ nêu một lần.', en: 'Name each file once.' },
  );
}

/** What two names of one file have in common, also where a disk does not tell capitals or the forms of Unicode apart. */
export function sameFileKey(file: string): string {
  return path.resolve(file).normalize('NFC').toLowerCase();
}
