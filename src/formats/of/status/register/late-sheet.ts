import type { OpenDeadline } from '../../../../follow-up/status.ts';
import { writtenDate } from '../../../../calendar/date-words.ts';
import { FACTS } from '../../../../plan/language/fact-kinds.ts';
import { capital } from '../../../../words/names.ts';
import type { Bilingual } from '../../../../words/language.ts';
import type { Cell, Sheet } from '../../../xlsx/sheet.ts';
import { ownerName } from '../../schedule/schedule-view.ts';
import { originWords } from '../deadline-rows.ts';
import { type StatusView, unitText } from '../status-view.ts';

const COLUMNS: readonly (readonly [Bilingual, number])[] = [
  [{ vi: 'Tình trạng', en: 'State' }, 15],
  [{ vi: 'Hạn', en: 'Due' }, 12],
  [{ vi: 'Trễ (ngày làm việc)', en: 'Late by (working days)' }, 10],
  [{ vi: 'Còn (ngày làm việc)', en: 'Left (working days)' }, 10],
  [{ vi: 'Việc', en: 'What' }, 34],
  [{ vi: 'Đơn vị', en: 'Unit' }, 28],
  [{ vi: 'Ai làm', en: 'Who' }, 24],
  [{ vi: 'Căn cứ', en: 'Clause' }, 12],
  [{ vi: 'Xong khi ghi', en: 'Ended by' }, 24],
  [{ vi: 'Ghi chú', en: 'Remarks' }, 26],
];

const STATES = {
  'not-recorded': { vi: 'chưa ghi kết quả', en: 'not recorded' },
  overdue: { vi: 'trễ', en: 'overdue' },
  due: { vi: 'sắp đến hạn', en: 'due' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is not recorded, what is late and what is due, in this order. */
export function lateSheet(view: StatusView): Sheet {
  const { plan, status, language } = view;
  const rowOf = (
    state: keyof typeof STATES,
    open: OpenDeadline,
    late: number | null,
    left: number | null,
  ) => [
    STATES[state][language],
    { date: open.date },
    late,
    left,
    open.deadline.what[language],
    open.visit === null ? null : unitText(view, open.visit),
    ownerName(view, { owner: open.owner, passed: open.deadline.passed }),
    open.deadline.clause ?? originWords(open)[language],
    capital(FACTS[open.endedBy].name[language]),
    remarksOf(open, language),
  ];
  const rows: Cell[][] = [
    ...status.notRecorded.map(({ visit, date }): Cell[] => [
      STATES['not-recorded'][language],
      { date },
      null,
      null,
      { vi: 'Ghi kết quả của ngày đã thông báo', en: 'Record what became of the day announced' }[language],
      unitText(view, visit),
    ]),
    ...status.overdue.map((open) => rowOf('overdue', open, open.workingDaysLate, null)),
    ...status.due.map((open) => rowOf('due', open, null, open.workingDaysLeft)),
  ];
  const asOf = writtenDate(status.asOf, language);
  const name = { vi: 'Trễ và sắp đến hạn', en: 'Late and due' }[language];
  return {
    name,
    heading: [
      `${name}: ${plan.name}`,
      {
        vi: `Tính đến ngày ${asOf}; sắp đến hạn là trong ${status.within} ngày làm việc tới`,
        en: `As of ${asOf}; due is what falls in the next ${status.within} working days`,
      }[language],
    ],
    columns: COLUMNS.map(([title, width]) => ({ title: title[language], width })),
    rows,
    refusal: '',
    conditions: [
      {
        look: 'late',
        columns: [1, 3],
        formula: (row) =>
          `OR($A${row}="${STATES.overdue[language]}",$A${row}="${STATES['not-recorded'][language]}")`,
      },
    ],
    isEditable: () => false,
  };
}

function remarksOf(
  open: OpenDeadline & { readonly reminders?: readonly unknown[] },
  language: 'vi' | 'en',
): string | null {
  const { extended, isExpected, reminders = [] } = open;
  const remarks = [
    ...(isExpected ? [{ vi: 'ngày dự kiến', en: 'expected' }[language]] : []),
    ...(extended === null
      ? []
      : [
          {
            vi: `đã gia hạn ngày ${writtenDate(extended.on, 'vi')}`,
            en: `extended on ${writtenDate(extended.on, 'en')}`,
          }[language],
        ]),
    ...(reminders.length === 0
      ? []
      : [{ vi: `đã đôn đốc ${reminders.length} lần`, en: `reminders: ${reminders.length}` }[language]]),
  ];
  return remarks.length === 0 ? null : remarks.join('; ');
}
