import path from 'node:path';
import { type Formats, namesOf } from '../../formats/format.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** The format asked for, else that of the ending of the output file, else the first. */
export function chooseFormat<Name extends string>(
  formats: Formats<Name>,
  asked: Name | undefined,
  output: string | undefined,
): Name {
  const [format] = chooseFormats(formats, asked, output === undefined ? [] : [output]);
  return format;
}

/** As `chooseFormat`, for each of several files; what names no format is told of all of them at once. */
export function chooseFormats<Name extends string>(
  formats: Formats<Name>,
  asked: Name | undefined,
  outputs: readonly string[],
): [Name, ...Name[]] {
  const names = namesOf(formats);
  const [standard] = names;
  if (standard === undefined) throw new Error('no format to choose from');
  const found = outputs.map(
    (output) => asked ?? names.find((name) => formats[name].endings.includes(extension(output))),
  );
  const unknown = outputs.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0) throw unknownExtension(unknown, names, outputs.length > 1);
  const [first = asked ?? standard, ...others] = found.filter((format) => format !== undefined);
  return [first, ...others];
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

function extension(output: string): string {
  return path.extname(output).slice(1).toLowerCase();
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
