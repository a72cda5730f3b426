import { strFromU8, unzipSync } from 'fflate';
import type { Audience } from '../../../src/documents/audience/audience.ts';
import { makeChecklists } from '../../../src/documents/checklist/make-checklists.ts';
import {
  type ScheduleDocument,
  scheduleDocument,
} from '../../../src/documents/schedule/schedule-document.ts';
import { namesOf } from '../../../src/formats/format.ts';
import { FORMATS } from '../../../src/formats/of/registry.ts';
import { plain } from '../../../src/formats/text/paint.ts';
import type { ScheduleInput } from '../../../src/schedule/arrange.ts';
import { makeSchedule } from '../../../src/schedule/make-schedule.ts';
import type { WholeSchedule } from '../../../src/schedule/schedule.ts';
import type { Language } from '../../../src/words/language.ts';
import { inputOf, planOf } from '../../schedule/plan-builder.ts';
import type { ReasonCase } from './reason-cases.ts';

export const AUDIENCES = ['internal', 'concerned', 'public'] as const satisfies readonly Audience[];

/** The input and the schedule of a case. */
export async function madeOf({
  parts,
  changes,
  circumstances,
}: ReasonCase): Promise<{ readonly input: ScheduleInput; readonly schedule: WholeSchedule }> {
  const input = inputOf(planOf(parts, changes), circumstances);
  return { input, schedule: await makeSchedule(input) };
}

const PAGE = { paint: plain, width: 10_000 };
const isWritten = () => true;

/** A schedule as an audience may see it, in every format, with reasons: the text of each by its name. */
export async function schedulesFor(
  audience: Audience,
  schedule: WholeSchedule,
  input: ScheduleInput,
  language: Language = 'vi',
): Promise<ReadonlyMap<string, string>> {
  const view = { ...scheduleDocument(audience, schedule, input), language, warnings: [] };
  const order = {
    view,
    context: { isWritten },
    diagnostics: [],
    explain: true,
    attendees: false,
    page: PAGE,
  };
  const texts = new Map<string, string>();
  for (const name of namesOf(FORMATS.schedule))
    texts.set(name, textOf(await FORMATS.schedule[name].render(order)));
  return texts;
}

/** The checklists that an audience may get, in every format: the text of each by its side and name. */
export async function checklistsFor(
  audience: Exclude<Audience, 'public'>,
  schedule: WholeSchedule,
  input: ScheduleInput,
): Promise<ReadonlyMap<string, string>> {
  const document: ScheduleDocument = scheduleDocument(audience, schedule, input);
  const view = { ...document, language: 'vi' as const, warnings: [] };
  const texts = new Map<string, string>();
  for (const side of ['secretariat', 'team', 'unit', 'seconding'] as const) {
    const selection = { side, units: [], from: null, to: null };
    const checklists = makeChecklists({ ...document, isWritten }, selection);
    for (const name of namesOf(FORMATS.checklist)) {
      const order = { view: { checklists, schedule: view }, side, diagnostics: [], page: PAGE };
      texts.set(`${side} ${name}`, textOf(await FORMATS.checklist[name].render(order)));
    }
  }
  return texts;
}

/** All that a file says, on one line; lines that iCalendar folds are joined again, what is zipped is unpacked. */
function textOf(content: string | Uint8Array): string {
  const texts =
    typeof content === 'string'
      ? [content]
      : Object.values(unzipSync(content)).map((part) => strFromU8(part));
  return texts.join('\n').replaceAll('\r\n ', '').replaceAll(/\s+/g, ' ');
}
