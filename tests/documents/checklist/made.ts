import { readFileSync } from 'node:fs';
import path from 'node:path';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import {
  type Checklist,
  type ChecklistItem,
  itemsOf,
  type Side,
} from '../../../src/documents/checklist/checklist.ts';
import type { ChecklistInput } from '../../../src/documents/checklist/checklist-input.ts';
import { makeChecklists, type Selection } from '../../../src/documents/checklist/make-checklists.ts';
import { scheduleDocument } from '../../../src/documents/schedule/schedule-document.ts';
import { type Parsed, parseDirectory, parsePlan, parseRecords } from '../../../src/plan/parse.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { withRecords } from '../../../src/plan/records.ts';
import type { Source } from '../../../src/plan/source.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';
import { makeSchedule } from '../../../src/schedule/make-schedule.ts';

export const VINH_LONG = 'plans/vinh-long-2021.yaml';
export const TWO_LEVELS = 'plans/vi-du-hai-cap-2026.yaml';

/** What was made before, by what it was made from: values do not change, and a schedule takes its time. */
const made = new Map<string, Promise<ChecklistInput>>();

/** What checklists are made from, of a plan file whose text a test may change; as published, unless it is internal. */
export function inputOf(
  file: string,
  { change = (text: string) => text, internal = false, asOf = null as string | null } = {},
): Promise<ChecklistInput> {
  const plan = { file, text: change(readFileSync(file, 'utf8')) };
  const named = path.join(path.dirname(file), parsePlan(plan).value?.directory ?? '');
  return inputOfTexts(plan, { file: named, text: readFileSync(named, 'utf8') }, { internal, asOf });
}

/** What checklists are made from, of a plan and a directory that are no files. */
export function inputOfTexts(
  plan: Source,
  directory: Source,
  { internal = false, asOf = null as string | null, records = null as Source | null } = {},
): Promise<ChecklistInput> {
  const key = JSON.stringify([plan, directory, internal, asOf, records]);
  const input = made.get(key) ?? makeInput({ plan, directory, records }, internal, asOf);
  made.set(key, input);
  return input;
}

async function makeInput(
  sources: { readonly plan: Source; readonly directory: Source; readonly records: Source | null },
  internal: boolean,
  asOf: string | null,
): Promise<ChecklistInput> {
  const plan = withFactsOf(parsePlan(sources.plan), sources.records);
  const { context, diagnostics } = validatePlan(plan, parseDirectory(sources.directory));
  if (context === null)
    throw new Error(`${sources.plan.file} is not sound: ${JSON.stringify(diagnostics.slice(0, 3))}`);
  const input = { ...context, asOf: asOf === null ? null : knownDate(asOf), previous: null };
  const schedule = await makeSchedule(input);
  const document = scheduleDocument(internal ? 'internal' : 'concerned', schedule, input);
  return { ...document, isWritten: context.isWritten };
}

/** A plan with the facts of its file of records, if there is one. */
function withFactsOf(plan: Parsed<Plan>, source: Source | null): Parsed<Plan> {
  if (source === null || plan.value === null) return plan;
  const { value, problems } = parseRecords(source);
  if (value === null || problems.length > 0) throw new Error(`bad records: ${JSON.stringify(problems)}`);
  return { ...plan, value: withRecords(plan.value, value) };
}

/** The checklists of a side. */
export function listsFor(input: ChecklistInput, side: Side, more: Partial<Selection> = {}): Checklist[] {
  return makeChecklists(input, { side, units: [], from: null, to: null, ...more });
}

/** The one checklist of an id. */
export function listOf(input: ChecklistInput, id: string): Checklist {
  const [side = ''] = id.split(':');
  const found = listsFor(input, side as Side).find((list) => list.id === id);
  if (found === undefined) throw new Error(`there is no checklist ${id}`);
  return found;
}

/** The items of a checklist by id. */
export function byId(list: Checklist): ReadonlyMap<string, ChecklistItem> {
  return new Map(itemsOf(list).map((item) => [item.id, item]));
}

/** An item in short: what, who, by when, on which basis. */
export function inShort({ text, owner, due, clause }: ChecklistItem): string {
  return [text.vi, owner.vi, due?.date ?? due?.state ?? '–', clause ?? 'chosen'].join(' | ');
}
