import { duplicates } from '../evidence/duplicates.ts';
import { defineRule } from '../engine/rule.ts';

/** A team has two heads. */
export const secondHead = defineRule<{ team: string; first: string; second: string }>()({
  code: 'CC305',
  slug: 'second-head',
  severity: 'error',
  kind: 'plan',
  message: ({ team, first, second }) => ({
    vi: `${team} có hai trưởng đoàn: ${first} và ${second}`,
    en: `${team} has two heads: ${first} and ${second}`,
  }),
  advice: () => ({
    vi: 'Để một người là head, người kia là deputy.',
    en: 'Make one of them head and the other deputy.',
  }),
  notes: { first: { vi: 'trưởng đoàn thứ nhất', en: 'the first head' } },
  explanation: {
    vi: 'Mỗi đoàn có một trưởng đoàn chịu trách nhiệm chủ trì và ký kết luận. Nếu người thứ hai thay khi trưởng đoàn vắng, đó là phó trưởng đoàn ("deputy"), và ghi "deputy-leads: true" khi kế hoạch cho phép phó trưởng đoàn chủ trì.',
    en: 'A team has one head, who leads it and answers for the conclusion. Somebody who leads in his absence is a deputy; say "deputy-leads: true" where the plan allows that.',
  },
  *check({ plan }) {
    for (const team of plan.teams) {
      const heads = team.members.filter(({ role }) => role === 'head');
      for (const { item, first } of duplicates(heads, () => 'head')) {
        yield {
          path: [...item.path, 'role'],
          values: { team: team.name, first: first.name, second: item.name },
          related: [{ path: [...first.path, 'role'], note: 'first' }],
        };
      }
    }
  },
});
