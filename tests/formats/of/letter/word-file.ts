import { strFromU8, unzipSync } from 'fflate';
import type { OfficialDocument } from '../../../../src/documents/document.ts';
import { officialDocx } from '../../../../src/formats/of/letter/docx.ts';

/** A paragraph of a Word file as its XML says it. */
export interface WordParagraph {
  readonly text: string;
  readonly properties: string;
  /** In half points; the faces of its runs, without repetition. */
  readonly sizes: readonly number[];
  readonly faces: readonly string[];
  readonly align: string;
}

/** The parts of a Word file as text, by name. */
export function unpacked(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The text of a paper as a Word file. */
export async function wordXml(document: OfficialDocument): Promise<string> {
  return unpacked(await officialDocx(document))['word/document.xml'] ?? '';
}

export async function wordParagraphs(document: OfficialDocument): Promise<WordParagraph[]> {
  return paragraphsOf(await wordXml(document));
}

/** The paragraphs of an XML, in its order; a line break within one is a line break of the text. */
export function paragraphsOf(xml: string): WordParagraph[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => {
    const properties = /^<w:pPr>.*?<\/w:pPr>/s.exec(inner)?.[0] ?? '';
    const runs = [...inner.slice(properties.length).matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(
      ([, run = '']) => run,
    );
    return {
      text: runs.map(textOf).join(''),
      properties,
      sizes: [...new Set(runs.map((run) => Number(/<w:sz w:val="(\d+)"/.exec(run)?.[1])))],
      faces: [...new Set(runs.map(faceOf))],
      align: /<w:jc w:val="(\w+)"/.exec(properties)?.[1] ?? '',
    };
  });
}

/** The paragraph with this text; an error if there is none. */
export function withText(paragraphs: readonly WordParagraph[], text: string): WordParagraph {
  const found = paragraphs.find((paragraph) => paragraph.text === text);
  if (found === undefined)
    throw new Error(`no paragraph "${text}" among\n${paragraphs.map((one) => one.text).join('\n')}`);
  return found;
}

const SIGNS: Readonly<Record<string, string>> = {
  '<w:br/>': '\n',
  '<w:tab/>': '\t',
  '<w:noBreakHyphen/>': '-',
};

function textOf(run: string): string {
  return [...run.matchAll(/<w:br\/>|<w:tab\/>|<w:noBreakHyphen\/>|<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([tag, text = '']) => SIGNS[tag] ?? unescaped(text))
    .join('');
}

/** A text of XML or HTML as it is read. */
export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function faceOf(run: string): string {
  const face = [run.includes('<w:b/>') ? 'bold' : '', run.includes('<w:i/>') ? 'italic' : ''];
  return face.filter((part) => part !== '').join(' ') || 'regular';
}
