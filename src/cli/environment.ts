import { type CivilDate, dateInVietnam } from '../calendar/civil-date.ts';
import type { Bilingual, Language } from '../words/language.ts';

/** A stream that the tool writes to. */
export interface Output {
  /** Writes, and then says whether that succeeded. */
  write(text: string, done?: (error?: Error | null) => void): unknown;
  on?(event: 'error', listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What a verb may know of the world. */
export interface Environment {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** The folder that the tool is installed in. */
  readonly home: string;
  readonly version: string;
  /** Whether a stream is to be coloured. */
  isColoured(stream: Output): boolean;
  /** Columns that a table on standard output may take. */
  readonly width: number;
  /** Today in Vietnam, UTC+7 the year round. */
  today(): CivilDate;
  /** Whether every step is to be told. */
  readonly isVerbose: boolean;
  /** Tells on standard error, in a line, of what was done, unless nothing is to be told but what is wrong. */
  readonly notice: (words: Bilingual) => void;
}

/** How much is told on standard error beside what is wrong. */
export interface Talk {
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
}

/** The environment of a run in which so much is told. */
export function talking(environment: Environment, { isQuiet, isVerbose }: Talk): Environment {
  return isQuiet ? { ...environment, notice: () => undefined } : { ...environment, isVerbose };
}

/** The process as the tool sees it. */
export interface Process {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Columns of a table where there is no terminal, and those of help. */
export const DEFAULT_WIDTH = 100;
export const HELP_WIDTH = 80;

/** The tool as it is installed: its version, and the folder that holds its own texts. */
export interface Installation {
  readonly version: string;
  readonly home: string;
}

/** The environment of a run: the language and colour that flags and variables ask for. */
export function environmentOf(
  process: Process,
  { version, home }: Installation,
  language: Language,
  noColour: boolean,
): Environment {
  const { env, stdout, stderr, stdin } = process;
  return {
    stdin,
    stdout,
    stderr,
    variables: env,
    language,
    home,
    version,
    isColoured: (stream) => {
      if (noColour || (env['NO_COLOR'] ?? '') !== '') return false;
      const forced = env['FORCE_COLOR'];
      if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
      return stream.isTTY === true && env['TERM'] !== 'dumb';
    },
    width:
      stdout.isTTY === true && stdout.columns !== undefined && stdout.columns > 0
        ? stdout.columns
        : DEFAULT_WIDTH,
    today: () => dateInVietnam(Date.now()),
    isVerbose: false,
    notice: (words) => {
      stderr.write(`${words[language]}\n`);
    },
  };
}
