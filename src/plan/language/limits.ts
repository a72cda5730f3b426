import * as z from 'zod';
import { type Level, LEVELS } from '../directory.ts';
import { type Form, FORMS } from './forms.ts';
import { reference } from './scalars.ts';
import type { WordsOf } from './words-of.ts';

/** Whom something is meant for: levels, forms of inspection, ids of blocks and of units; empty: everybody. */
export type Limits = readonly string[];

/** What a limit may name of a visit. */
export interface Limited {
  /** Id of the unit; null while it has yet to be named. */
  readonly unit: string | null;
  readonly block: string;
  readonly level: Level;
  readonly form: Form;
}

/** Levels, forms of inspection, ids of blocks and of units. */
export const limitsShape = z.array(reference);

/** Whether something limited so is meant for a visit. A word that is a level or a form means that, whatever ids there are. */
export function isMeantFor(limits: Limits, { unit, block, level, form }: Limited): boolean {
  if (limits.length === 0) return true;
  return limits.some((word) => {
    if (LEVELS.some((one) => one === word)) return word === level;
    if (FORMS.some((one) => one === word)) return word === form;
    return word === block || word === unit;
  });
}

/** Whether a limit names a level or a form of inspection rather than the id of something. */
export function isLevelOrForm(word: string): boolean {
  return [...LEVELS, ...FORMS].some((one) => one === word);
}

/** What an editor says of `for`, wherever it limits. */
export function limitsWords(): WordsOf<string[]> {
  return {
    title: 'Dành cho',
    also: ['cho', 'áp dụng cho', 'với'],
    description:
      'Mục này dành cho ai: mã đơn vị, mã khối, cấp (province, district, commune), hình thức (on-site, by-report, digital). Không ghi là cho mọi đơn vị.',
    examples: [['so-tu-phap'], ['by-report']],
  };
}
