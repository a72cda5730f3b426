import { constants, type Stats } from 'node:fs';
import { access, lstat, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../command-line/usage-error.ts';
import { cannotWrite, codeOf, trying } from './cannot-write.ts';
import { STAGING } from './staging.ts';

/** Where a name leads, and what stands there. */
export interface Target {
  /** The file itself, links followed, in a folder by its one true name, as far as that is there. */
  readonly file: string;
  /** The file that stands there; null if none does. */
  readonly standing: Stats | null;
}

/** Systems give up after about so many links. */
const MOST_LINKS = 40;

/**
 * Where a result of some name is to be written: the file behind links, also one that is yet to be made. Throws a UsageError
 * where no file can be: a folder, a device, or a pipe stands there, or the path leads nowhere.
 */
export async function targetOf(output: string): Promise<Target> {
  if (/^\/(?:dev\/(?:std(?:out|err|in)|fd\/)|proc\/self\/fd\/)/.test(path.resolve(output)))
    throw notAFile(output, { vi: 'thiết bị', en: 'a device' });
  const file = await trying(output, () => fileBehind(output));
  if (file.split(path.sep).includes(STAGING)) throw inStaging(output);
  const standing = await stat(file).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === 'ENOENT') return null;
    throw cannotWrite(output, code);
  });
  if (standing === null || standing.isFile()) return { file, standing };
  if (standing.isDirectory()) throw cannotWrite(output, 'EISDIR');
  if (standing.isFIFO()) throw notAFile(output, { vi: 'ống dẫn (pipe)', en: 'a pipe' });
  if (standing.isSocket()) throw notAFile(output, { vi: 'ổ cắm (socket)', en: 'a socket' });
  throw notAFile(output, { vi: 'thiết bị', en: 'a device' });
}

/** Refuses a file that stands there and is not to be written to. */
export async function refuseReadOnly(output: string, { file, standing }: Target): Promise<void> {
  if (standing !== null) await trying(output, () => access(file, constants.W_OK));
}

/** The file that a name leads to, in a folder by its one true name as far as that is there. */
export async function fileBehind(name: string): Promise<string> {
  const file = path.resolve(await behindLinks(name, MOST_LINKS));
  const folder = await realpath(path.dirname(file)).catch(() => path.dirname(file));
  return path.join(folder, path.basename(file));
}

/** The path behind links, also if nothing is there. */
async function behindLinks(name: string, left: number): Promise<string> {
  const found = await lstat(name).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (found === null || !found.isSymbolicLink()) return name;
  if (left === 0) throw Object.assign(new Error('ELOOP'), { code: 'ELOOP' });
  return behindLinks(path.resolve(path.dirname(name), await readlink(name)), left - 1);
}

function inStaging(output: string): UsageError {
  return new UsageError(
    {
      vi: `không ghi vào ${output}: thư mục ${STAGING} chỉ để cchc dùng trong lúc ghi`,
      en: `not written to ${output}: the folder ${STAGING} is for cchc alone, while it writes`,
    },
    { vi: 'Nêu một thư mục khác.', en: 'Name another folder.' },
  );
}

function notAFile(output: string, is: { readonly vi: string; readonly en: string }): UsageError {
  return new UsageError(
    {
      vi: `không ghi vào ${output}: đó là ${is.vi}, không phải tệp`,
      en: `not written to ${output}: it is ${is.en}, not a file`,
    },
    {
      vi: 'Nêu tên một tệp; muốn in ra màn hình hay đưa sang lệnh khác thì dùng -o -',
      en: 'Name a file; for the screen or another command use -o -',
    },
  );
}
