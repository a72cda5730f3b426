import type { Paragraph, Table } from 'docx';
import { breakLines } from './break-lines.ts';
import { columns } from './side-by-side.ts';
import { DECREE_30, type SizeSet } from '../decree-30.ts';
import { type Desk, paragraph, rule } from './word-parts.ts';
import { widthOf } from './page-size.ts';
import { MOTHERLAND, MOTTO, type Sheet } from '../letter-sheet.ts';
import { textTwips, twipsIn } from './text-twips.ts';
import { writtenOnce } from './written-once.ts';

const { header, rule: rules, sizes } = DECREE_30;
/** No date of a place is longer. */
const LONGEST_DATE = 'ngày 30 tháng 12 năm 2020';

/**
 * The sizes of a paper: the larger set, unless place and date need the smaller to stand on one line. Looks at the place alone, so
 * that the letters of one day do not differ from those of another.
 */
export function sizesFor({ placeAndDate }: Sheet): SizeSet {
  if (placeAndDate === null) return sizes[14];
  const longest = `${placeOf(placeAndDate)} ${LONGEST_DATE}`;
  const needed = (set: SizeSet) => textTwips(longest, 'italic', set.placeAndDate.value) + header.slack.value;
  if (needed(sizes[14]) <= header.rightColumn.value) return sizes[14];
  // No use in smaller letters if they need two lines as well.
  return needed(sizes[13]) <= widthOf(false) - header.leastLeftColumn.value ? sizes[13] : sizes[14];
}

type HeaderParts = Pick<Sheet, 'parent' | 'issuer' | 'number' | 'reference' | 'placeAndDate'>;

/** Boxes 1 to 5b: agencies and number at the left, "Quốc hiệu", "Tiêu ngữ", place and date at the right. */
export function headerBlock(desk: Desk, sheet: HeaderParts): string {
  const { parent, issuer, number, reference, placeAndDate: placed } = sheet;
  return written(desk, { parent, issuer, number, reference, placeAndDate: placed });
}

const written = writtenOnce((desk, parts: HeaderParts) => [headerTable(desk, parts)]);

function headerTable(desk: Desk, sheet: HeaderParts): Table {
  const right = rightColumn(sheet, desk.sizes);
  const left = desk.width - right;
  return columns(
    desk,
    [left, right],
    [
      [agencies(desk, sheet, left), motherland(desk, right)],
      [numbered(desk, sheet, left), [placeAndDate(desk, sheet, right)]],
    ],
  );
}

/** As wide as place and date need, as long as enough is left for the agencies. */
export function rightColumn({ placeAndDate: text }: Pick<Sheet, 'placeAndDate'>, set: SizeSet): number {
  const needed = textTwips(text ?? '', 'italic', set.placeAndDate.value) + header.slack.value;
  const usual = header.rightColumn.value;
  return needed > widthOf(false) - header.leastLeftColumn.value ? usual : Math.max(usual, needed);
}

function agencies(desk: Desk, sheet: HeaderParts, column: number): Paragraph[] {
  const { sizes: set } = desk;
  const room = column - header.gutter.value;
  const parent =
    sheet.parent === null ? [] : breakLines(sheet.parent, room, twipsIn('regular', set.parent.value));
  const issuer = breakLines(sheet.issuer, room, twipsIn('bold', set.issuer.value));
  const last = textTwips(issuer.at(-1) ?? '', 'bold', set.issuer.value);
  return [
    ...parent.map((line) => paragraph(desk, line, { size: set.parent.value, align: 'center' })),
    ...issuer.map((line) => paragraph(desk, line, { size: set.issuer.value, align: 'center', face: 'bold' })),
    rule(desk, column, last * rules.issuer.value),
  ];
}

function motherland(desk: Desk, column: number): Paragraph[] {
  const { motherland: size, motto } = desk.sizes;
  return [
    paragraph(desk, MOTHERLAND, { size: size.value, align: 'center', face: 'bold' }),
    paragraph(desk, MOTTO, { size: motto.value, align: 'center', face: 'bold' }),
    rule(desk, column, textTwips(MOTTO, 'bold', motto.value) * rules.motto.value),
  ];
}

function numbered(desk: Desk, sheet: HeaderParts, column: number): Paragraph[] {
  const { number, reference } = desk.sizes;
  const before = header.numberBefore.value;
  const shown = [paragraph(desk, sheet.number ?? '', { size: number.value, align: 'center', before })];
  if (sheet.reference === null) return shown;
  const lines = breakLines(
    sheet.reference,
    column - header.gutter.value,
    twipsIn('regular', reference.value),
  );
  const setting = { size: reference.value, align: 'center', before: header.referenceBefore.value } as const;
  return [...shown, paragraph(desk, lines, setting)];
}

function placeAndDate(desk: Desk, { placeAndDate: text }: HeaderParts, column: number): Paragraph {
  const size = desk.sizes.placeAndDate.value;
  const setting = { size, align: 'center', face: 'italic', before: header.numberBefore.value } as const;
  if (text === null) return paragraph(desk, '', setting);
  const room = column - header.slack.value;
  if (textTwips(text, 'italic', size) <= room) return paragraph(desk, text, setting);
  // Even in the smaller set: the place keeps its own lines, and the date stays whole.
  const place = placeOf(text);
  return paragraph(
    desk,
    [...breakLines(place, room, twipsIn('italic', size)), text.slice(place.length + 1)],
    setting,
  );
}

/** What stands before the date, with its comma. */
function placeOf(placeAndDate: string): string {
  return placeAndDate.slice(0, placeAndDate.lastIndexOf(', ngày') + 1);
}
