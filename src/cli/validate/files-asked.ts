import { emptyName, findPlan, isFolder, plansIn } from '../find-plan.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The files meant, each once: each file named, the plans of each folder named; without any, the only plan there is. `-` is
 * standard input.
 */
export async function filesAsked(words: readonly string[]): Promise<string[]> {
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
      throw new UsageError({ vi: `không có kế hoạch nào trong ${word}`, en: `there is no plan in ${word}` });
    }
    files.push(...plans);
  }
  return [...new Set(files)];
}
