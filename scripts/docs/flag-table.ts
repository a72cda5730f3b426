import { GLOBAL_FLAGS } from '../../src/cli/command-line/shared-flags.ts';
import { type Flag, flagTerm, wordsOf } from '../../src/cli/command-line/verb.ts';
import { VERBS } from '../../src/cli/command-line/verbs.ts';
import { table } from './fill-page.ts';

/** A flag as a verb has it. */
interface Use {
  readonly verb: string;
  readonly flag: Flag;
}

/** Every flag by its key, in the order of the alphabet, with the verbs that have it; those of every verb last. */
function usesOfFlags(): (readonly [key: string, uses: readonly Use[]])[] {
  const uses = new Map<string, Use[]>();
  for (const { name, flags } of VERBS)
    for (const [key, flag] of Object.entries<Flag>(flags))
      uses.set(key, [...(uses.get(key) ?? []), { verb: name, flag }]);
  const ofAll = Object.entries<Flag>(GLOBAL_FLAGS).map(
    ([key, flag]) => [key, [{ verb: 'every verb', flag }]] as const,
  );
  return [...[...uses].sort(([one], [other]) => (one < other ? -1 : 1)), ...ofAll];
}

/** All flags of all verbs in one table, a row for each meaning of a name, so that two meanings of one name are seen. */
export async function flagTable(): Promise<string> {
  const rows = [];
  for (const [key, uses] of usesOfFlags()) {
    const verbsOf = new Map<string, string[]>();
    for (const { verb, flag } of uses) {
      const words = (await wordsOf(flag)).en;
      const isRepeatable = flag.isRepeatable === true && !words.includes('repeatable');
      const row = JSON.stringify([flagTerm(key, flag).en, isRepeatable ? `${words}; repeatable` : words]);
      verbsOf.set(row, [...(verbsOf.get(row) ?? []), verb]);
    }
    for (const [row, verbs] of verbsOf) {
      const [term = '', words = ''] = JSON.parse(row) as string[];
      rows.push([`\`${term}\``, words, verbs.join(', ')]);
    }
  }
  return table(['Flag', 'Means', 'Verbs'], rows);
}
