import { expect, it } from 'vitest';
import { toldOf } from './told-of-changed.ts';

it('looks at the review period of the plan though every round has one of its own', () => {
  const told = toldOf('CC412-review-reversed/fires', (plan) =>
    plan.replace(
      /^window: (.*)$/m,
      'rounds:\n  - { id: mot, window: $1, review: { from: 2020-12-15, to: visit } }',
    ),
  );
  expect(told.filter(({ code }) => code === 'CC412').map(({ text }) => text)).toEqual(['2020-06-15']);
});
