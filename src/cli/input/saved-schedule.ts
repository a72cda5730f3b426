import type { CivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import { VISITS } from '../../documents/audience/decisions.ts';
import { printable } from '../../formats/text/text-width.ts';
import { FORMS } from '../../plan/language/forms.ts';
import { type Difference, differencesFrom, type PreviousSchedule } from '../../schedule/previous-schedule.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import type { Moment } from '../../schedule/visits/visit.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { typedWord } from '../command-line/typed-word.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** What a call by a saved schedule says, as far as calls that mend it repeat it. */
export interface SavedCall {
  /** The verb, with what stands before the plan. */
  readonly verb: string;
  readonly plan: string;
  readonly file: string;
  readonly asOf: CivilDate | undefined;
  readonly isInternal: boolean;
  /** Its other flags, as they are typed again. */
  readonly others: string;
}

/** Where a schedule stands otherwise than it was saved, as far as an audience may know of it. */
export function shownDifferences(
  saved: PreviousSchedule,
  schedule: Pick<Schedule, 'visits' | 'unplaced'>,
  audience: Audience,
): Difference[] {
  return differencesFrom(saved, schedule, (form) => isShownForm(audience, form));
}

/** A form that a file does not name may be any. */
function isShownForm(audience: Audience, form: string | null): boolean {
  const known = FORMS.find((one) => one === form);
  return known === undefined ? audience === 'internal' : VISITS[known][audience] === 'whole';
}

/** That a saved schedule, which is to be taken as it is, no longer fits its plan, with the commands that make a new one and go on by it. */
export function noLongerFits(
  found: readonly Difference[],
  { verb, plan, file, asOf, isInternal, others }: SavedCall,
): UsageError {
  const list = (language: Language) => found.map((one) => `\n  - ${differenceWords(one)[language]}`).join('');
  const secret = isInternal ? ' --internal' : '';
  const day = asOf === undefined ? '' : ` --as-of ${asOf}`;
  const anew = `cchc schedule ${typedWord(plan)} --previous ${typedWord(file)}${day}${secret}`;
  const commands = (stem: string) => {
    const made = `${stem}${file === `${stem}.json` ? '-2' : ''}.json`;
    return [`${anew} -o ${made}`, `cchc ${verb} ${typedWord(plan)} --schedule ${made}${others}`]
      .map((line) => `\n  ${line}`)
      .join('');
  };
  return new UsageError(
    {
      vi: `--schedule: lịch đã lưu không còn khớp với kế hoạch:${list('vi')}`,
      en: `--schedule: the saved schedule no longer fits the plan:${list('en')}`,
    },
    {
      vi: `Lập lịch mới, rồi làm theo lịch mới; đơn vị đã được thông báo mà dời ngày thì phải thông báo lại:${commands('lich-moi')}`,
      en: `Make a new one, then go on by it; a unit that was notified and moves must be notified anew:${commands('new')}`,
    },
  );
}

function differenceWords({ name, before, now, isAsked }: Difference): Bilingual {
  const isNow: Bilingual =
    now !== null
      ? { vi: `nay ${momentWords(now).vi}`, en: `now ${momentWords(now).en}` }
      : isAsked
        ? { vi: 'nay chưa có ngày, phải xếp lại', en: 'now without a day, to be placed anew' }
        : { vi: 'nay không còn trong kế hoạch', en: 'now no longer in the plan' };
  const was: Bilingual =
    before === null
      ? { vi: 'không có trong lịch đã lưu', en: 'not in the saved schedule' }
      : { vi: `lịch đã lưu ${momentWords(before).vi}`, en: `saved on ${momentWords(before).en}` };
  return {
    vi: `${printable(name.vi)}: ${was.vi}, ${isNow.vi}`,
    en: `${printable(name.en)}: ${was.en}, ${isNow.en}`,
  };
}

const SESSIONS: Readonly<Record<Moment['session'], Bilingual>> = {
  morning: { vi: 'sáng', en: 'the morning of' },
  afternoon: { vi: 'chiều', en: 'the afternoon of' },
};

function momentWords({ date, session }: Moment): Bilingual {
  return {
    vi: `${SESSIONS[session].vi} ${writtenDate(date, 'vi')}`,
    en: `${SESSIONS[session].en} ${writtenDate(date, 'en')}`,
  };
}
