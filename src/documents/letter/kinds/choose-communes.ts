import { writtenDate } from '../../../calendar/date-words.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { isNamedByDistrict } from '../../../schedule/visits/open-name.ts';
import { officialDay } from '../../official-date.ts';
import { commonTags } from '../tags/common-tags.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { earliestDue, firstToBegin } from '../addressed-visits.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
import { Missing } from '../tags/tag-values.ts';
import { visitTags } from '../tags/visit-tags.ts';

/** The request to each district to name the communes that it chooses, and by when. */
export const chooseCommunes: LetterKind = {
  name: 'choose-communes',
  papers: 'Đề nghị chọn đơn vị cấp xã',
  fileStem: 'de-nghi-chon-xa',
  type: null,
  text: 'choose-communes.txt',
  shape: 'letter',
  isBeforehand: true,
  tellsOf: 'visits',
  notFor: [],
  plans: (facts) =>
    [...openByDistrict(facts)].map(([district, visits]): LetterPlan => {
      const due = earliestDue(facts, 'naming', visits);
      return {
        id: district,
        units: [district, nameOf(facts, district)],
        addressee: nameOf(facts, district),
        sender: { by: 'office' },
        visits,
        standing: 'goes-out',
        tells: [],
        due,
        endsWith: firstToBegin(visits),
        tags: {
          ...commonTags(facts, visits),
          don_vi: nameOf(facts, district),
          so_xa: String(visits.length).padStart(2, '0'),
          cuoc: visits.map((visit, index) => visitTags(facts, visit, index)),
          han: due?.date == null ? new Missing('deadlines.naming', 'hạn báo tên xã') : officialDay(due.date),
          han_ngan: due?.date == null ? '' : writtenDate(due.date, 'vi'),
        },
      };
    }),
  lacks: (facts) => {
    if (!facts.plan.blocks.some(({ selectedBy }) => selectedBy === 'district'))
      return { what: 'choice-by-district' };
    return facts.schedule.unplaced.some(({ visit }) => visit.unit === null)
      ? null
      : { what: 'communes-to-name' };
  },
};

function openByDistrict(facts: LetterFacts): Map<string, ScheduledVisit[]> {
  const byDistrict = new Map<string, ScheduledVisit[]>();
  for (const scheduled of facts.schedule.visits) {
    const { district } = scheduled.visit;
    if (district !== null && isNamedByDistrict(facts.plan, scheduled.visit))
      byDistrict.set(district, [...(byDistrict.get(district) ?? []), scheduled]);
  }
  return byDistrict;
}
