import { findDeadline } from '../../plan/language/known-deadlines.ts';
import type { Selector } from '../../plan/language/units.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { shownCount } from '../official-date.ts';
import { earliestDue } from './addressed-visits.ts';
import { type LetterFacts, nameOf } from './letter-facts.ts';
import { deadlineWords } from './tags/duty-tags.ts';

/** Who names the communes of a district that have no name yet, as far as the plan says, and by when the district does. */
export function namingSentence(facts: LetterFacts, unit: string, visits: readonly ScheduledVisit[]): string {
  const { plan } = facts;
  const open = visits.filter(({ visit }) => visit.unit === null);
  const [first] = open;
  if (first === undefined) return '';
  const block = plan.blocks.find(({ id }) => id === first.visit.block);
  const names = NAMED_BY[block?.selectedBy ?? 'nobody'];
  const due = earliestDue(facts, 'naming', open);
  const isTold = plan.duties.some(({ deadline }) => findDeadline(plan.deadlines, 'naming')?.id === deadline);
  const byWhen = due === null || isTold ? '' : ` ${deadlineWords(plan, due, facts.date)}`;
  const count = `${shownCount(open.length)} đơn vị cấp xã chưa có tên trong lịch trên`;
  return names(count, nameOf(facts, unit), nameOf(facts, plan.office.agency), byWhen);
}

/** How a letter to a district says who names the units that have no name yet. */
const NAMED_BY: Readonly<
  Record<Selector | 'nobody', (units: string, district: string, office: string, byWhen: string) => string>
> = {
  district: (units, district, office, byWhen) => {
    const named = byWhen === '' ? '' : `gửi tên đơn vị đã chọn về ${office}${byWhen} và `;
    return `${units} do ${district} chọn; khi đã chọn, đề nghị ${district} ${named}thông báo lịch này cho đơn vị được chọn`;
  },
  secretariat: (units, _, office) => `${units} do ${office} chọn và thông báo sau`,
  issuer: (units, _, office) => `${units} do người ban hành kế hoạch chọn; ${office} thông báo sau`,
  draw: (units, _, office) => `${units} được chọn bằng hình thức bốc thăm; ${office} thông báo kết quả sau`,
  nobody: (units, _, office) => `Tên của ${units} được ${office} thông báo sau`,
};
