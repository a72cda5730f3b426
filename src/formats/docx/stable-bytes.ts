import { strToU8, unzipSync } from 'fflate';
import { deflated, type Deflated } from './deflated.ts';
import { zipped } from './zip.ts';

const CORE = 'docProps/core.xml';
/** Who wrote the file, and when, is nobody's business, and would differ each time. */
const NO_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>vi-VN</dc:language></cp:coreProperties>';

/** The parts of a Word file, compressed, by name. */
export type WordParts = Readonly<Record<string, Deflated>>;

/** A packed Word file as its parts, without personal data. */
export function partsOf(packed: Uint8Array): WordParts {
  const parts = Object.entries(unzipSync(packed)).filter(([name]) => !name.endsWith('/'));
  const stable = { ...Object.fromEntries(parts), [CORE]: strToU8(NO_PROPERTIES) };
  return Object.fromEntries(Object.entries(stable).map(([name, content]) => [name, deflated(content)]));
}

/** A Word file of these parts with its text: the same bytes for the same content. */
export function withText(parts: WordParts, text: Deflated): Uint8Array {
  return zipped({ ...parts, 'word/document.xml': text });
}

/** A packed Word file with fixed properties and times: the same bytes for the same content, without personal data. */
export function stableDocx(packed: Uint8Array): Uint8Array {
  return zipped(partsOf(packed));
}
