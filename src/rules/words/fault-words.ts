import type { Bilingual } from '../../words/language.ts';
import type { DayFault } from '../evidence/bound-days.ts';

const FAULTS: Readonly<Record<DayFault | 'not-in-force', Bilingual>> = {
  'outside-window': { vi: 'nằm ngoài thời gian kiểm tra', en: 'is outside the window' },
  'day-off': { vi: 'là ngày nghỉ', en: 'is a day off' },
  closed: { vi: 'rơi vào thời gian không xếp lịch', en: 'falls into a closed period' },
  afternoon: {
    vi: 'là buổi chiều, trong khi cuộc này phải bắt đầu vào buổi sáng',
    en: 'is an afternoon, while this visit must begin in a morning',
  },
  'not-in-force': {
    vi: 'là lúc đơn vị chưa hoặc không còn hoạt động',
    en: 'is a day on which the unit does not exist',
  },
};

/** What is wrong with a day on which a visit is wished for, notified or recorded: "là ngày nghỉ". */
export function faultWords(fault: DayFault | 'not-in-force'): Bilingual {
  return FAULTS[fault];
}
