import type { CivilDate } from '../../calendar/civil-date.ts';
import type { DiagnosticOf, Location } from '../../diagnostics/diagnostic.ts';
import { inOrder } from '../../diagnostics/order.ts';
import { type ItemPaths, itemPaths } from '../../plan/item-path.ts';
import type { Exemption } from '../../plan/language/exemptions.ts';
import { locateInPlan, type PlanTexts, withRecordsData } from '../../plan/records.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import { UnknownValue } from '../../plan/unknown-value.ts';
import { type Code, type Diagnostic, ruleOf, RULES } from './known-rules.ts';
import type { DirectoryContext, ExemptionFate, Finding, Place, Rule, RuleContext } from './rule.ts';
import { weighExemptions } from './weigh-exemptions.ts';

/** The files in which findings are located. */
interface Documents extends PlanTexts {
  readonly directory: YamlDocument;
  /** What the items of the plan are called; null where a directory is looked at alone. */
  readonly items: ItemPaths | null;
  /** Whether something of them is faulty, so that what rules find may hang on it. */
  readonly isFaulty: boolean;
}

/** What rules are applied to, one after the other. */
type Looked =
  | { readonly plan: RuleContext }
  | { readonly directory: DirectoryContext }
  | { readonly exemptions: readonly ExemptionFate[] };

/** What is told of a plan, and what its exemptions keep from being told. */
export interface PlanChecked {
  readonly diagnostics: readonly Diagnostic[];
  readonly exempted: readonly Exempted[];
  /** The rules that could not look at everything, for what they look at hangs on something faulty. */
  readonly unchecked: readonly Code[];
}

/** What rules look at, of files of which something may be faulty. */
interface Readings<Context> {
  /** With all unknown that hangs on what is faulty. */
  readonly sure: Context;
  /** As the files may have been meant; none where nothing is faulty. */
  readonly ways: readonly Context[];
}

/** Something found that the plan exempts, and where it does. */
export interface Exempted {
  readonly diagnostic: Diagnostic;
  readonly exemption: Exemption;
  readonly location: Location;
}

/**
 * Applies every rule to a plan and its directory. Returns what was found in the order of files, places and codes,
 * nothing twice. Of a rule that asks for what hangs on something faulty, only that is told which it finds in every way in
 * which the files may have been meant. With `asOf` null no exemption has expired.
 */
export function checkPlan(
  { sure, ways, exemptions }: Readings<RuleContext> & { readonly exemptions: readonly Exemption[] },
  files: Omit<Documents, 'items' | 'isFaulty'>,
  asOf: CivilDate | null,
): PlanChecked {
  const items = itemPaths(withRecordsData(files.plan.data, files.records?.data));
  const documents = { ...files, items, isFaulty: ways.length > 0 };
  const looked = { sure: { plan: sure }, ways: ways.map((plan) => ({ plan })) };
  const { found, unchecked } = findingsOfAll(looked, documents);
  const applied = CODES.filter((code) => !unchecked.includes(code));
  const weighed = weighExemptions(found, exemptions, { items, applied, asOf });
  const ofExemptions = findingsOfAll({ sure: { exemptions: weighed.fates }, ways: [] }, documents).found;
  return {
    diagnostics: inOrder([...weighed.kept, ...ofExemptions]),
    exempted: weighed.exempted.map(({ diagnostic, exemption }) => ({
      diagnostic,
      exemption,
      location: files.plan.locate(exemption.path),
    })),
    unchecked,
  };
}

/** Applies the rules on directories to a directory alone. */
export function checkDirectory(
  { sure, ways }: Readings<DirectoryContext>,
  document: YamlDocument,
): Pick<PlanChecked, 'diagnostics' | 'unchecked'> {
  const documents = {
    plan: document,
    directory: document,
    records: null,
    items: null,
    isFaulty: ways.length > 0,
  };
  const looked = { sure: { directory: sure }, ways: ways.map((directory) => ({ directory })) };
  const { found, unchecked } = findingsOfAll(looked, documents);
  return { diagnostics: inOrder(found), unchecked };
}

const CODES: readonly Code[] = RULES.map(({ code }) => code);

/** What all rules find, and which of them could not look at everything. */
function findingsOfAll(
  { sure, ways }: Readings<Looked>,
  documents: Documents,
): { readonly found: readonly Diagnostic[]; readonly unchecked: readonly Code[] } {
  const found: Diagnostic[] = [];
  const unchecked: Code[] = [];
  for (const code of CODES) {
    const surely = findingsOf(code, sure, documents);
    if (surely.isWhole) {
      found.push(...surely.found);
      continue;
    }
    const inWays = ways.map((looked) => findingsOf(code, looked, documents));
    const { common, isSame } = inAll(inWays);
    found.push(...common);
    if (!isSame) unchecked.push(code);
  }
  return { found, unchecked };
}

/** What a rule finds, and whether it got to the end without asking for anything unknown. */
interface Found<One extends Code> {
  readonly found: readonly Diagnostic<One>[];
  readonly isWhole: boolean;
}

/** What is found in all of some ways, and whether that is all that is found in any. */
function inAll<One extends Code>(
  ways: readonly Found<One>[],
): { readonly common: readonly Diagnostic<One>[]; readonly isSame: boolean } {
  const keys = ways.map(({ found }) => new Set(found.map((one) => JSON.stringify(one))));
  const [first] = ways;
  const common = (first?.found ?? []).filter((one) => {
    const key = JSON.stringify(one);
    return keys.every((known) => known.has(key));
  });
  const isSame =
    ways.length > 0 && ways.every(({ found, isWhole }) => isWhole && found.length === common.length);
  return { common, isSame };
}

function findingsOf<One extends Code>(code: One, looked: Looked, documents: Documents): Found<One> {
  return diagnosticsOf(ruleOf(code), looked, documents);
}

function diagnosticsOf<One extends Code, Values, Note extends string>(
  rule: Rule<One, Values, Note>,
  looked: Looked,
  { items, isFaulty, ...documents }: Documents,
): { readonly found: DiagnosticOf<One, Values, Note>[]; readonly isWhole: boolean } {
  const locate = ({ file = 'plan', path, part }: Place) =>
    file === 'plan' ? locateInPlan(documents, path, part) : documents.directory.locate(path, part);
  const found: DiagnosticOf<One, Values, Note>[] = [];
  try {
    for (const { values, related = [], ...place } of applied(rule, looked))
      found.push({
        code: rule.code,
        // A copy: what is unknown of it is not told.
        values: isFaulty ? structuredClone(values) : values,
        location: locate(place),
        related: related.map(({ note, ...other }) => ({ note, location: locate(other) })),
        ...(place.file === 'directory' || items === null
          ? {}
          : { item: { path: place.path, names: items.namesOf(place.path) } }),
      });
    return { found, isWhole: true };
  } catch (error) {
    if (!(error instanceof UnknownValue)) throw error;
    return { found, isWhole: false };
  }
}

/** What a rule finds in what it is applied to; nothing in what it does not look at. */
function applied<Values, Note extends string>(
  rule: Rule<string, Values, Note>,
  looked: Looked,
): Iterable<Finding<Values, Note>> {
  switch (rule.kind) {
    case 'plan':
      return 'plan' in looked ? rule.check(looked.plan) : [];
    case 'directory':
      if ('exemptions' in looked) return [];
      return rule.check('plan' in looked ? looked.plan : looked.directory);
    case 'plan-and-directory':
      if ('exemptions' in looked) return [];
      if ('directory' in looked) return rule.checkDirectory(looked.directory);
      return [...rule.check(looked.plan), ...rule.checkDirectory(looked.plan)];
    case 'exemptions':
      return 'exemptions' in looked ? rule.check(looked.exemptions) : [];
    case 'reader':
    case 'text':
    case 'between-files':
      return [];
    default:
      return rule satisfies never;
  }
}
