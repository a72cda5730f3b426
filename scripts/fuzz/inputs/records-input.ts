import type { Bases } from '../bases.ts';
import type { RecordsInput } from '../fuzz-input.ts';
import { growYaml } from '../mutations/grammar.ts';
import { mutate } from '../mutations/mutate.ts';
import { withHostileTexts } from '../mutations/with-hostile-texts.ts';
import { below, pick, type Random } from '../random.ts';

/** The keys without which a file is none of facts, so that what is grown after them is looked into. */
const HEAD = 'cchc-records: 1\nplan: thu\n';

/** A file of facts that was changed, grown or borrowed from another plan. */
export function recordsInput({ diaries, grammar }: Bases, random: Random): RecordsInput {
  const diary = pick(random, diaries);
  const texts = diaries.map(({ records }) => records);
  switch (below(random, 10)) {
    case 0:
      return { ...diary, records: growYaml(grammar, HEAD, random) };
    case 1:
      return { ...diary, records: mutate(pick(random, texts), random, texts) };
    case 2:
      return { ...diary, records: withHostileTexts(diary.records, random) };
    case 3:
      return { ...diary, plan: mutate(diary.plan, random, [diary.plan, ...texts]) };
    default:
      return { ...diary, records: mutate(diary.records, random, texts) };
  }
}
