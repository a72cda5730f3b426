import { writtenDate } from '../calendar/date-words.ts';
import type { TimeInWords } from '../plan/language/times-in-words.ts';
import type { Bilingual } from '../words/language.ts';
import { quantity } from './period.ts';

/** The article that makes days of words such as "cuối tháng 6". */
export const CIVIL_CODE_TIME: Bilingual = {
  vi: 'Bộ luật Dân sự 2015, Điều 146',
  en: 'Civil Code 2015, Article 146',
};

/** What words of a plan are: "“cuối tháng 6” là ngày 30/06/2021 (Bộ luật Dân sự 2015, Điều 146)". */
export function civilCodeTimeWords(time: TimeInWords): Bilingual {
  const is = meaningOf(time);
  return {
    vi: `“${time.words}” là ${is.vi} (${CIVIL_CODE_TIME.vi})`,
    en: `“${time.words}” is ${is.en} (${CIVIL_CODE_TIME.en})`,
  };
}

function meaningOf(time: TimeInWords): Bilingual {
  switch (time.kind) {
    case 'point':
      return { vi: `ngày ${writtenDate(time.date, 'vi')}`, en: writtenDate(time.date, 'en') };
    case 'half-month':
      return quantity(time.days, 'day');
    default:
      return time satisfies never;
  }
}
