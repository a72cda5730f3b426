import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { campaignsIn } from '../../campaign.ts';
import { isShownTo } from '../../documents/audience/decisions.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { PickUnits, Value } from '../command-line/value.ts';
import type { Environment } from '../environment.ts';
import { findPlans } from '../input/find-plan.ts';
import { diskFiles } from '../input/disk-files.ts';
import { plansIn } from '../input/plans-in.ts';
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

/**
 * The units that the plan named, or else every plan at hand, inspects with notice, or those that are picked; those of
 * unannounced visits stay secret.
 */
export async function unitOffers(
  named: string | undefined,
  environment: Environment,
  pick: Value['pick'],
): Promise<readonly Offer[]> {
  const units = new Map<string, string>();
  const open = campaignsIn(diskFiles(environment));
  const picked = pick === undefined ? inspectedUnits : await pick();
  for (const file of await findPlans(named === undefined || named === '-' ? [] : [named], environment)) {
    const context = (await open(file)).context();
    const shown = context === null ? [] : picked(announcedOf(context));
    for (const [unit, name] of shown) units.set(unit, name[environment.language]);
  }
  return [...units].map(([value, about]) => ({ value, about }));
}

function announcedOf(context: RuleContext): RuleContext {
  const isShown = (visit: Visit) => isShownTo('concerned', visit);
  return {
    ...context,
    visits: context.visits.filter(isShown),
    cancelled: context.cancelled.filter(isShown),
  };
}

function inspectedUnits({ visits }: RuleContext): ReturnType<PickUnits> {
  return visits.flatMap(({ unit, name }) => (unit === null ? [] : [[unit, name] as const]));
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
