import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FuzzInput } from './fuzz-input.ts';

/** An input that once went wrong, or was made to try to, with what went wrong in words. */
export type CorpusEntry = FuzzInput & { readonly fault: string };

const CORPUS = path.join('tests', 'fuzz', 'corpus');

/** Every entry of the corpus by the name of its file. `root` is the folder of the project. */
export function readCorpus(root: string): (readonly [name: string, entry: CorpusEntry])[] {
  const folder = path.join(root, CORPUS);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as CorpusEntry]);
}

/** Adds an entry to the corpus and returns the name of its file, which the input fixes. */
export function addToCorpus(root: string, { fault, ...input }: CorpusEntry): string {
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const name = `${hash.slice(0, 12)}.json`;
  writeFileSync(path.join(root, CORPUS, name), `${JSON.stringify({ fault, ...input }, null, 2)}\n`);
  return name;
}
