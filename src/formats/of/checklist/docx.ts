import type * as library from 'docx';
import type { Checklist, ChecklistItem, Section } from '../../../documents/checklist/checklist.ts';
import { stableDocx } from '../../docx/stable-bytes.ts';
import { printable } from '../../text/text-width.ts';
import {
  afterText,
  type ChecklistView,
  clauseText,
  doneText,
  dueText,
  headingLines,
  isToFillIn,
  noteLines,
  sectionTitle,
  whatText,
  whoText,
  WORDS,
} from './checklist-view.ts';
import { findingFields } from './finding-fields.ts';

const FONT = 'Times New Roman';
/** The font that Word itself writes its boxes in. */
const BOX = { value: '2610', font: 'MS Gothic' };
const TICKED = { value: '2612', font: 'MS Gothic' };
/** Sizes in half points. */
const SIZE = { title: 28, text: 24, cell: 22, note: 20 } as const;
/** A4 and its margins in twips: 297 × 210 mm, 20 mm above and below, 25 mm left, 15 mm right. */
const PAGE = { width: 11_906, height: 16_838, top: 1134, bottom: 1134, left: 1417, right: 851 } as const;
/** Box, number, what, by when, who, clause: together the width between the margins. */
const WIDTHS = [440, 560, 3988, 1700, 1750, 1200] as const;
const BORDER = { style: 'single', size: 4, color: '000000' } as const;
/** Where the dots end that wait for handwriting, within the width of the table. */
const DOTS_END = 9400;

type Docx = typeof library;

/** Checklists as a Word file in black and white with boxes to tick, each beginning a page: same lists, same bytes. */
export async function checklistDocx(view: ChecklistView): Promise<Uint8Array> {
  // Large, and needed by few verbs.
  const docx = await import('docx');
  const { language } = view.schedule;
  const footer = new docx.Paragraph({
    alignment: 'center',
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: SIZE.text })],
  });
  const file = new docx.Document({
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.text, language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } },
          paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.top,
              bottom: PAGE.bottom,
              left: PAGE.left,
              right: PAGE.right,
              header: 567,
              footer: 567,
            },
          },
        },
        footers: { default: new docx.Footer({ children: [footer] }) },
        children: view.checklists.flatMap((checklist, index) => listOf(docx, checklist, view, index > 0)),
      },
    ],
  });
  return stableDocx(await docx.Packer.toBuffer(file));
}

function listOf(docx: Docx, checklist: Checklist, view: ChecklistView, breaks: boolean) {
  const [title, ...lines] = headingLines(checklist, view);
  const notes = noteLines(checklist, view);
  return [
    line(docx, title, { size: SIZE.title, bold: true, align: 'center', breaks }),
    ...lines.map((text) => line(docx, text, { size: SIZE.text, align: 'center' })),
    ...checklist.sections.flatMap((section) => sectionOf(docx, section, checklist, view)),
    ...notes.map((text, index) =>
      line(docx, `- ${text}`, { size: SIZE.note, before: index === 0 ? 160 : 0 }),
    ),
  ];
}

function sectionOf(docx: Docx, section: Section, checklist: Checklist, view: ChecklistView) {
  const { language } = view.schedule;
  const title = sectionTitle(section, view);
  return [
    ...(title === null
      ? []
      : [
          line(docx, title, {
            size: SIZE.text,
            bold: true,
            before: 240,
            after: 60,
            keepNext: true,
            level: 1,
          }),
        ]),
    ...section.parts.flatMap((part) => [
      // A title also keeps two tables apart, which Word would join.
      ...(part.title === null && title !== null
        ? []
        : [
            line(docx, part.title?.[language] ?? '', {
              size: SIZE.text,
              italics: true,
              before: 120,
              after: 60,
              keepNext: true,
              level: 2,
            }),
          ]),
      tableOf(docx, part.items, section, checklist, view),
    ]),
  ];
}

function tableOf(
  docx: Docx,
  items: readonly ChecklistItem[],
  section: Section,
  checklist: Checklist,
  view: ChecklistView,
): library.Table {
  const { language } = view.schedule;
  const titles = [null, WORDS.number, WORDS.what, WORDS.due, WORDS.who, WORDS.clause];
  const header = titles.map((title) => [
    line(docx, title?.[language] ?? '', { size: SIZE.cell, bold: true, align: 'center', keepNext: true }),
  ]);
  const rows = items.map((item) => {
    // The form of a finding stays with what it is about.
    const keepNext = isToFillIn(item, checklist);
    const cell = (text: string, setting: Partial<Setting> = {}) => [
      line(docx, text, { size: SIZE.cell, keepNext, ...setting }),
    ];
    return {
      item,
      cells: [
        [box(docx, item, keepNext)],
        cell(String(item.number), { align: 'center' }),
        whatOf(docx, item, section, checklist, view),
        cell(dueText(item, view)),
        cell(whoText(item, view)),
        cell(clauseText(item, view), { italics: item.clause === null }),
      ],
    };
  });
  return new docx.Table({
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: [...WIDTHS],
    layout: 'fixed',
    margins: { top: 30, bottom: 30, left: 70, right: 70, marginUnitType: 'dxa' },
    borders: {
      top: BORDER,
      bottom: BORDER,
      left: BORDER,
      right: BORDER,
      insideHorizontal: BORDER,
      insideVertical: BORDER,
    },
    rows: [
      rowOf(docx, header, true),
      ...rows.flatMap(({ item, cells }) => [
        rowOf(docx, cells, false),
        ...(isToFillIn(item, checklist) ? [findingsRow(docx, item, view)] : []),
      ]),
    ],
  });
}

function rowOf(
  docx: Docx,
  cells: readonly (readonly library.Paragraph[])[],
  isHeader: boolean,
): library.TableRow {
  return new docx.TableRow({
    cantSplit: true,
    tableHeader: isHeader,
    children: cells.map(
      (children, column) =>
        new docx.TableCell({ width: { size: WIDTHS[column] ?? 0, type: 'dxa' }, children: [...children] }),
    ),
  });
}

/** The form of what is found of a content item, over the whole width below it. */
function findingsRow(docx: Docx, item: ChecklistItem, view: ChecklistView): library.TableRow {
  const children = findingFields(item, view).flatMap(({ label, value, lines }) => [
    ...(value === '' ? [] : [line(docx, `${label}: ${value}`, { size: SIZE.cell, before: 60 })]),
    ...Array.from({ length: lines }, (_, index) => dotted(docx, index === 0 ? `${label}: ` : '')),
  ]);
  return new docx.TableRow({
    cantSplit: true,
    children: [new docx.TableCell({ columnSpan: WIDTHS.length, children })],
  });
}

function whatOf(
  docx: Docx,
  item: ChecklistItem,
  section: Section,
  checklist: Checklist,
  view: ChecklistView,
): library.Paragraph[] {
  const { language } = view.schedule;
  const after = afterText(item, checklist);
  const keepNext = isToFillIn(item, checklist);
  const what = [line(docx, whatText(item, section, view), { size: SIZE.cell, keepNext })];
  const done = doneText(item, view);
  if (done !== '')
    what.push(line(docx, `${WORDS.done[language]} ${done}`, { size: SIZE.note, italics: true, keepNext }));
  if (after !== '') {
    const words = { vi: `Sau khi xong việc ${after}`, en: `Once done: ${after}` }[language];
    what.push(line(docx, words, { size: SIZE.note, italics: true, keepNext }));
  }
  return what;
}

function box(docx: Docx, { done }: ChecklistItem, keepNext: boolean): library.Paragraph {
  const children = [new docx.CheckBox({ checked: done !== null, checkedState: TICKED, uncheckedState: BOX })];
  return new docx.Paragraph({
    alignment: 'center',
    ...(keepNext ? { keepNext } : {}),
    run: { size: SIZE.cell },
    children,
  });
}

/** A line of dots to write on. */
function dotted(docx: Docx, text: string): library.Paragraph {
  return new docx.Paragraph({
    spacing: { before: 60 },
    tabStops: [{ type: 'right', position: DOTS_END, leader: 'dot' }],
    children: [new docx.TextRun({ text, size: SIZE.cell }), new docx.TextRun({ children: [new docx.Tab()] })],
  });
}

interface Setting {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: 'center' | 'left';
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly breaks?: boolean;
  /** For the outline that Word shows beside the pages. */
  readonly level?: 1 | 2;
}

/** Halves of letters and what is no letter at all: XML holds neither. */
const NO_LETTER = /[\p{Cs}\ufffe\uffff]/gu;

function line(docx: Docx, text: string, setting: Setting): library.Paragraph {
  const { size, align = 'left', before = 0, after = 0 } = setting;
  const run: library.IRunOptions = {
    text: printable(text).replace(NO_LETTER, '\ufffd'),
    size,
    ...(setting.bold === true ? { bold: true } : {}),
    ...(setting.italics === true ? { italics: true } : {}),
  };
  return new docx.Paragraph({
    alignment: align,
    spacing: { before, after },
    ...(setting.keepNext === true ? { keepNext: true } : {}),
    ...(setting.breaks === true ? { pageBreakBefore: true } : {}),
    ...(setting.level === undefined ? {} : { outlineLevel: setting.level - 1 }),
    run: { size },
    children: [new docx.TextRun(run)],
  });
}
