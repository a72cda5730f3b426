import type { Document, Header, ISectionOptions, IStylesOptions } from 'docx';
import { DECREE_30 } from '../decree-30.ts';
import type { Desk } from './word-parts.ts';
import { pageOf } from './page-size.ts';
import { partsOf } from '../../../docx/stable-bytes.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

const STYLES: IStylesOptions = {
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

/** By the size of the page number, all in which two papers may differ outside their text. */
const made = new Map<number, Promise<Parts>>();

/** A paper of sections, of which the first says how all pages are numbered. */
export function framed(desk: Desk, [first, ...others]: readonly ISectionOptions[]): Document {
  const { docx } = desk;
  const headers = {
    default: pageNumber(desk),
    first: new docx.Header({ children: [new docx.Paragraph({})] }),
  };
  return new docx.Document({
    styles: STYLES,
    sections: [{ ...(first ?? { properties: pageOf(false), children: [] }), headers }, ...others],
  });
}

/** All parts of a Word file, of which the text is still to be replaced; made once. */
export function frameParts(desk: Desk): Promise<Parts> {
  const key = desk.sizes.pageNumber.value;
  const known = made.get(key);
  if (known !== undefined) return known;
  const parts = desk.docx.Packer.toBuffer(framed(desk, [])).then(partsOf);
  made.set(key, parts);
  return parts;
}

/** I.I.7: in the middle of the top margin. Annexes, whose sections name no header, take the same. */
function pageNumber({ docx, sizes }: Desk): Header {
  const number = new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: sizes.pageNumber.value * 2 });
  return new docx.Header({ children: [new docx.Paragraph({ alignment: 'center', children: [number] })] });
}
