import type { ReadingValues } from '../../plan/reading-problems.ts';
import { type NoTime, readDayInWords, readPeriodsInWords, type TimeFault } from '../../plan/time-words.ts';
import type { Bilingual } from '../../words/language.ts';

/** A leap year, so that words for 29 February are a day. */
const ANY_YEAR = 2000;

/** How to write a time that could not be read; null where nothing is known of what was meant, or no time is asked for. */
export function timeAdvice(value: string, fault: ReadingValues['CC112']['fault']): Bilingual | null {
  if (fault !== 'day' && fault !== 'period') return null;
  const read = fault === 'day' ? readDayInWords(value, ANY_YEAR) : readPeriodsInWords(value, ANY_YEAR);
  return 'fault' in read ? adviceOn(value, read) : NO_SUCH_DAY;
}

/** What words were perhaps meant for a day, as they are understood; empty where they are none. */
export function timesMeant(words: string): readonly string[] {
  const read = readDayInWords(words, ANY_YEAR);
  return 'fault' in read ? read.meant : [];
}

const NO_SUCH_DAY: Bilingual = { vi: 'Lịch không có ngày ấy.', en: 'The calendar has no such day.' };

function adviceOn(value: string, { fault, meant }: NoTime): Bilingual | null {
  const [vi, en] = [meant.map(quoted).join(' hoặc '), meant.map(quoted).join(' or ')];
  const advice: Readonly<Record<TimeFault, Bilingual | null>> = {
    unknown: meant.length === 0 ? null : { vi: `Có phải ý bạn là ${vi}?`, en: `Did you mean ${en}?` },
    'year-absent': { vi: 'Ghi thêm năm.', en: 'Write the year, too.' },
    'no-such-day': NO_SUCH_DAY,
    point: {
      vi: `"${value}" là một ngày, còn ở đây cần một khoảng: viết ${vi}, hoặc nêu cả hai đầu như "từ đầu tháng 4 đến cuối tháng 9".`,
      en: `"${value}" is one day, and a stretch is needed: write ${en}, or both ends, such as "2021-04-01..2021-09-30".`,
    },
    stretch:
      meant.length === 0
        ? { vi: 'Ở đây cần một ngày.', en: 'One day is needed here.' }
        : {
            vi: `"${value}" là một khoảng, còn ở đây cần một ngày: viết ${vi}.`,
            en: `"${value}" is a stretch, and one day is needed: write ${en}.`,
          },
    'point-of-quarter': {
      vi: `Điều 146 Bộ luật Dân sự 2015 chỉ nói đầu, giữa, cuối của tháng và của năm, không nói của quý: viết ${vi}.`,
      en: `Article 146 of the Civil Code 2015 speaks of the beginning, middle and end of months and years, not of quarters: write ${en}.`,
    },
  };
  return advice[fault];
}

function quoted(words: string): string {
  return `"${words}"`;
}
