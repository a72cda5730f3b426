import type * as library from 'docx';
import { DECREE_30, type SizeSet } from '../decree-30.ts';
import { documentXml, elementsXml } from './document-xml.ts';
import { pageOf } from './page-size.ts';
import { partsOf, type WordParts } from '../../../docx/stable-bytes.ts';

type Library = typeof library;

const STYLES: library.IStylesOptions = {
  default: {
    document: {
      run: {
        font: DECREE_30.font.name,
        size: DECREE_30.sizes[14].body.value * 2,
        language: { value: 'vi-VN', eastAsia: 'vi-VN' },
      },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    },
  },
};

/** What surrounds the text of a paper. */
export interface Frame {
  readonly file: library.Document;
  /** All parts of the Word file but the text. */
  readonly parts: WordParts;
  /** The XML before the first section, between each two, and after the last. */
  readonly around: readonly string[];
}

/** By the size of the page number and the pages of its sections, all in which two frames can differ. */
const made = new Map<string, Promise<Frame>>();
const MOST_FRAMES = 64;

/** The frame of a paper of sections upright or on their side; made once. */
export function frameOf(docx: Library, sizes: SizeSet, landscape: readonly boolean[]): Promise<Frame> {
  const key = JSON.stringify([sizes.pageNumber.value, landscape]);
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size === MOST_FRAMES) made.clear();
  const frame = makeFrame(docx, sizes, landscape);
  made.set(key, frame);
  return frame;
}

async function makeFrame(docx: Library, sizes: SizeSet, landscape: readonly boolean[]): Promise<Frame> {
  const mark = () => new docx.Paragraph({ children: [new docx.TextRun('text')] });
  const sections = landscape.map((isLandscape) => ({ properties: pageOf(isLandscape), children: [mark()] }));
  const file = framed(docx, sizes, sections);
  return {
    file,
    parts: partsOf(await docx.Packer.toBuffer(framed(docx, sizes, []))),
    around: documentXml(file).split(elementsXml(file, [mark()])),
  };
}

/** A paper of sections, of which the first says how all pages are numbered. */
function framed(
  docx: Library,
  sizes: SizeSet,
  [first, ...others]: readonly library.ISectionOptions[],
): library.Document {
  const headers = {
    default: pageNumber(docx, sizes),
    first: new docx.Header({ children: [new docx.Paragraph({})] }),
  };
  return new docx.Document({
    styles: STYLES,
    sections: [{ ...(first ?? { properties: pageOf(false), children: [] }), headers }, ...others],
  });
}

/** I.I.7: in the middle of the top margin. Annexes, whose sections name no header, take the same. */
function pageNumber(docx: Library, sizes: SizeSet): library.Header {
  const number = new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: sizes.pageNumber.value * 2 });
  return new docx.Header({ children: [new docx.Paragraph({ alignment: 'center', children: [number] })] });
}
