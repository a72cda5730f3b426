import type { CivilDate } from '../../calendar/civil-date.ts';
import { createCalendar } from '../../calendar/calendar.ts';
import { inOrder } from '../../diagnostics/order.ts';
import type { Directory } from '../../plan/directory.ts';
import type { Parsed } from '../../plan/parse.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { Plan } from '../../plan/plan.ts';
import { todayOf } from '../../schedule/today.ts';
import { tripsOf } from '../../schedule/visits/make-trips.ts';
import { visitsOf } from '../../schedule/visits/make-visits.ts';
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
 * Checks a plan that was read, with its directory. Where one of them could not be read as a whole, only the problems of
 * reading are known.
 */
export function validatePlan(
  plan: Parsed<Plan>,
  directory: Parsed<Directory> | null,
  { asOf, clock }: CheckedOn = { asOf: null, clock: null },
): Validated {
  const problems = [...problemsOf(plan), ...(directory === null ? [] : problemsOf(directory))];
  if (plan.value === null || directory === null || directory.value === null) {
    return { diagnostics: inOrder(problems), exempted: [], context: null };
  }
  const context = contextOf(plan.value, directory.value, plan.document.data, asOf);
  const faulty = faultySections(plan.problems, directory.problems);
  const documents = { plan: plan.document, directory: directory.document };
  const { diagnostics, exempted } = checkPlan(context, documents, faulty, asOf ?? clock);
  return { diagnostics: inOrder([...problems, ...diagnostics]), exempted, context };
}

/** Checks a directory that was read, alone. */
export function validateDirectory(directory: Parsed<Directory>): readonly Diagnostic[] {
  const { value, problems, document } = directory;
  const found = value === null ? [] : checkDirectory(value, document, faultySections([], problems));
  return inOrder([...problemsOf(directory), ...found]);
}

/** What is wrong with a file before rules look at what it says. */
function problemsOf({ problems, document }: Parsed<unknown>): Diagnostic[] {
  return [...problems, ...firstOfEach(checkText(document))];
}

function contextOf(plan: Plan, directory: Directory, data: unknown, asOf: CivilDate | null): RuleContext {
  const { cultureDayInLieu, makeUpSaturdayCounts, swappedWeekdayCounts, days } = plan.calendar;
  const visits = visitsOf(plan, directory, todayOf(plan, asOf));
  return {
    plan,
    directory,
    calendar: createCalendar({ overrides: days, cultureDayInLieu }),
    counting: createCalendar({
      overrides: days,
      cultureDayInLieu,
      makeUpSaturdayCounts,
      swappedWeekdayCounts,
    }),
    visits,
    trips: tripsOf(visits),
    isWritten: (path) => isWritten(data, path),
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
