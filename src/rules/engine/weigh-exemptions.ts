import type { CivilDate } from '../../calendar/civil-date.ts';
import type { ItemPaths } from '../../plan/item-path.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Path } from '../../plan/path.ts';
import type { Exemption } from '../../plan/language/exemptions.ts';
import type { ExemptionFate, Finding, Rule } from './rule.ts';
import { ruleOf, RULES } from '../table.ts';

/** Something that a rule found in a plan. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** What exemptions do: what is left to be told, what is exempted by which of them, and how each fares. */
interface Weighed {
  readonly kept: readonly Found[];
  readonly exempted: readonly (Found & { readonly exemption: Exemption })[];
  readonly fates: readonly ExemptionFate[];
}

const CODES = RULES.map(({ code }) => code);

/** How many places of a rule the advice on an exemption shows. */
const MOST_PLACES = 3;

/**
 * Weighs the exemptions of a plan against what was found. `paths` are those of the plan file; `applied` are the rules that
 * could be applied; with `asOf` null no exemption has expired.
 */
export function weighExemptions(
  found: readonly Found[],
  exemptions: readonly Exemption[],
  { paths, applied, asOf }: { paths: ItemPaths; applied: readonly Rule[]; asOf: CivilDate | null },
): Weighed {
  const by = new Map<Found, Exemption>();
  const fates = exemptions.map((exemption): ExemptionFate => {
    const rule = ruleOf(exemption.rule);
    const ofRule = found.filter((one) => one.rule === rule && one.finding.file !== 'directory');
    const path = paths.read(exemption.at);
    const covered =
      path === null ? [] : ofRule.filter((one) => !by.has(one) && covers(path, one.finding.path));
    const fate = (state: ExemptionFate['state']): ExemptionFate => ({
      exemption,
      state,
      nearest: rule === undefined ? (nearest(exemption.rule, CODES) ?? '') : '',
      places: ofRule.slice(0, MOST_PLACES).map(({ finding }) => paths.write(finding.path)),
    });
    if (rule === undefined) return fate('unknown-rule');
    if (!isExemptible(rule)) return fate('forbidden');
    if (exemption.reason === null || exemption.document === null || exemption.until === null)
      return fate('incomplete');
    if (asOf !== null && exemption.until < asOf) return fate('expired');
    if (!applied.includes(rule)) return fate('undecided');
    if (covered.length === 0) return fate(path === null ? 'ambiguous' : 'unused');
    for (const one of covered) by.set(one, exemption);
    return fate('in-force');
  });
  return {
    kept: found.filter((one) => !by.has(one)),
    exempted: found.flatMap((one) => {
      const exemption = by.get(one);
      return exemption === undefined ? [] : [{ ...one, exemption }];
    }),
    fates,
  };
}

/**
 * Whether items may be exempted from a rule. From errors they may not: a plan with an error cannot be carried out, or not
 * lawfully, or is not read as it was meant. Nor from what stands in the directory or in the writing of the file.
 */
function isExemptible({ severity, check }: Pick<Rule, 'severity' | 'check'>): boolean {
  return severity !== 'error' && check !== undefined;
}

/** Whether a finding stands at the item, or at keys of the item itself; never at items of a list below it. */
function covers(path: Path, found: Path): boolean {
  return (
    path.length > 0 &&
    path.every((step, index) => String(step) === String(found[index])) &&
    found.slice(path.length).every((step) => typeof step === 'string')
  );
}
