import path from 'node:path';
import { UsageError } from '../command-line/usage-error.ts';
import type { Environment } from '../environment.ts';
import { isFolder } from './disk-files.ts';
import { filesLike, isPattern } from './expand-pattern.ts';
import { missingFile } from './missing-file.ts';
import { whereItIs } from './named-file.ts';
import { emptyName, inputAmongPlans, noPlanIn, nothingLike, severalPlans } from './no-plan.ts';
import { isPlan, plansIn } from './plans-in.ts';

/** What a plan is looked up by that no word names. */
export type LookUp = Pick<Environment, 'variables' | 'project'>;

/** Where plans lie by custom: in the first of these that has any. */
const CUSTOMARY = ['plans', '.'];

/** How the name of a plan ends. */
export const PLAN_ENDINGS: readonly string[] = ['.yaml', '.yml'];

/**
 * The plan file that is meant: the file itself, the only plan of a folder or that fits a pattern; where nothing is named,
 * the only one that is looked up. Throws a UsageError that lists the plans if there are several. `endings`: of what may be
 * named in the place of a plan.
 */
export async function findPlan(
  named: string | undefined,
  lookUp: LookUp,
  endings = PLAN_ENDINGS,
): Promise<string> {
  if (named === '-') return named;
  if (named !== undefined) return theOnly(await plansNamed(named, lookUp, endings));
  const { plans, by } = await lookedUp(lookUp);
  return toldBy(by, () => theOnly(plans));
}

/**
 * The plan files that words name, `-` among them: files, the plans of folders, what fits patterns; without words, all that
 * are looked up. Throws a UsageError for all the words at once that name none.
 */
export async function findPlans(words: readonly string[], lookUp: LookUp): Promise<string[]> {
  if (words.length === 0) return (await lookedUp(lookUp)).plans;
  return namedByEach(words, (word) => plansBehind(word, lookUp));
}

function plansBehind(word: string, lookUp: LookUp): Promise<readonly string[]> {
  return word === '-' ? Promise.resolve([word]) : plansNamed(word, lookUp, PLAN_ENDINGS);
}

/** The files that each word names. Throws a UsageError for all the words at once that name none. */
async function namedByEach(
  words: readonly string[],
  filesOf: (word: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const files: string[] = [];
  const faults: UsageError[] = [];
  for (const word of words) {
    try {
      files.push(...(await filesOf(word)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push(error);
    }
  }
  if (faults.length > 0) throw together(faults);
  return files;
}

/**
 * The plans of which each is meant where words name several: files, the plans of folders, those that fit patterns, each once.
 * Null where one word names one, or none does. Throws a UsageError where standard input is among several.
 */
export async function severalNamed(
  words: readonly string[],
  lookUp: LookUp,
): Promise<readonly string[] | null> {
  const [only, ...others] = words;
  if (only === undefined || (others.length === 0 && (await isOnePlan(only)))) return null;
  if (words.includes('-')) throw inputAmongPlans();
  const named = await namedByEach(words, async (word) => {
    const found = await plansBehind(word, lookUp);
    if (await isOnePlan(word)) return found;
    const plans: string[] = [];
    for (const file of found) if (await isPlan(file)) plans.push(file);
    return plans;
  });
  const seen = new Set<string>();
  const files = named.filter((file) => seen.size < seen.add(path.resolve(file)).size);
  return files.length < 2 ? null : files;
}

async function isOnePlan(word: string): Promise<boolean> {
  return word === '-' || (!(await isPattern(word)) && !(await isFolder(word)));
}

/**
 * The plans that are looked up where no word names one: those that CCHC_PLAN names, else those that the project file names,
 * else those where plans lie by custom. `by` is what names them, for whoever refuses them.
 */
async function lookedUp({
  variables,
  project,
}: LookUp): Promise<{ readonly plans: string[]; readonly by: string | null }> {
  const variable = variables['CCHC_PLAN'] ?? '';
  const plan = project?.plan ?? null;
  const given = variable !== '' ? { path: variable, namedAt: 'CCHC_PLAN' } : plan;
  if (given !== null)
    return { plans: await toldBy(given.namedAt, () => plansAt(given.path, PLAN_ENDINGS)), by: given.namedAt };
  for (const folder of CUSTOMARY) {
    const plans = await plansIn(folder);
    if (plans.length > 0) return { plans, by: null };
  }
  throw await noPlanIn(CUSTOMARY);
}

/** Does something with a name; what is wrong with it is told with what gave the name. */
async function toldBy<Value>(by: string | null, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof UsageError) || by === null) throw error;
    const { words, advice, status } = error;
    throw new UsageError({ vi: `${by}: ${words.vi}`, en: `${by}: ${words.en}` }, advice, status);
  }
}

/** The files that a word names: what fits it where it is a pattern, else what lies there or among what was written. */
async function plansNamed(
  word: string,
  { project }: Pick<LookUp, 'project'>,
  endings: readonly string[],
): Promise<string[]> {
  if (word === '') throw emptyName();
  if (!(await isPattern(word))) return plansAt((await whereItIs(word, project)) ?? word, endings);
  const files = await filesLike(word);
  if (files.length === 0) throw await nothingLike(word);
  return files;
}

/** A file as it is named, or the plans of a folder. */
async function plansAt(name: string, endings: readonly string[]): Promise<string[]> {
  if (!(await isFolder(name))) {
    const file = await whereItIs(name, null);
    if (file !== null) return (await isFolder(file)) ? plansAt(file, endings) : [file];
    throw await missingFile(name, { endings, mayBeFolder: true, alsoIn: CUSTOMARY });
  }
  const plans = await plansIn(name);
  if (plans.length === 0) throw await noPlanIn([name]);
  return plans;
}

/** The only file, or the only one among them that is a plan. */
async function theOnly(files: readonly string[]): Promise<string> {
  const [first, ...others] = files;
  if (first !== undefined && others.length === 0) return first;
  const plans: string[] = [];
  for (const file of files) if (await isPlan(file)) plans.push(file);
  const [plan, ...more] = plans;
  if (plan !== undefined && more.length === 0) return plan;
  throw severalPlans(plans.length === 0 ? files : plans);
}

/** Several faults of a command line, told in one message. */
function together(faults: readonly UsageError[]): UsageError {
  const join = (of: (fault: UsageError) => string | undefined, between: string) =>
    [...new Set(faults.flatMap((fault) => of(fault) ?? []))].join(between);
  return new UsageError(
    { vi: join(({ words }) => words.vi, '; '), en: join(({ words }) => words.en, '; ') },
    { vi: join(({ advice }) => advice?.vi, '\n'), en: join(({ advice }) => advice?.en, '\n') },
  );
}
