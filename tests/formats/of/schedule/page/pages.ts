import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scheduleDocument } from '../../../../../src/documents/schedule/schedule-document.ts';
import type { ScheduleView } from '../../../../../src/formats/of/schedule/schedule-view.ts';
import { parseDirectory, parsePlan } from '../../../../../src/plan/parse.ts';
import { validatePlan } from '../../../../../src/rules/engine/validate-plan.ts';
import { makeSchedule } from '../../../../../src/schedule/make-schedule.ts';
import type { Language } from '../../../../../src/words/language.ts';

export const VINH_LONG = 'plans/vinh-long-2021.yaml';
export const TWO_LEVELS = 'plans/vi-du-hai-cap-2026.yaml';

/** How a page is made: the text of its plan changed, for whom, in which language. */
export interface Making {
  readonly change?: (text: string) => string;
  readonly isPublic?: boolean;
  readonly internal?: boolean;
  readonly language?: Language;
}

/** The page of a plan file, as the schedule verb gives it to its formats. */
export async function pageOf(
  file: string,
  { change = (text) => text, isPublic = false, internal = false, language = 'vi' }: Making = {},
): Promise<ScheduleView> {
  const plan = parsePlan({ file, text: change(readFileSync(file, 'utf8')) });
  const named = path.join(path.dirname(file), plan.value?.directory ?? '');
  const { context } = validatePlan(plan, parseDirectory({ file: named, text: readFileSync(named, 'utf8') }));
  if (context === null) throw new Error(`${file} is not sound`);
  const input = { ...context, asOf: null, previous: null };
  const schedule = await makeSchedule(input);
  const audience = isPublic ? 'public' : internal ? 'internal' : 'concerned';
  return { ...scheduleDocument(audience, schedule, input), language, warnings: [] };
}
