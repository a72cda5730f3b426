import type { Verb } from '../command-line/verb.ts';

/** What the word under the cursor may be. */
export type Wanted =
  | { readonly what: 'verb' }
  | { readonly what: 'flag'; readonly verb: Verb | undefined }
  /** The value of a flag; `before` stands before it in the same word, as `--unit=`. */
  | { readonly what: 'value'; readonly flag: string; readonly holder: string; readonly before: string }
  | { readonly what: 'argument'; readonly holder: string }
  | { readonly what: 'nothing' };

/** A command line as far as it is typed. */
export interface TypedLine {
  readonly verb: Verb | undefined;
  /** The arguments before the cursor, and the flags with their values. */
  readonly arguments: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  /** The word under the cursor, without what is not completed. */
  readonly current: string;
  readonly wanted: Wanted;
}

/** The flags of every verb and the words that stand for their values. */
const GLOBAL_FLAGS: readonly string[] = ['--lang <language>', '--no-color', '-h, --help'];

/** The flags that a verb takes, as help writes them, those of every verb too. */
export function flagsOf(verb: Verb | undefined): readonly string[] {
  return [...(verb?.flags.map(([flag]) => flag) ?? []), ...GLOBAL_FLAGS];
}

/** Reads the words typed after the name of the tool; the last one, which may be empty, is under the cursor. */
export function readTyped(words: readonly string[], verbs: readonly Verb[]): TypedLine {
  const said: string[] = [];
  const flags = new Map<string, string>();
  let verb: Verb | undefined;
  let open: { readonly flag: string; readonly holder: string } | null = null;
  for (const word of words.slice(0, -1)) {
    // Bash parts `--unit=x` into three words.
    if (open !== null && word === '=') continue;
    if (open !== null) {
      flags.set(open.flag, word);
      open = null;
    } else if (word.startsWith('-') && word !== '-') {
      const [flag = '', value] = word.split(/=(.*)/s);
      const holder = holderOf(flag, verb);
      if (value !== undefined) flags.set(flag, value);
      else if (holder !== null) open = { flag, holder };
      else flags.set(flag, '');
    } else if (verb === undefined) verb = verbs.find(({ name }) => name === word);
    else said.push(word);
  }
  const last = words.at(-1) ?? '';
  const line = { verb, arguments: said, flags };
  if (open !== null) {
    const current = last === '=' ? '' : last;
    return { ...line, current, wanted: { what: 'value', ...open, before: '' } };
  }
  const [, flag, value] = /^(--[a-z-]+)=(.*)$/s.exec(last) ?? [];
  if (flag !== undefined && value !== undefined) {
    const holder = holderOf(flag, verb);
    if (holder === null) return { ...line, current: value, wanted: { what: 'nothing' } };
    return { ...line, current: value, wanted: { what: 'value', flag, holder, before: `${flag}=` } };
  }
  if (last.startsWith('-') && last !== '-') return { ...line, current: last, wanted: { what: 'flag', verb } };
  if (verb === undefined) return { ...line, current: last, wanted: { what: 'verb' } };
  return { ...line, current: last, wanted: argumentWanted(verb, said.length) };
}

/** The word that stands for the value of a flag, `file` in `-o, --output <file>`; null if it takes none. */
function holderOf(flag: string, verb: Verb | undefined): string | null {
  const written = flagsOf(verb).find((one) => one.replace(/ <.*/, '').split(', ').includes(flag));
  return /<([a-z]+)>/.exec(written ?? '')?.[1] ?? null;
}

function argumentWanted(verb: Verb, index: number): Wanted {
  const names = verb.arguments === '' ? [] : verb.arguments.split(' ');
  const last = names.at(-1);
  const name = names[index] ?? (last?.includes('...') === true ? last : undefined);
  const holder = /[a-z]+/.exec(name ?? '')?.[0];
  return holder === undefined ? { what: 'nothing' } : { what: 'argument', holder };
}
