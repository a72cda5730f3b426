import type * as z from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { normaliseReview, type Review, reviewShape, reviewWords } from './review.ts';
import { choice, id, mapping, text } from './scalars.ts';
import { type Pace, paceChoices, pacesSpoken, PACES } from './schedule.ts';
import { normaliseWindow, type Window, type WindowInput, windowShape, windowWords } from './window.ts';
import type { WordsOf } from './words-of.ts';

/** A part of the campaign (đợt) with a window of its own. */
export interface Round extends Item {
  readonly id: string;
  /** False for the one round of a plan that declares no rounds. */
  readonly declared: boolean;
  readonly name: string | null;
  readonly window: Window;
  readonly review: Review | null;
  readonly pace: Pace;
}

/** A part of the campaign with a window of its own. */
export const roundShape = mapping({
  id,
  name: text.optional(),
  window: windowShape,
  review: reviewShape.optional(),
  pace: choice(PACES).optional(),
  clause: clause.optional(),
});

type RoundInput = z.output<typeof roundShape>;

/** What a plan says of all its rounds. */
interface ForAllRounds {
  /** The day of the decision, on which a window without a beginning begins. */
  readonly start: CivilDate;
  readonly window: WindowInput;
  readonly review: Review | null;
  readonly pace: Pace;
}

/** The rounds of a plan. A plan that declares none has one, with the window of the plan. */
export function normaliseRounds(rounds: readonly RoundInput[] | undefined, plan: ForAllRounds): Round[] {
  const { start, review, pace } = plan;
  if (rounds === undefined) {
    const window = normaliseWindow(plan.window, ['window'], start);
    return [
      { path: ['window'], clause: null, id: 'round', declared: false, name: null, window, review, pace },
    ];
  }
  return rounds.map((round, index) => {
    const path = ['rounds', index];
    return {
      path,
      clause: round.clause ?? null,
      id: round.id,
      declared: true,
      name: round.name ?? null,
      window: normaliseWindow(round.window, [...path, 'window'], start),
      review: normaliseReview(round.review, [...path, 'review']) ?? review,
      pace: round.pace ?? pace,
    };
  });
}

/** What an editor says of `rounds` and below it. */
export function roundsWords(): WordsOf<RoundInput[]> {
  return {
    title: 'Các đợt',
    also: ['đợt', 'đợt kiểm tra', 'các đợt kiểm tra'],
    description: 'Các đợt kiểm tra, mỗi đợt có thời gian riêng; thay cho window khi có hơn một đợt.',
    keys: {
      id: {
        title: 'Mã của đợt',
        also: ['mã', 'mã đợt'],
        description: 'Mã để khối đơn vị và đoàn nhắc đến đợt.',
        examples: ['dot-1'],
      },
      name: {
        title: 'Tên đợt',
        also: ['tên'],
        description: 'Tên đợt, như in trong văn bản.',
        examples: ['Đợt 1'],
      },
      window: windowWords(),
      review: { ...reviewWords(), description: 'Mốc kiểm tra của đợt, nếu khác của kế hoạch.' },
      pace: {
        title: 'Nhịp của đợt',
        also: ['nhịp'],
        description: 'Nhịp xếp lịch của đợt, nếu khác của schedule.',
        choices: paceChoices(),
        spoken: pacesSpoken(),
      },
      clause: clauseWords(),
    },
  };
}
