import type { Files } from '../../campaign.ts';
import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import { repeats } from '../../schedule/previous-schedule.ts';
import type { Environment } from '../environment.ts';
import { openCampaign } from '../input/open-campaign.ts';
import { readDateFlag, readNumberFlag } from '../command-line/read-flag.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Flags, textFlag } from '../command-line/verb.ts';

/** What letters are written from, and the plan's file; null if the plan has errors, which are told. */
export async function loadLetterFacts(
  named: string | undefined,
  flags: Flags,
  environment: Environment,
): Promise<{ readonly facts: LetterFacts; readonly file: string; readonly files: Files } | null> {
  const day = textFlag(flags, 'date');
  const date = day === undefined ? null : readDateFlag(day, '--date');
  const number = readNumberFlag(textFlag(flags, 'number') ?? '', '--number');
  const { file, files, terms, campaign } = await openCampaign(named, flags, 'schedule', environment);
  const sound = campaign.sound();
  if (sound === null) {
    await tellDiagnostics(environment, campaign);
    return null;
  }
  const { schedule } = await sound.document('internal');
  if (terms.previous !== null && !repeats(await sound.schedule(), terms.previous)) throw otherSchedule();
  const { plan, directory } = sound.context;
  return { file, files, facts: { plan, directory, schedule, number, date } };
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
