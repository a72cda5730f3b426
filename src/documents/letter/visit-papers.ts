import type { Measure } from '../../plan/language/deadlines.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { commonTags } from './common-tags.ts';
import { deadlineWords } from './duty-tags.ts';
import { type LetterFacts, nameOf } from './letter-facts.ts';
import { announcedVisits, contentFor, NO_RECEPTION, noContent, receptionFor } from './inspected.ts';
import type { LetterKind, LetterPlan } from './letter.ts';
import { personTags } from './person-tags.ts';
import { itemTags, visitTags } from './visit-tags.ts';

/** The form for the minutes of each visit; an inspection by report has no meeting to take minutes of. */
export const minutes: LetterKind = {
  name: 'minutes',
  papers: 'Mẫu biên bản kiểm tra',
  fileStem: 'bien-ban',
  type: 'BB',
  text: 'minutes.txt',
  shape: 'minutes',
  plans: (facts) =>
    announcedVisits(facts)
      .filter(({ visit }) => visit.form !== 'by-report')
      .map((scheduled) => paperFor(facts, scheduled)),
};

/** The form for the notice of conclusion of each visit, whose findings are filled in. */
export const conclusion: LetterKind = {
  name: 'conclusion',
  papers: 'Mẫu thông báo kết luận kiểm tra',
  fileStem: 'ket-luan',
  type: 'TB',
  text: 'conclusion.txt',
  shape: 'letter',
  plans: (facts) => announcedVisits(facts).map((scheduled) => paperFor(facts, scheduled)),
};

function paperFor(facts: LetterFacts, scheduled: ScheduledVisit): LetterPlan {
  const { visit } = scheduled;
  const teamId = scheduled.team ?? visit.teams[0] ?? '';
  const team = facts.plan.teams.find(({ id }) => id === teamId);
  const name = visit.unit === null ? visit.name.vi : nameOf(facts, visit.unit);
  const members = (team?.members ?? []).filter(({ agency }) => !scheduled.standAside.includes(agency));
  const remediation = scheduled.deadlines.find(({ id }) => id === 'remediation');
  return {
    id: visit.id,
    units: [visit.id, name, ...(visit.unit === null ? [] : [visit.unit])],
    addressee: name,
    sender: { by: 'team', team: teamId },
    due: null,
    tags: {
      ...commonTags(facts, [scheduled]),
      ...visitTags(facts, scheduled, 0),
      don_vi: name,
      noi_dung: itemTags(contentFor(facts, visit.unit, [scheduled]), noContent(facts, [scheduled])),
      thanh_phan: itemTags(receptionFor(facts, visit.unit), NO_RECEPTION),
      da_co_thanh_vien: members.length > 0,
      thanh_vien: personTags(facts, members),
      co_han_khac_phuc: remediation !== undefined,
      co_dieu_khoan_khac_phuc: remediation?.clause != null,
      han_khac_phuc: remediation === undefined ? '' : deadlineWords(remediation),
      cach_dem: remediation === undefined ? '' : countingWords(remediation.measure),
      dieu_khoan_khac_phuc: remediation?.clause ?? '',
    },
  };
}

/** How a period after the receipt is counted, for whoever must keep it (Bộ luật Dân sự 2015, Điều 147 và 148). */
function countingWords(measure: Measure): string {
  return measure === 'working-day'
    ? 'ngày nhận được kết luận không tính; không đếm ngày nghỉ hằng tuần, ngày nghỉ lễ, tết và ngày nghỉ bù'
    : 'ngày nhận được kết luận không tính; ngày cuối cùng là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo';
}
