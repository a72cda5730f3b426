import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Result, run } from '../../cli/run.ts';

const PROJECT = process.cwd();

/** A terminal in which a reader types what pages show: its variables, and the folder that it stands in. */
export interface Shell {
  /** Runs a line: commands behind `&&`, pipes, `>`, variables before a command. */
  type(line: string): Promise<Result>;
}

/** Programs beside `cchc` that pages use, each as far as pages use it: given words and input, returns what it prints. */
const PROGRAMS: Readonly<Record<string, (words: readonly string[], stdin: string) => string>> = {
  cat: ([file = '']) => readFileSync(file, 'utf8'),
  type: ([file = '']) => readFileSync(file.replaceAll('\\', '/'), 'utf8'),
  mkdir: ([folder = '']) => {
    mkdirSync(folder);
    return '';
  },
  // The files of the copy are those of the last commit.
  git: ([verb, name = '']) => {
    if (verb !== 'show' || !name.startsWith('HEAD:')) throw new Error(`no page may use "git ${verb}"`);
    return readFileSync(path.join(PROJECT, name.slice('HEAD:'.length)), 'utf8');
  },
};

/** Opens a terminal in the working folder. */
export function openShell(): Shell {
  const env: Record<string, string> = {};
  return {
    async type(line) {
      let result: Result = { status: 0, stdout: '', stderr: '' };
      for (const command of line.split(' && ')) {
        const next = await runPipe(command, env);
        result = { ...next, stdout: result.stdout + next.stdout, stderr: result.stderr + next.stderr };
        if (result.status !== 0) return result;
      }
      return result;
    },
  };
}

async function runPipe(line: string, env: Record<string, string>): Promise<Result> {
  const [piped = '', file] = line.split(' > ');
  let result: Result = { status: 0, stdout: '', stderr: '' };
  for (const command of piped.split(' | ')) result = await runOne(command, env, result.stdout);
  if (file === undefined) return result;
  writeFileSync(file.trim(), result.stdout);
  return { ...result, stdout: '' };
}

async function runOne(command: string, env: Record<string, string>, stdin: string): Promise<Result> {
  const words = wordsOf(command);
  const own = { ...env };
  for (let set = /^([A-Z_]+)=(.*)$/.exec(words[0] ?? ''); set !== null;) {
    own[set[1] ?? ''] = set[2] ?? '';
    words.shift();
    set = /^([A-Z_]+)=(.*)$/.exec(words[0] ?? '');
  }
  if (words[0] === 'set') {
    const [, name = '', value = ''] = /^([A-Z_]+)=(.*)$/.exec(words[1] ?? '') ?? [];
    env[name] = value;
    return { status: 0, stdout: '', stderr: '' };
  }
  if (words[0] === 'npx') words.shift();
  const [program = '', ...rest] = words;
  if (program === 'cchc') return run(rest, { env: own, stdin });
  const stand = PROGRAMS[program];
  if (stand === undefined)
    throw new Error(`no page may use "${program}", or the test must say why it does not run`);
  return { status: 0, stdout: stand(rest, stdin), stderr: '' };
}

/** The words of a command as a shell takes them: quotes hold blanks together, `#` begins a remark. */
export function wordsOf(command: string): string[] {
  return [...command.replace(/ #.*$/, '').matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replaceAll(
      /"([^"]*)"|'([^']*)'/g,
      (_, double: string | undefined, single: string | undefined) => double ?? single ?? '',
    ),
  );
}
