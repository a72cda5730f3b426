import type { CalendarDay, Confidence } from '../../../calendar/calendar.ts';
import { weaker } from '../../../calendar/calendar.ts';
import { writtenDate } from '../../../calendar/date-words.ts';
import { FIRST_OFFICIAL_YEAR } from '../../../calendar/known-days.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { byYear } from './calendar-groups.ts';

const FORECAST: Bilingual = {
  vi:
    'DỰ KIẾN, chưa có văn bản. Tính từ luật và lịch âm; ngày nghỉ Tết, ngày liền kề Quốc khánh và việc hoán đổi ' +
    'do Thủ tướng Chính phủ quyết định hằng năm.',
  en:
    'FORECAST, no document yet. Computed from the law and the lunar calendar; the days of Tết, the day next to National ' +
    'Day and swaps are decided by the Prime Minister each year.',
};

const COMPUTED: Bilingual = {
  vi: 'DỰ KIẾN, chưa có văn bản đối chiếu. Tính từ luật và lịch âm; chưa kể những ngày đã hoán đổi khi ấy.',
  en: 'FORECAST, not checked against documents. Computed from the law and the lunar calendar, without the swaps of the time.',
};

const SECOND_HAND: Bilingual = {
  vi: 'CHƯA KIỂM CHỨNG: lịch biết qua nguồn thứ cấp, chưa thấy văn bản gốc; có thể còn ngày hoán đổi.',
  en: 'NOT VERIFIED: known at second hand, the document itself has not been seen; swaps may still come.',
};

/** That the papers are known at second hand, and yet not doubtful. */
const confirmed = (papers: string): Bilingual => ({
  vi: `theo ${papers}, nhiều nguồn thứ cấp thống nhất`,
  en: `by ${papers}, known at second hand from many sources that agree`,
});

const MAY_BE_SWAPPED: Bilingual = {
  vi: 'chưa thấy văn bản gốc, có thể còn ngày hoán đổi',
  en: 'the document itself has not been seen, swaps may still come',
};

const SOME_SECOND_HAND: Bilingual = {
  vi: 'CHƯA KIỂM CHỨNG, chỉ biết qua nguồn thứ cấp:',
  en: 'NOT VERIFIED, known at second hand only:',
};

/**
 * What to warn of: one sentence for each state of knowledge other than official, with the years it holds for if the days
 * are of several years. Empty if all days are official.
 */
export function calendarBanner(days: readonly CalendarDay[], language: Language): readonly string[] {
  const yearly = byYear(days);
  const years = new Map<string, number[]>();
  for (const [year, its] of yearly) {
    const sentence = warning(year, its, language);
    if (sentence !== null) years.set(sentence, [...(years.get(sentence) ?? []), year]);
  }
  return [...years].map(([sentence, its]) => (yearly.size > 1 ? `${its.join(', ')}: ${sentence}` : sentence));
}

function warning(year: number, days: readonly CalendarDay[], language: Language): string | null {
  const status = days.reduce<Confidence>((weakest, day) => weaker(weakest, day.status), 'official');
  switch (status) {
    case 'official':
      return null;
    case 'forecast':
      return (year < FIRST_OFFICIAL_YEAR ? COMPUTED : FORECAST)[language];
    case 'second-hand': {
      const uncertain = days.filter((day) => day.status === 'second-hand');
      if (uncertain.some((day) => day.name === undefined)) return SECOND_HAND[language];
      return `${SOME_SECOND_HAND[language]} ${datesOf(uncertain, language)}.`;
    }
    case 'confirmed':
      return confirmedSentence(
        days.filter((day) => day.status === 'confirmed'),
        language,
      );
    default:
      return status satisfies never;
  }
}

/** "24/11/2026 theo Nghị quyết …, nhiều nguồn thứ cấp thống nhất."; of a whole year, by what its ordinary days rest on. */
function confirmedSentence(days: readonly CalendarDay[], language: Language): string {
  const ordinary = days.filter((day) => day.name === undefined);
  const told = ordinary.length > 0 ? ordinary : days;
  const papers = [...new Set(told.flatMap(({ secondHand }) => secondHand?.document ?? []))].join('; ');
  const by = confirmed(papers)[language];
  if (ordinary.length === 0) return `${datesOf(days, language)} ${by}.`;
  return `${{ vi: 'Lịch', en: 'Days off' }[language]} ${by}; ${MAY_BE_SWAPPED[language]}.`;
}

function datesOf(days: readonly CalendarDay[], language: Language): string {
  return days.map((day) => writtenDate(day.date, language)).join(', ');
}
