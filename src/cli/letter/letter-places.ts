import path from 'node:path';
import type { LetterKind } from '../../documents/letter/letter.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { isFolder } from '../input/disk-files.ts';
import { endsLikeFile, formatsOfFiles, refuseToPrint, usualFormat } from '../output/choose-format.ts';
import { refuseTwice, STANDARD_OUTPUT } from '../output/choose-outputs.ts';
import type { LetterFormat } from './letter-template.ts';

/** A file or a folder. */
export interface NamedPlace {
  readonly to: 'file' | 'folder';
  readonly name: string;
  readonly format: LetterFormat;
}

/** Where letters go, and as what: one to a file or to standard output, any number with their index to a folder. */
export type Place = NamedPlace | { readonly to: 'standard-output'; readonly format: LetterFormat };

/** The format in which a letter is printed, unless another is asked for. */
const PRINTED = 'text' satisfies LetterFormat;

/**
 * The places that `-o` names, each file in the format of its ending, folders in the one asked for, else in that of Word.
 * What exists as a folder, ends like one, or has no ending is a folder; where several letters are asked for (`isSeveral`), so
 * is what does not end like a file. Throws a UsageError for a format that a file's
 * ending does not name or contradicts, for bytes on standard output, and for one place that is named twice.
 */
export async function placesNamed(
  named: readonly string[],
  asked: LetterFormat | undefined,
  { fileStem, isSeveral }: Pick<LetterKind, 'fileStem'> & { readonly isSeveral: boolean },
): Promise<readonly Place[]> {
  refuseTwice(named);
  const places: Place[] = [];
  for (const name of named) {
    if (name === STANDARD_OUTPUT) {
      const format = asked ?? PRINTED;
      refuseToPrint(FORMATS.letter, format, { vi: fileStem, en: fileStem });
      places.push({ to: 'standard-output', format });
    } else if (
      /[/\\]$/.test(name) ||
      path.extname(name) === '' ||
      (isSeveral && !endsLikeFile(name)) ||
      (await isFolder(name))
    ) {
      places.push({ to: 'folder', name, format: asked ?? usualFormat(FORMATS.letter) });
    } else {
      const [format = usualFormat(FORMATS.letter)] = formatsOfFiles(FORMATS.letter, asked, [name]);
      places.push({ to: 'file', name, format });
    }
  }
  return places;
}

/** The formats that letters have in some places; where `-o` names none, the one asked for, else that of Word. */
export function formatsOf(named: readonly Place[], asked: LetterFormat | undefined): readonly LetterFormat[] {
  return named.length === 0 ? [asked ?? usualFormat(FORMATS.letter)] : named.map(({ format }) => format);
}

/**
 * The places that so many letters go to: those named, else standard output for a single one as text, else a folder that is
 * called after their kind. Throws a UsageError for several letters in a place that holds one.
 */
export function placesFor(
  count: number,
  named: readonly Place[],
  asked: LetterFormat | undefined,
  folder: string,
): readonly Place[] {
  const single = named.find(({ to }) => to !== 'folder');
  if (count > 1 && single !== undefined) throw severalInOne(count, single, folder);
  if (named.length > 0) return named;
  const format = asked ?? usualFormat(FORMATS.letter);
  return count === 1 && FORMATS.letter[format].isBinary !== true
    ? [{ to: 'standard-output', format }]
    : [{ to: 'folder', name: folder, format }];
}

function severalInOne(count: number, { to }: Place, folder: string): UsageError {
  const advice = {
    vi: `Nêu một thư mục, ví dụ -o ${folder}, hoặc chọn một thư bằng --unit.`,
    en: `Name a folder, such as -o ${folder}, or choose one letter with --unit.`,
  };
  return to === 'file'
    ? new UsageError(
        {
          vi: `${count} thư không ghi vào một tệp được`,
          en: `${count} letters do not go into one file`,
        },
        advice,
      )
    : new UsageError(
        {
          vi: `${count} thư không in chung ra một chỗ được`,
          en: `${count} letters are not printed one after the other`,
        },
        advice,
      );
}
