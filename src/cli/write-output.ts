import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from './environment.ts';
import { UsageError } from './usage-error.ts';

/** Where a result goes. */
export interface Destination {
  /** A file, or undefined for standard output. */
  readonly output?: string | undefined;
  /** Whether an existing file may be replaced. */
  readonly force?: boolean | undefined;
}

/** Refuses a destination that exists, before any work is done. */
export async function checkDestination({ output, force }: Destination): Promise<void> {
  if (output === undefined || force === true || !(await exists(output))) return;
  throw new UsageError(
    { vi: `tệp ${output} đã có, không ghi đè`, en: `${output} exists and is not overwritten` },
    { vi: 'Thêm --force nếu muốn ghi đè.', en: 'Add --force to overwrite it.' },
  );
}

/** Writes a result to standard output, or to a file whole or not at all. */
export async function writeResult(
  environment: Environment,
  destination: Destination,
  text: string,
): Promise<void> {
  const { output } = destination;
  if (output === undefined) await print(environment, text);
  else await writeWhole({ ...destination, output }, text);
}

/** Writes a file whole or not at all: to a temporary one beside it, which then takes its name. */
export async function writeWhole(
  destination: Destination & { readonly output: string },
  content: string | Uint8Array,
): Promise<void> {
  const { output } = destination;
  const temporary = path.join(
    path.dirname(output),
    `.${path.basename(output)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await checkDestination(destination);
    await rename(temporary, output);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof UsageError) throw error;
    const reason = codeOf(error);
    throw new UsageError(
      { vi: `không ghi được tệp ${output} (${reason})`, en: `cannot write ${output} (${reason})` },
      {
        vi: 'Hãy kiểm tra thư mục và quyền ghi.',
        en: 'Check the folder and your permission to write there.',
      },
    );
  }
}

/** Writes to standard output. That its reader has gone away after what it wanted (`| head`) is no failure. */
async function print({ stdout }: Environment, text: string): Promise<void> {
  const error = await new Promise<Error | null | undefined>((done) => stdout.write(text, done));
  if (error === null || error === undefined || codeOf(error) === 'EPIPE') return;
  throw new UsageError(
    { vi: `không in được kết quả (${codeOf(error)})`, en: `cannot print the result (${codeOf(error)})` },
    { vi: 'Hãy kiểm tra chỗ trống trên đĩa.', en: 'Check the space left on the disk.' },
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function exists(file: string): Promise<boolean> {
  return access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** The format asked for, else that of the extension of the output file, else the first. */
export function chooseFormat<Format extends string>(
  formats: Readonly<Record<Format, readonly string[]>>,
  asked: string | undefined,
  output: string | undefined,
): Format {
  const names = Object.keys(formats) as Format[];
  const [first] = names;
  if (first === undefined) throw new Error('no format to choose from');
  if (asked !== undefined) {
    const found = names.find((name) => name === asked);
    if (found !== undefined) return found;
    throw new UsageError({
      vi: `không có định dạng "${asked}", chỉ có ${names.join(', ')}`,
      en: `no format "${asked}"; there are ${names.join(', ')}`,
    });
  }
  if (output === undefined) return first;
  const extension = path.extname(output).slice(1).toLowerCase();
  const found = names.find((name) => formats[name].includes(extension));
  if (found !== undefined) return found;
  throw new UsageError(
    {
      vi: `không biết định dạng theo đuôi tệp "${output}"`,
      en: `the extension of "${output}" names no format`,
    },
    { vi: `Thêm --format, một trong: ${names.join(', ')}`, en: `Add --format, one of: ${names.join(', ')}` },
  );
}
