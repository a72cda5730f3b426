import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { campaignsIn } from '../../campaign.ts';
import { VISITS } from '../../documents/audience/decisions.ts';
import type { Environment } from '../environment.ts';
import { findPlan, plansIn } from '../input/find-plan.ts';
import { diskFiles, isFolder } from '../input/disk-files.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Offer } from './offer.ts';

/** The plans in the folder that is being typed, its folders with a slash, and, where nothing is typed yet, those of `plans/`. */
export async function planOffers(typed: string): Promise<readonly Offer[]> {
  const slash = typed.lastIndexOf('/') + 1;
  const prefix = typed.slice(0, slash);
  const folder = prefix === '' ? '.' : prefix;
  const plans = [...(await plansIn(folder)), ...(typed === '' ? await plansIn('plans') : [])];
  const files = plans.map((file) => file.replaceAll(path.sep, '/'));
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries
    .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
    .map(({ name }) => `${prefix}${name}/`);
  return [...files.map((file) => asTyped(file, prefix)), ...folders.sort()].map((value) => ({
    value,
    about: '',
  }));
}

/** Beside `./` a path begins as it was typed, not as it is put shortest. */
function asTyped(file: string, prefix: string): string {
  return prefix === '' ? file : `${prefix}${path.posix.basename(file)}`;
}

/** The units that the plan named, or else every plan at hand, inspects with notice; those of unannounced visits stay secret. */
export async function unitOffers(
  named: string | undefined,
  environment: Environment,
): Promise<readonly Offer[]> {
  const units = new Map<string, string>();
  const open = campaignsIn(diskFiles(environment));
  for (const file of await plansMeant(named)) {
    for (const { unit, name, form } of (await open(file)).context()?.visits ?? []) {
      if (unit !== null && VISITS[form].concerned === 'whole') units.set(unit, name[environment.language]);
    }
  }
  return [...units].map(([value, about]) => ({ value, about }));
}

async function plansMeant(named: string | undefined): Promise<readonly string[]> {
  if (named !== undefined && named !== '-')
    return (await isFolder(named)) ? plansIn(named) : [await findPlan(named)];
  const plans = await plansIn('plans');
  return plans.length > 0 ? plans : plansIn('.');
}

/** Nothing on offer where the command line so far is wrong use. */
export async function orNone<Value>(find: () => Promise<readonly Value[]>): Promise<readonly Value[]> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}
