import type { CivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import { dayOfLetter, isLate, isPointless } from '../../documents/letter/lawful-days.ts';
import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import type { LetterPlan, ToldEvent } from '../../documents/letter/letter.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** That a letter may not bear a date before what it tells as done. */
export function tooEarly(date: CivilDate, told: ToldEvent): UsageError {
  const why = tooEarlyWords(told);
  const [vi, en] = [writtenDate(told.date, 'vi'), writtenDate(told.date, 'en')];
  const from: Bilingual = { vi: `Ghi ngày từ ${vi} trở đi.`, en: `Give a day from ${en} on.` };
  return new UsageError(
    {
      vi: `--date: ngày ${writtenDate(date, 'vi')} ${why.vi} (${vi})`,
      en: `--date: ${writtenDate(date, 'en')} is ${why.en} (${en})`,
    },
    why.advice === undefined
      ? from
      : { vi: `${from.vi}\n${why.advice.vi}`, en: `${from.en}\n${why.advice.en}` },
  );
}

/** Why a date is too early, and what to do besides giving a later one. */
function tooEarlyWords(told: ToldEvent): Bilingual & { readonly advice?: Bilingual } {
  switch (told.event) {
    case 'decision-signed':
      return { vi: `trước ngày ký ${told.number}`, en: `before ${told.number} was signed` };
    case 'visit-began': {
      const { name } = told.visit;
      return { vi: `trước ngày bắt đầu kiểm tra ${name.vi}`, en: `before the visit to ${name.en} begins` };
    }
    case 'visit-ended': {
      const { name } = told.visit;
      return { vi: `trước ngày kiểm tra xong ${name.vi}`, en: `before the visit to ${name.en} has ended` };
    }
    case 'notice-sent': {
      const { name } = told.visit;
      return {
        vi: `trước ngày gửi thông báo cũ cho ${name.vi}, mà thư này thay thế`,
        en: `before the earlier notice to ${name.en} was sent, which this letter replaces`,
      };
    }
    case 'visit-cancelled': {
      const { name } = told.visit;
      return {
        vi: `trước ngày bỏ cuộc kiểm tra ${name.vi}`,
        en: `before the visit to ${name.en} was cancelled`,
      };
    }
    case 'status-read':
      return {
        vi: 'trước ngày mà thư tính việc quá hạn',
        en: 'before the day on which the letter counts what is late',
        advice: {
          vi: 'Hoặc thêm --as-of với ngày của thư.',
          en: 'Or give the day of the letter with --as-of.',
        },
      };
    case 'fact-recorded':
      return {
        vi: 'trước việc ghi nhận gần nhất, mà lịch này dựa vào',
        en: 'before the last fact on record, on which this schedule rests',
        advice: {
          vi: 'Thư đã gửi vào ngày ấy thì ghi trước bằng cchc record notified, rồi viết lại.',
          en: 'If it was sent on that day, record that first with cchc record notified, then write again.',
        },
      };
    default:
      return told satisfies never;
  }
}

/** Refuses letters that would go out too late on their date, or without one today, with the last lawful day of each. */
export function refuseLate(facts: LetterFacts, letters: readonly LetterPlan[]): void {
  const late = letters.filter((letter) => isLate(letter, facts));
  if (late.length === 0) return;
  const { date, today } = facts;
  const list = (language: Language) =>
    late
      .map(
        ({ addressee, due }) =>
          `\n  - ${addressee}: ${due?.date == null ? '' : writtenDate(due.date, language)}`,
      )
      .join('');
  const isToday = late.some((letter) => dayOfLetter(letter, facts) !== date);
  const day = (language: Language) => writtenDate(isToday || date === null ? today : date, language);
  throw new UsageError(
    {
      vi: `${isToday ? 'hôm nay, ' : ''}ngày ${day('vi')}${isToday ? ',' : ''} đã quá hạn, ngày cuối cùng đúng hạn là:${list('vi')}`,
      en: `${isToday ? 'today, ' : ''}${day('en')}${isToday ? ',' : ''} is too late, the last lawful day is:${list('en')}`,
    },
    late.some((letter) => isPointless(letter, facts)) ? PLACE_ANEW : LATE_OR_PLACE_ANEW,
  );
}

const LATE_OR_PLACE_ANEW: Bilingual = {
  vi: 'Lập lại lịch, hoặc thêm --late với lý do (vẫn là muộn; lý do chỉ ghi trong danh sách, không có trong thư).',
  en: 'Make a new schedule, or add --late with the reason (late it stays; told in the index only, not in the letter).',
};

const PLACE_ANEW: Bilingual = {
  vi: 'Lập lại lịch rồi viết theo lịch mới; thư đã gửi trước đó thì ghi bằng cchc record notified.',
  en: 'Make a new schedule and write by it; if it was sent before, record so with cchc record notified.',
};

/** Refuses letters on whose day, or before, the visit begins with which they lose their sense: no reason makes up for that. */
export function refusePointless(facts: LetterFacts, letters: readonly LetterPlan[]): void {
  const spent = letters.filter((letter) => isPointless(letter, facts));
  const [first] = spent;
  if (first === undefined) return;
  const day = dayOfLetter(first, facts) ?? facts.today;
  const list = (language: Language) =>
    spent
      .flatMap(({ addressee, endsWith }) => (endsWith === null ? [] : [{ addressee, ...endsWith }]))
      .map(({ addressee, visit, date }) => {
        const name = visit.name[language] === addressee ? '' : `, ${visit.name[language]}`;
        return `\n  - ${addressee}${name}: ${writtenDate(date, language)}`;
      })
      .join('');
  throw new UsageError(
    {
      vi: `đến ngày ${writtenDate(day, 'vi')} cuộc kiểm tra đã bắt đầu, có --late cũng không viết; ngày bắt đầu là:${list('vi')}`,
      en: `by ${writtenDate(day, 'en')} the visit has begun, so not even --late helps; its first day is:${list('en')}`,
    },
    PLACE_ANEW,
  );
}
