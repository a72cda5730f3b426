import { strFromU8 } from 'fflate';
import { unpacked, type ZipEntry, zipEntries, ZipError } from '../../zip/zip-entries.ts';
import { elementsOf, plainXml, refuseImproper } from './plain-xml.ts';
import { WordError, type WordFault } from './word-fault.ts';
import { refuseInText, refuseRelations } from './word-hazards.ts';

/** The parts of a Word file, unpacked, by their names. */
export type ReadWordParts = ReadonlyMap<string, Uint8Array>;

/** What is read is no larger, as it lies there, unpacked, and of it the parts in XML; a letter has a hundredth of it. */
const MOST_BYTES = 10_000_000;
const MOST_UNPACKED = 40_000_000;
const MOST_XML = 12_000_000;
const MOST_PARTS = 1000;
/** What is filled: its parts in all, and how often a tag may begin in them. */
const MOST_TEXT = 3_000_000;
const MOST_BRACES = 20_000;
/** A part of some size that is so many times as long as it is packed holds nothing but repetitions. */
const DENSE = 200;
const SIZE_OF_DENSE = 1_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD = [0xd0, 0xcf, 0x11, 0xe0];
/** How the files of other programs begin. */
const BEGINNINGS: readonly (readonly [begins: RegExp, fault: WordFault])[] = [
  [/^\s*\{\\rtf/i, 'rich-text'],
  [/^%PDF/, 'pdf'],
  [/^\s*(?:<!doctype|<html|<\?xml|MIME-Version:)/i, 'web-page'],
];

const CONTENT_TYPES = '[Content_Types].xml';
/** Folders of a Word file, and what lies in them: texts, pictures, fonts. */
const OWN = /^(?:\[Content_Types\]\.xml|(?:_rels|docProps|docMetadata|customXml|word)\/.+)$/;
const OWN_ENDING = /\.(?:xml|rels|png|jpe?g|jfif|gif|bmp|dib|tiff?|emf|wmf|svg|wdp|odttf|ttf|fntdata)$/i;
const FILLED = /^word\/(?:document|header|footer|footnotes|endnotes|comments)\w*\.xml$/i;

/**
 * The parts of a Word file that is used as a template. Throws a WordError, with the part, for what is no such file, is too
 * large or tightly packed, or holds anything beside texts, pictures and fonts: macros, embedded files, what lies elsewhere.
 */
export function readWordParts(bytes: Uint8Array): ReadWordParts {
  refuseOther(bytes);
  try {
    return partsIn(zipEntries(bytes));
  } catch (error) {
    if (error instanceof ZipError) throw new WordError(error.fault);
    throw error;
  }
}

/** Tells files of other programs by how they begin. */
function refuseOther(bytes: Uint8Array): void {
  const begins = (first: readonly number[]) => first.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new WordError('empty');
  if (bytes.length > MOST_BYTES) throw new WordError('too-large');
  const head = strFromU8(bytes.subarray(0, 300), true);
  if (begins(OLD)) {
    const isEncrypted = strFromU8(bytes, true).includes(Array.from('EncryptedPackage').join('\0'));
    throw new WordError(isEncrypted ? 'encrypted' : 'old-word');
  }
  const other = BEGINNINGS.find(([pattern]) => pattern.test(head.replace(/^\u00ef\u00bb\u00bf/, '')));
  if (other !== undefined) throw new WordError(other[1]);
  if (!begins(ZIP)) throw new WordError('not-word');
}

function partsIn(entries: readonly ZipEntry[]): ReadWordParts {
  const files = entries.filter(({ name, size }) => !(name.endsWith('/') && size === 0));
  if (entries.length > MOST_PARTS) throw new WordError('too-large', null, String(entries.length));
  refuseOtherPackages(files);
  refuseNames(files);
  refuseSizes(files);
  const parts = new Map(files.map((entry) => [entry.name, unpacked(entry)]));
  refuseTypes(parts);
  let filled = 0;
  let braces = 0;
  for (const [name, content] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const xml = plainXml(content, name);
    if (name.toLowerCase().endsWith('.rels')) refuseRelations(xml, name);
    else refuseInText(xml, name);
    if (name === CONTENT_TYPES || name.toLowerCase().endsWith('.rels')) refuseImproper(content, name);
    if (!FILLED.test(name)) continue;
    filled += content.length;
    braces += xml.split('{').length - 1;
    if (filled > MOST_TEXT || braces > MOST_BRACES) throw new WordError('too-long', name);
    refuseImproper(content, name);
  }
  if (!parts.has('word/document.xml')) throw new WordError('not-word');
  return parts;
}

/** Tells other packages, which are zip files as well, by the parts that they have. */
function refuseOtherPackages(files: readonly ZipEntry[]): void {
  const names = new Set(files.map(({ name }) => name));
  const mimetype = files.find(({ name }) => name === 'mimetype');
  if (mimetype !== undefined && mimetype.size < 200) {
    const type = strFromU8(unpacked(mimetype));
    throw new WordError(type.includes('opendocument') ? 'open-document' : 'not-word', null, type);
  }
  if (names.has('xl/workbook.xml') || names.has('ppt/presentation.xml')) throw new WordError('other-office');
  if (!names.has(CONTENT_TYPES)) throw new WordError('not-word');
}

/** Refuses names that lead out of the file or that a Word file has no use for, and two of one name, capitals aside. */
function refuseNames(files: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of files) {
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\\|[\u0000-\u001f\u007f]/i.test(name))
      throw new WordError('outside', name);
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw new WordError('twice', name);
    seen.add(folded);
    if (/vba|macro/i.test(name)) throw new WordError('macros', name);
    if (/^customUI\/|\/webextensions\/|\/activeX\//i.test(name)) throw new WordError('add-in', name);
    if (/\/embeddings\//i.test(name)) throw new WordError('embedded', name);
    if (!OWN.test(name) || !OWN_ENDING.test(name)) throw new WordError('foreign', name);
  }
}

function refuseSizes(files: readonly ZipEntry[]): void {
  let whole = 0;
  let xml = 0;
  for (const { name, size, packed } of files) {
    whole += size;
    if (/\.(?:xml|rels)$/i.test(name)) xml += size;
    if (size > SIZE_OF_DENSE && size > packed.length * DENSE)
      throw new WordError('too-dense', name, String(size));
    if (whole > MOST_UNPACKED || xml > MOST_XML) throw new WordError('too-large', name, String(size));
  }
}

const TYPES = new Set(['Default', 'Override']);

/** Refuses parts of types that are no text of a letter. */
function refuseTypes(parts: ReadWordParts): void {
  const content = parts.get(CONTENT_TYPES);
  if (content === undefined) throw new WordError('not-word');
  let isDocument = false;
  for (const { attributes } of elementsOf(plainXml(content, CONTENT_TYPES), TYPES)) {
    const type = attributes.get('ContentType') ?? '';
    const part = attributes.get('PartName') ?? attributes.get('Extension') ?? '';
    if (/macroEnabled|vbaProject|vbaData/i.test(type)) throw new WordError('macros', CONTENT_TYPES, type);
    if (/activeX|webextension/i.test(type)) throw new WordError('add-in', CONTENT_TYPES, part);
    if (/wordprocessingml\.template\.main/i.test(type)) throw new WordError('template-file');
    if (/wordprocessingml\.document\.main/i.test(type)) isDocument = true;
  }
  if (!isDocument) throw new WordError('not-word');
}
