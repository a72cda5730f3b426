import type * as library from 'docx';
import type { Run } from '../../../../documents/document.ts';
import { DECREE_30, type SizeSet } from '../decree-30.ts';
import { shownText } from '../letter-sheet.ts';
import type { Face } from './text-twips.ts';

type Indent = library.IIndentAttributesProperties;

/** What the parts of a Word file are built with: the library, loaded late, the sizes, the width between the margins. */
export interface Desk {
  readonly docx: typeof library;
  /** A file of the library, which its elements want to know when they are written; they take nothing from it. */
  readonly file: library.Document;
  readonly sizes: SizeSet;
  readonly width: number;
}

/** How a paragraph is set; lengths in twips, the size in points, `line` in 240ths of a line. */
export interface Setting {
  readonly size: number;
  readonly face?: Face | 'bold-italic';
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly firstLine?: number;
  readonly indent?: number;
  readonly hanging?: number;
  /** Where dots run to, for a line to fill in. */
  readonly leaderTo?: number;
  readonly keepNext?: boolean;
}

/** A paragraph; of several texts, each begins a new line. */
export function paragraph(
  desk: Desk,
  content: string | readonly string[] | readonly Run[],
  setting: Setting,
): library.Paragraph {
  const { docx } = desk;
  const { align = 'left', before = 0, after = 0, line = 240, leaderTo } = setting;
  const parts = typeof content === 'string' ? [content].filter((text) => text !== '') : content;
  const runs = runsOf(desk, parts, setting);
  if (leaderTo !== undefined)
    runs.push(new docx.TextRun({ children: [new docx.Tab()], size: setting.size * 2 }));
  return new docx.Paragraph({
    alignment: align,
    // Without the word "auto" LibreOffice takes the number for an exact height.
    spacing: { before, after, line, lineRule: 'auto' },
    ...indentOf(setting),
    ...(setting.keepNext === true ? { keepNext: true } : {}),
    ...(leaderTo === undefined
      ? {}
      : { tabStops: [{ type: 'right', position: leaderTo, leader: 'dot' } as const] }),
    // The mark of the paragraph has the size too, so that an empty line is as high as a written one.
    run: { size: setting.size * 2 },
    children: runs,
  });
}

/** A drawn line in the middle of a column, `length` twips long: the upper border of an empty, low paragraph. */
export function rule(desk: Desk, column: number, length: number, keepNext = false): library.Paragraph {
  const side = Math.max(0, Math.round((column - length) / 2));
  const { before, height, thickness } = DECREE_30.rule;
  return new desk.docx.Paragraph({
    spacing: { before: before.value, after: 0, line: height.value, lineRule: 'exact' },
    indent: { left: side, right: side },
    border: { top: { style: 'single', size: thickness.value, space: 0, color: '000000' } },
    ...(keepNext ? { keepNext: true } : {}),
    children: [],
  });
}

/** An empty paragraph of an exact height in twips; between two tables, which Word would join. */
export function spacer(desk: Desk, height: number, keepNext = false): library.Paragraph {
  return new desk.docx.Paragraph({
    spacing: { before: 0, after: 0, line: height, lineRule: 'exact' },
    ...(keepNext ? { keepNext: true } : {}),
    run: { size: 2 },
    children: [],
  });
}

function runsOf(
  desk: Desk,
  content: readonly string[] | readonly Run[],
  setting: Setting,
): library.TextRun[] {
  return content.map((part, index) =>
    typeof part === 'string'
      ? textRun(desk, part, setting, index > 0)
      : textRun(desk, shownText(part), { ...setting, ...faceOf(part, setting) }, false, part.style === 'gap'),
  );
}

function faceOf({ style }: Run, { face }: Setting): { face?: Exclude<Setting['face'], undefined> } {
  if (style === 'bold' || style === 'italic') return { face: style };
  return face === undefined ? {} : { face };
}

function textRun(
  { docx }: Desk,
  text: string,
  { size, face = 'regular' }: Setting,
  newLine = false,
  gap = false,
): library.TextRun {
  const options: library.IRunOptions = {
    ...textOf(docx, text),
    size: size * 2,
    ...(face.startsWith('bold') ? { bold: true } : {}),
    ...(face.endsWith('italic') ? { italics: true } : {}),
    ...(newLine ? { break: 1 } : {}),
    ...(gap ? { highlight: 'yellow' } : {}),
  };
  return new docx.TextRun(options);
}

/** The hyphens in the symbol of a paper, "45/SNV-CCHC", at which Word would end a line. */
const HYPHEN_IN_SYMBOL = /(?<=\/(?:[\p{Lu}\d]+-)*[\p{Lu}\d]+)-(?=[\p{Lu}\d])/gu;

/** A text cut at the hyphens of symbols, at which no line may end. */
export function unbroken(text: string): readonly string[] {
  return text.split(HYPHEN_IN_SYMBOL);
}

function textOf(docx: Desk['docx'], text: string): Pick<library.IRunOptions, 'text' | 'children'> {
  const [first = '', ...others] = unbroken(text);
  if (others.length === 0) return { text };
  return { children: [first, ...others.flatMap((part) => [new docx.NoBreakHyphen(), part])] };
}

function indentOf({ firstLine, indent: left, hanging }: Setting): { readonly indent?: Indent } {
  if (firstLine === undefined && left === undefined) return {};
  const indent: Indent = {
    ...(firstLine === undefined ? {} : { firstLine }),
    ...(left === undefined ? {} : { left }),
    ...(hanging === undefined ? {} : { hanging }),
  };
  return { indent };
}
