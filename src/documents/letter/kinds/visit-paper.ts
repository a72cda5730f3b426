import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { CivilDate } from '../../../calendar/civil-date.ts';
import { heirName, passedBy } from '../../passing-words.ts';
import { commonTags } from '../tags/common-tags.ts';
import { deadlineWords } from '../tags/duty-tags.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { contentFor, NO_RECEPTION, noContent, receptionFor } from '../unit-tasks.ts';
import type { LetterPlan } from '../letter.ts';
import { memberTags } from '../tags/member-tags.ts';
import { itemTags, visitTags } from '../tags/visit-tags.ts';
import type { Measure } from '../../../plan/language/deadlines.ts';
import { findDeadline } from '../../../plan/language/known-deadlines.ts';

/**
 * A paper of the team about one visit, with what is known of it beforehand; the findings are filled in. `day`: that of a paper
 * that goes to the successor where the unit has ended by then.
 */
export function visitPaper(
  facts: LetterFacts,
  scheduled: ScheduledVisit,
  day: CivilDate | null = null,
): LetterPlan {
  const { visit } = scheduled;
  const teamId = scheduled.team ?? visit.teams[0] ?? '';
  const team = facts.plan.teams.find(({ id }) => id === teamId);
  const name = visit.unit === null ? visit.name.vi : nameOf(facts, visit.unit);
  const passed = day === null ? null : passedBy(facts.directory, scheduled, day);
  const heir = passed?.successor ?? null;
  const addressee = passed === null ? name : heirName(facts.directory, passed).vi;
  const members = (team?.members ?? []).filter(({ agency }) => !scheduled.standAside.includes(agency));
  const remediation = findDeadline(scheduled.deadlines, 'remediation');
  const remediated = remediation?.kept ?? remediation?.date ?? scheduled.followedFrom;
  const remedies = passedBy(
    facts.directory,
    scheduled,
    [day, remediated]
      .flatMap((one) => one ?? [])
      .sort()
      .at(-1) ?? null,
  );
  return {
    id: visit.id,
    units: [
      ...[visit.id, name, visit.unit, heir].flatMap((one) => one ?? []),
      ...(heir === null ? [] : [nameOf(facts, heir)]),
    ],
    addressee,
    sender: { by: 'team', team: teamId },
    visits: [scheduled],
    standing: 'is-drawn-up',
    tells: [],
    due: null,
    endsWith: null,
    tags: {
      ...commonTags(facts, [scheduled]),
      ...visitTags(facts, scheduled, 0),
      don_vi: addressee,
      noi_dung: itemTags(facts, contentFor(facts, visit.unit, [scheduled]), noContent(facts, [scheduled])),
      thanh_phan: itemTags(facts, receptionFor(facts, visit.unit), NO_RECEPTION),
      da_co_thanh_vien: members.length > 0,
      thanh_vien: memberTags(facts, members),
      co_han_khac_phuc: remediation !== undefined,
      co_dieu_khoan_khac_phuc: facts.clauses && remediation?.clause != null,
      don_vi_khac_phuc: remedies === null ? name : heirName(facts.directory, remedies).vi,
      han_khac_phuc: remediation === undefined ? '' : deadlineWords(remediation),
      cach_dem: remediation === undefined ? '' : countingWords(remediation.measure),
      dieu_khoan_khac_phuc: (facts.clauses ? remediation?.clause : null) ?? '',
    },
  };
}

/** How a period after the receipt is counted, for whoever must keep it (Bộ luật Dân sự 2015, Điều 147 và 148). */
function countingWords(measure: Measure): string {
  return measure === 'working-day'
    ? 'ngày nhận được kết luận không tính; không đếm ngày nghỉ hằng tuần, ngày nghỉ lễ, tết và ngày nghỉ bù'
    : 'ngày nhận được kết luận không tính; ngày cuối cùng là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo';
}
