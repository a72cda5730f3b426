import type { Location } from '../diagnostics/diagnostic.ts';
import { problemAt, type ReadingProblem, type Unreadable } from './reading-problems.ts';

/** A file as it was read: its name as the user gave it, and its text, never normalised, since offsets point into it. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Why a file has no text: there is none, it is no file, it may not be opened, it is no UTF-8 text, it is too long. */
export type FileFault = Exclude<Unreadable, 'outside'> | { readonly bytes: number };

/** A file that cannot be read, named as the user named it. */
export interface Unread {
  readonly file: string;
  readonly fault: FileFault;
}

/** A file that is read, or the reason why it cannot be. */
export type FileRead = { readonly source: Source } | Unread;

/** The text of bytes that are read as UTF-8. Bytes that are something else are at fault. */
export function decodeSource(file: string, bytes: Uint8Array): FileRead {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? { file, fault: kindOf(bytes) } : { source: { file, text } };
  } catch {
    return { file, fault: kindOf(bytes) };
  }
}

/** How files of other kinds begin: UTF-16 with its mark, documents of Word and Excel as archives and as before 2007, PDF. */
const BEGINNINGS: readonly (readonly [fault: 'utf-16' | 'office-file' | 'pdf', bytes: readonly number[]])[] =
  [
    ['utf-16', [0xff, 0xfe]],
    ['utf-16', [0xfe, 0xff]],
    ['office-file', [0x50, 0x4b, 0x03, 0x04]],
    ['office-file', [0xd0, 0xcf, 0x11, 0xe0]],
    ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ];

/** What a file is that is no text in UTF-8; a text without a mark has every other byte zero in UTF-16 as long as it is Latin. */
function kindOf(bytes: Uint8Array): FileFault {
  const [fault] = BEGINNINGS.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte)) ?? [];
  if (fault !== undefined) return fault;
  const [first, second, third, fourth] = bytes;
  const isWide = (first === 0) !== (second === 0) && (third === 0) !== (fourth === 0);
  return isWide ? 'utf-16' : 'encoding';
}

/** The place of what is wrong with a file as a whole. */
export function startOf(file: string): Location {
  return { file, span: { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 } };
}

/** What is wrong with a file that cannot be read: a CC115, or a CC110 if it is too long. It has no place in the text. */
export function unreadable({ file, fault }: Unread): ReadingProblem {
  const location = startOf(file);
  return typeof fault === 'string'
    ? problemAt(location, 'CC115', { file, fault })
    : problemAt(location, 'CC110', {
        part: 'file',
        length: Number((fault.bytes / 1_000_000).toFixed(1)),
        longest: 6,
      });
}
