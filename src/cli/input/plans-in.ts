import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { kindOfFile } from '../../plan/parse.ts';
import { isFile, isFolder } from './disk-files.ts';

/** The plan files of a folder, directories left aside, in the order of their names. */
export async function plansIn(folder: string): Promise<string[]> {
  if (!(await isFolder(folder))) return [];
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/i.test(name));
  const plans: string[] = [];
  for (const name of names.sort()) {
    const file = folder === '.' ? name : path.join(folder, name);
    if (await isPlan(file)) plans.push(file);
  }
  return plans;
}

/** Whether a file says that it is a plan. */
export async function isPlan(file: string): Promise<boolean> {
  if (!(await isFile(file))) return false;
  const head = await beginning(file);
  return /^\uFEFF?["']?cchc["']?\s*:/m.test(head) && kindOfFile({ file, text: head }) === 'plan';
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
