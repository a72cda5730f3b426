import { GLOBAL_FLAGS, HELP } from '../command-line/shared-flags.ts';
import { type Argument, type Flag, type Flags, longName, type Verb } from '../command-line/verb.ts';
import type { Value } from '../command-line/value.ts';

/** What the word under the cursor may be. */
export type Wanted =
  | { readonly what: 'verb' }
  | { readonly what: 'flag' }
  /** The value of a flag or an argument; `before` stands before it in the same word, as `--unit=`. */
  | { readonly what: 'value'; readonly value: Value; readonly before: string }
  | { readonly what: 'nothing' };

/** A command line as far as it is typed. */
export interface TypedLine {
  readonly verb: Verb | undefined;
  /** The arguments before the cursor. */
  readonly arguments: readonly string[];
  /** The word under the cursor, without what is not completed. */
  readonly current: string;
  readonly wanted: Wanted;
}

/** The flags that a verb takes, those of every verb too. */
export function flagsOf(verb: Verb | undefined): Flags {
  return { ...verb?.flags, ...GLOBAL_FLAGS, help: HELP };
}

/** Reads the words typed after the name of the tool; the last one, which may be empty, is under the cursor. */
export async function readTyped(words: readonly string[], verbs: readonly Verb[]): Promise<TypedLine> {
  const said: string[] = [];
  let verb: Verb | undefined;
  let open: Value | null = null;
  for (const word of words.slice(0, -1)) {
    // Bash parts `--unit=x` into three words.
    if (open !== null && word === '=') continue;
    if (open !== null) {
      open = null;
    } else if (word.startsWith('-') && word !== '-') {
      if (!word.includes('=')) open = flagNamed(word, verb)?.value ?? null;
    } else if (verb === undefined) verb = verbs.find(({ name }) => name === word);
    else said.push(word);
  }
  const last = words.at(-1) ?? '';
  const line = { verb, arguments: said };
  if (open !== null)
    return { ...line, current: last === '=' ? '' : last, wanted: { what: 'value', value: open, before: '' } };
  const sign = last.indexOf('=');
  if (last.startsWith('--') && sign !== -1) {
    const value = flagNamed(last.slice(0, sign), verb)?.value;
    const wanted: Wanted =
      value === undefined ? { what: 'nothing' } : { what: 'value', value, before: last.slice(0, sign + 1) };
    return { ...line, current: last.slice(sign + 1), wanted };
  }
  if (last.startsWith('-') && last !== '-') return { ...line, current: last, wanted: { what: 'flag' } };
  if (verb === undefined) return { ...line, current: last, wanted: { what: 'verb' } };
  const value =
    verb.wordBehind === undefined ? argumentAt(verb, said.length)?.value : await verb.wordBehind(said);
  return {
    ...line,
    current: last,
    wanted: value === undefined ? { what: 'nothing' } : { what: 'value', value, before: '' },
  };
}

/** The flag of a long name or of a letter. */
function flagNamed(typed: string, verb: Verb | undefined): Flag | undefined {
  return Object.entries(flagsOf(verb)).find(
    ([key, { short }]) => typed === longName(key) || (short !== undefined && typed === `-${short}`),
  )?.[1];
}

function argumentAt(verb: Verb, index: number): Argument | undefined {
  const last = verb.arguments.at(-1);
  return verb.arguments[index] ?? (last?.need === 'any' ? last : undefined);
}
