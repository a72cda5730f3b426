import type { Look } from './sheet.ts';

/** The styles of cells, by their place in the list of formats below. */
export const STYLE = {
  heading: 1,
  subheading: 2,
  title: 3,
  text: 4,
  quoted: 5,
  number: 6,
  date: 7,
  footing: 8,
  headingDate: 9,
  openText: 10,
  openQuoted: 11,
  openDate: 12,
} as const;

/** The place of each look in the list of differences below. */
export const LOOK_STYLE: Readonly<Record<Look, number>> = { late: 0, weekend: 1, 'day-off': 2, 'make-up': 3 };

const FONT = '<name val="Times New Roman"/><family val="1"/>';
const TOP = '<alignment vertical="top" wrapText="1"/>';
const TOP_CENTRE = '<alignment horizontal="center" vertical="top"/>';
/** A cell that may be edited though its sheet is protected; its shade is hardly seen in print. */
const OPEN =
  'fontId="0" fillId="3" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1" applyNumberFormat="1"';
const UNLOCKED = '<protection locked="0"/>';
const CELL = 'fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"';

/** Shades that differ in grey too, and letters that differ without colour. */
const LOOKS =
  '<dxfs count="4">' +
  `<dxf><font><b/><color rgb="FF9C0006"/></font>${shade('FFFFC7CE')}</dxf>` +
  `<dxf>${shade('FFEDEDED')}</dxf>` +
  `<dxf><font><b/></font>${shade('FFFCE4D6')}</dxf>` +
  `<dxf><font><i/></font>${shade('FFE2EFDA')}</dxf></dxfs>`;

function shade(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor rgb="${colour}"/></patternFill></fill>`;
}

/** Black on white, so that it prints as it is seen; only the titles stand on a light grey, and what may be edited on a lighter shade. */
export const STYLES_XML =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  `<fonts count="3"><font><sz val="11"/>${FONT}</font><font><b/><sz val="11"/>${FONT}</font>` +
  `<font><b/><sz val="14"/>${FONT}</font></fonts>` +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFBE6"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="13"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
  '<alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  `<xf numFmtId="49" ${CELL} applyNumberFormat="1">${TOP}</xf>` +
  // A text that begins like a formula stays a text when someone edits it.
  `<xf numFmtId="49" ${CELL} applyNumberFormat="1" quotePrefix="1">${TOP}</xf>` +
  `<xf numFmtId="0" ${CELL}>${TOP_CENTRE}</xf>` +
  `<xf numFmtId="164" ${CELL} applyNumberFormat="1">${TOP_CENTRE}</xf>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${TOP}</xf>` +
  `<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${TOP_CENTRE}</xf>` +
  `<xf numFmtId="49" ${OPEN}>${TOP}${UNLOCKED}</xf><xf numFmtId="49" ${OPEN} quotePrefix="1">${TOP}${UNLOCKED}</xf>` +
  `<xf numFmtId="164" ${OPEN}>${TOP_CENTRE}${UNLOCKED}</xf></cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  `${LOOKS}</styleSheet>`;
