import {
  type Checklist,
  type ChecklistItem,
  itemsOf,
  type Section,
} from '../../../documents/checklist/checklist.ts';
import type { Bilingual } from '../../../words/language.ts';
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

/** An item of a checklist as a calendar tells it, whether as an event or as a task. */
export interface CalendarItem {
  readonly item: ChecklistItem;
  /** The same in every run. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** The uids of those that must be done before and are in the same checklist. */
  readonly dependsOn: readonly string[];
}

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

/** More checklists than this are not named in the name of a calendar. */
const MOST_NAMED = 3;

/** The name of the calendar: whose checklists of which plan it holds. */
export function calendarName({ checklists, schedule: { plan, language } }: ChecklistView): string {
  if (checklists.length === 0 || checklists.length > MOST_NAMED) return plan.name;
  return `${checklists.map(({ addressee }) => addressee[language]).join(', ')}: ${plan.name}`;
}

/** The items of all checklists, in their order. */
export function calendarItems(view: ChecklistView): CalendarItem[] {
  return view.checklists.flatMap((checklist) => {
    const shown = new Set(itemsOf(checklist).map(({ id }) => id));
    return checklist.sections.flatMap((section) =>
      section.parts.flatMap(({ items }) =>
        items.map((item) => calendarItem(item, shown, section, checklist, view)),
      ),
    );
  });
}

function calendarItem(
  item: ChecklistItem,
  shown: ReadonlySet<string>,
  section: Section,
  checklist: Checklist,
  view: ChecklistView,
): CalendarItem {
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
    item,
    uid: uid(item.id),
    title: isAbout ? `${what}: ${item.unit[language]}` : what,
    description: lines.join('\n'),
    categories: [
      checklist.addressee[language],
      PHASES[item.phase][language],
      CHOSEN_BY[item.clause === null ? 'secretariat' : 'decision'][language],
    ],
    dependsOn: item.dependsOn.filter((id) => shown.has(id)).map(uid),
  };
}
