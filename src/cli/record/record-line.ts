import {
  type FactName,
  FACTS,
  isNumbered,
  TOLD_FACT_NAMES,
  type ToldFactName,
} from '../../plan/language/fact-kinds.ts';
import type { Bilingual } from '../../words/language.ts';
import { nearestOrAll } from '../command-line/did-you-mean.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { looksLikePlan } from '../input/looks-like-plan.ts';
import { CORRECT, UNDO } from './in-place-of-fact.ts';
import { RECORD } from './record-verb.ts';

/** What the words of a command line ask for. */
export type RecordLine = {
  /** The plan, where it is named. */
  readonly plan: string | undefined;
} & (
  | { readonly asks: 'fact' | 'correct'; readonly fact: ToldFactName; readonly given: Given }
  | { readonly asks: 'undo' }
  /** The facts that were written into the register in Excel. */
  | { readonly asks: 'register'; readonly file: string }
);

/** What is given as a word, of what a fact can be given so. */
export interface Given {
  readonly unit?: string;
  /** Id of another deadline or duty. */
  readonly id?: string;
  /** File of a schedule. */
  readonly file?: string;
}

/** A place for a word. */
type Slot = keyof Given | 'fact';

/**
 * Reads the words behind the verb: the fact, then what it needs as words, then the plan, which is a path or ends in
 * `.yaml`. `hasUnits`: units are named by flags, so that none is a word. Throws a UsageError for what cannot be meant.
 */
export function readRecordLine(words: readonly string[], hasUnits: boolean): RecordLine {
  const [first = '', ...rest] = words;
  if (/\.xls[xm]?$/i.test(first)) return { asks: 'register', file: first, plan: planIn(rest, []).plan };
  if (first === UNDO) return { asks: 'undo', plan: planIn(rest, []).plan };
  if (first === CORRECT) return readCorrection(rest, hasUnits);
  const fact = factNamed(first);
  const { plan, filled } = planIn(rest, slotsOf(fact, hasUnits), hasUnits);
  return { asks: 'fact', fact, given: filled, plan };
}

/** `correct UNIT FACT`; a fact of the campaign has no unit, one that was done an id besides. */
function readCorrection(words: readonly string[], hasUnits: boolean): RecordLine {
  const [first = ''] = words;
  const named = TOLD_FACT_NAMES.find((name) => name === first);
  const slots: Slot[] = named !== undefined || hasUnits ? ['fact'] : ['unit', 'fact'];
  const { plan, filled } = planIn(
    words,
    [...slots, ...(words.includes('done') || words.includes('finding') ? ['id' as const] : [])],
    hasUnits,
  );
  if (filled.fact === undefined)
    throw new UsageError(
      { vi: 'correct: chưa nêu việc cần sửa', en: 'correct: the fact to correct is missing' },
      exampleOf(`${CORRECT} so-tu-phap notified --on 2021-04-23`),
    );
  const { fact, ...given } = filled;
  return { asks: 'correct', fact: factNamed(fact), given, plan };
}

/** The words that a fact is given by, in their order. */
function slotsOf(fact: ToldFactName, hasUnits: boolean): Slot[] {
  const { needs, takes } = FACTS[fact];
  const isGiven = (key: 'id' | 'file' | 'unit') =>
    (needs.includes(key) || takes.includes(key)) && !(key === 'id' && isNumbered(fact));
  return (['file', 'id', 'unit'] as const).filter((key) => isGiven(key) && !(key === 'unit' && hasUnits));
}

/** Puts words in their places and finds the plan among them: the last that looks like one, unless its place needs it. */
function planIn(words: readonly string[], slots: readonly Slot[], hasUnits = false) {
  const filled: Partial<Record<Slot, string>> = {};
  const others = [...words];
  // The first place is filled before a plan is looked for where a file stands there, which looks like one.
  const [next] = others;
  if (slots[0] === 'file' && next !== undefined && !/\.ya?ml$/i.test(next))
    filled.file = others.shift() ?? '';
  const open = slots.filter((slot) => filled[slot] === undefined);
  const at = others.findLastIndex(looksLikePlan);
  const plan = at === -1 ? undefined : others.splice(at, 1)[0];
  if (plan === '-') throw notOnStandardInput();
  for (const slot of open) {
    const word = others.shift();
    if (word !== undefined) filled[slot] = word;
  }
  if (others.length > 0) throw tooManyWords(others, hasUnits);
  return { plan, filled };
}

function factNamed(word: string): ToldFactName {
  const found = TOLD_FACT_NAMES.find((name) => name === word);
  if (found !== undefined) return found;
  if (word === ('drawn' satisfies FactName)) throw heldByDraw();
  throw new UsageError(
    { vi: `không có việc nào tên "${word}"`, en: `there is no fact "${word}"` },
    nearestOrAll(word, [...TOLD_FACT_NAMES, CORRECT, UNDO]),
  );
}

function heldByDraw(): UsageError {
  return new UsageError(
    {
      vi: '"drawn" không ghi bằng tay: cchc draw bốc thăm rồi tự ghi vào sổ',
      en: '"drawn" is not recorded by hand: cchc draw holds the draw and records it',
    },
    {
      vi: 'Bốc thăm: cchc draw --block KHỐI --seed "SỐ GIEO"; bốc lại thì thêm --again "LÝ DO"; bỏ lần ghi sau cùng: cchc record undo',
      en: 'To draw: cchc draw --block BLOCK --seed TEXT; to draw anew add --again REASON; to take the last entry back: cchc record undo',
    },
  );
}

/** That a verb which writes to the records of a plan takes none from standard input. */
export function notOnStandardInput(): UsageError {
  return new UsageError(
    {
      vi: '"-" không dùng được ở đây: không ghi thêm vào đầu vào chuẩn được',
      en: '"-" does not go here: nothing can be written to standard input',
    },
    { vi: 'Hãy nêu tệp kế hoạch (.yaml).', en: 'Name the plan file (.yaml).' },
  );
}

function tooManyWords(words: readonly string[], hasUnits: boolean): UsageError {
  const list = words.map((word) => `"${word}"`).join(', ');
  return new UsageError(
    { vi: `không rõ ${list} là gì`, en: `it is unclear what is meant by ${list}` },
    hasUnits ? NO_UNIT_BESIDE : BLANKS_IN_QUOTES,
  );
}

const NO_UNIT_BESIDE: Bilingual = {
  vi: 'Đã dùng --unit thì mọi đơn vị đều nêu bằng --unit.',
  en: 'Where --unit is used, every unit is named by it.',
};

const BLANKS_IN_QUOTES: Bilingual = {
  vi: 'Tên đơn vị có dấu cách thì đặt trong ngoặc kép: cchc record visited "Sở Tư pháp"; nhiều đơn vị thì lặp lại --unit.',
  en: 'A name with blanks goes in quotes: cchc record visited "so tu phap"; for several units repeat --unit.',
};

function exampleOf(line: string) {
  return { vi: `Ví dụ: cchc ${RECORD.name} ${line}`, en: `For example: cchc ${RECORD.name} ${line}` };
}
