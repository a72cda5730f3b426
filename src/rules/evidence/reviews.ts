import type { Plan } from '../../plan/plan.ts';
import type { Review } from '../../plan/language/review.ts';
import type { Round } from '../../plan/language/rounds.ts';

/** Every review period that a plan writes, with the rounds that it holds for. */
export function reviews(plan: Plan): { readonly review: Review; readonly rounds: readonly Round[] }[] {
  const all = new Map<Review, Round[]>();
  if (plan.review !== null) all.set(plan.review, []);
  for (const round of plan.rounds) {
    const { review } = round;
    if (review === null) continue;
    const same = [...all.keys()].find((one) => one.path.join() === review.path.join()) ?? review;
    all.set(same, [...(all.get(same) ?? []), round]);
  }
  return [...all].map(([review, rounds]) => ({ review, rounds }));
}
