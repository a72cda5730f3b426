import type { Checklist, ChecklistItem, Side } from '../../../documents/checklist/checklist.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Language } from '../../../words/language.ts';
import { json } from '../../json.ts';
import type { DiagnosticJson } from '../diagnostics/json-shape.ts';
import type { ChecklistView } from './checklist-view.ts';
import type { ChecklistJson } from './json-shape.ts';

/** Checklists as JSON, with the diagnostics of their plan. */
export function checklistJson(
  view: ChecklistView,
  side: Side,
  diagnostics: readonly DiagnosticJson[],
): string {
  const { plan, schedule, language } = view.schedule;
  const value: ChecklistJson = {
    format: 1,
    plan: plan.id,
    asOf: schedule.asOf,
    side,
    checklists: view.checklists.map((checklist) => listValue(checklist, language)),
    diagnostics,
  };
  return json(value);
}

/** What stands in the place of checklists where the plan has errors. */
export function noChecklistJson(
  plan: Plan | null,
  side: Side,
  diagnostics: readonly DiagnosticJson[],
): string {
  const value: ChecklistJson = {
    format: 1,
    plan: plan?.id ?? null,
    asOf: null,
    side,
    checklists: [],
    diagnostics,
  };
  return json(value);
}

type ListJson = ChecklistJson['checklists'][number];

function listValue(checklist: Checklist, language: Language): ListJson {
  return {
    id: checklist.id,
    title: checklist.title[language],
    for: checklist.addressee[language],
    items: checklist.sections.flatMap(({ parts }) =>
      parts.flatMap(({ items }) => items.map((item) => itemValue(item, language))),
    ),
    ...(checklist.passedOn.length === 0 ? {} : { passedOn: checklist.passedOn.map((one) => one[language]) }),
    datelessLeftOut: checklist.datelessLeftOut,
  };
}

function itemValue(item: ChecklistItem, language: Language): ListJson['items'][number] {
  return {
    id: item.id,
    number: item.number,
    kind: item.kind,
    phase: item.phase,
    text: item.text[language],
    owner: item.owner[language],
    with: item.together.map((one) => one[language]),
    due: item.due,
    done: item.done,
    remark: item.remark?.[language] ?? null,
    clause: item.clause,
    chosenBy: item.clause === null ? 'secretariat' : 'decision',
    dependsOn: item.dependsOn,
    visit: item.visit?.visit.id ?? null,
    unit: item.unit?.[language] ?? null,
    start: item.visit?.start ?? null,
    end: item.visit?.end ?? null,
    review: item.visit?.review ?? null,
  };
}
