import path from 'node:path';
import { FORMATS } from '../../formats/of/registry.ts';
import { type Format, type Formats, namesOf } from '../../formats/format.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * The formats of files, in their order: the one asked for, else that of a file's ending. What names no format is told of all
 * of them at once, and so is what contradicts the one asked for.
 */
export function formatsOfFiles<Name extends string>(
  formats: Formats<Name>,
  asked: Name | undefined,
  files: readonly string[],
): Name[] {
  refusePlans(files);
  const names = namesOf(formats);
  if (asked !== undefined) {
    const others = files.filter((file) => meansAnother(file, formats[asked]));
    if (others.length > 0) throw contradicts(asked, others);
    return files.map(() => asked);
  }
  const found = files.map((file) => names.find((name) => formats[name].endings.includes(extension(file))));
  const unknown = files.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0) throw unknownExtension(unknown, names, files.length > 1);
  return found.filter((name) => name !== undefined);
}

/** Refuses files that end like plans, directories and records: no result is YAML, and a plan that is written over is lost. */
export function refusePlans(files: readonly string[]): void {
  const plans = files.filter((file) => ['yaml', 'yml'].includes(extension(file)));
  if (plans.length === 0) return;
  const quoted = plans.map((file) => `"${file}"`).join(', ');
  throw new UsageError(
    {
      vi: `không ghi kết quả vào ${quoted}: tệp .yaml là kế hoạch, danh mục hoặc sổ theo dõi`,
      en: `no result is written to ${quoted}: a .yaml file is a plan, a directory or records`,
    },
    { vi: 'Đặt đuôi tệp khác.', en: 'Give it another ending.' },
  );
}

/** Endings of files that people ask for, though nothing is written as such. */
const WISHED = [
  'pdf',
  'doc',
  'docm',
  'dotx',
  'odt',
  'rtf',
  'txt',
  'htm',
  'xls',
  'xlsm',
  'zip',
  'yaml',
  'yml',
];

/** Whether a name ends like that of a file: what follows the last dot may be the end of a date ("Thư 12.04.2021"). */
export function endsLikeFile(name: string): boolean {
  const ending = extension(name);
  return ENDINGS.has(ending) || WISHED.includes(ending);
}

/** The usual one of some formats. */
export function usualFormat<Name extends string>(formats: Formats<Name>): Name {
  const [usual] = namesOf(formats);
  if (usual === undefined) throw new Error('no format to choose from');
  return usual;
}

/**
 * Refuses to print a format that is bytes for a file. `example` is the name, without ending, of the file that the advice
 * names.
 */
export function refuseToPrint<Name extends string>(
  formats: Formats<Name>,
  name: Name,
  example: Bilingual,
): void {
  if (formats[name].isBinary !== true) return;
  const [ending = name] = formats[name].endings;
  throw new UsageError(
    { vi: `định dạng ${name} phải ghi vào tệp`, en: `the format ${name} must be written to a file` },
    { vi: `Thêm -o ${example.vi}.${ending}`, en: `Add -o ${example.en}.${ending}` },
  );
}

/** Whether a file's ending means a format, of any document, but not this one. */
function meansAnother(file: string, { endings, alsoIn = [] }: Format<never>): boolean {
  const ending = extension(file);
  return ![...endings, ...alsoIn].includes(ending) && ENDINGS.has(ending);
}

/** The endings that mean a format of any document. */
const ENDINGS: ReadonlySet<string> = new Set(
  Object.values(FORMATS).flatMap((formats) =>
    Object.values<Format<never>>(formats).flatMap(({ endings }) => endings),
  ),
);

function extension(output: string): string {
  return path.extname(output).slice(1).toLowerCase();
}

function contradicts(asked: string, files: readonly string[]): UsageError {
  const quoted = files.map((file) => `"${file}"`).join(', ');
  return new UsageError(
    {
      vi: `--format ${asked} trái với đuôi tệp ${quoted}`,
      en: `--format ${asked} contradicts the ending of ${quoted}`,
    },
    {
      vi: 'Bỏ --format để ghi theo đuôi tệp, hoặc đổi đuôi tệp.',
      en: 'Leave --format out to write by the ending, or change the ending.',
    },
  );
}

function unknownExtension(
  files: readonly string[],
  names: readonly string[],
  isOneOfMany: boolean,
): UsageError {
  const quoted = files.map((file) => `"${file}"`).join(', ');
  const known = names.join(', ');
  return new UsageError(
    {
      vi: `không biết định dạng theo đuôi tệp ${quoted}`,
      en: `the extension of ${quoted} names no format`,
    },
    isOneOfMany
      ? { vi: `Đặt đuôi tệp theo một trong: ${known}`, en: `End each name in one of: ${known}` }
      : { vi: `Thêm --format, một trong: ${known}`, en: `Add --format, one of: ${known}` },
  );
}
