import type { Location, Span } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import { inOrder } from '../../diagnostics/order.ts';
import type { Diagnostic } from '../../rules/engine/known-rules.ts';
import { preventsSchedule } from '../../rules/engine/wording-of.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import { agencyReferences, unitLists } from '../../rules/evidence/references.ts';
import { locateInPlan, pathInRecords, type PlanTexts } from '../../plan/records.ts';
import { announcedPlan, saidOfUnannounced, unannouncedUnits } from '../../plan/announced-plan.ts';
import { isUnitName, type UnitName } from '../../schedule/visits/unit-name.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Audience } from './audience.ts';
import { isShownTo } from './decisions.ts';

/** A plan that diagnostics speak of: what it means, and the text in which it is written. */
interface Checked extends PlanTexts {
  readonly context: Pick<RuleContext, 'plan' | 'visits' | 'isWritten'>;
}

/** What is wrong with a plan, and what would be if it asked for no unannounced visit. */
interface Found {
  readonly whole: readonly Diagnostic[];
  readonly openly: readonly Diagnostic[];
}

/**
 * The diagnostics that an audience may be told of: to the public none; to others those of the plan as if it asked for no
 * unannounced visit, but none that stands, or has a related place, where the plan asks for such a visit or records one,
 * nor one that names a unit which is only visited so. `checked` is null where the plan asks for no such
 * visit, or too much is wrong with it to know of visits.
 */
export function diagnosticsFor(
  audience: Audience,
  { whole, openly }: Found,
  checked: Checked | null,
): readonly Diagnostic[] {
  switch (audience) {
    case 'internal':
      return whole;
    case 'concerned':
      return checked === null ? openly : withoutHidden(audience, { whole, openly }, checked);
    case 'public':
      return [];
    default:
      return audience satisfies never;
  }
}

/**
 * The diagnostics that whoever writes a plan is told: those for an audience, and every error that makes the plan invalid,
 * for they must know why.
 */
export function diagnosticsForWriter(
  audience: Audience,
  found: Found,
  checked: Checked | null,
): readonly Diagnostic[] {
  return withErrors(diagnosticsFor(audience, found, checked), found.whole);
}

/** The diagnostics that tell an audience why nothing is made of a plan for it: those for it, and every error in the way. */
export function refusalFor(audience: Audience, found: Found, checked: Checked | null): readonly Diagnostic[] {
  const inTheWay = audience === 'internal' ? found.whole : found.openly;
  return withErrors(diagnosticsFor(audience, found, checked), inTheWay);
}

function withErrors(told: readonly Diagnostic[], all: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(told.map(keyOf));
  const errors = all.filter((one) => preventsSchedule([one], 0) && !known.has(keyOf(one)));
  return errors.length === 0 ? told : inOrder([...told, ...errors]);
}

/** What makes two diagnostics of a plan the same one. */
function keyOf({ code, location: { file, span } }: Diagnostic): string {
  return [code, file, span.start, span.end].join(' ');
}

function withoutHidden(
  audience: Audience,
  { whole, openly }: Found,
  { context, ...documents }: Checked,
): readonly Diagnostic[] {
  const hidden = hiddenOf(audience, context);
  if (hidden.paths.length === 0) return openly;
  const places = hidden.paths.map((path) => locateInPlan(documents, path));
  const isInPlan = ({ file }: Location) =>
    file === documents.plan.source.file || file === documents.records?.source.file;
  const isHiddenPlace = (location: Location) =>
    places.some(({ file, span }) => file === location.file && holds(span, location.span));

  const ofWhole = new Set(whole.map(keyOf));
  return openly.filter(
    (diagnostic) =>
      ![diagnostic, ...diagnostic.related].some(({ location }) => isHiddenPlace(location)) &&
      // A directory names its agencies, whoever is visited.
      !(isInPlan(diagnostic.location) && unitNamesIn(diagnostic.values).some(hidden.isNamed)) &&
      !(
        diagnostic.code === 'CC804' &&
        (tellsItem(diagnostic, hidden, context) || !ofWhole.has(keyOf(diagnostic)))
      ),
  );
}

/**
 * The text of a plan, or of its file of facts, with blanks where it asks for visits that an audience may not know of, or
 * tells of them.
 */
export function textFor(
  audience: Audience,
  { context, ...documents }: Checked,
  { source: { file, text } }: YamlDocument,
): string {
  if (audience === 'internal') return text;
  const spans = hiddenOf(audience, context)
    .paths.map((path) => locateInPlan(documents, path))
    .filter((place) => place.file === file)
    .map(({ span }) => span);
  return spans.reduce(
    (blanked, { start, end }) =>
      blanked.slice(0, start) + blanked.slice(start, end).replaceAll(/[^\r\n]/g, ' ') + blanked.slice(end),
    text,
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
  const units = unannouncedUnits(plan);
  const openVisits = new Set(hidden.filter(({ unit }) => unit === null).map(({ id }) => id));
  const ofHidden = new Set(hidden.flatMap(({ record }) => record?.facts.map(({ path }) => path) ?? []));
  // Also what is of a visit that was cancelled, and what was corrected since.
  const openly = new Set(announcedPlan(plan).recorded);
  const facts = plan.recorded.filter(
    (fact) => !openly.has(fact) || ofHidden.has(fact.path) || (fact.unit !== null && units.has(fact.unit)),
  );
  const lists = [...unitLists(plan)].filter(({ id }) => units.has(id));
  const closed = plan.schedule.closed.filter(
    ({ units: closed, teams }) =>
      teams.length === 0 && closed.length > 0 && closed.every((unit) => units.has(unit)),
  );
  return {
    paths: [
      ...[...hidden, ...entries, ...plan.blocks.filter(isHidden), ...lists, ...closed].map(
        ({ path }) => path,
      ),
      ...facts.map(({ path }) => itemOfFact(path)),
      ...saidOfUnannounced(plan),
    ],
    items: [...agencyReferences(plan)].filter(({ id }) => units.has(id)).map(({ path }) => itemAt(path)),
    isNamed: (name) =>
      name.agency === null
        ? [name.visit, name.within].some((id) => openVisits.has(id) || units.has(id))
        : units.has(name.agency),
  };
}

/** The whole item that a fact is told by: of the list of a plan, or of a file of facts. */
function itemOfFact(path: Path): Path {
  return path.slice(0, pathInRecords(path) === null ? 2 : 3);
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
