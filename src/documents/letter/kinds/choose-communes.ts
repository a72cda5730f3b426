import { writtenDate } from '../../../calendar/date-words.ts';
import { isInForce } from '../../../plan/directory.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { isNamedByDistrict } from '../../../schedule/visits/open-name.ts';
import { officialDate, officialDay, shownCount } from '../../official-date.ts';
import { commonTags } from '../tags/common-tags.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { earliestDue, firstToBegin } from '../addressed-visits.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
import { Missing, type Tags } from '../tags/tag-values.ts';
import { visitTable } from '../tags/visit-table.ts';

/** The request to each district to name the communes that it chooses, and by when. */
export const chooseCommunes: LetterKind = {
  name: 'choose-communes',
  papers: 'Đề nghị chọn đơn vị cấp xã',
  about: { vi: 'đề nghị huyện chọn xã', en: 'asks districts to choose communes' },
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
      const unfit = unfitFor(facts, district, visits);
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
          ...visitTable(facts, visits),
          don_vi: nameOf(facts, district),
          so_xa: shownCount(visits.length),
          co_khong_chon: unfit.length > 0,
          khong_chon: unfit,
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

/** The communes of a district that it cannot choose, and why: the plan names them already, or they end before their visit. */
function unfitFor(facts: LetterFacts, district: string, visits: readonly ScheduledVisit[]): Tags[] {
  const { plan, directory, schedule } = facts;
  const named = new Set(schedule.visits.flatMap(({ visit }) => (visit.unit === null ? [] : [visit.unit])));
  const days = visits.flatMap(({ end }) => end?.date ?? []).sort();
  const last = days.at(-1) ?? plan.decision.date;
  return directory.agencies
    .filter(({ parent, level, isLocality }) => parent === district && level === 'commune' && isLocality)
    .flatMap((commune): Tags[] => {
      const ten = nameOf(facts, commune.id);
      if (named.has(commune.id)) return [{ ten, ly_do: 'đã có trong kế hoạch' }];
      if (isInForce(commune, last) || commune.endsWith !== null) return [];
      return [
        {
          ten,
          ly_do:
            commune.to === null
              ? 'chưa hoạt động vào ngày kiểm tra'
              : `hoạt động đến ${officialDate(commune.to)}`,
        },
      ];
    });
}
