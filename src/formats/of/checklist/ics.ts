import {
  type Checklist,
  type ChecklistItem,
  itemsOf,
  type Section,
} from '../../../documents/checklist/checklist.ts';
import type { Bilingual } from '../../../words/language.ts';
import { ics, type Task } from '../../ics/calendar-file.ts';
import {
  type ChecklistView,
  clauseText,
  doneText,
  dueText,
  headingLines,
  whatText,
  whoText,
  WORDS,
} from './checklist-view.ts';

const PHASES: Readonly<Record<ChecklistItem['phase'], Bilingual>> = {
  before: { vi: 'trước kiểm tra', en: 'before the visit' },
  during: { vi: 'trong kiểm tra', en: 'during the visit' },
  after: { vi: 'sau kiểm tra', en: 'after the visit' },
  throughout: { vi: 'suốt kế hoạch', en: 'throughout' },
};

const CHOSEN_BY = {
  decision: { vi: 'quyết định', en: 'decision' },
  secretariat: { vi: 'thư ký chọn', en: "secretariat's choice" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Checklists as tasks of a calendar. */
export function checklistIcs(view: ChecklistView): string {
  const { plan, schedule } = view.schedule;
  const tasks = view.checklists.flatMap((checklist) => {
    const shown = new Set(itemsOf(checklist).map(({ id }) => id));
    return checklist.sections.flatMap((section) =>
      section.parts.flatMap(({ items }) =>
        items.map((item) => taskOf(item, shown, section, checklist, view)),
      ),
    );
  });
  return ics(plan.name, tasks, schedule.asOf);
}

function taskOf(
  item: ChecklistItem,
  shown: ReadonlySet<string>,
  section: Section,
  checklist: Checklist,
  view: ChecklistView,
): Task {
  const { plan, language } = view.schedule;
  const uid = (id: string) => `${id}/${checklist.id}/${plan.id}@cchc`;
  const done = doneText(item, view);
  const due = dueText(item, view);
  const lines = [
    ...(due === '' ? [] : [`${WORDS.due[language]}: ${due}`]),
    ...(done === '' ? [] : [`${WORDS.done[language]}: ${done}`]),
    `${WORDS.who[language]}: ${whoText(item, view)}`,
    `${WORDS.clause[language]}: ${clauseText(item, view)}`,
    headingLines(checklist, view)[0],
  ];
  const what = whatText(item, section, view);
  // A calendar has no headings that would tell which visit it is.
  const isAbout = checklist.side === 'team' && item.kind !== 'visit' && item.unit !== null;
  return {
    kind: 'task',
    uid: uid(item.id),
    summary: isAbout ? `${what}: ${item.unit[language]}` : what,
    description: lines.join('\n'),
    due: item.due?.date ?? null,
    completed: item.done,
    categories: [
      checklist.addressee[language],
      PHASES[item.phase][language],
      CHOSEN_BY[item.clause === null ? 'secretariat' : 'decision'][language],
    ],
    dependsOn: item.dependsOn.filter((id) => shown.has(id)).map(uid),
  };
}
