import type { Deadline } from '../../../deadlines/deadline.ts';
import { shortDay } from '../../official-date.ts';
import { earliestDue, lastToBegin, needsNotice, noticeDue } from '../addressed-visits.ts';
import { commonTags } from '../tags/common-tags.ts';
import { type LetterKind, TO_ALL_UNITS } from '../letter.ts';
import { visitTable } from '../tags/visit-table.ts';

/** The schedule of all visits that units are told of. */
export const scheduleAnnex: LetterKind = {
  name: 'schedule',
  papers: 'Lịch kiểm tra',
  about: { vi: 'lịch kiểm tra để gửi kèm', en: 'the schedule, as an annex to a letter' },
  fileStem: 'lich-kiem-tra',
  type: null,
  text: 'schedule.txt',
  shape: 'annex',
  isBeforehand: true,
  tellsOf: 'schedule',
  notFor: [],
  plans: (facts) => {
    const { visits } = facts.schedule;
    if (visits.length === 0) return [];
    const toNotify = visits.filter(needsNotice);
    return [
      {
        ...TO_ALL_UNITS,
        id: 'chung',
        visits,
        standing: toNotify.length > 0 ? 'goes-out' : 'went-out',
        due: noticeDue(facts, toNotify),
        endsWith: lastToBegin(toNotify),
        tags: {
          ...commonTags(facts),
          ...visitTable(facts, visits, (visit) => ({
            han_bao: dueDay(earliestDue(facts, 'notice', [visit])),
          })),
        },
      },
    ];
  },
};

function dueDay(deadline: Deadline | null): string {
  return deadline?.date == null ? '' : shortDay(deadline.date);
}
