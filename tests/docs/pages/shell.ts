import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Result, run } from '../../cli/run.ts';

const PROJECT = process.cwd();

/** Programs beside `cchc` that pages use, each as far as pages use it: given its words, what it prints. */
const PROGRAMS: Readonly<Record<string, (words: readonly string[]) => string>> = {
  cat: ([file = '']) => readFileSync(file, 'utf8'),
  // The files of the project are those of the last commit.
  git: ([verb, name = '']) => {
    if (verb !== 'show' || !name.startsWith('HEAD:')) throw new Error(`no page may use "git ${verb}"`);
    return readFileSync(path.join(PROJECT, name.slice('HEAD:'.length)), 'utf8');
  },
};

/** Runs a line that a reader types in the working folder: commands behind `&&`, pipes, `>`, variables before a command. */
export async function typeLine(line: string): Promise<Result> {
  let result: Result = { status: 0, stdout: '', stderr: '' };
  for (const command of line.split(' && ')) {
    const next = await runPipe(command);
    result = { ...next, stdout: result.stdout + next.stdout, stderr: result.stderr + next.stderr };
    if (result.status !== 0) return result;
  }
  return result;
}

async function runPipe(line: string): Promise<Result> {
  const [piped = '', file] = line.split(' > ');
  let result: Result = { status: 0, stdout: '', stderr: '' };
  for (const command of piped.split(' | ')) result = await runOne(command, result.stdout);
  if (file === undefined) return result;
  writeFileSync(file.trim(), result.stdout);
  return { ...result, stdout: '' };
}

async function runOne(command: string, stdin: string): Promise<Result> {
  const words = wordsOf(command);
  const start = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const env = Object.fromEntries(
    words.slice(0, start).map((word) => [word.replace(/=.*/, ''), word.replace(/^[^=]*=/, '')]),
  );
  const [program = '', ...rest] = words.slice(words[start] === 'npx' ? start + 1 : start);
  if (program === 'cchc') return run(rest, { env, stdin });
  const stand = PROGRAMS[program];
  if (stand === undefined)
    throw new Error(`no page may use "${program}", or the test must say why it does not run`);
  return { status: 0, stdout: stand(rest), stderr: '' };
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
