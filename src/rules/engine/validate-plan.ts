import type { CivilDate } from '../../calendar/civil-date.ts';
import { createCalendar } from '../../calendar/calendar.ts';
import { inOrder } from '../../diagnostics/order.ts';
import type { Directory } from '../../plan/directory.ts';
import type { FileKind, Parsed } from '../../plan/parse.ts';
import { once } from '../../plan/once.ts';
import { readingsIn } from '../../plan/readings.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { Plan } from '../../plan/plan.ts';
import { pathInRecords, type Records } from '../../plan/records.ts';
import { unfinishedIn } from '../../plan/unfinished.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import { todayOf } from '../../schedule/today.ts';
import { tripsOf } from '../../schedule/visits/make-trips.ts';
import { plannedVisits } from '../../schedule/visits/make-visits.ts';
import { checkDirectory, checkPlan, type Exempted } from './check-plan.ts';
import { checkText, firstOfEach } from './check-text.ts';
import { type Code, type Diagnostic, ruleOf } from './known-rules.ts';
import type { DirectoryContext, RuleContext } from './rule.ts';

/** What checking a plan gives: every problem in order, and what rules and schedule are made from, if it got that far. */
export interface Validated {
  readonly diagnostics: readonly Diagnostic[];
  /** What exemptions in force keep from being told. */
  readonly exempted: readonly Exempted[];
  readonly context: RuleContext | null;
  /** The same of the files as they may have been meant, for what may be told of them to whom; never to be shown. */
  readonly meant: RuleContext | null;
  /** What could not be checked because something is faulty; null: everything was. */
  readonly unchecked: Unchecked | null;
}

/** The day that is taken for today, if one is given, and else the day by which exemptions end; null: each of them holds. */
export interface CheckedOn {
  readonly asOf: CivilDate | null;
  readonly clock: CivilDate | null;
}

/**
 * Checks a plan that was read, with its directory and the file of facts that it names, of which it knows already. Where one of them could not be read as a whole, only the problems of
 * reading are known.
 */
export function validatePlan(
  plan: Parsed<Plan>,
  directory: Parsed<Directory> | null,
  { asOf, clock }: CheckedOn = { asOf: null, clock: null },
  records: Parsed<Records> | null = null,
): Validated {
  const others = [directory, records].flatMap((file) => (file === null ? [] : problemsOf(file)));
  const problems = [...problemsOf(plan), ...others];
  const nothing = { diagnostics: inOrder(problems), exempted: [], context: null, meant: null };
  if (directory === null || !isReadable(plan) || !isReadable(directory))
    return { ...nothing, unchecked: { codes: null, holes: [] } };
  const documents = {
    plan: plan.document,
    directory: directory.document,
    records: records?.document ?? null,
  };
  const context = (read: 'sure' | 'plain' | number) =>
    contextOf(
      {
        plan: readAs(plan, read),
        directory: readAs(directory, read),
        records: records === null ? () => null : readAs(records, read),
      },
      documents,
      asOf,
    );
  const files = [plan, directory, ...(records === null ? [] : [records])];
  const isWhole = files.every(({ readings }) => readings === null);
  const ways = isWhole ? 0 : Math.max(...files.map((file) => readingsIn<unknown>(file).ways.length));
  const plain = context('plain');
  const { diagnostics, exempted, unchecked } = checkPlan(
    {
      sure: isWhole ? plain : context('sure'),
      ways: Array.from({ length: ways }, (_, index) => context(index)),
      exemptions: plain.plan.exemptions,
    },
    documents,
    asOf ?? clock,
  );
  const holes = [
    ...holesOf('plan', plan),
    ...holesOf('directory', directory),
    ...(records === null ? [] : holesOf('records', records)),
  ];
  const told = diagnostics.filter(({ location }) => !holes.some((hole) => isWithin(location, hole.location)));
  return {
    diagnostics: inOrder([...problems, ...onceForEachPlace(told)]),
    exempted,
    context: contextOfSound({ plan, directory, records }, documents, asOf),
    meant: plain,
    unchecked: unchecked.length === 0 ? null : { codes: unchecked, holes },
  };
}

/** Where something is told to be wrong, that it is unfinished as well has the same cause. */
function onceForEachPlace(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const wrong = new Set(found.filter(({ code }) => ruleOf(code).severity === 'error').map(placeOf));
  return wrong.size === 0 ? found : found.filter((one) => one.code !== 'CC121' || !wrong.has(placeOf(one)));
}

function placeOf({ location: { file, span } }: Diagnostic): string {
  return `${file} ${span.start} ${span.end}`;
}

/** What a plan means as far as it could be read; null where too much of it, or of its directory, could not. */
function contextOfSound(
  {
    plan: { value: plan },
    directory: { value: directory },
    records,
  }: {
    readonly plan: Parsed<Plan>;
    readonly directory: Parsed<Directory>;
    readonly records: Parsed<Records> | null;
  },
  documents: Documents,
  asOf: CivilDate | null,
): RuleContext | null {
  if (plan === null || directory === null) return null;
  const facts = records?.value ?? null;
  return contextOf({ plan: () => plan, directory: () => directory, records: () => facts }, documents, asOf);
}

/** Whether a file was read, or at least some ways in which it may have been meant. */
function isReadable({ value, readings }: Parsed<unknown>): boolean {
  return value !== null || readings !== null;
}

/** A file as one of its readings. */
function readAs<Value>(file: Parsed<Value>, read: 'sure' | 'plain' | number): () => Value {
  const readings = readingsIn(file);
  if (read !== 'sure' && read !== 'plain') {
    const way = readings.ways[read % readings.ways.length];
    return way ?? readings.sure;
  }
  const { value } = file;
  return read === 'plain' && value !== null ? () => value : readings[read];
}

/** A place that could not be read, and so what hangs on it not checked. */
interface UncheckedPlace {
  readonly file: FileKind;
  readonly path: Path;
  readonly location: Location;
}

/** What could not be checked: by rules of these codes, all if null; and what stood in the way. */
export interface Unchecked {
  readonly codes: readonly Code[] | null;
  readonly holes: readonly UncheckedPlace[];
}

function holesOf(kind: FileKind, { document, readings }: Parsed<unknown>): UncheckedPlace[] {
  return (readings?.holes ?? []).map((path) => ({ file: kind, path, location: document.locate(path) }));
}

/** Whether a place lies at a hole, which is told by what is wrong there. */
function isWithin({ file, span }: Location, hole: Location): boolean {
  return (
    file === hole.file && hole.span.start <= span.start && span.end <= hole.span.end && span.end > span.start
  );
}

/** Checks a directory that was read, alone. */
export function validateDirectory(directory: Parsed<Directory>): ValidatedAlone {
  const { document, readings } = directory;
  const problems = problemsOf(directory);
  if (!isReadable(directory))
    return { diagnostics: inOrder(problems), unchecked: { codes: null, holes: [] } };
  const context = (read: 'sure' | number): DirectoryContext => {
    const made = readAs(directory, read);
    return {
      get directory() {
        return made();
      },
      unfinishedInDirectory: () => unfinishedIn(document),
    };
  };
  const ways = readings === null ? [] : readings.ways.map((_, index) => context(index));
  const { diagnostics, unchecked } = checkDirectory({ sure: context('sure'), ways }, document);
  const holes = holesOf('directory', directory);
  const told = diagnostics.filter(({ location }) => !holes.some((hole) => isWithin(location, hole.location)));
  return {
    diagnostics: inOrder([...problems, ...told]),
    unchecked: unchecked.length === 0 ? null : { codes: unchecked, holes },
  };
}

/** What checking a file that is no plan gives. */
export type ValidatedAlone = Pick<Validated, 'diagnostics' | 'unchecked'>;

/** Checks a file of facts that was read, alone. */
export function validateRecords(records: Parsed<Records>): ValidatedAlone {
  return { diagnostics: inOrder(problemsOf(records)), unchecked: null };
}

/** What is wrong with a file before rules look at what it says. */
function problemsOf({ problems, document }: Parsed<unknown>): Diagnostic[] {
  return [...problems, ...firstOfEach(checkText(document))];
}

/** The texts of a plan and of the files that it names. */
interface Documents {
  readonly plan: YamlDocument;
  readonly directory: YamlDocument;
  readonly records: YamlDocument | null;
}

/** The files of a plan as one of their readings. Each may throw an `UnknownValue`. */
interface ReadFiles {
  readonly plan: () => Plan;
  readonly directory: () => Directory;
  readonly records: () => Records | null;
}

function contextOf(files: ReadFiles, documents: Documents, asOf: CivilDate | null): RuleContext {
  const plan = once(files.plan);
  const planned = once(() => plannedVisits(plan(), files.directory(), todayOf(plan(), asOf)));
  const trips = once(() => tripsOf(planned().wanted));
  const calendar = once(() => {
    const { cultureDayInLieu, days } = plan().calendar;
    return createCalendar({ overrides: days, cultureDayInLieu });
  });
  const counting = once(() => {
    const { cultureDayInLieu, makeUpSaturdayCounts, swappedWeekdayCounts, days } = plan().calendar;
    return createCalendar({ overrides: days, cultureDayInLieu, makeUpSaturdayCounts, swappedWeekdayCounts });
  });
  // Each is made when it is asked for: what hangs on nothing unknown can be had, whatever the others hang on.
  return {
    get plan() {
      return plan();
    },
    get directory() {
      return files.directory();
    },
    get records() {
      return files.records();
    },
    get calendar() {
      return calendar();
    },
    get counting() {
      return counting();
    },
    get visits() {
      return planned().wanted;
    },
    get cancelled() {
      return planned().cancelled;
    },
    get trips() {
      return trips();
    },
    asOf,
    isWritten: (path) => {
      const inRecords = pathInRecords(path);
      return inRecords === null
        ? isWritten(documents.plan.data, path)
        : isWritten(documents.records?.data, inRecords);
    },
    unfinished: () => (plan().example ? [] : unfinishedIn(documents.plan)),
    unfinishedInDirectory: () => (plan().example ? [] : unfinishedIn(documents.directory)),
  };
}

function isWritten(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return true;
}
