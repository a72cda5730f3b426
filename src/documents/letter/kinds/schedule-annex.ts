import type { Deadline } from '../../../deadlines/deadline.ts';
import { shortDay } from '../../official-date.ts';
import { commonTags } from '../tags/common-tags.ts';
import { type LetterKind, TO_ALL_UNITS } from '../letter.ts';
import { visitTags } from '../tags/visit-tags.ts';
import { findDeadline } from '../../../plan/language/known-deadlines.ts';

/** The schedule of all visits that units are told of. */
export const scheduleAnnex: LetterKind = {
  name: 'schedule',
  papers: 'Lịch kiểm tra',
  fileStem: 'lich-kiem-tra',
  type: null,
  text: 'schedule.txt',
  shape: 'annex',
  audience: 'concerned',
  notFor: [],
  plans: (facts) => [
    {
      ...TO_ALL_UNITS,
      id: 'chung',
      tags: {
        ...commonTags(facts),
        cuoc: facts.schedule.visits.map((visit, index) => ({
          ...visitTags(facts, visit, index),
          han_bao: dueDay(findDeadline(visit.deadlines, 'notice')),
        })),
      },
    },
  ],
};

function dueDay(deadline: Deadline | undefined): string {
  return deadline?.date == null ? '' : shortDay(deadline.date);
}
