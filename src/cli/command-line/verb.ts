import type { Bilingual } from '../../words/language.ts';
import type { Environment } from '../environment.ts';
import { UsageError } from './usage-error.ts';
import type { Choice, Value } from './value.ts';

/** What help says of a flag or argument: words, or what is made of the words that its value may be. */
export type Said = Bilingual | ((words: readonly string[], choices: readonly Choice[]) => Bilingual);

/** A flag of a verb. Its key, in camel case, is its long name: `asOf` is `--as-of`. */
export interface Flag<Read = unknown> {
  /** The one letter that it is also known by. */
  readonly short?: string;
  /** What it takes; left out of a flag that is on or off. */
  readonly value?: Value<Read>;
  readonly isRepeatable?: boolean;
  /** Long names that it had before, by their keys: they are still understood, and shown nowhere. */
  readonly formerly?: readonly string[];
  /** Where help lists it; what the verb itself asks for, if left out. */
  readonly group?: FlagGroup;
  /** What it means where it is left out. */
  readonly usual?: Read & (string | number);
  /** The same in words, where it is no value that can be written down. */
  readonly usually?: Bilingual;
  readonly words: Said;
}

/** What flags are about, in the order of help: what is asked, of which plan and day, where the result goes, all verbs. */
export const FLAG_GROUPS = ['asked', 'plan', 'output', 'global'] as const;

export type FlagGroup = (typeof FLAG_GROUPS)[number];

/** The flags of a verb in the order of help. */
export type Flags = Readonly<Record<string, Flag>>;

/** What a verb is about, in its place on the command line. */
export interface Argument {
  readonly value: Value;
  /** `any`: as many as there are, also none. */
  readonly need: 'required' | 'optional' | 'any';
  readonly words: Said;
}

type Given<One> = One extends { readonly value: Value<infer Read> }
  ? One extends { readonly isRepeatable: true }
    ? readonly Read[]
    : One extends { readonly usual: unknown }
      ? Read
      : Read | undefined
  : boolean;

/** What a verb is called with: the arguments as they are typed, and what the flags mean, by their keys. */
export interface Call<Of extends Flags = Flags> {
  readonly words: readonly string[];
  readonly flags: { readonly [Name in keyof Of]: Given<Of[Name]> };
}

/** Runs a verb and returns the exit status. */
export type Run<Of extends Flags> = (call: Call<Of>, environment: Environment) => Promise<number>;

/** What verbs are used for, in the order of a year's work. */
export const TASKS = ['begin', 'schedule', 'papers', 'follow', 'check'] as const;

export type Task = (typeof TASKS)[number];

/** A verb as help and completion know it. */
export interface Declaration<Of extends Flags = Flags> {
  readonly name: string;
  readonly task: Task;
  /** What people type who look for it under another name: it is named to them, and does not answer to these. */
  readonly soughtAs?: readonly string[];
  readonly arguments: readonly Argument[];
  /** What the next word may be behind those that are typed, where the place alone does not tell; for completion. */
  readonly wordBehind?: (said: readonly string[]) => Promise<Value | undefined>;
  readonly summary: Bilingual;
  readonly flags: Of;
  /** Commands that work as printed, from the folder of the project. */
  readonly examples: readonly string[];
  /** Whether it works as ever where the project file has faults. */
  readonly needsNoProject?: true;
  /** What it means that it ends with 1, where it can. */
  readonly endsWithOne?: Bilingual;
}

/** A verb as the command line calls it: its flags come as they are typed, by their keys. */
export interface Verb extends Declaration {
  run(words: readonly string[], typed: TypedFlags, environment: Environment): Promise<number>;
}

/** Flags as they are typed, by their keys: all texts of one that takes a value, in their order. */
export type TypedFlags = Readonly<Record<string, boolean | readonly string[] | undefined>>;

/** A verb with what it does, which is loaded once its flags make sense. */
export function verb<Of extends Flags>(declaration: Declaration<Of>, load: () => Promise<Run<Of>>): Verb {
  return {
    ...declaration,
    async run(words, typed, environment) {
      const flags = await readFlags(declaration.flags, typed, environment);
      return (await load())({ words, flags }, environment);
    },
  };
}

/** What flags mean. Throws a UsageError for a value that cannot be meant, and for a second one where there may be but one. */
export async function readFlags<Of extends Flags>(
  flags: Of,
  typed: TypedFlags,
  world: Pick<Environment, 'today' | 'project'>,
): Promise<Call<Of>['flags']> {
  const read: Record<string, unknown> = {};
  for (const [key, { value, isRepeatable = false, formerly = [], usual }] of Object.entries(flags)) {
    const given = [key, ...formerly].map((name) => typed[name]);
    if (value === undefined) {
      read[key] = given.includes(true);
      continue;
    }
    const texts = given.flatMap((one) => (typeof one === 'object' ? one : []));
    if (texts.length > 1 && !isRepeatable) throw givenTwice(longName(key), texts);
    const meant = [];
    for (const text of texts) meant.push(await value.read(text, longName(key), world));
    read[key] = isRepeatable ? meant : meant.length === 0 ? usual : meant[0];
  }
  return read as Call<Of>['flags'];
}

function givenTwice(name: string, texts: readonly string[]): UsageError {
  const list = texts.map((text) => `"${text}"`).join(', ');
  return new UsageError(
    {
      vi: `${name} chỉ nêu được một lần, ở đây: ${list}`,
      en: `${name} can be given once only, here: ${list}`,
    },
    { vi: 'Giữ lại một giá trị.', en: 'Keep one of the values.' },
  );
}

/** The long name of a flag by its key: `--as-of` of `asOf`. */
export function longName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A flag as help writes it: `-o, --output <file>`. */
export function flagTerm(key: string, { short, value }: Pick<Flag, 'short' | 'value'>): Bilingual {
  const names = `${short === undefined ? '' : `-${short}, `}${longName(key)}`;
  if (value === undefined) return { vi: names, en: names };
  return { vi: `${names} <${value.holder.vi}>`, en: `${names} <${value.holder.en}>` };
}

/** The words of a flag or argument, with the choices that its value leaves, and what holds where it is left out. */
export async function wordsOf(one: Pick<Flag, 'words' | 'value' | 'usual' | 'usually'>): Promise<Bilingual> {
  const { vi, en } = await saidOf(one);
  const usual = usualOf(one);
  if (usual === null) return { vi, en };
  return { vi: `${vi} (mặc định: ${usual.vi})`, en: `${en} (default: ${usual.en})` };
}

async function saidOf({ words, value }: Pick<Flag, 'words' | 'value'>): Promise<Bilingual> {
  if (typeof words !== 'function') return words;
  const choices = (await value?.choices?.()) ?? [];
  return words(
    choices.map(({ word }) => word),
    choices,
  );
}

function usualOf({ usual, usually }: Pick<Flag, 'usual' | 'usually'>): Bilingual | null {
  if (usually !== undefined) return usually;
  return usual === undefined ? null : { vi: String(usual), en: String(usual) };
}
