import type { Bilingual } from '../words/language.ts';
import type { CivilDate } from './civil-date.ts';
import { writtenDate } from './date-words.ts';

/** The statutory holidays, in the order of the year. */
export const HOLIDAYS = [
  'newYear',
  'tet',
  'hungKings',
  'victory',
  'labour',
  'nationalDay',
  'culture',
] as const;

export type Holiday = (typeof HOLIDAYS)[number];

/** What each holiday is called. */
export const HOLIDAY_NAMES: Readonly<Record<Holiday, Bilingual>> = {
  newYear: { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
  hungKings: { vi: 'Ngày Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  victory: { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day (30 April)' },
  labour: { vi: 'Ngày Quốc tế Lao động', en: 'International Labour Day' },
  nationalDay: { vi: 'Quốc khánh', en: 'National Day' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
};

/** The name of a day off in lieu of a holiday that fell on a weekend. */
export function inLieuName(holiday: Holiday): Bilingual {
  const name = HOLIDAY_NAMES[holiday];
  return { vi: `Nghỉ bù ${name.vi}`, en: `Day in lieu of ${name.en}` };
}

/** The name of a weekday off that is worked on another day. */
export function swapOffName(worked: CivilDate): Bilingual {
  return {
    vi: `Nghỉ hoán đổi (làm bù ngày ${writtenDate(worked, 'vi')})`,
    en: `Day off by swap (made up on ${writtenDate(worked, 'en')})`,
  };
}

/** The name of a Saturday worked for a weekday off. */
export function makeUpName(off: CivilDate): Bilingual {
  return {
    vi: `Làm bù cho ngày ${writtenDate(off, 'vi')}`,
    en: `Worked to make up for ${writtenDate(off, 'en')}`,
  };
}
