import { readFile } from 'node:fs/promises';
import { type Folder, realPlan } from '../folder.ts';
import { type Result, run, type World } from '../run.ts';

/** A plan in the folder of a test, whose facts are recorded. */
export interface RecordedPlan {
  readonly file: string;
  /** Runs `cchc record` with the plan behind the words. */
  readonly record: (words: readonly string[], world?: World) => Promise<Result>;
  /** The text of its file of facts. */
  readonly records: () => Promise<string>;
  /** The lines of its facts alone. */
  readonly facts: () => Promise<string>;
  readonly plan: () => Promise<string>;
}

/** Writes a plan, the real one unless another is given, into the folder of a test. */
export async function planIn(folder: Folder, text?: string): Promise<RecordedPlan> {
  const file = await folder.write('kế hoạch.yaml', text ?? (await realPlan()));
  const records = () => readFile(folder.at('so-theo-doi/vinh-long-2021.yaml'), 'utf8');
  return {
    file,
    record: (words, world) => run(['record', ...words, file], world),
    records,
    facts: async () => (await records()).replace(/^[^]*facts:\n/, ''),
    plan: () => readFile(file, 'utf8'),
  };
}
