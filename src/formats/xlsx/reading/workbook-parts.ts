import { strFromU8 } from 'fflate';
import { unpacked, type ZipEntry, zipEntries } from '../../zip/zip-entries.ts';
import { WorkbookError } from './workbook-fault.ts';

/** The parts of a workbook by their names, none of them unpacked. */
export type WorkbookParts = ReadonlyMap<string, ZipEntry>;

/** What is read is no larger, as it lies there and unpacked; a table of 5,000 rows has a tenth of it. */
const MOST_BYTES = 10_000_000;
const MOST_UNPACKED = 80_000_000;
const MOST_ENTRIES = 2000;

/** The first bytes of a zip file, and of the files of older Office programs, as which encrypted ones are kept too. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of an Excel file. Throws a WorkbookError or ZipError if it is none, or one that is not to be read. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  if (bytes.length === 0) throw new WorkbookError('empty');
  if (bytes.length > MOST_BYTES) throw new WorkbookError('too-large');
  if (startsWith(bytes, OLD)) throw new WorkbookError(isEncrypted(bytes) ? 'encrypted' : 'old-workbook');
  if (!startsWith(bytes, ZIP)) throw new WorkbookError('not-workbook');
  const entries = zipEntries(bytes);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_UNPACKED || entries.length > MOST_ENTRIES) throw new WorkbookError('too-large');
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  // Of two files of one name a program may read either: what is looked through here must be what is read.
  if (parts.size < entries.length) throw new WorkbookError('damaged');
  const has = (pattern: RegExp) => [...parts.keys()].some((name) => pattern.test(name));
  if (has(/vbaProject|macrosheets\//i)) throw new WorkbookError('macros');
  if (!parts.has('xl/workbook.xml')) throw new WorkbookError('other-workbook');
  if (textOf(parts, '[Content_Types].xml').includes('macroEnabled')) throw new WorkbookError('macros');
  if (has(/^xl\/(?:externalLinks\/|connections\.xml)/i)) throw new WorkbookError('external-links');
  return parts;
}

/** A part as text. */
export function textOf(parts: WorkbookParts, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new WorkbookError('damaged');
  const text = strFromU8(unpacked(part));
  // A workbook needs no definitions of its own, which may grow when they are put in.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new WorkbookError('damaged');
  return text;
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

/** Whether an older Office file holds an encrypted newer one: it then lists it by a name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return strFromU8(bytes, true).includes(Array.from('EncryptedPackage').join('\0'));
}
