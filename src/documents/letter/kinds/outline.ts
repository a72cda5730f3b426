import type { TextItem } from '../../../plan/language/texts.ts';
import { lastToBegin, needsNotice, noticeDue } from '../addressed-visits.ts';
import { commonTags } from '../tags/common-tags.ts';
import { noContent } from '../unit-tasks.ts';
import { type LetterKind, TO_ALL_UNITS } from '../letter.ts';
import { Missing } from '../tags/tag-values.ts';
import { itemTags } from '../tags/visit-tags.ts';

/** The outline of the report that every unit writes. */
export const outline: LetterKind = {
  name: 'outline',
  papers: 'Đề cương báo cáo',
  fileStem: 'de-cuong',
  type: null,
  text: 'outline.txt',
  shape: 'annex',
  isBeforehand: true,
  tellsOf: 'visits',
  notFor: [],
  plans: (facts) => [
    {
      ...TO_ALL_UNITS,
      id: 'bao-cao',
      due: noticeDue(facts, facts.schedule.visits.filter(needsNotice)),
      endsWith: lastToBegin(facts.schedule.visits.filter(needsNotice)),
      tags: {
        ...commonTags(facts),
        noi_dung:
          facts.plan.content.length === 0 && facts.plan.subjects.length > 0
            ? []
            : itemTags(facts, forAllUnits(facts.plan.content), noContent(facts)),
        chuyen_de: facts.plan.subjects.map(({ id, name, content }) => ({
          ten: name,
          noi_dung: itemTags(
            facts,
            forAllUnits(content),
            new Missing(`subjects.${id}.content`, 'nội dung kiểm tra'),
          ),
        })),
      },
    },
  ],
};

function forAllUnits(items: readonly TextItem[]): TextItem[] {
  return items.filter((item) => item.for.length === 0);
}
