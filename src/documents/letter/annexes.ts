import { commonTags } from './common-tags.ts';
import { announcedVisits } from './inspected.ts';
import type { LetterKind, LetterPlan } from './letter.ts';
import { deadlineWords, itemTags, visitTags } from './visit-tags.ts';

/** The outline of the report that every unit writes. */
export const outline: LetterKind = {
  name: 'outline',
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
          han_bao: dueWords(visit.deadlines.find(({ id }) => id === 'notice')),
        })),
      },
    },
  ],
};

function dueWords(deadline: Parameters<typeof deadlineWords>[0] | undefined): string {
  return deadline === undefined ? '' : deadlineWords(deadline).replace(/^chậm nhất /, '');
}

function forAll(id: string): Omit<LetterPlan, 'tags'> {
  return { id, units: [], addressee: 'Các đơn vị được kiểm tra', sender: { by: 'office' }, due: null };
}
