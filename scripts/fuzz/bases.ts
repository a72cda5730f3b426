import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCorpus } from './corpus.ts';
import type { PlanInput, RecordsInput } from './fuzz-input.ts';
import { type Grammar, grammarOf } from './mutations/grammar.ts';
import { openSample, type Sample } from './sample.ts';

const FIXTURES = path.join('tests', 'rules', 'fixtures');
const PLANS = ['vinh-long-2021.yaml', 'vi-du-hai-cap-2026.yaml'];

/** A plan that names a file of facts, whole. */
const FOLLOWED = 'vi-du-theo-doi-2021.yaml';

/** Another, of which units were drawn. */
const DRAWN = 'vi-du-boc-tham-2026.yaml';

/** What inputs are made from. */
export interface Bases {
  readonly pairs: readonly PlanInput[];
  readonly plans: readonly string[];
  readonly diaries: readonly RecordsInput[];
  readonly grammar: Grammar;
  readonly schedules: readonly string[];
  readonly sample: Sample;
}

/** The fixtures of the rules, the whole plans with what belongs to them, and the corpus. `root` is the folder of the project. */
export async function readBases(root: string): Promise<Bases> {
  const read = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8');
  const pairs: PlanInput[] = [];
  const diaries: RecordsInput[] = [];
  for (const rule of readdirSync(path.join(root, FIXTURES)).sort())
    for (const side of ['fires', 'silent']) {
      const names = readdirSync(path.join(root, FIXTURES, rule, side)).sort();
      const directory = read(FIXTURES, rule, side, 'directory.yaml');
      const texts = names
        .filter((name) => !name.includes('directory'))
        .map((name) => read(FIXTURES, rule, side, name));
      pairs.push(...texts.map((plan) => ({ of: 'plan' as const, plan, directory })));
      const [plan = ''] = texts.filter((text) => /^records: /m.test(text));
      const diary = texts.filter((text) => text.startsWith('cchc-records:'));
      diaries.push(...diary.map((records) => ({ of: 'records' as const, plan, directory, records })));
    }
  for (const name of PLANS)
    pairs.push({ of: 'plan', plan: read('plans', name), directory: read('plans', 'danh-muc', name) });
  diaries.push({
    of: 'records',
    plan: read('plans', FOLLOWED),
    directory: read('plans', 'danh-muc', 'vinh-long-2021.yaml'),
    records: read('plans', 'so-theo-doi', FOLLOWED),
  });
  diaries.push({
    of: 'records',
    plan: read('plans', DRAWN),
    directory: read('plans', 'danh-muc', 'vi-du-hai-cap-2026.yaml'),
    records: read('plans', 'so-theo-doi', DRAWN),
  });
  for (const [, entry] of readCorpus(root)) {
    if (entry.of === 'plan') pairs.push(entry);
    if (entry.of === 'records') diaries.push(entry);
  }
  const plans = pairs.map(({ plan }) => plan);
  const sample = await openSample(root);
  const saved = ['lich-2021-03.json', 'lich-2021-07.json'].map((name) => read('plans', 'so-theo-doi', name));
  // The short one often: it is of the sample, and quickly read.
  const schedules = [...Array.from({ length: 6 }, () => sample.schedule), ...saved];
  return { pairs, plans, diaries, grammar: grammarOf(plans), schedules, sample };
}
