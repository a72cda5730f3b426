import type { CivilDate } from '../../calendar/civil-date.ts';
import type { DiagnosticOf, Location } from '../../diagnostics/diagnostic.ts';
import { inOrder } from '../../diagnostics/order.ts';
import { type ItemPaths, itemPaths } from '../../plan/item-path.ts';
import type { Exemption } from '../../plan/language/exemptions.ts';
import { locateInPlan, type PlanTexts, withRecordsData } from '../../plan/records.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import type { Section } from './faulty-sections.ts';
import { type Code, type Diagnostic, ruleOf, RULES } from './known-rules.ts';
import type { DirectoryContext, ExemptionFate, Finding, Place, Rule, RuleContext } from './rule.ts';
import { weighExemptions } from './weigh-exemptions.ts';

/** The files in which findings are located. */
interface Documents extends PlanTexts {
  readonly directory: YamlDocument;
  /** What the items of the plan are called; null where a directory is looked at alone. */
  readonly items: ItemPaths | null;
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
}

/** Something found that the plan exempts, and where it does. */
export interface Exempted {
  readonly diagnostic: Diagnostic;
  readonly exemption: Exemption;
  readonly location: Location;
}

/**
 * Applies every rule to a plan and its directory. Returns what was found in the order of files, places and codes,
 * nothing twice. Rules that need a section of which something was left out as `faulty` are not applied. With `asOf` null
 * no exemption has expired.
 */
export function checkPlan(
  context: RuleContext,
  files: Omit<Documents, 'items'>,
  faulty: ReadonlySet<Section>,
  asOf: CivilDate | null,
): PlanChecked {
  const items = itemPaths(withRecordsData(files.plan.data, files.records?.data));
  const documents = { ...files, items };
  const applied = applicable(faulty);
  const found = applied.flatMap((code) => findingsOf(code, { plan: context }, documents));
  const weighed = weighExemptions(found, context.plan.exemptions, { items, applied, asOf });
  const ofExemptions = applied.flatMap((code) => findingsOf(code, { exemptions: weighed.fates }, documents));
  return {
    diagnostics: inOrder([...weighed.kept, ...ofExemptions]),
    exempted: weighed.exempted.map(({ diagnostic, exemption }) => ({
      diagnostic,
      exemption,
      location: files.plan.locate(exemption.path),
    })),
  };
}

/** Applies the rules on directories to a directory alone. */
export function checkDirectory(
  directory: DirectoryContext,
  document: YamlDocument,
  faulty: ReadonlySet<Section>,
): Diagnostic[] {
  const documents = { plan: document, directory: document, records: null, items: null };
  return inOrder(applicable(faulty).flatMap((code) => findingsOf(code, { directory }, documents)));
}

/** The rules that find no fault of another kind, with sections of which something was left out as faulty. */
function applicable(faulty: ReadonlySet<Section>): Code[] {
  return RULES.filter(({ needs = [] }) => !needs.some((section) => faulty.has(section))).map(
    ({ code }) => code,
  );
}

function findingsOf<One extends Code>(code: One, looked: Looked, documents: Documents): Diagnostic<One>[] {
  return diagnosticsOf(ruleOf(code), looked, documents);
}

function diagnosticsOf<One extends string, Values, Note extends string>(
  rule: Rule<One, Values, Note>,
  looked: Looked,
  { items, ...documents }: Documents,
): DiagnosticOf<One, Values, Note>[] {
  const locate = ({ file = 'plan', path, part }: Place) =>
    file === 'plan' ? locateInPlan(documents, path, part) : documents.directory.locate(path, part);
  return Array.from(applied(rule, looked), ({ values, related = [], ...place }) => ({
    code: rule.code,
    values,
    location: locate(place),
    related: related.map(({ note, ...other }) => ({ note, location: locate(other) })),
    ...(place.file === 'directory' || items === null
      ? {}
      : { item: { path: place.path, names: items.namesOf(place.path) } }),
  }));
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
