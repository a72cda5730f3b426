import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Without a zone, as zip files keep their times; so it is the same in every time zone. Word writes this day too. */
const NO_DAY = '1980-01-01T12:00:00';
const CORE = 'docProps/core.xml';
const DOCUMENT = 'word/document.xml';
/** Who wrote the file, and when, is nobody's business, and would differ each time. */
const NO_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>vi-VN</dc:language></cp:coreProperties>';

/** A Word file of the library as its parts, without personal data. */
export function partsOf(packed: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const parts = Object.entries(unzipSync(packed)).filter(([name]) => !name.endsWith('/'));
  return { ...Object.fromEntries(parts), [CORE]: strToU8(NO_PROPERTIES) };
}

/** A Word file of these parts with its text: the same bytes for the same content. */
export function stableBytes(parts: Readonly<Record<string, Uint8Array>>, documentXml: string): Uint8Array {
  const files: Zippable = { ...parts, [DOCUMENT]: strToU8(documentXml) };
  return zipSync(files, { mtime: NO_DAY, level: 6 });
}

/** A packed Word file with fixed properties and times: the same bytes for the same content, without personal data. */
export function stableDocx(packed: Uint8Array): Uint8Array {
  const parts = partsOf(packed);
  return stableBytes(parts, strFromU8(parts[DOCUMENT] ?? new Uint8Array()));
}
