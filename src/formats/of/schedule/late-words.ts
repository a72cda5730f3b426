import type { CivilDate } from '../../../calendar/civil-date.ts';
import { quantity } from '../../../deadlines/period.ts';
import type { DueDeadline, OverdueDeadline } from '../../../follow-up/status.ts';
import type { Bilingual } from '../../../words/language.ts';

/** How late something is, in working days. */
export function lateWords({ workingDaysLate: days }: Pick<OverdueDeadline, 'workingDaysLate'>): Bilingual {
  if (days === 0)
    return { vi: 'quá hạn, chưa qua ngày làm việc nào', en: 'overdue, no working day has passed since' };
  const { vi, en } = quantity(days, 'working-day');
  return { vi: `trễ ${vi}`, en: `${en} late` };
}

/** How long there is left, in working days. */
export function leftWords(
  { workingDaysLeft: days, date }: Pick<DueDeadline, 'workingDaysLeft' | 'date'>,
  asOf: CivilDate,
): Bilingual {
  if (date === asOf) return { vi: 'hôm nay', en: 'today' };
  if (days === 0) return { vi: 'không còn ngày làm việc nào', en: 'no working day left' };
  const { vi, en } = quantity(days, 'working-day');
  return { vi: `còn ${vi}`, en: `${en} left` };
}
