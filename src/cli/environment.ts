import { hrtime } from 'node:process';
import { type CivilDate, dateInVietnam } from '../calendar/civil-date.ts';
import type { Bilingual, Language } from '../words/language.ts';
import { terminalText } from '../formats/text/terminal-text.ts';
import { erasing, NO_PROGRESS, progressLine, type ProgressLine } from './output/progress-line.ts';
import type { Project } from './input/project.ts';

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
  /** Makes visible what a terminal would obey, of whomever it is: no text need be made harmless before it is written. */
  readonly stdout: Output;
  /** Likewise. */
  readonly stderr: Output;
  /** Standard error as it is, for what moves the cursor there. */
  readonly screen: Output;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** What the project file settles; null where there is none. */
  readonly project: Project | null;
  /** The folder that the tool is installed in. */
  readonly home: string;
  readonly version: string;
  /** Whether a stream is to be coloured. */
  isColoured(stream: Output): boolean;
  /** Columns that a table on standard output may take. */
  readonly width: number;
  /** Today in Vietnam, UTC+7 the year round. */
  today(): CivilDate;
  /** Milliseconds since the run began. */
  readonly now: () => number;
  /** Says on a terminal what is being done, once that takes a while; gone before anything else is written. */
  readonly progress: ProgressLine;
  /** Tells on standard error that a step is done, and how long it took since the one before, if every step is to be told. */
  readonly detail: (words: Bilingual) => void;
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
  if (isQuiet) return { ...environment, notice: () => undefined, progress: NO_PROGRESS };
  return isVerbose ? { ...environment, detail: detailsOn(environment) } : environment;
}

/** Tells steps with the milliseconds that each took. */
function detailsOn({ stderr, now, language }: Environment): Environment['detail'] {
  let last = 0;
  return (words) => {
    const time = now();
    stderr.write(`[${String(Math.round(time - last)).padStart(5)} ms] ${words[language]}\n`);
    last = time;
  };
}

/** The process as the tool sees it. */
export interface Process {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds since some moment, never fewer than before; left out: by the clock of the machine. */
  readonly now?: () => number;
}

/** Columns of a table where there is no terminal, and those of help. */
export const DEFAULT_WIDTH = 100;
export const HELP_WIDTH = 80;

/** The tool as it is installed: its version, and the folder that holds its own texts. */
export interface Installation {
  readonly version: string;
  readonly home: string;
  /** Where faults of the program are to be sent, if the package says so. */
  readonly bugs?: string | null;
}

/** The environment of a run: the language and colour that flags and variables ask for. */
export function environmentOf(
  process: Process,
  { version, home }: Installation,
  { language, project }: Pick<Environment, 'language' | 'project'>,
  noColour: boolean,
): Environment {
  const { env } = process;
  const now = clockOf(process);
  const progress = showsProgress(process) ? progressLine(process.stderr, now, language) : NO_PROGRESS;
  const [paper, screen] =
    progress === NO_PROGRESS
      ? [process.stdout, process.stderr]
      : [erasing(process.stdout, progress), erasing(process.stderr, progress)];
  const isColoured = (stream: Output): boolean => {
    if (noColour || (env['NO_COLOR'] ?? '') !== '') return false;
    const forced = env['FORCE_COLOR'];
    if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
    return stream.isTTY === true && env['TERM'] !== 'dumb';
  };
  const stdout = harmless(paper, isColoured(paper));
  const stderr = harmless(screen, isColoured(screen));
  return {
    // Node takes its time to open it.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    screen,
    now,
    progress,
    variables: env,
    language,
    project,
    home,
    version,
    isColoured,
    width:
      stdout.isTTY === true && stdout.columns !== undefined && stdout.columns > 0
        ? stdout.columns
        : DEFAULT_WIDTH,
    today: () => dateInVietnam(Date.now()),
    detail: () => undefined,
    notice: (words) => {
      stderr.write(`${words[language]}\n`);
    },
  };
}

/** A stream to which nothing gets that a terminal would obey, but our own colours if it is to be coloured. */
function harmless(stream: Output, isColoured: boolean): Output {
  return {
    write: (text, done) => stream.write(terminalText(text, isColoured), done),
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
  };
}

/** The milliseconds since now. */
function clockOf({ now = milliseconds }: Process): () => number {
  const began = now();
  return () => now() - began;
}

/** As `performance.now()` has them, which Node is slow to load. */
function milliseconds(): number {
  return Number(hrtime.bigint()) / 1e6;
}

/** Whether somebody sits before standard error who may wonder what is being done, and whether a line there can be taken back. */
function showsProgress({ stderr, env }: Process): boolean {
  const ci = env['CI'] ?? '';
  return stderr.isTTY === true && env['TERM'] !== 'dumb' && (ci === '' || ci === 'false');
}
