import type { Document, Paragraph, Table, TableRow } from 'docx';

type Element = Paragraph | Table | TableRow | Document['Document']['View'];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/**
 * The library ends a section with an empty paragraph as high as a line, which would bring an empty page if the
 * signature ends at the foot of a page. No text can look like this: "<" is escaped in texts.
 */
const SECTION_END = '<w:p><w:pPr><w:sectPr';
const LOW_SECTION_END =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr';

/**
 * `word/document.xml` of a Word file, as the library's own packer writes it, but without the twenty other parts, which
 * are the same in every paper and cost most of the time.
 */
export function documentXml(file: Document): string {
  const xml = DECLARATION + elementsXml(file, [file.Document.View]);
  return xml.replaceAll(SECTION_END, LOW_SECTION_END);
}

/** Elements as they stand in `word/document.xml` of a file. */
export function elementsXml(file: Document, elements: readonly Element[]): string {
  const { Document: viewWrapper } = file;
  const written: string[] = [];
  for (const element of elements) write(element.prepForXml({ file, viewWrapper, stack: [] }), written);
  return written.join('');
}

/** An element is an object with its name as only key and, as value, a text, its attributes, or a list of its content. */
function write(node: unknown, written: string[]): void {
  if (!isRecord(node)) {
    written.push(escaped(String(node)));
    return;
  }
  for (const [name, value] of Object.entries(node)) {
    const content: unknown[] = Array.isArray(value) ? value : [value];
    const attributes = content.flatMap((part) =>
      isRecord(part) && isRecord(part._attr) ? [part._attr] : [],
    );
    const children = content.filter((part) => !(isRecord(part) && ('_attr' in part || isEmpty(part))));
    written.push('<', name, ...attributes.map(attributeText));
    if (children.length === 0) {
      written.push('/>');
      continue;
    }
    written.push('>');
    for (const child of children) write(child, written);
    written.push('</', name, '>');
  }
}

function attributeText(attributes: Readonly<Record<string, unknown>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

/** A text as it stands in the file. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

function isEmpty(node: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(node).length === 0;
}

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
