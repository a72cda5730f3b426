import type { CivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import { type Audience } from '../../documents/audience/audience.ts';
import { VISITS } from '../../documents/audience/decisions.ts';
import { needsNotice, noticeDue } from '../../documents/letter/addressed-visits.ts';
import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import { FORMS } from '../../plan/language/forms.ts';
import { type Difference, differencesFrom, type PreviousSchedule } from '../../schedule/previous-schedule.ts';
import type { Moment } from '../../schedule/visits/visit.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { typedWord } from '../command-line/typed-word.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** What a call of `cchc letter` by a saved schedule says, as far as calls that mend it repeat it. */
interface SavedCall {
  readonly plan: string;
  readonly file: string;
  readonly asOf: CivilDate | undefined;
  readonly isInternal: boolean;
  /** Its other flags, as they are typed again. */
  readonly others: string;
}

/**
 * Refuses letters that tell of a visit which stands elsewhere by the plan than in the saved schedule that they are to
 * follow: letters with other dates than those agreed on would do harm. What moves elsewhere is no matter of theirs.
 */
export function refuseOtherDates(
  saved: PreviousSchedule,
  facts: LetterFacts,
  { kind, letters }: { readonly kind: LetterKind; readonly letters: readonly LetterPlan[] },
  call: SavedCall,
): void {
  refuseOtherPlan(saved, facts.plan.id);
  const differences = differencesFrom(saved, facts.schedule, (form) => isShownForm(facts.audience, form));
  const told = new Set(letters.flatMap(({ visits }) => visits.map(({ visit }) => visit.id)));
  const trips = new Set(saved.visits.flatMap(({ id, trip }) => (told.has(id) ? (trip ?? []) : [])));
  const concerns = ({ id, trip, now }: Difference) =>
    kind.tellsOf === 'schedule' || told.has(id) || (now === null && trip !== null && trips.has(trip));
  const found = differences.filter(concerns);
  if (found.length > 0)
    throw otherDates(
      found.map((one) => asOfToday(one, facts)),
      kind,
      call,
    );
}

/**
 * A saved schedule is judged from its own day on, which may be long ago: where a visit would stand by then, but too early
 * for its notice today, it has no day yet.
 */
function asOfToday(difference: Difference, facts: LetterFacts): Difference {
  const { schedule, today } = facts;
  const scheduled = schedule.visits.find(({ visit }) => visit.id === difference.id);
  if (scheduled === undefined || !needsNotice(scheduled)) return difference;
  const notice = noticeDue(facts, [scheduled])?.date ?? scheduled.start?.date ?? null;
  return notice !== null && notice < today ? { ...difference, now: null } : difference;
}

/** A form that a file does not name may be any. */
function isShownForm(audience: Audience, form: string | null): boolean {
  const known = FORMS.find((one) => one === form);
  return known === undefined ? audience === 'internal' : VISITS[known][audience] === 'whole';
}

function refuseOtherPlan({ plan }: PreviousSchedule, asked: string): void {
  if (plan === asked) return;
  throw new UsageError(
    {
      vi: `--schedule: đây là lịch của kế hoạch "${plan}", không phải của "${asked}"`,
      en: `--schedule: this is the schedule of the plan "${plan}", not of "${asked}"`,
    },
    { vi: 'Hãy nêu lịch đã lưu của chính kế hoạch này.', en: 'Name a schedule saved from this very plan.' },
  );
}

function otherDates(
  found: readonly Difference[],
  { name }: LetterKind,
  { plan, file, asOf, isInternal, others }: SavedCall,
): UsageError {
  const list = (language: Language) => found.map((one) => `\n  - ${differenceWords(one)[language]}`).join('');
  const secret = isInternal ? ' --internal' : '';
  const day = asOf === undefined ? '' : ` --as-of ${asOf}`;
  const anew = `cchc schedule ${typedWord(plan)} --previous ${typedWord(file)}${day}${secret}`;
  const letter = `cchc letter ${name} ${typedWord(plan)}`;
  const commands = (stem: string) => {
    const made = `${stem}${file === `${stem}.json` ? '-2' : ''}.json`;
    return [`${anew} -o ${made}`, `${letter} --schedule ${made}${others}`]
      .map((line) => `\n  ${line}`)
      .join('');
  };
  return new UsageError(
    {
      vi: `--schedule: lịch đã lưu không còn khớp với kế hoạch:${list('vi')}`,
      en: `--schedule: the saved schedule no longer fits the plan:${list('en')}`,
    },
    {
      vi: `Lập lịch mới, rồi viết theo lịch mới; đơn vị đã được thông báo mà dời ngày thì phải thông báo lại:${commands('lich-moi')}`,
      en: `Make a new one, then write by it; a unit that was notified and moves must be notified anew:${commands('new')}`,
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
  return { vi: `${name.vi}: ${was.vi}, ${isNow.vi}`, en: `${name.en}: ${was.en}, ${isNow.en}` };
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
