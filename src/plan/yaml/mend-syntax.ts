import { isMap } from 'yaml';
import { composeYaml } from './compose-yaml.ts';
import type { KnownKeys } from './known-keys.ts';
import { mendLines, unclosedQuotes } from './mend-lines.ts';
import { MOST_PROBLEMS } from './most-problems.ts';
import { inTurn, joined, replace, type Replaced } from './replacements.ts';
import type { Part } from './scan-lines.ts';
import { sectionsOf, type TextSection } from './sections.ts';
import { apartFrom, type SyntaxMend } from './syntax-mend.ts';
import { toData } from './yaml-data.ts';
import type { YamlFault } from './yaml-faults.ts';

/** Mending one line can lay bare the next; more rounds than this never helped. */
const MOST_ROUNDS = 4;
/** A longer section is mended in one round, so that time stays bounded. */
const LONG_SECTION = 300_000;
/** With more sections that cannot be read a text is no plan, and not read at all. */
const MOST_FAULTY = 50;
/** The columns that editors let a tab reach. */
const TAB_WIDTHS = [2, 4, 8] as const;

/** A text of which as much is read as can be. */
interface SoundText extends Replaced {
  /** What was mended, and the faults of what was left out, at places of the text as it was. */
  readonly mends: readonly SyntaxMend[];
  readonly faults: readonly YamlFault[];
  /** The keys of the sections that were left out. */
  readonly unread: ReadonlySet<string>;
}

/** A text after mends, with its faults that are left. */
interface Attempt {
  readonly text: Replaced;
  readonly mends: readonly SyntaxMend[];
  readonly faults: readonly YamlFault[];
}

/**
 * Reads as much of a text as can be read though YAML does not take it: each section at its top by itself, with its lines
 * mended where it is plain what is meant. A section that cannot be read so is left out as a whole. Null where nothing is
 * left to read.
 */
export function mendSyntax(text: string, keys: KnownKeys): SoundText | null {
  const sections: ({ readonly section: TextSection } & Attempt)[] = [];
  let faulty = 0;
  for (const section of sectionsOf(text)) {
    const attempted = attemptAt(text.slice(section.start, section.end), keys);
    if (attempted === null) return null;
    if (attempted.faults.length > 0 && ++faulty > MOST_FAULTY) return null;
    sections.push({ section, ...attempted });
  }
  const isLeftOut = leftOut(
    sections.map(({ section, faults }) => ({ section, isFaulty: faults.length > 0 })),
    text,
  );
  const kept = sections.filter(({ section }) => !isLeftOut.has(section));
  if (kept.length === 0) return null;
  const at = <One extends Part>(one: One, { start }: TextSection): One => ({
    ...one,
    start: one.start + start,
    end: one.end + start,
  });
  return {
    ...joined(kept.map(({ section, text: own }) => ({ offset: section.start, replaced: own }))),
    mends: sections
      .flatMap(({ section, mends }) => mends.map((one) => at(one, section)))
      .slice(0, MOST_PROBLEMS),
    faults: sections
      .flatMap(({ section, faults }) => faults.map((one) => at(one, section)))
      .slice(0, MOST_PROBLEMS),
    unread: new Set([...isLeftOut].map(({ key }) => key).filter((key) => key !== '')),
  };
}

/** The sections with faults, and those that refer to an anchor in one of them. */
function leftOut(
  sections: readonly { readonly section: TextSection; readonly isFaulty: boolean }[],
  text: string,
): Set<TextSection> {
  const left = new Set(sections.filter(({ isFaulty }) => isFaulty).map(({ section }) => section));
  // What is added while the set is walked is walked too.
  for (const { start, end } of left) {
    const anchors = new Set(
      Array.from(text.slice(start, end).matchAll(/&([^\s,[\]{}]+)/g), ({ 1: name }) => name),
    );
    if (anchors.size === 0) continue;
    for (const { section } of sections) {
      const aliases = text.slice(section.start, section.end).matchAll(/\*([^\s,[\]{}]+)/g);
      if (!left.has(section) && [...aliases].some(({ 1: name }) => anchors.has(name))) left.add(section);
    }
  }
  return left;
}

/** A section with its lines mended; null if it is too much to be read. */
function attemptAt(text: string, keys: KnownKeys): Attempt | null {
  const plain = attempt(text, replace(text, []), [], keys);
  if (plain === null || plain.faults.length === 0 || !/^ *\t/m.test(text)) return plain;
  const others = TAB_WIDTHS.map((width) => withoutTabs(text, width)).map((mends) =>
    attempt(text, replace(text, mends), mends, keys),
  );
  const sound = others.filter((one) => one !== null && one.faults.length === 0);
  const fewest = Math.min(...sound.map((one) => one?.mends.length ?? 0));
  const likely = sound.filter((one) => one?.mends.length === fewest);
  const [first] = likely;
  const isOneReading = new Set(likely.map((one) => meaningOf(one?.text.text ?? ''))).size === 1;
  return first != null && isOneReading ? first : plain;
}

function attempt(
  original: string,
  start: Replaced,
  known: readonly SyntaxMend[],
  keys: KnownKeys,
): Attempt | null {
  let text = start;
  const mends = [...known];
  const rounds = text.text.length > LONG_SECTION ? 1 : MOST_ROUNDS;
  let before: Attempt | null = null;
  for (let round = 0; ; round++) {
    const composed = composeYaml(text.text);
    if ('refused' in composed) return null;
    const { contents } = composed.document;
    const faults: readonly YamlFault[] =
      composed.faults.length > 0 || contents === null || isMap(contents)
        ? composed.faults
        : [{ fault: 'MISSING_COLON', ...firstLine(text.text) }];
    if (faults.length === 0) return { text, mends, faults };
    before ??= { text, mends: known, faults };
    const found = round < rounds ? apartFrom(mendLines(text.text, keys)) : [];
    if (found.length === 0) {
      // What leaves more wrong than there was, or a fault on its own line, is no mending.
      const left = placed(text, faults);
      const isBetter =
        faults.length <= before.faults.length &&
        !left.some(({ start: at }) => mends.some((one) => isOnOneLine(original, one.start, at)));
      return isBetter
        ? { text, mends, faults: left }
        : { ...before, faults: placed(before.text, before.faults) };
    }
    for (const one of found) {
      const [begin, end] = text.written(one.start, one.end);
      mends.push({ ...one, start: begin, end });
    }
    text = inTurn(text, replace(text.text, found));
  }
}

function isOnOneLine(text: string, one: number, other: number): boolean {
  return !text.slice(Math.min(one, other), Math.max(one, other)).includes('\n');
}

/** The faults that are left, at places of the text as it was; a quote that was not closed at the line where it opens. */
function placed(text: Replaced, faults: readonly YamlFault[]): YamlFault[] {
  const [quote] = faults.some(
    ({ fault }) => fault === 'UNCLOSED_QUOTE' || fault === 'UNEXPECTED_TOKEN' || fault === 'MISSING_CHAR',
  )
    ? unclosedQuotes(text.text)
    : [];
  const kept =
    quote === undefined
      ? faults
      : [...faults.filter(({ end }) => end <= quote.start), { fault: 'UNCLOSED_QUOTE' as const, ...quote }];
  return kept.map((one) => {
    const [start, end] = text.written(one.start, one.end);
    return { ...one, start, end };
  });
}

/** Blanks in place of the tabs that indent lines. */
function withoutTabs(text: string, width: number): SyntaxMend[] {
  return Array.from(text.matchAll(/^ *\t[ \t]*/gm), ({ 0: indent, index }) => {
    let column = 0;
    for (const sign of indent) column += sign === '\t' ? width - (column % width) : 1;
    return {
      start: index,
      end: index + indent.length,
      written: ' '.repeat(column),
      fault: 'TAB_AS_INDENT' as const,
    };
  });
}

/** What a text says; two texts that say the same are one reading. */
function meaningOf(text: string): string {
  const composed = composeYaml(text);
  return 'refused' in composed ? '' : JSON.stringify(toData(composed.document, NOWHERE).data);
}

const NOWHERE = () => ({
  file: '',
  span: { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 },
});

/** The first line of a text that is no comment. */
function firstLine(text: string): Part {
  const found = /^(?![\s#%\ufeff]|---)[^\r\n]*/m.exec(text);
  return { start: found?.index ?? 0, end: (found?.index ?? 0) + (found?.[0].trimEnd().length ?? 0) };
}
