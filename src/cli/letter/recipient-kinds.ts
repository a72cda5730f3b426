import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import type { LetterKind } from '../../documents/letter/letter.ts';
import { nearestOrAll } from '../command-line/did-you-mean.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Refuses a recipient that the plan limits to a kind of paper which there is not: it would silently get none. */
export function refuseUnknownKinds(
  { plan }: Pick<LetterFacts, 'plan'>,
  kinds: readonly Pick<LetterKind, 'name'>[],
): void {
  const names = kinds.map(({ name }) => name);
  for (const { path, to, for: wanted } of plan.office.recipients) {
    const unknown = wanted.find((name) => !names.includes(name));
    if (unknown === undefined) continue;
    const key = [...path.map((step) => (typeof step === 'number' ? String(step + 1) : step)), 'for'].join(
      '.',
    );
    throw new UsageError(
      {
        vi: `${key}: không có loại văn bản "${unknown}" (nơi nhận: ${to})`,
        en: `${key}: there is no paper "${unknown}" (recipient: ${to})`,
      },
      nearestOrAll(unknown, names),
      1,
    );
  }
}
