import { amend } from './kinds/amend.ts';
import { cancel } from './kinds/cancel.ts';
import { change } from './kinds/change.ts';
import { conclusion } from './kinds/conclusion.ts';
import { measures } from './kinds/measures.ts';
import { draw } from './kinds/draw.ts';
import { minutes } from './kinds/minutes.ts';
import { outline } from './kinds/outline.ts';
import { scheduleAnnex } from './kinds/schedule-annex.ts';
import { chooseCommunes } from './kinds/choose-communes.ts';
import type { LetterKind } from './letter.ts';
import { nominate } from './kinds/nominate.ts';
import { notice } from './kinds/notice.ts';
import { remedy } from './kinds/remedy.ts';
import { progress } from './kinds/progress.ts';
import { remind } from './kinds/remind.ts';
import { report } from './kinds/report.ts';
import { teamDecision } from './kinds/team-decision.ts';

/** Every kind of paper, in the order of a campaign. */
export const LETTER_KINDS: readonly LetterKind[] = [
  nominate,
  teamDecision,
  outline,
  scheduleAnnex,
  chooseCommunes,
  draw,
  notice,
  change,
  cancel,
  minutes,
  conclusion,
  remedy,
  remind,
  amend,
  report,
  measures,
  progress,
];
