import { writtenDate } from '../../calendar/date-words.ts';
import { padEnd, printable, textWidth } from '../../formats/text/text-width.ts';
import type { Language } from '../../words/language.ts';
import type { Environment } from '../environment.ts';
import { checkWritable } from '../output/writing/check-writable.ts';
import { refuseTwice, STANDARD_OUTPUT } from '../output/choose-outputs.ts';
import { counted } from '../output/counted.ts';
import type { Work } from '../output/progress-line.ts';
import {
  checkDestinations,
  existingAmong,
  resultFile,
  warnOfExisting,
  writeResult,
} from '../output/write-output.ts';
import { type FileToWrite, writeTogether } from '../output/writing/write-together.ts';
import { INDEX_NAMES, type LetterFile } from './letter-files.ts';
import type { Place } from './letter-places.ts';

/** The files of letters by their places. */
export type PlacedFiles = readonly { readonly place: Place; readonly files: readonly LetterFile[] }[];

/** What a list of files shows: which of them exist, and whether these would be written over. */
interface Listing {
  readonly existing: ReadonlySet<string>;
  readonly force: boolean;
  readonly language: Language;
}

interface Order {
  readonly force: boolean;
  /** Whether files are only listed, after everything about them has been made and checked. */
  readonly isDryRun: boolean;
}

/**
 * Writes letters to their places, all or none, and tells what was written where; throws a UsageError for files that exist,
 * unless forced. In a dry run lists, a line each, what would be written, and warns of those.
 */
export async function writeLetters(
  placed: PlacedFiles,
  { force, isDryRun }: Order,
  environment: Environment,
): Promise<void> {
  const all = placed.flatMap(({ files }) => files);
  const targets = all.flatMap(({ output }) => (output === null ? [] : [output]));
  refuseTwice(targets);
  if (isDryRun) {
    for (const { content } of all) await content();
    await checkWritable(targets);
    const existing = await existingAmong(targets.map((output) => ({ output })));
    const shown = { existing: new Set(existing), force, language: environment.language };
    await writeResult(environment, {}, fileList(all, shown));
    if (!force) warnOfExisting(existing, environment);
    environment.notice({
      vi: 'Chưa ghi gì: bỏ --dry-run để ghi.',
      en: 'Nothing was written: leave --dry-run out to write.',
    });
    return;
  }
  await checkDestinations(
    targets.map((output) => ({ output, force })),
    environment,
  );
  const printed: (string | Uint8Array)[] = [];
  for (const { output, content } of all) if (output === null) printed.push(await content());
  await writeTogether(madeInTurn(all, force, environment), environment);
  tellWritten(placed, environment);
  for (const text of printed) await writeResult(environment, {}, text);
}

/** The files, each of which is made only when it is asked for, so that never all are held at once. */
function madeInTurn(files: readonly LetterFile[], force: boolean, { progress }: Environment): FileToWrite[] {
  const count = files.filter(({ output, letter }) => output !== null && letter !== null).length;
  let made = 0;
  return files.flatMap(({ output, letter, content }) => {
    if (output === null) return [];
    const make = async () => {
      const done = made;
      progress.show(() => writing(done, count));
      if (letter !== null) made += 1;
      return content();
    };
    return [resultFile({ output, force, content: make })];
  });
}

function writing(done: number, all: number): Work {
  const letters = counted(all);
  return {
    doing: { vi: `Đang viết ${letters.vi} thư`, en: `Writing ${letters.en} letters` },
    soFar: { vi: `xong ${counted(done).vi}`, en: `${counted(done).en} done` },
  };
}

function tellWritten(placed: PlacedFiles, { notice }: Environment): void {
  const files = placed.flatMap(({ place }) => (place.to === 'file' ? [printable(place.name)] : []));
  if (files.length > 0) notice({ vi: `Đã ghi ${files.join(', ')}.`, en: `Wrote ${files.join(', ')}.` });
  for (const { place, files } of placed) {
    if (place.to !== 'folder') continue;
    const count = files.filter(({ letter }) => letter !== null).length;
    const folder = printable(place.name);
    const indexes = INDEX_NAMES.join(', ');
    notice({
      vi: `Đã ghi ${count} tệp vào ${folder}; danh sách: ${indexes}.`,
      en: `Wrote ${count} ${count === 1 ? 'file' : 'files'} to ${folder}; index: ${indexes}.`,
    });
  }
}

/** A line for each file: its path, whom its letter goes to, by when it must be out, whether the file is there already. */
function fileList(files: readonly LetterFile[], { existing, force, language }: Listing): string {
  const there = force
    ? { vi: 'đã có, sẽ ghi đè', en: 'exists, will be overwritten' }
    : { vi: 'đã có', en: 'exists' };
  const rows = files.map(({ output, letter }) => {
    const isThere = output !== null && existing.has(output);
    return [output ?? STANDARD_OUTPUT, ...addresseeCells(letter, language), isThere ? there[language] : ''];
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
function addresseeCells(letter: LetterFile['letter'], language: Language): string[] {
  if (letter === null) return [{ vi: 'danh sách', en: 'index' }[language], ''];
  const { addressee, due } = letter.plan;
  const day = due?.date == null ? null : writtenDate(due.date, language);
  const by = { vi: `gửi chậm nhất ${day ?? ''}`, en: `to be out by ${day ?? ''}` }[language];
  return [addressee, day === null ? '' : by];
}
