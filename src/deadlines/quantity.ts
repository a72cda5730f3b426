import type { Measure } from '../plan/language/deadlines.ts';
import type { Bilingual } from '../words/language.ts';

const MEASURES: Readonly<Record<Measure, Bilingual>> = {
  'working-day': { vi: 'ngày làm việc', en: 'working day' },
  day: { vi: 'ngày', en: 'day' },
  week: { vi: 'tuần', en: 'week' },
  month: { vi: 'tháng', en: 'month' },
};

/** "15 ngày làm việc", "15 working days"; "1 tuần", "1 week". */
export function quantity(count: number, measure: Measure): Bilingual {
  const { vi, en } = MEASURES[measure];
  return { vi: `${count} ${vi}`, en: `${count} ${en}${count === 1 ? '' : 's'}` };
}
