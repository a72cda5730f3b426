import { printable } from '../../formats/text/text-width.ts';
import type { Environment } from '../environment.ts';
import { refuseTwice } from '../output/choose-outputs.ts';
import { counted } from '../output/counted.ts';
import type { Work } from '../output/progress-line.ts';
import { checkDestinations, resultFile, writeResult } from '../output/write-output.ts';
import { type FileToWrite, writeTogether } from '../output/writing/write-together.ts';
import { type FilesOfPlace, INDEX_NAMES, type LetterFile } from './letter-files.ts';
import { addresseeCells, listFiles } from './list-files.ts';

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
  placed: readonly FilesOfPlace[],
  { force, isDryRun }: Order,
  environment: Environment,
): Promise<void> {
  const all = placed.flatMap(({ files }) => files);
  const targets = all.flatMap(({ output }) => (output === null ? [] : [output]));
  refuseTwice(targets);
  if (isDryRun) {
    for (const { content } of all) await content();
    const listed = all.map(({ output, letter }) => ({
      output,
      cells: addresseeCells(letter, environment.language),
    }));
    await listFiles(listed, { force }, environment);
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

function tellWritten(placed: readonly FilesOfPlace[], { notice }: Environment): void {
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
