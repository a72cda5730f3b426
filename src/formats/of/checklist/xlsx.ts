import type { Checklist, ChecklistItem, Section } from '../../../documents/checklist/checklist.ts';
import type { ChecklistInput } from '../../../documents/checklist/checklist-input.ts';
import { makeChecklists } from '../../../documents/checklist/make-checklists.ts';
import type { Bilingual } from '../../../words/language.ts';
import { type ScheduleView, sessionText } from '../schedule/schedule-view.ts';
import type { Cell, Sheet, SheetColumn } from '../../xlsx/sheet.ts';
import { workbook } from '../../xlsx/workbook.ts';
import {
  afterText,
  type ChecklistView,
  dateText,
  headingLines,
  noteLines,
  stateText,
  whatText,
  whoText,
  WORDS,
} from './checklist-view.ts';

const STATES = [
  { vi: 'Chưa làm', en: 'To do' },
  { vi: 'Đang làm', en: 'In progress' },
  { vi: 'Xong', en: 'Done' },
  { vi: 'Không áp dụng', en: 'Not applicable' },
] as const satisfies readonly Bilingual[];

const PHASES: Readonly<Record<ChecklistItem['phase'], Bilingual>> = {
  before: { vi: 'Trước', en: 'Before' },
  during: { vi: 'Trong', en: 'During' },
  after: { vi: 'Sau', en: 'After' },
  throughout: { vi: 'Suốt kế hoạch', en: 'Throughout' },
};

const KINDS: Readonly<Record<ChecklistItem['kind'], Bilingual>> = {
  duty: { vi: 'Việc', en: 'Duty' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  visit: { vi: 'Kiểm tra', en: 'Visit' },
  content: { vi: 'Nội dung', en: 'Content' },
  reception: { vi: 'Người dự', en: 'Present' },
};

interface Row {
  readonly item: ChecklistItem;
  readonly section: Section;
  readonly checklist: Checklist;
}

type Column = readonly [
  title: Bilingual,
  width: number,
  cell: (row: Row) => Cell,
  choices?: readonly Bilingual[],
];

/** Checklists as an Excel file. */
export function checklistXlsx(view: ChecklistView): Uint8Array {
  return workbook([checklistSheet(view)]);
}

/** A sheet of duties, with the number of the column that says by when. */
export interface DutySheet extends Sheet {
  readonly due: number;
}

/** What the secretariat must do by a schedule, as a sheet. */
export function secretariatSheet(schedule: ScheduleView, isWritten: ChecklistInput['isWritten']): DutySheet {
  const choice = { side: 'secretariat', units: [], from: null, to: null } as const;
  return checklistSheet({ checklists: makeChecklists({ ...schedule, isWritten }, choice), schedule });
}

/** Checklists as one table, so that they can be filtered together. */
function checklistSheet(view: ChecklistView): DutySheet {
  const { language, plan } = view.schedule;
  const [first] = view.checklists;
  const rows = view.checklists.flatMap((checklist) =>
    checklist.sections.flatMap((section) =>
      section.parts.flatMap(({ items }) => items.map((item): Row => ({ item, section, checklist }))),
    ),
  );
  const columns = columnsOf(view, first?.side === 'team');
  const isAlone = view.checklists.length === 1 && first !== undefined;
  const title = first?.title[language] ?? plan.name;
  const notes = [...new Set(view.checklists.flatMap((checklist) => noteLines(checklist, view)))];
  const heading = first === undefined ? [] : headingLines(first, view);
  return {
    name: isAlone ? first.addressee[language] : title,
    heading: [...(isAlone ? heading : [title, ...heading.slice(1)]), ...notes],
    columns: columns.map(([words, width, , choices]): SheetColumn => ({
      title: words[language],
      width,
      ...(choices === undefined ? {} : { choices: choices.map((one) => one[language]) }),
    })),
    due: 1 + columns.findIndex(([words]) => words === WORDS.due),
    rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
    refusal: { vi: 'Chọn một trạng thái trong danh sách.', en: 'Choose a state from the list.' }[language],
  };
}

function columnsOf(view: ChecklistView, hasFindings: boolean): Column[] {
  const { language } = view.schedule;
  const blank = (): Cell => null;
  const date = ({ item: { due } }: Row): Cell => (due?.date == null ? null : { date: due.date });
  return [
    [WORDS.number, 5, ({ item }) => item.number],
    [{ vi: 'Của', en: 'For' }, 18, ({ checklist }) => checklist.addressee[language]],
    [WORDS.due, 12, date],
    [{ vi: 'Ghi chú hạn', en: 'Note on date' }, 16, ({ item }) => dateNote(item, view)],
    [WORDS.what, 45, ({ item, section }) => whatText(item, section, view)],
    [WORDS.who, 22, ({ item }) => whoText(item, view)],
    [{ vi: 'Đơn vị', en: 'Unit' }, 18, ({ item }) => item.unit?.[language] ?? null],
    [{ vi: 'Giai đoạn', en: 'Phase' }, 11, ({ item }) => PHASES[item.phase][language]],
    [{ vi: 'Loại', en: 'Kind' }, 10, ({ item }) => KINDS[item.kind][language]],
    [WORDS.clause, 12, ({ item }) => item.clause],
    [{ vi: 'Do ai đặt', en: 'Set by' }, 12, ({ item }) => setBy(item)[language]],
    [WORDS.after, 10, ({ item, checklist }) => afterText(item, checklist)],
    [
      { vi: 'Trạng thái', en: 'State' },
      13,
      ({ item }) => STATES[item.done === null ? 0 : 2][language],
      STATES,
    ],
    [
      { vi: 'Đã làm ngày', en: 'Done on' },
      12,
      ({ item: { done } }) => (done === null ? null : { date: done }),
    ],
    ...(hasFindings
      ? ([
          [WORDS.findings, 25, blank],
          [WORDS.evidence, 25, blank],
        ] as const)
      : ([[{ vi: 'Ghi chú', en: 'Notes' }, 20, blank]] as const)),
  ];
}

/** What the date alone does not say: which session, whether it is expected or unknown, whose choice it is. */
function dateNote(item: ChecklistItem, view: ChecklistView): Cell {
  const { due, clause, kind, visit } = item;
  if (due === null) return null;
  const session = kind === 'visit' && visit !== null ? sessionText(visit, view.schedule.language) : '';
  const own = { vi: 'hạn do thư ký chọn', en: "the secretariat's date" }[view.schedule.language];
  const notes = [
    session,
    due.date === null ? dateText(item, view) : stateText(item, view),
    due.setBy === 'secretariat' && clause !== null ? own : '',
  ];
  return notes.filter((note) => note !== '').join(', ');
}

function setBy({ clause }: ChecklistItem): Bilingual {
  return clause === null ? { vi: 'Thư ký chọn', en: 'Secretariat' } : { vi: 'Quyết định', en: 'Decision' };
}
