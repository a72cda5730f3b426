import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Bases, FuzzInput } from './fuzz-input.ts';
import { grammarOf } from './grammar.ts';

/** An input that once went wrong, or was made to try to. */
export interface CorpusEntry extends FuzzInput {
  /** What went wrong, in words. */
  readonly fault: string;
}

const CORPUS = path.join('tests', 'fuzz', 'corpus');
const FIXTURES = path.join('tests', 'rules', 'fixtures');

/** Every entry of the corpus by the name of its file. `root` is the folder of the project. */
export function readCorpus(root: string): (readonly [name: string, entry: CorpusEntry])[] {
  const folder = path.join(root, CORPUS);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as CorpusEntry]);
}

/** Adds an entry to the corpus and returns the name of its file, which what went wrong and the input fix. */
export function addToCorpus(root: string, entry: CorpusEntry): string {
  const hash = createHash('sha256').update(entry.plan).update('\0').update(entry.directory).digest('hex');
  const name = `${hash.slice(0, 12)}.json`;
  writeFileSync(path.join(root, CORPUS, name), `${JSON.stringify(entry, null, 2)}\n`);
  return name;
}

/** What inputs are made from: the fixtures of the rules, the whole plans, and the corpus. */
export function readBases(root: string): Bases {
  const read = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8');
  const fixtures = readdirSync(path.join(root, FIXTURES)).sort();
  const pairs: FuzzInput[] = fixtures.flatMap((rule) =>
    ['fires', 'silent'].flatMap((side) => {
      const names = readdirSync(path.join(root, FIXTURES, rule, side)).sort();
      return names
        .filter((name) => !name.includes('directory'))
        .map((name) => ({
          plan: read(FIXTURES, rule, side, name),
          directory: read(FIXTURES, rule, side, 'directory.yaml'),
        }));
    }),
  );
  for (const name of ['vinh-long-2021.yaml', 'vi-du-hai-cap-2026.yaml']) {
    pairs.push({ plan: read('plans', name), directory: read('plans', 'danh-muc', name) });
  }
  pairs.push(...readCorpus(root).map(([, { plan, directory }]) => ({ plan, directory })));
  const plans = pairs.map(({ plan }) => plan);
  return { pairs, plans, grammar: grammarOf(plans) };
}
