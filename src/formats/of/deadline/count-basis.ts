import type { Count } from '../../../deadlines/period.ts';
import type { Bilingual, Language } from '../../../words/language.ts';

const WORKING_DAY: Bilingual = {
  vi:
    'Pháp luật chưa có định nghĩa chung về “ngày làm việc”. Ở đây là mọi ngày trừ thứ Bảy, Chủ nhật ' +
    '(Quyết định 188/1999/QĐ-TTg, Điều 1), ngày nghỉ lễ, tết và nghỉ bù.',
  en:
    'The law has no general definition of “ngày làm việc” (working day). Here it is every day but Saturdays and Sundays ' +
    '(Quyết định 188/1999/QĐ-TTg, Điều 1), holidays and days in lieu.',
};

const EVENT_OF_WORKING_DAYS: Bilingual = {
  vi: 'Ngày xảy ra sự kiện không tính, theo tinh thần Điều 147 Bộ luật Dân sự 2015.',
  en: 'The day of the event is not counted, in the spirit of Bộ luật Dân sự 2015, Điều 147.',
};

const EVENT_OF_PERIOD: Bilingual = {
  vi: 'Ngày xảy ra sự kiện không tính (Bộ luật Dân sự 2015, Điều 147).',
  en: 'The day of the event is not counted (Bộ luật Dân sự 2015, Điều 147).',
};

const CALENDAR_DAYS: Bilingual = {
  vi: 'Ngày nghỉ cũng đếm; thời hạn kết thúc khi hết ngày cuối cùng (Điều 148).',
  en: 'Days off count too; the period ends at the end of its last day (Điều 148).',
};

const SAME_WEEKDAY: Bilingual = {
  vi: 'Thời hạn tính bằng tuần kết thúc vào ngày tương ứng của tuần cuối cùng (Điều 148).',
  en: 'A period of weeks ends on the same day of its last week (Điều 148).',
};

const SAME_DAY: Bilingual = {
  vi: 'Thời hạn tính bằng tháng kết thúc vào ngày tương ứng của tháng cuối cùng, hoặc ngày cuối tháng nếu tháng ấy không có ngày đó (Điều 148).',
  en: 'A period of months ends on the same day number of its last month, or on its last day if it has no such day (Điều 148).',
};

const NEXT_WORKING_DAY: Bilingual = {
  vi: 'Ngày cuối cùng là ngày nghỉ thì thời hạn kết thúc vào cuối ngày làm việc tiếp theo (Điều 148 khoản 5).',
  en: 'If the last day is a day off, the period ends at the end of the next working day (Điều 148 khoản 5).',
};

const NOTHING_TO_COUNT: Bilingual = {
  vi: 'Thời hạn bằng không: ngày cuối cùng chính là ngày mốc.',
  en: 'The period is nought: the last day is the day of the event itself.',
};

/** How a count was read and on which basis, then its notes: paragraphs, in the order to be shown. */
export function countBasis(count: Count, language: Language): readonly string[] {
  return [...reading(count).map((part) => part[language]), ...count.notes.map((note) => note[language])];
}

function reading(count: Count): readonly Bilingual[] {
  if (count.count === 0) return [NOTHING_TO_COUNT];
  const moved = count.direction === 'after' ? [NEXT_WORKING_DAY] : [];
  switch (count.measure) {
    case 'working-day':
      return [
        WORKING_DAY,
        EVENT_OF_WORKING_DAYS,
        ...(count.convention === 'standard' ? [lastLawfulDay(count)] : []),
      ];
    case 'day':
      return [EVENT_OF_PERIOD, CALENDAR_DAYS, ...moved];
    case 'week':
      return [EVENT_OF_PERIOD, SAME_WEEKDAY, ...moved];
    case 'month':
      return [EVENT_OF_PERIOD, SAME_DAY, ...moved];
    default:
      return count.measure satisfies never;
  }
}

function lastLawfulDay({ direction, count }: Count): Bilingual {
  if (direction === 'after') {
    return {
      vi: `Ngày làm việc thứ ${count} sau ngày ấy là ngày cuối cùng còn trong hạn.`,
      en: `Working day number ${count} after it is the last day within the period.`,
    };
  }
  return {
    vi: `Cách đếm thông thường: ngày làm việc thứ ${count} đếm ngược từ ngày ấy là ngày cuối cùng còn đúng hạn.`,
    en: `Standard convention: working day number ${count} counted back from it is the last lawful day.`,
  };
}
