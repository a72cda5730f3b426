import type { CivilDate } from '../../calendar/civil-date.ts';
import { createCalendar } from '../../calendar/calendar.ts';
import { inOrder } from '../../diagnostics/order.ts';
import type { Directory } from '../../plan/directory.ts';
import type { Parsed } from '../../plan/parse.ts';
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
import { faultySections } from './faulty-sections.ts';
import type { Diagnostic } from './known-rules.ts';
import type { RuleContext } from './rule.ts';

/** What checking a plan gives: every problem in order, and what rules and schedule are made from, if it got that far. */
export interface Validated {
  readonly diagnostics: readonly Diagnostic[];
  /** What exemptions in force keep from being told. */
  readonly exempted: readonly Exempted[];
  readonly context: RuleContext | null;
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
  if (plan.value === null || directory === null || directory.value === null) {
    return { diagnostics: inOrder(problems), exempted: [], context: null };
  }
  const documents = {
    plan: plan.document,
    directory: directory.document,
    records: records?.document ?? null,
  };
  const context = contextOf(plan.value, directory.value, records?.value ?? null, documents, asOf);
  const faulty = faultySections(plan.problems, directory.problems, records?.problems ?? []);
  const { diagnostics, exempted } = checkPlan(context, documents, faulty, asOf ?? clock);
  return { diagnostics: inOrder([...problems, ...diagnostics]), exempted, context };
}

/** Checks a directory that was read, alone. */
export function validateDirectory(directory: Parsed<Directory>): readonly Diagnostic[] {
  const { value, problems, document } = directory;
  if (value === null) return inOrder(problemsOf(directory));
  const context = { directory: value, unfinishedInDirectory: () => unfinishedIn(document) };
  const found = checkDirectory(context, document, faultySections([], problems));
  return inOrder([...problemsOf(directory), ...found]);
}

/** Checks a file of facts that was read, alone. */
export function validateRecords(records: Parsed<Records>): readonly Diagnostic[] {
  return inOrder(problemsOf(records));
}

/** What is wrong with a file before rules look at what it says. */
function problemsOf({ problems, document }: Parsed<unknown>): Diagnostic[] {
  return [...problems, ...firstOfEach(checkText(document))];
}

function contextOf(
  plan: Plan,
  directory: Directory,
  records: Records | null,
  documents: {
    readonly plan: YamlDocument;
    readonly directory: YamlDocument;
    readonly records: YamlDocument | null;
  },
  asOf: CivilDate | null,
): RuleContext {
  const { cultureDayInLieu, makeUpSaturdayCounts, swappedWeekdayCounts, days } = plan.calendar;
  const today = todayOf(plan, asOf);
  const { wanted: visits, cancelled } = plannedVisits(plan, directory, today);
  return {
    plan,
    directory,
    records,
    calendar: createCalendar({ overrides: days, cultureDayInLieu }),
    counting: createCalendar({
      overrides: days,
      cultureDayInLieu,
      makeUpSaturdayCounts,
      swappedWeekdayCounts,
    }),
    visits,
    cancelled,
    trips: tripsOf(visits),
    asOf,
    isWritten: (path) => {
      const inRecords = pathInRecords(path);
      return inRecords === null
        ? isWritten(documents.plan.data, path)
        : isWritten(documents.records?.data, inRecords);
    },
    unfinished: () => (plan.example ? [] : unfinishedIn(documents.plan)),
    unfinishedInDirectory: () => (plan.example ? [] : unfinishedIn(documents.directory)),
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
