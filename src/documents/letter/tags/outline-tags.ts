import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Area } from '../../../plan/language/areas.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { officialDate } from '../../official-date.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { subjectsOf } from '../inspected-field.ts';
import { areasOf, REPORTED_AREAS } from '../reform-areas.ts';
import { capitals, unitHeadOf } from '../signature.ts';
import { reportDue } from '../unit-report.ts';
import { contentFor, noContent } from '../unit-tasks.ts';
import { wordingValues } from './common-tags.ts';
import { topicTags } from './item-tags.ts';
import type { Tags } from './tag-values.ts';

/**
 * What the outline of the report asks about some visits: what the plan inspects there, the areas of reform that this
 * covers, with figures to fill in, and up to which day.
 */
export function outlineTags(facts: LetterFacts, visits: readonly ScheduledVisit[]): Tags {
  const content = contentFor(facts, visits);
  const areas = areasOf(content, subjectsOf(facts.plan, visits));
  const [first] = visits;
  const unit = visits.every(({ visit }) => visit.unit === first?.visit.unit)
    ? (first?.visit.unit ?? null)
    : null;
  const addressee = unit === null ? 'cơ quan, đơn vị' : nameOf(facts, unit);
  const values = wordingValues(facts, addressee, visits);
  return {
    don_vi_bao_cao: addressee,
    nguoi_ky_bao_cao: capitals(unitHeadOf(facts, unit)),
    ky_so_lieu: figuresPeriod(facts, visits),
    noi_dung_rieng: [],
    noi_dung_bao_cao: topicTags(facts, content, values, noContent(facts, visits)),
    linh_vuc_bao_cao: areas.map((area, index) => {
      const { name, results } = REPORTED_AREAS[area];
      return { stt: String(index + 1), ten: name, ket_qua: results, so_lieu: FIGURES[area] };
    }),
  };
}

/** The figures of each area as a list, the same in every outline. */
const FIGURES: Readonly<Record<Area, readonly Tags[]>> = {
  leadership: figureTags('leadership'),
  institutions: figureTags('institutions'),
  procedures: figureTags('procedures'),
  organisation: figureTags('organisation'),
  'public-service': figureTags('public-service'),
  'public-finance': figureTags('public-finance'),
  'digital-government': figureTags('digital-government'),
};

function figureTags(area: Area): Tags[] {
  return REPORTED_AREAS[area].figures.map(({ what, unit }, position) => ({
    stt: String(position + 1),
    chi_tieu: what,
    don_vi_tinh: unit,
  }));
}

/** From when and up to which day figures are counted: the review period, cut off on the day when the report is due. */
function figuresPeriod(facts: LetterFacts, visits: readonly ScheduledVisit[]): string {
  const from = shared(visits.map(({ review }) => review.from));
  const start = from === null ? '' : `từ ${officialDate(from)} `;
  const ends = visits.map((visit) => {
    const due = reportDue(facts, visit);
    const day = due === null ? null : due.by === 'office' ? due.date : due.deadline.date;
    const { to } = visit.review;
    return to !== null && (day === null || to <= day) ? { to, due: null } : { to: null, due: day };
  });
  const to = shared(ends.map((end) => end.to));
  const due = shared(ends.map((end) => end.due));
  if (to !== null) return `${start}đến hết ${officialDate(to)}`;
  return `${start}đến ngày lập báo cáo${due === null ? '' : ` (chậm nhất hết ${officialDate(due)})`}`;
}

/** The day that is the same for all; null where there is none, or they differ. */
function shared(days: readonly (CivilDate | null)[]): CivilDate | null {
  const [first = null] = days;
  return days.every((day) => day === first) ? first : null;
}
