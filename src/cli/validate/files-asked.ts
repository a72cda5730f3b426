import path from 'node:path';
import { emptyName, findPlan, plansIn } from '../input/find-plan.ts';
import { isFolder } from '../input/disk-files.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * The files meant, each once: each file named, the plans of each folder named; without any, the only plan there is. `-` is
 * standard input, which stands for the file of the name that it goes by: an editor has not saved it yet.
 */
export async function filesAsked(words: readonly string[], stdinName: string | undefined): Promise<string[]> {
  if (words.length === 0) return [await findPlan(undefined)];
  const files: string[] = [];
  for (const word of words) {
    if (word === '') throw emptyName();
    if (word === '-' || !(await isFolder(word))) {
      files.push(word);
      continue;
    }
    const plans = await plansIn(word);
    if (plans.length === 0) {
      throw new UsageError({
        vi: `không có kế hoạch nào trong "${word}"`,
        en: `there is no plan in "${word}"`,
      });
    }
    files.push(...plans);
  }
  const named = new Map<string, string>();
  for (const file of files) {
    const key = file === '-' ? path.resolve(stdinName ?? file) : path.resolve(file);
    if (file === '-' || !named.has(key)) named.set(key, file);
  }
  return [...named.values()];
}
