import type { Location } from '../../diagnostics/diagnostic.ts';
import { indexLines, type LineIndex } from '../../diagnostics/line-index.ts';
import { composeYaml } from './compose-yaml.ts';
import { locate, type Part } from './locate.ts';
import { type KnownKeys, NO_KEYS } from './known-keys.ts';
import type { MendedSign } from './mended-sign.ts';
import { mendSigns, type MendedText } from './mend-signs.ts';
import type { Path } from '../../diagnostics/path.ts';
import { type Length, type LongPart, problemAt, type ReadingProblem } from '../reading-problems.ts';
import type { Source } from '../source.ts';
import { valuesIn } from '../values-in.ts';
import { readPlain } from './plain-text.ts';
import { inTurn, type Replaced } from './replacements.ts';
import { soundYaml } from './sound-yaml.ts';
import { toData } from './yaml-data.ts';

/** Longer files are refused: no plan comes near, and reading time must stay bounded. */
const LONGEST_TEXT = 6_000_000;
/** Longer lines and values are refused: patterns that are tried on millions of letters run out of memory. */
const LONGEST_PART = 1_000_000;

const NOTHING_UNREAD: ReadonlySet<string> = new Set();

/** A YAML file, read: its data, and the way from a path in the data back to the text. */
export interface YamlDocument {
  readonly source: Source;
  readonly lines: LineIndex;
  readonly data: unknown;
  /** Signs that are read as others, because they only look like those of YAML, or no text may hold them. */
  readonly signs: readonly MendedSign[];
  /** Problems of the text itself. `data` is undefined where no part of the text can be read. */
  readonly problems: readonly ReadingProblem[];
  /** The keys at the top whose sections could not be read because of a fault of syntax: `data` lacks them. */
  readonly unread: ReadonlySet<string>;
  /** The span of the key or the value at a path, or of the nearest part above it that exists. */
  locate(path: Path, part?: Part): Location;
}

/**
 * Reads YAML 1.2, as it is meant where that is plain: signs that only look like those of YAML, lines that lack one. A
 * section at the top that cannot be read is left out. `keys` are those of the language, which tell a key from a word. Never throws: broken syntax, keys given twice (in NFC and NFD too), aliases without measure, too
 * deep nesting and too long texts are reported as CC101, CC102, CC108, CC109 and CC110.
 */
export function readYaml(source: Source, keys: () => KnownKeys = () => NO_KEYS): YamlDocument {
  const lines = indexLines(source.text);
  const at = (start: number, end: number) => ({ file: source.file, span: lines.span(start, end) });
  const tooLong = tooLongIn(source.text);
  if (tooLong !== null)
    return failedDocument(source, lines, [
      problemAt(at(tooLong.start, tooLong.start), 'CC110', tooLong.values),
    ]);

  const read = mendSigns(source.text);
  const plain = readPlain(read.text, (key) => keys().groups.has(key));
  if (plain === null) return withoutLongValues(readAllYaml(source, lines, read, keys()));
  const { data, locate: spanAt } = plain;
  const locateIn = (path: Path, part: Part = 'value') => {
    const [start, end] = read.written(...spanAt(path, part));
    return { file: source.file, span: lines.span(start, end) };
  };
  return { source, lines, data, signs: read.signs, problems: [], unread: NOTHING_UNREAD, locate: locateIn };
}

function readAllYaml(
  source: Source,
  lines: LineIndex,
  { signs, ...read }: MendedText,
  keys: KnownKeys,
): YamlDocument {
  const placeIn =
    ({ written }: Replaced) =>
    (start: number, end: number) => ({
      file: source.file,
      span: lines.span(...written(start, end)),
    });
  const at = placeIn(read);
  const failed = (problems: readonly ReadingProblem[]) => ({
    ...failedDocument(source, lines, problems),
    signs,
  });
  const composed = composeYaml(read.text);
  if ('refused' in composed) {
    return failed([
      composed.refused === 'too-deep'
        ? problemAt(at(composed.offset, composed.offset + 1), 'CC109', { most: composed.most })
        : problemAt(at(0, 0), 'CC110', { signs: composed.most }),
    ]);
  }
  const sound = soundYaml(read.text, composed, keys);
  const faults = (sound?.faults ?? composed.faults).map(({ fault, start, end }) =>
    problemAt(at(start, end), 'CC101', { fault, written: null }),
  );
  if (sound === null) return failed(faults);
  const mends = sound.mends.map(({ start, end, ...values }) => problemAt(at(start, end), 'CC101', values));
  const { document, unread } = sound;
  const final = inTurn(read, sound);
  const placed = placeIn(final);
  const { data, problems, targets } = toData(document, placed);
  return {
    source,
    lines,
    data,
    signs,
    problems: [...faults, ...mends, ...problems],
    unread,
    locate: (path, part = 'value') => {
      const [start, end] = locate(document, targets, path, part);
      // The library counts the line break after a block to the block.
      return placed(start, start + final.text.slice(start, end).trimEnd().length);
    },
  };
}

/** What of a text is longer than can be read, and where it begins: the whole of it, or a line. */
function tooLongIn(text: string): { readonly start: number; readonly values: Length } | null {
  const { length } = text;
  if (length > LONGEST_TEXT) return { start: 0, values: inMillions('file', length, LONGEST_TEXT) };
  for (let start = 0; length - start > LONGEST_PART;) {
    const end = text.indexOf('\n', start) < 0 ? length : text.indexOf('\n', start);
    if (end - start > LONGEST_PART) return { start, values: inMillions('line', end - start, LONGEST_PART) };
    start = end + 1;
  }
  return null;
}

/** A document as it was read; one that failed where a value of several lines is longer than can be checked. */
function withoutLongValues(document: YamlDocument): YamlDocument {
  const { source, lines } = document;
  if (source.text.length <= LONGEST_PART) return document;
  for (const { path, value } of valuesIn(document.data)) {
    if (typeof value !== 'string' || value.length <= LONGEST_PART) continue;
    const problem = problemAt(
      document.locate(path, 'key'),
      'CC110',
      inMillions('value', value.length, LONGEST_PART),
    );
    return failedDocument(source, lines, [...document.problems, problem]);
  }
  return document;
}

function inMillions(part: LongPart, length: number, longest: number): Length {
  return { part, length: Math.ceil(length / 100_000) / 10, longest: longest / 1_000_000 };
}

function failedDocument(source: Source, lines: LineIndex, problems: readonly ReadingProblem[]): YamlDocument {
  const start = { file: source.file, span: lines.span(0, 0) };
  return { source, lines, data: undefined, signs: [], problems, unread: NOTHING_UNREAD, locate: () => start };
}
