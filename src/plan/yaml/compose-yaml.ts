import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import { MOST_PROBLEMS } from './most-problems.ts';
import { distinctFaults, type YamlFault } from './yaml-faults.ts';

/** A text of more words and signs is not read: a hundred thousand units fit, and time and memory stay bounded. */
const MOST_SIGNS = 500_000;

/** A text nested deeper is not read: no plan comes near, and the composer calls itself once for each level. */
const MOST_LEVELS = 100;

/** How far the end of a line is looked for. */
const LONGEST_LINE = 1_000;

/** Characters that YAML 1.2 does not allow in a text (production 1, c-printable). */
const NOT_PRINTABLE = /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/gu;

/** The document of a text, and what is wrong with it as YAML. */
interface Composed {
  readonly document: Document.Parsed;
  readonly faults: readonly YamlFault[];
}

/** Why a text was not read to its end, and the measure it exceeds. */
type Refusal =
  | { readonly refused: 'too-deep'; readonly most: number; readonly offset: number }
  | { readonly refused: 'too-many-signs'; readonly most: number };

/**
 * Composes the one YAML 1.2 document of a text, whichever version the text asks for. What the library only warns of,
 * such as an unknown tag, is a fault too: it would drop a part of a value without a word.
 */
export function composeYaml(text: string): Composed | Refusal {
  const tokens = readTokens(text);
  if ('refused' in tokens) return tokens;
  const [, second] = tokens.filter(({ type }) => type === 'document');
  const composer = new Composer({
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const own = second === undefined ? tokens : tokens.slice(0, tokens.indexOf(second));
  const [document] = withoutTraces(() => [...composer.compose(own, true, text.length)]);
  if (document === undefined) throw new Error('the YAML library composed no document');
  const faults = distinctFaults(text, [...document.errors, ...document.warnings])
    .slice(0, MOST_PROBLEMS)
    .map((one) => ({ ...one, end: wholeWords(text, one) }));
  if (second !== undefined) {
    faults.push({ fault: 'MULTIPLE_DOCS', start: second.offset, end: second.offset + 3 });
  }
  return { document, faults: [...faults, ...unprintable(text)] };
}

/** The library makes an error of each fault; with half a million of them, their stack traces take most of the time. */
function withoutTraces<Result>(compose: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return compose();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Where a fault really ends: the library gives only the first unit of some. A value with a second colon goes on to the end
 * of its line; whatever else, a letter is covered with its marks.
 */
function wholeWords(text: string, { fault, start, end }: YamlFault): number {
  const rest = text.slice(start, start + LONGEST_LINE);
  const whole = fault === 'BLOCK_AS_IMPLICIT_KEY' ? /^[^\r\n]*[^\s]/.exec(rest) : /^.\p{M}*/su.exec(rest);
  return Math.max(end, start + (whole?.[0].length ?? 1));
}

function unprintable(text: string): YamlFault[] {
  const found: YamlFault[] = [];
  for (const { index } of text.matchAll(NOT_PRINTABLE)) {
    found.push({ fault: 'NOT_PRINTABLE', start: index, end: index + 1 });
    if (found.length === MOST_PROBLEMS) break;
  }
  return found;
}

function readTokens(text: string): readonly CST.Token[] | Refusal {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let signs = 0;
  let stray = 0;
  for (const sign of new Lexer().lex(text)) {
    const { offset } = parser;
    for (const token of parser.next(sign)) {
      tokens.push(token);
      if (token.type === 'error' || token.type === 'directive') stray++;
    }
    if (stray > MOST_PROBLEMS) return tokens;
    // In double quotes each escape may be a fault of its own.
    signs += sign.startsWith('"') ? sign.split('\\').length : 1;
    if (signs > MOST_SIGNS) return { refused: 'too-many-signs', most: MOST_SIGNS };
    if (parser.stack.length > MOST_LEVELS) return { refused: 'too-deep', most: MOST_LEVELS, offset };
  }
  tokens.push(...parser.end());
  return tokens;
}
