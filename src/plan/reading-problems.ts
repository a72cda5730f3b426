import type { ErrorCode } from 'yaml';
import type { DiagnosticOf, Location, Related } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/path.ts';
import type { Hint } from './language/hint.ts';
import type { Fault } from './language/scalars.ts';
import type { NamedWord } from './language/spoken-words.ts';

/** What is wrong with a text as YAML: what the YAML library calls it, or a plainer name. */
export type YamlFaultName =
  | ErrorCode
  | 'UNCLOSED_BRACKET'
  | 'UNCLOSED_QUOTE'
  | 'MISSING_COMMA'
  | 'NOT_PRINTABLE'
  | 'COLON_IN_VALUE'
  | 'COMMA_IN_VALUE'
  | 'HASH_IN_VALUE'
  | 'TEXT_AFTER_QUOTE'
  | 'UNOPENED_QUOTE'
  | 'UNOPENED_BRACKET'
  | 'LIST_MARK'
  | 'MISSING_SPACE'
  | 'MISSING_COLON'
  | 'MISSING_DASH'
  | 'SURPLUS_DASH'
  | 'EQUALS_SIGN'
  | 'STRAY_ANCHOR'
  | 'MERGE_KEY';

/** How many blanks a line is indented by, and by how many those of its level are. */
export interface Columns {
  readonly found: number;
  readonly expected: number;
}

/** What a value in a file may be. */
export type ValueKind = 'null' | 'string' | 'number' | 'boolean' | 'array' | 'object';

/** Forms of values that the shape library knows and the language does not use. */
type ForeignForm = 'invalid_format' | 'not_multiple_of' | 'invalid_element';

/** The key by which a file says what it is. */
export type Marker = 'cchc' | 'cchc-directory' | 'cchc-records';

/** What a file is that stands in the place of another: a file of the language, a schedule that was saved, a project file. */
export type OtherFile = Marker | 'schedule' | 'project';

/** Why a file cannot be read. */
export type Unreadable =
  | 'missing'
  | 'encoding'
  | 'utf-16'
  | 'office-file'
  | 'pdf'
  | 'outside'
  | 'folder'
  | 'denied'
  | 'device'
  | 'socket'
  | 'silent'
  | 'name'
  | 'loop'
  | 'failed';

/** What is too long to be read. */
export type LongPart = 'file' | 'line' | 'value';

/** What is longer than any plan: in millions of letters, with how many are read; or words and signs, and how many are read. */
export type Length =
  { readonly part: LongPart; readonly length: number; readonly longest: number } | { readonly signs: number };

/** What can be wrong with how a file is read and written: the values of each code, which its rule puts into words. */
export interface ReadingValues {
  /** `written` is what is to be written in place of the words found, where it is plain what is meant; else null. */
  CC101: { readonly fault: YamlFaultName; readonly written: string | null; readonly columns?: Columns };
  CC102: { readonly key: string; readonly line: number };
  CC103: {
    readonly path: Path;
    readonly key: string;
    readonly nearest: string;
    /** The key that it stands for beyond doubt, by a name of it, and whether that stands there already. */
    readonly meant?: string;
    readonly isThere?: boolean;
    /** The keys that could stand there. */
    readonly keys?: readonly NamedWord[];
  };
  CC104: {
    readonly path: Path;
    readonly value: string;
    readonly expected: readonly string[];
    readonly found: ValueKind;
    readonly hint?: Hint;
  };
  CC105: { readonly path: Path; readonly hint?: Hint };
  CC106: { readonly source: string; readonly number: number };
  CC107: { readonly path: Path; readonly value: string; readonly hint?: Hint };
  CC108: { readonly most: number };
  CC109: { readonly most: number };
  CC110: Length;
  CC111: {
    readonly path: Path;
    readonly value: string;
    readonly expected: readonly string[];
    /** What each of them means in Vietnamese. */
    readonly names?: readonly string[];
    readonly nearest: string;
    readonly hint?: Hint;
  };
  CC112: {
    readonly path: Path;
    readonly value: string;
    readonly fault: Fault | ForeignForm;
    readonly hint?: Hint;
  };
  CC113: {
    readonly path: Path;
    readonly value: string;
    readonly bound: 'least' | 'most';
    readonly limit: number;
  };
  CC114: { readonly marker: Marker; readonly other: OtherFile | null };
  CC115: {
    readonly file: string;
    readonly fault: Unreadable | 'not-schedule' | 'later-format' | 'other-plan' | 'too-long';
  };
}

/** The names of the sentences for related places, by code. */
interface ReadingNotes {
  CC102: 'first';
}

type ReadingCode = keyof ReadingValues;

type NoteOf<Code> = Code extends keyof ReadingNotes ? ReadingNotes[Code] : never;

/** Something that is wrong with how a file is read or written. */
export type ReadingProblem<Code extends ReadingCode = ReadingCode> = {
  [One in Code]: DiagnosticOf<One, ReadingValues[One], NoteOf<One>>;
}[Code];

/** The problem of a code at a place. */
export function problemAt<Code extends ReadingCode>(
  location: Location,
  code: Code,
  values: ReadingValues[Code],
  related: readonly Related<NoteOf<Code>>[] = [],
): DiagnosticOf<Code, ReadingValues[Code], NoteOf<Code>> {
  return { code, values, location, related };
}
