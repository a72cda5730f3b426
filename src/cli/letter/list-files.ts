import { writtenDate } from '../../calendar/date-words.ts';
import { padEnd, printable, textWidth } from '../../formats/text/text-width.ts';
import type { Language } from '../../words/language.ts';
import type { Environment } from '../environment.ts';
import { STANDARD_OUTPUT } from '../output/choose-outputs.ts';
import { existingAmong, warnOfExisting, writeResult } from '../output/write-output.ts';
import { checkWritable } from '../output/writing/check-writable.ts';
import type { LetterFile } from './letter-files.ts';

/** A file that would be written: its path, null for standard output, and whom its letter goes to by when. */
export interface ListedFile {
  readonly output: string | null;
  readonly cells: readonly string[];
}

/** Lists, a line each, files that would be written, and warns of those that exist. Throws a UsageError for those that cannot be. */
export async function listFiles(
  files: readonly ListedFile[],
  { force }: { readonly force: boolean },
  environment: Environment,
): Promise<void> {
  const targets = files.flatMap(({ output }) => (output === null ? [] : [output]));
  await checkWritable(targets);
  const existing = await existingAmong(targets.map((output) => ({ output })));
  const shown = { existing: new Set(existing), force, language: environment.language };
  await writeResult(environment, {}, fileList(files, shown));
  if (!force) warnOfExisting(existing, environment);
  environment.notice({
    vi: 'Chưa ghi gì: bỏ --dry-run để ghi.',
    en: 'Nothing was written: leave --dry-run out to write.',
  });
}

/** What a list of files shows: which of them exist, and whether these would be written over. */
interface Listing {
  readonly existing: ReadonlySet<string>;
  readonly force: boolean;
  readonly language: Language;
}

/** A line for each file: its path, whom its letter goes to, by when it must be out, whether the file is there already. */
function fileList(files: readonly ListedFile[], { existing, force, language }: Listing): string {
  const there = force
    ? { vi: 'đã có, sẽ ghi đè', en: 'exists, will be overwritten' }
    : { vi: 'đã có', en: 'exists' };
  const rows = files.map(({ output, cells }) => {
    const isThere = output !== null && existing.has(output);
    return [output ?? STANDARD_OUTPUT, ...cells, isThere ? there[language] : ''];
  });
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => textWidth(printable(row[at] ?? '')))));
  return rows
    .map((row) =>
      row
        .map((cell, at) => padEnd(printable(cell), widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Whom a letter goes to, and by when; of an index, that it is one. */
export function addresseeCells(letter: LetterFile['letter'], language: Language): string[] {
  if (letter === null) return [{ vi: 'danh sách', en: 'index' }[language], ''];
  const { addressee, due } = letter.plan;
  const day = due?.date == null ? null : writtenDate(due.date, language);
  const by = { vi: `gửi chậm nhất ${day ?? ''}`, en: `to be out by ${day ?? ''}` }[language];
  return [addressee, day === null ? '' : by];
}
