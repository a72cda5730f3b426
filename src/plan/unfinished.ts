import type { Path } from '../diagnostics/path.ts';
import { markedPaths } from './marked-paths.ts';
import { shown } from './shown.ts';
import { valuesIn } from './values-in.ts';
import type { YamlDocument } from './yaml/yaml-document.ts';

/** Why a value of a file is not taken for final. */
export type Lack =
  /** A paper has signs in the place of its number: `00/QĐ-UBND`. */
  | 'number'
  /** Something is left open: `[họ tên]`, `ngày ... tháng`. */
  | 'blank'
  /** The writer marked it as still to be mended: `SỬA`. */
  | 'mark'
  /** A person has a name that stands for anybody: `Nguyễn Văn A`. */
  | 'name';

/** A value of a plan or of a directory that is still to be given. */
export interface Unfinished {
  readonly path: Path;
  /** The value as a message shows it; empty where a mark is that of a list or a mapping. */
  readonly written: string;
  /** The whole text, by which it is found where a paper prints it; empty for what is no text. */
  readonly value: string;
  readonly lack: Lack;
}

/** The mark of what is still to be mended, where it is a word of its own. */
const MARK = /(?<![\p{L}\p{N}])SỬA(?![\p{L}\p{N}])/u;

/** What stands for something that is not known: zeros, dots, underscores, crosses, question marks. */
const NO_NUMBER = String.raw`(?:0+|[.…]{2,}|…|_{1,}|[xX]{1,}|\?+)`;

/** The number of a paper of which the first part, the symbol or a part of it is such signs. */
const NUMBER = new RegExp(
  String.raw`^\s*(?:${NO_NUMBER})?\s*(?:\/|$)|[/-]\s*(?:[.…]{2,}|…|_+|x{2,}|\?+)\s*(?:[/-]|$)`,
  'iu',
);

/** The same of a paper that is cited within a text. */
const CITED_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.…_])(?:0+|[.…]{2,}|…|_{2,}|[xX]{2,})\/(?:\d{4}\/)?\p{Lu}{2,}`,
  'u',
);

/** Blanks for words: nothing but such signs, rows of them, a day without its number, words in square or pointed brackets. */
const BLANKS = [
  /^[\s.…_?]*[.…_?][\s.…_?]*$/u,
  /^x{2,}$/iu,
  /\.{4,}|…{2,}|_{3,}/u,
  /(?<![\p{L}\p{N}])(?:ngày|tháng|năm|quý|số)\s+(?:\.{2,}|…)\s*(?=[\p{L}\p{N}/])/iu,
  /\[(?:[\s.…_?]*|[^[\]]*\p{L}[^[\]]*)\]/u,
  /<(?:[\s.…_?]*|\p{L}[\p{L}\p{N}\s.,;…/_-]*)>/u,
];

/** What every mark, cited number and blank has in it: the other patterns are slow to make, and few plans need them. */
const SUSPICIOUS = /SỬA|\.\.|^\s*\.|[…_?[<]|xx|(?<!\d)0+\//i;

/** Names that stand for anybody: a letter for the given name. */
const ANYBODY = /(?:^|\s)(?:Văn|Thị)\s+[A-EX]$/u;

/** Parts of a plan that no paper prints: what took place, and what rules are to leave alone. */
const NOT_PRINTED: readonly (string | number)[] = ['records', 'exemptions'];

/** Of a directory that many plans share it is asked for each of them. */
const known = new WeakMap<YamlDocument, readonly Unfinished[]>();

/**
 * What is unfinished in a plan or a directory: values that stand for those still to be given, and those which a comment
 * marks as such. Each value once, in the order of the data.
 */
export function unfinishedIn(document: YamlDocument): readonly Unfinished[] {
  const found = known.get(document) ?? lookedThrough(document);
  known.set(document, found);
  return found;
}

function lookedThrough(document: YamlDocument): readonly Unfinished[] {
  const { data } = document;
  if (typeof data !== 'object' || data === null) return [];
  const marked = markedPaths(document);
  const found: Unfinished[] = [];
  for (const { path, value } of valuesIn(data)) {
    if (NOT_PRINTED.includes(path[0] ?? '')) continue;
    const isText = typeof value === 'string';
    const isMarked = marked.size > 0 && marked.has(JSON.stringify(path));
    const lack = isMarked ? 'mark' : isText ? lackOf(path, value) : null;
    if (lack === null) continue;
    found.push({ path, written: shown(value), value: isText ? value.normalize('NFC') : '', lack });
  }
  return found;
}

/** Why a text is not taken for final, by where it stands; null if it is. */
function lackOf(path: Path, value: string): Lack | null {
  const text = value.normalize('NFC');
  const isSuspicious = SUSPICIOUS.test(text);
  if (isSuspicious && MARK.test(text)) return 'mark';
  const key = path.at(-1);
  if (key === 'number' && NUMBER.test(text)) return 'number';
  if (isSuspicious && CITED_NUMBER.test(text)) return 'number';
  if (isSuspicious && BLANKS.some((blank) => blank.test(text))) return 'blank';
  return key === 'name' && ANYBODY.test(text) ? 'name' : null;
}
