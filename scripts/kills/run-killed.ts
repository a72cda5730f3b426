import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { STAGING } from '../../src/cli/output/writing/staging.ts';
import type { Scenario } from './scenarios.ts';

/** When a run is killed: right before the n-th thing that it does to files, or so many microseconds after the first. */
export type Moment = { readonly at: number } | { readonly after: number };

/** Where the tool is installed, and the project. */
export interface Tool {
  readonly home: string;
  readonly root: string;
}

/** What came of a run that was to be killed. */
export interface Killed {
  /** False where it had ended by then. */
  readonly wasKilled: boolean;
  /** What is wrong after the next run; null if all files are whole and nothing is left over. */
  readonly fault: string | null;
}

/** The files of a folder below it, each with what it holds. */
type Tree = ReadonlyMap<string, string>;

/** What a scenario starts from and comes to when nobody disturbs it. */
export interface Expected {
  readonly before: Tree;
  readonly after: Tree;
}

/** The file that a command of another kind writes as the next run. */
const OTHER = 'lich-lam-viec.csv';

/** Runs a scenario undisturbed. */
export function undisturbed(scenario: Scenario, tool: Tool): Promise<Expected> {
  return inFolder(scenario, tool, async (folder) => {
    const before = await treeOf(folder);
    await start(tool, folder, scenario.words);
    return { before, after: await treeOf(folder) };
  });
}

/**
 * Runs a scenario, kills it, then starts the next run: the same command once more, or others that write one file to each of
 * the same folders (`isOther`). After it the files must be all as before or all as they are to be, and nothing else may be
 * in a folder that was written to.
 */
export function runKilled(
  scenario: Scenario,
  moment: Moment,
  isOther: boolean,
  expected: Expected,
  tool: Tool,
): Promise<Killed> {
  return inFolder(scenario, tool, async (folder) => {
    const variables = 'at' in moment ? { KILL_AT: String(moment.at) } : { KILL_AFTER: String(moment.after) };
    const { signal } = await start(tool, folder, scenario.words, variables);
    const wasKilled = signal === 'SIGKILL';
    if (!isOther) {
      const { stderr } = await start(tool, folder, scenario.words);
      const tree = await treeOf(folder);
      return { wasKilled, fault: isSame(tree, expected.after) ? null : faultOf(tree, expected, stderr) };
    }
    const written: string[] = [];
    for (const one of scenario.writesTo) {
      written.push(path.join(one, OTHER));
      const { stderr } = await start(tool, folder, ['calendar', '2021', '-o', path.join(one, OTHER)]);
      const tree = new Map(await treeOf(folder));
      if (!written.every((other) => tree.delete(other)))
        return { wasKilled, fault: `not written: ${stderr}` };
      for (const later of scenario.writesTo.slice(written.length))
        for (const name of tree.keys()) if (name.startsWith(path.join(later, STAGING))) tree.delete(name);
      if (!isSame(tree, expected.before) && !isSame(tree, expected.after))
        return { wasKilled, fault: faultOf(tree, expected, stderr) };
    }
    return { wasKilled, fault: null };
  });
}

async function inFolder<Value>(
  { prepare }: Scenario,
  { root }: Tool,
  act: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bị ngắt '));
  try {
    await prepare(folder, root);
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Runs the tool; with variables for its death it is killed. */
function start(
  { home, root }: Tool,
  folder: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const deadly = Object.keys(variables).length > 0;
  const loaded = deadly ? ['--require', path.join(root, 'scripts/kills/die.cjs')] : [];
  const child = spawn(process.execPath, [...loaded, path.join(home, 'bin/cchc.cjs'), ...words], {
    cwd: folder,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status, signal) => {
      done({ status, signal, stderr });
    });
  });
}

async function treeOf(folder: string): Promise<Tree> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const tree = new Map<string, string>();
  for (const entry of found) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file);
    // Folders that were made for files are no more than that, but for the one that files are staged in.
    if (entry.isFile())
      tree.set(
        name,
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      );
    else if (entry.name.startsWith('.')) tree.set(name, 'folder');
  }
  return tree;
}

function isSame(one: Tree, other: Tree): boolean {
  return one.size === other.size && [...one].every(([name, hash]) => other.get(name) === hash);
}

/** What is told of files that are neither all as before nor all as they are to be. */
function faultOf(tree: Tree, { before, after }: Expected, stderr: string): string {
  const names = [...new Set([...tree.keys(), ...before.keys(), ...after.keys()])];
  const states = names.map((name) => {
    const hash = tree.get(name);
    if (hash === undefined) return `missing ${name}`;
    if (hash === after.get(name)) return `new ${name}`;
    return hash === before.get(name) ? `old ${name}` : `neither ${name}`;
  });
  return [stderr, ...states].join('\n');
}
