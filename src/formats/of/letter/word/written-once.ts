import type { Paragraph, Table } from 'docx';
import { keeper } from '../../../../documents/kept.ts';
import { elementsXml } from './document-xml.ts';
import type { Desk } from './word-parts.ts';

/** In characters, of which a letter has some 200,000 at most. */
const MOST = 1_000_000;

/**
 * The XML of a part of a page that is drawn from the desk and `input` alone, a value of JSON, as elements or as XML. What many letters share is
 * drawn and written once: that takes far longer than anything else about a letter.
 */
export function writtenOnce<Input>(
  draw: (desk: Desk, input: Input) => readonly (Paragraph | Table)[] | string,
): (desk: Desk, input: Input) => string {
  const kept = keeper<string>(MOST, (xml) => xml.length);
  return (desk, input) => {
    const { file, sizes, width } = desk;
    // The two sets of sizes differ in that of the body.
    const key = JSON.stringify([sizes.body.value, width, input]);
    return kept(key, () => {
      const drawn = draw(desk, input);
      return typeof drawn === 'string' ? drawn : elementsXml(file, drawn);
    });
  };
}
