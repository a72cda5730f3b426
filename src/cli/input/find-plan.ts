import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { kindOfFile } from '../../plan/parse.ts';
import { isFolder } from './disk-files.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * The plan file that is meant: the file itself, the only plan of a folder, or, where nothing is named, the only plan in
 * `plans/` or else in the working directory. Throws a UsageError that lists the plans if there are several.
 */
export async function findPlan(named: string | undefined): Promise<string> {
  if (named === '') throw emptyName();
  if (named === '-') return named;
  if (named !== undefined) return (await isFolder(named)) ? onlyPlan([named]) : named;
  return onlyPlan(['plans', '.']);
}

/** The plan files of a folder, directories left aside, in the order of their names. */
export async function plansIn(folder: string): Promise<string[]> {
  if (!(await isFolder(folder))) return [];
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/i.test(name));
  const plans: string[] = [];
  for (const name of names.sort()) {
    const file = folder === '.' ? name : path.join(folder, name);
    if (!(await isFile(file))) continue;
    const head = await beginning(file);
    if (/^\uFEFF?["']?cchc["']?\s*:/m.test(head) && kindOfFile({ file, text: head }) === 'plan')
      plans.push(file);
  }
  return plans;
}

/** What is wrong with a name that holds nothing, as where a variable of a script is not set. */
export function emptyName(): UsageError {
  return new UsageError(
    { vi: 'tên tệp kế hoạch để trống', en: 'the name of the plan is empty' },
    { vi: 'Hãy nêu tên tệp kế hoạch (.yaml).', en: 'Name the plan file (.yaml).' },
  );
}

async function onlyPlan(folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const plans = await plansIn(folder);
    const [first] = plans;
    if (plans.length === 1 && first !== undefined) return first;
    if (plans.length > 1) {
      throw new UsageError(
        {
          vi: `có ${plans.length} kế hoạch, chưa rõ dùng kế hoạch nào`,
          en: `there are ${plans.length} plans; which one?`,
        },
        { vi: `Hãy nêu tên một trong các tệp: ${plans.join(', ')}`, en: `Name one of: ${plans.join(', ')}` },
      );
    }
  }
  const where = folders.map((folder) => `"${folder}"`).join(', ');
  throw new UsageError(
    { vi: `không tìm thấy kế hoạch nào trong ${where}`, en: `no plan found in ${where}` },
    { vi: 'Hãy nêu tên tệp kế hoạch (.yaml).', en: 'Name the plan file (.yaml).' },
  );
}

function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The beginning of a file is enough to tell what it is, even in UTF-16, which will be refused when it is read. */
async function beginning(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(10_000), 0, 10_000, 0);
    const head = buffer.subarray(0, bytesRead);
    const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
    return head.toString(isUtf16 ? 'utf16le' : 'utf8');
  } finally {
    await handle.close();
  }
}
