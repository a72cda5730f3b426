import type { Files } from '../../campaign.ts';
import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import { repeats } from '../../schedule/previous-schedule.ts';
import type { Environment } from '../environment.ts';
import { openCampaign } from '../input/open-campaign.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call } from '../command-line/verb.ts';
import type { LETTER } from './letter-verb.ts';

/** What letters are written from, and the plan's file; null if the plan has errors, which are told. */
export async function loadLetterFacts(
  named: string | undefined,
  { asOf, schedule: saved, date, number }: Call<typeof LETTER.flags>['flags'],
  environment: Environment,
): Promise<{ readonly facts: LetterFacts; readonly file: string; readonly files: Files } | null> {
  const { file, files, terms, campaign } = await openCampaign(
    named,
    { asOf, saved: saved === undefined ? null : { flag: '--schedule', file: saved } },
    environment,
  );
  const sound = campaign.sound();
  if (sound === null) {
    await tellDiagnostics(environment, campaign);
    return null;
  }
  const { schedule } = await sound.document('internal');
  if (terms.previous !== null && !repeats(await sound.schedule(), terms.previous)) throw otherSchedule();
  const { plan, directory } = sound.context;
  return { file, files, facts: { plan, directory, schedule, number: number ?? null, date: date ?? null } };
}

/** A saved schedule is used as it is or not at all: letters with other dates than those agreed on would do harm. */
function otherSchedule(): UsageError {
  return new UsageError(
    {
      vi: '--schedule: lịch đã lưu không còn khớp với kế hoạch',
      en: '--schedule: the saved schedule no longer fits the plan',
    },
    {
      vi: 'Lập lại lịch: cchc schedule --previous LỊCH-CŨ --format json -o LỊCH-MỚI',
      en: 'Make it anew: cchc schedule --previous OLD --format json -o NEW',
    },
  );
}
