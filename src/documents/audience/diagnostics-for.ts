import type { Location, Span } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import type { Diagnostic } from '../../rules/engine/known-rules.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import { agencyReferences } from '../../rules/evidence/references.ts';
import { isUnitName, type UnitName } from '../../schedule/visits/unit-name.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Audience } from './audience.ts';
import { isShownTo } from './decisions.ts';

/** A plan that diagnostics speak of: what it means, and the text in which it is written. */
interface Checked {
  readonly context: Pick<RuleContext, 'plan' | 'visits' | 'isWritten'>;
  readonly document: YamlDocument;
}

/**
 * The diagnostics that an audience may be told of: to the public none; to others none that stands, or has a related place,
 * where the plan asks for a visit that they may not know of, or records one, and none that names a unit which is only
 * visited so. `checked` is null where too much is wrong with the plan to know of visits.
 */
export function diagnosticsFor(
  audience: Audience,
  diagnostics: readonly Diagnostic[],
  checked: Checked | null,
): readonly Diagnostic[] {
  switch (audience) {
    case 'internal':
      return diagnostics;
    case 'concerned':
      return checked === null ? diagnostics : withoutHidden(audience, diagnostics, checked);
    case 'public':
      return [];
    default:
      return audience satisfies never;
  }
}

function withoutHidden(
  audience: Audience,
  diagnostics: readonly Diagnostic[],
  { context, document }: Checked,
): readonly Diagnostic[] {
  const hidden = hiddenOf(audience, context);
  if (hidden.paths.length === 0) return diagnostics;
  const spans = hidden.paths.map((path) => document.locate(path).span);
  const isHiddenPlace = ({ file, span }: Location) =>
    file === document.source.file && spans.some((outer) => holds(outer, span));

  return diagnostics.filter(
    (diagnostic) =>
      ![diagnostic, ...diagnostic.related].some(({ location }) => isHiddenPlace(location)) &&
      !unitNamesIn(diagnostic.values).some(hidden.isNamed) &&
      !(diagnostic.code === 'CC804' && tellsItem(diagnostic, hidden, context)),
  );
}

/** What of a plan an audience may not know of. */
interface Hidden {
  /** Where it asks for visits that are not shown, or records them. */
  readonly paths: readonly Path[];
  /** Items of the plan that go by the name of a unit that is not shown. */
  readonly items: readonly Path[];
  readonly isNamed: (name: UnitName) => boolean;
}

function hiddenOf(audience: Audience, { plan, visits }: Checked['context']): Hidden {
  const isHidden = (what: Pick<Visit, 'form'>) => !isShownTo(audience, what);
  const entries = plan.blocks.flatMap((block) => block.units).filter(isHidden);
  const hidden = visits.filter(isHidden);
  const shown = visits.filter((visit) => !isHidden(visit));

  const known = new Set(shown.map(({ unit }) => unit));
  const units = new Set(
    [...entries, ...hidden].flatMap(({ unit }) => (unit === null || known.has(unit) ? [] : [unit])),
  );
  const openVisits = new Set(hidden.filter(({ unit }) => unit === null).map(({ id }) => id));
  const records = plan.records.filter(
    (record) =>
      units.has(record.unit) ||
      (hidden.some((visit) => visit.record === record) && shown.every((visit) => visit.record !== record)),
  );
  return {
    paths: [...hidden, ...entries, ...plan.blocks.filter(isHidden), ...records].map(({ path }) => path),
    items: [...agencyReferences(plan)].filter(({ id }) => units.has(id)).map(({ path }) => itemAt(path)),
    isNamed: (name) =>
      name.agency === null
        ? [name.visit, name.within].some((id) => openVisits.has(id) || units.has(id))
        : units.has(name.agency),
  };
}

/** Every name of a unit or agency in the values of a diagnostic, however deep. */
function unitNamesIn(value: unknown): UnitName[] {
  if (isUnitName(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(unitNamesIn) : [];
}

/** Whether what is told of an exemption names an item that may not be known of, or one of which it is not known what it is. */
function tellsItem(
  { values: { item, places } }: Diagnostic<'CC804'>,
  hidden: Hidden,
  { isWritten }: Checked['context'],
): boolean {
  if (item === null || !isWritten(item)) return true;
  const all = [...hidden.paths, ...hidden.items];
  return [item, ...places.map(({ path }) => path)].some((path) => all.some((outer) => isWithin(outer, path)));
}

/** The item that goes by the agency at a path: a mapping by its key `unit` or `agency`, else the agency itself. */
function itemAt(path: Path): Path {
  const key = path.at(-1);
  return key === 'unit' || key === 'agency' ? path.slice(0, -1) : path;
}

function isWithin(outer: Path, inner: Path): boolean {
  return outer.every((step, index) => String(step) === String(inner[index]));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
