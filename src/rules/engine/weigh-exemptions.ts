import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { ItemPaths } from '../../plan/item-path.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Exemption } from '../../plan/language/exemptions.ts';
import { type Code, type Diagnostic, RULES } from './known-rules.ts';
import type { ExemptionFate } from './rule.ts';

/** What exemptions do: what is left to be told, what is exempted by which of them, and how each fares. */
interface Weighed {
  readonly kept: readonly Diagnostic[];
  readonly exempted: readonly { readonly diagnostic: Diagnostic; readonly exemption: Exemption }[];
  readonly fates: readonly ExemptionFate[];
}

/** How many places of a rule the advice on an exemption shows. */
const MOST_PLACES = 3;

/**
 * Weighs the exemptions of a plan against what was found. `items` are what the items of the plan file are called; `applied`
 * are the codes of the rules that could be applied; with `asOf` null no exemption has expired.
 */
export function weighExemptions(
  found: readonly Diagnostic[],
  exemptions: readonly Exemption[],
  { items, applied, asOf }: { items: ItemPaths; applied: readonly Code[]; asOf: CivilDate | null },
): Weighed {
  const by = new Map<Diagnostic, Exemption>();
  const fates = exemptions.map((exemption): ExemptionFate => {
    const rule = RULES.find(({ code }) => code === exemption.rule);
    const ofRule = found.filter(({ code, item }) => code === rule?.code && item !== undefined);
    const path = items.read(exemption.at);
    const covered =
      path === null ? [] : ofRule.filter((one) => !by.has(one) && covers(path, one.item?.path ?? []));
    const fate = (state: ExemptionFate['state']): ExemptionFate => ({
      exemption,
      state,
      nearest: rule === undefined ? nearestCode(exemption.rule) : '',
      item: path,
      places: ofRule.flatMap(({ item = [] }) => item).slice(0, MOST_PLACES),
    });
    if (rule === undefined) return fate('unknown-rule');
    if (!isExemptible(rule)) return fate('forbidden');
    if (exemption.reason === null || exemption.document === null || exemption.until === null)
      return fate('incomplete');
    if (asOf !== null && exemption.until < asOf) return fate('expired');
    if (!applied.includes(rule.code)) return fate('undecided');
    if (covered.length === 0) return fate(path === null ? 'ambiguous' : 'unused');
    for (const one of covered) by.set(one, exemption);
    return fate('in-force');
  });
  return {
    kept: found.filter((one) => !by.has(one)),
    exempted: found.flatMap((diagnostic) => {
      const exemption = by.get(diagnostic);
      return exemption === undefined ? [] : [{ diagnostic, exemption }];
    }),
    fates,
  };
}

function nearestCode(text: string): string {
  return (
    nearest(
      text,
      RULES.map(({ code }) => code),
    ) ?? ''
  );
}

/**
 * Whether items may be exempted from a rule. From errors they may not: a plan with an error cannot be carried out, or not
 * lawfully, or is not read as it was meant. Nor from what stands in the directory or in the writing of the file.
 */
function isExemptible({ severity, kind }: (typeof RULES)[number]): boolean {
  return severity !== 'error' && (kind === 'plan' || kind === 'plan-and-directory');
}

/** Whether a finding stands at the item, or at keys of the item itself; never at items of a list below it. */
function covers(path: Path, found: Path): boolean {
  return (
    path.length > 0 &&
    path.every((step, index) => String(step) === String(found[index])) &&
    found.slice(path.length).every((step) => typeof step === 'string')
  );
}
