import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { printable } from '../../formats/text/text-width.ts';
import type { Bilingual } from '../../words/language.ts';
import { didYouMean } from '../command-line/did-you-mean.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { plansIn } from './plans-in.ts';

/** Of a folder with more plans than this, not all are listed. */
const MOST_LISTED = 5;

const HOW_TO_BEGIN: Bilingual = {
  vi: 'Hãy nêu tên tệp kế hoạch (.yaml), hoặc bắt đầu một kế hoạch: cchc init\nKế hoạch không nêu tên được tìm lần lượt ở: biến CCHC_PLAN, khóa "plan" của cchc.yaml, thư mục plans, thư mục đang đứng.',
  en: 'Name the plan file (.yaml), or begin a plan: cchc init\nA plan that is not named is looked for in this order: the variable CCHC_PLAN, "plan" of cchc.yaml, the folder plans, the working folder.',
};

/** That there is no plan where one may lie, with a folder below that has one, else how to begin. */
export async function noPlanIn(folders: readonly string[]): Promise<UsageError> {
  const where = folders.map((folder) => `"${printable(folder)}"`).join(', ');
  const words = { vi: `không tìm thấy kế hoạch nào trong ${where}`, en: `no plan found in ${where}` };
  for (const folder of folders) {
    const below = await folderWithPlans(folder);
    if (below !== null) return new UsageError(words, didYouMean(printable(below)));
  }
  return new UsageError(words, HOW_TO_BEGIN);
}

/** That no file fits a pattern, with the plans that lie there, else how to begin. */
export async function nothingLike(pattern: string): Promise<UsageError> {
  const plans = (await plansIn(path.dirname(pattern))).slice(0, MOST_LISTED).map(printable).join(', ');
  const shown = printable(pattern);
  return new UsageError(
    { vi: `không có tệp kế hoạch nào khớp với "${shown}"`, en: `no plan file fits "${shown}"` },
    plans === '' ? HOW_TO_BEGIN : { vi: `Có: ${plans}`, en: `There are: ${plans}` },
  );
}

/** That there are several plans where one is meant. */
export function severalPlans(plans: readonly string[], or: Bilingual | null = null): UsageError {
  const list = plans.map(printable).join(', ');
  return new UsageError(
    {
      vi: `có ${plans.length} kế hoạch, chưa rõ dùng kế hoạch nào`,
      en: `there are ${plans.length} plans; which one?`,
    },
    {
      vi: `Hãy nêu tên một trong các tệp: ${list}${or === null ? '' : `; ${or.vi}`}`,
      en: `Name one of: ${list}${or === null ? '' : `; ${or.en}`}`,
    },
  );
}

/** That standard input holds one plan, and is not named beside others. */
export function inputAmongPlans(): UsageError {
  return new UsageError(
    {
      vi: 'đầu vào chuẩn (-) là một kế hoạch, không nêu cùng kế hoạch khác',
      en: 'standard input (-) is one plan, and is not named beside others',
    },
    { vi: 'Hãy lưu kế hoạch ấy thành tệp rồi nêu tên tệp.', en: 'Save that plan to a file and name it.' },
  );
}

/** What is wrong with a name that holds nothing, as where a variable of a script is not set. */
export function emptyName(): UsageError {
  return new UsageError(
    { vi: 'tên tệp kế hoạch để trống', en: 'the name of the plan is empty' },
    { vi: 'Hãy nêu tên tệp kế hoạch (.yaml).', en: 'Name the plan file (.yaml).' },
  );
}

/** The first folder in a folder that has plans; null if none has. */
async function folderWithPlans(folder: string): Promise<string | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
    .map(({ name }) => name);
  for (const name of names.sort()) {
    const below = path.join(folder, name);
    if ((await plansIn(below)).length > 0) return below;
  }
  return null;
}
