import { LETTER_KINDS } from '../../documents/letter/letter-kinds.ts';
import type { LetterKind } from '../../documents/letter/letter.ts';
import { padEnd, textWidth } from '../../formats/text/text-width.ts';
import { fold } from '../../plan/fold.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { nearestWord } from '../command-line/did-you-mean.ts';
import { typedWord } from '../command-line/typed-word.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { isFolder } from '../input/disk-files.ts';
import { looksLikePlan } from '../input/looks-like-plan.ts';

/** What the words behind `cchc letter` ask for. */
export interface AskedLetter {
  readonly kind: LetterKind;
  /** The words that name plans. */
  readonly plans: readonly string[];
}

/**
 * The kind of paper and the plans that words name, also plans first. Throws a UsageError that lists the kinds, or names
 * the one that was probably meant, where no kind is named.
 */
export async function letterAsked(words: readonly string[]): Promise<AskedLetter> {
  const kinds = words.flatMap((word) => kindNamed(word) ?? []);
  const [kind, other] = kinds;
  if (kind !== undefined && other !== undefined) throw twoKinds(kind, other);
  if (kind !== undefined) return { kind, plans: words.filter((word) => kindNamed(word) === null) };
  const [first = '', second] = words;
  if (!looksLikePlan(first) && !(await isFolder(first))) throw unknownKind(first, second);
  throw second === undefined ? noKind(first) : unknownKind(second, first);
}

function kindNamed(word: string): LetterKind | null {
  return LETTER_KINDS.find(({ name }) => name === word.trim().toLowerCase()) ?? null;
}

/** Every kind with what its papers are, a line each. */
function kindList(language: Language): string {
  const width = Math.max(...LETTER_KINDS.map(({ name }) => textWidth(name)));
  return LETTER_KINDS.map(({ name, about }) => `  ${padEnd(name, width)}  ${about[language]}`).join('\n');
}

function noKind(plan: string): UsageError {
  const { vi, en } = exampleOf('notice', plan);
  return new UsageError(
    { vi: 'chưa nêu loại văn bản muốn viết', en: 'the kind of paper is missing' },
    { vi: `Các loại:\n${kindList('vi')}\n${vi}`, en: `The kinds:\n${kindList('en')}\n${en}` },
  );
}

function unknownKind(typed: string, plan: string | undefined): UsageError {
  const words = { vi: `không có loại văn bản "${typed}"`, en: `there is no paper "${typed}"` };
  const [meant, ...others] = kindsMeant(typed);
  if (meant === undefined)
    return new UsageError(words, {
      vi: `Các loại:\n${kindList('vi')}`,
      en: `The kinds:\n${kindList('en')}`,
    });
  const names = [meant, ...others].map(({ name }) => name);
  const example = exampleOf(meant.name, plan);
  return new UsageError(words, {
    vi: `Có phải là ${names.join(' hoặc ')}? ${example.vi}`,
    en: `Did you mean ${names.join(' or ')}? ${example.en}`,
  });
}

function twoKinds(one: LetterKind, other: LetterKind): UsageError {
  return new UsageError(
    {
      vi: `mỗi lần viết một loại văn bản, ở đây nêu cả ${one.name} và ${other.name}`,
      en: `one kind of paper is written at a time; both ${one.name} and ${other.name} are named`,
    },
    {
      vi: 'Giữ một loại, rồi chạy lệnh lần nữa cho loại kia.',
      en: 'Keep one of them, and run the command again for the other.',
    },
  );
}

/**
 * The kinds that somebody meant who calls papers by their Vietnamese names, or by the names of their files; else the kind
 * with the nearest name. Empty where none is near.
 */
function kindsMeant(typed: string): readonly LetterKind[] {
  const word = fold(typed.replace(/\.txt$/i, ''));
  if (word === '') return [];
  const called = LETTER_KINDS.filter(({ fileStem, text }) =>
    [fileStem, text.replace(/\.txt$/, '')].some((name) => fold(name) === word),
  );
  if (called.length > 0) return called;
  const told = LETTER_KINDS.filter(({ fileStem, papers, about }) =>
    [fileStem, papers, about.vi].some((name) => ` ${fold(name)} `.includes(` ${word} `)),
  );
  if (told.length > 0) return told;
  const names = LETTER_KINDS.flatMap(({ name, fileStem }) => [name, fileStem]);
  const near = nearestWord(typed, names);
  return LETTER_KINDS.filter(({ name, fileStem }) => near === name || near === fileStem);
}

function exampleOf(kind: string, plan: string | undefined): Bilingual {
  const isAmending = LETTER_KINDS.some(({ name, amends }) => name === kind && amends === true);
  const old = isAmending ? ' --old ke-hoach-cu.yaml' : '';
  const command = `cchc letter ${kind}${plan === undefined ? '' : ` ${typedWord(plan)}`}${old} --all`;
  return { vi: `Ví dụ: ${command}`, en: `For example: ${command}` };
}
