import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import { makeSchedule } from '../../schedule/make-schedule.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import type { Environment } from '../environment.ts';
import { loadContext } from '../input/load-context.ts';
import { readDateFlag, readNumberFlag } from '../command-line/read-flag.ts';
import { type PreviousSchedule, readPrevious } from '../input/read-previous.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Flags, textFlag } from '../command-line/verb.ts';

/** What letters are written from, and the plan's file; null if the plan has errors, which are told. */
export async function loadLetterFacts(
  named: string | undefined,
  flags: Flags,
  environment: Environment,
): Promise<{ readonly facts: LetterFacts; readonly file: string } | null> {
  const dateFlag = (name: string, flag: string) => {
    const text = textFlag(flags, name);
    return text === undefined ? null : readDateFlag(text, flag);
  };
  const date = dateFlag('date', '--date');
  const asOf = dateFlag('asOf', '--as-of');
  const number = readNumberFlag(textFlag(flags, 'number') ?? '', '--number');
  const saved = textFlag(flags, 'schedule');
  const previous = saved === undefined ? null : await readPrevious(saved, '--schedule');
  const { file, loaded, sound } = await loadContext(named, environment, asOf);
  if (sound === null) {
    await tellDiagnostics(environment, loaded, loaded.diagnostics.map(wordDiagnostic));
    return null;
  }
  const schedule = await makeSchedule({ ...sound, asOf, previous });
  if (previous !== null) refuseOther(schedule, previous);
  const { plan, directory } = sound;
  return { file, facts: { plan, directory, schedule, number, date } };
}

/** A saved schedule is used as it is or not at all: letters with other dates than those agreed on would do harm. */
function refuseOther(schedule: Schedule, { plan, starts, trips }: PreviousSchedule): void {
  const differs =
    plan !== schedule.plan ||
    schedule.trips.length !== trips.length ||
    schedule.trips.some(({ trip, start }) => {
      const saved = starts.get(trip.id);
      return saved?.date !== start.date || saved.session !== start.session;
    });
  if (!differs) return;
  throw new UsageError(
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
