import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/documents/letter/choose-letters.ts';
import { LETTER_KINDS } from '../../../src/documents/letter/letter-kinds.ts';
import { faultsOf } from './checker.ts';
import { EVERY_SITUATION } from './followed-situations.ts';
import { factsIn, type Situation } from './situations.ts';
import { written } from './written.ts';

describe.each(Object.entries<Situation>(EVERY_SITUATION))('%s', (_, situation) => {
  it.each(LETTER_KINDS.map(({ name }) => name))(
    'has nothing in any "%s" that would be crossed out',
    async (kind) => {
      const facts = await factsIn(situation);
      const letterKind = LETTER_KINDS.find(({ name }) => name === kind);
      const plans = letterKind === undefined ? [] : lettersOf(letterKind, facts);
      const faults = plans.flatMap(({ id, addressee, visits }) => {
        const { document, missing } = written(facts, kind, id);
        const about = {
          kind,
          facts,
          addressee,
          visits,
          secret: situation.secret,
          isDraft: missing.length > 0,
        };
        return faultsOf(document, about).map(({ rule, text }) => `${id}: ${rule}: ${text}`);
      });
      expect(faults).toEqual([]);
    },
  );
});
