import type { Deadline } from '../../deadlines/deadline.ts';
import type { TextItem } from '../../plan/language/texts.ts';
import { shortDay } from '../official-date.ts';
import { commonTags } from './common-tags.ts';
import { announcedVisits, noContent } from './inspected.ts';
import type { LetterKind, LetterPlan } from './letter.ts';
import { Missing } from './tag-values.ts';
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
        noi_dung:
          facts.plan.content.length === 0 && facts.plan.subjects.length > 0
            ? []
            : itemTags(forAllUnits(facts.plan.content), noContent(facts)),
        chuyen_de: facts.plan.subjects.map(({ id, name, content }) => ({
          ten: name,
          noi_dung: itemTags(
            forAllUnits(content),
            new Missing(`subjects.${id}.content`, 'nội dung kiểm tra'),
          ),
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

function forAllUnits(items: readonly TextItem[]): TextItem[] {
  return items.filter((item) => item.for.length === 0);
}

function dueDay(deadline: Deadline | undefined): string {
  return deadline?.date == null ? '' : shortDay(deadline.date);
}

function forAll(id: string): Omit<LetterPlan, 'tags'> {
  return { id, units: [], addressee: 'Các đơn vị được kiểm tra', sender: { by: 'office' }, due: null };
}
