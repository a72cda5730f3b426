import type { TextItem } from '../../../plan/language/texts.ts';
import { lastToBegin, needsNotice, noticeDue } from '../addressed-visits.ts';
import { commonTags, wordingValues } from '../tags/common-tags.ts';
import { contentFor, noContent, noSubjectContent } from '../unit-tasks.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { type LetterKind, TO_ALL_UNITS } from '../letter.ts';
import type { Tags } from '../tags/tag-values.ts';
import { topicTags } from '../tags/item-tags.ts';
import { outlineTags } from '../tags/outline-tags.ts';

/** The outline of the report that every unit writes. */
export const outline: LetterKind = {
  name: 'outline',
  papers: 'Đề cương báo cáo',
  about: { vi: 'đề cương báo cáo của đơn vị', en: 'the outline of the report that units write' },
  fileStem: 'de-cuong',
  type: null,
  text: 'outline.txt',
  shape: 'annex',
  outline: 'itself',
  isBeforehand: true,
  tellsOf: 'visits',
  notFor: [],
  plans: (facts) => {
    const { plan, schedule } = facts;
    const toNotify = schedule.visits.filter(needsNotice);
    const values = wordingValues(facts, 'cơ quan, đơn vị', schedule.visits);
    return [
      {
        ...TO_ALL_UNITS,
        id: 'bao-cao',
        due: noticeDue(facts, toNotify),
        endsWith: lastToBegin(toNotify),
        tags: {
          ...commonTags(facts),
          ...outlineTags(facts, schedule.visits),
          noi_dung_bao_cao: reportedContent(facts),
          noi_dung: hasOnlySubjects(facts)
            ? []
            : topicTags(facts, general(plan.content), values, noContent(facts)),
          chuyen_de: plan.subjects.map(({ id, name, content }) => ({
            ten: name,
            noi_dung: topicTags(facts, general(content), values, noSubjectContent(id)),
          })),
          noi_dung_rieng: ownContent(facts),
        },
      },
    ];
  },
};

/** What all units report on: the content of the plan and of each subject, numbered throughout. */
function reportedContent(facts: LetterFacts): Tags[] {
  const { plan, schedule } = facts;
  const values = wordingValues(facts, 'cơ quan, đơn vị', schedule.visits);
  const ofSubjects = plan.subjects.flatMap(({ id, content }) =>
    topicTags(facts, general(content), values, noSubjectContent(id)),
  );
  const ofPlan = hasOnlySubjects(facts)
    ? []
    : topicTags(facts, general(plan.content), values, noContent(facts));
  return [...ofPlan, ...ofSubjects].map((item, index) => ({ ...item, stt: String(index + 1) }));
}

/** Whether all content of the plan is that of its subjects. */
function hasOnlySubjects({ plan }: LetterFacts): boolean {
  return plan.content.length === 0 && plan.subjects.length > 0;
}

function general(items: readonly TextItem[]): TextItem[] {
  return items.filter((item) => item.for.length === 0);
}

/** What only some units report on, unit by unit. */
function ownContent(facts: LetterFacts): Tags[] {
  const { plan, schedule } = facts;
  const units = [...new Set(schedule.visits.flatMap(({ visit }) => visit.unit ?? []))];
  return units.flatMap((unit) => {
    const visits = schedule.visits.filter(({ visit }) => visit.unit === unit);
    const limited = contentFor(facts, visits).filter((item) => item.for.length > 0);
    if (limited.length === 0) return [];
    const values = wordingValues(facts, nameOf(facts, unit), visits);
    return [
      {
        don_vi: nameOf(facts, unit),
        noi_dung: topicTags(facts, limited, values, noContent(facts, visits)),
        co_chuyen_de: plan.subjects.length > 1,
      },
    ];
  });
}
