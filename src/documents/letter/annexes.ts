import type { Deadline } from '../../deadlines/deadline.ts';
import { shortDay } from '../official-date.ts';
import { commonTags } from './common-tags.ts';
import { announcedVisits } from './inspected.ts';
import type { LetterKind, LetterPlan } from './letter.ts';
import { itemTags, visitTags } from './visit-tags.ts';

/** The outline of the report that every unit writes. */
export const outline: LetterKind = {
  name: 'outline',
  papers: 'Đề cương báo cáo',
  fileStem: 'de-cuong',
  type: null,
  text: 'outline.txt',
  shape: 'annex',
  plans: (facts) => [
    {
      ...forAll('bao-cao'),
      tags: {
        ...commonTags(facts),
        noi_dung: itemTags(facts.plan.content.filter((item) => item.for.length === 0)),
        chuyen_de: facts.plan.subjects.map(({ name, content }) => ({
          ten: name,
          noi_dung: itemTags(content.filter((item) => item.for.length === 0)),
        })),
      },
    },
  ],
};

/** The schedule of all visits that are announced. */
export const scheduleAnnex: LetterKind = {
  name: 'schedule',
  papers: 'Lịch kiểm tra',
  fileStem: 'lich-kiem-tra',
  type: null,
  text: 'schedule.txt',
  shape: 'annex',
  plans: (facts) => [
    {
      ...forAll('chung'),
      tags: {
        ...commonTags(facts),
        cuoc: announcedVisits(facts).map((visit, index) => ({
          ...visitTags(facts, visit, index),
          han_bao: dueDay(visit.deadlines.find(({ id }) => id === 'notice')),
        })),
      },
    },
  ],
};

function dueDay(deadline: Deadline | undefined): string {
  return deadline?.date == null ? '' : shortDay(deadline.date);
}

function forAll(id: string): Omit<LetterPlan, 'tags'> {
  return { id, units: [], addressee: 'Các đơn vị được kiểm tra', sender: { by: 'office' }, due: null };
}
