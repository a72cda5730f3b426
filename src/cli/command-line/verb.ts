import type { Bilingual } from '../../words/language.ts';
import type { Environment } from '../environment.ts';

/** The flags of a run, by their long names in camel case. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a verb is called with. */
export interface Call {
  readonly words: readonly string[];
  readonly flags: Flags;
}

/** Runs a verb and returns the exit status. */
export type Run = (call: Call, environment: Environment) => Promise<number>;

/** A verb of the command line: what help says of it, and how to load what it does. */
export interface Verb {
  readonly name: string;
  /** As commander writes them: `[plan]`, `<date>`, `[plan...]`. */
  readonly arguments: string;
  readonly summary: Bilingual;
  readonly flags: readonly (readonly [flag: string, words: Bilingual, manner?: 'repeatable'])[];
  /** Commands that work as printed, from the folder of the project. */
  readonly examples: readonly string[];
  load(): Promise<Run>;
}

/** The values of a flag that may be given several times. */
export function textFlags(flags: Flags, name: string): readonly string[] {
  const value = flags[name];
  return typeof value === 'object' ? value : [];
}

/** The value of a flag that takes a text. */
export function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}
