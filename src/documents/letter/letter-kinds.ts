import { outline, scheduleAnnex } from './annexes.ts';
import { conclusion, minutes } from './visit-papers.ts';
import { chooseCommunes } from './choose-communes.ts';
import type { LetterKind } from './letter.ts';
import { nominate } from './nominate.ts';
import { notice } from './notice.ts';
import { teamDecision } from './team-decision.ts';

/** Every kind of paper, in the order of a campaign. */
export const LETTER_KINDS: readonly LetterKind[] = [
  nominate,
  teamDecision,
  outline,
  scheduleAnnex,
  chooseCommunes,
  notice,
  minutes,
  conclusion,
];
