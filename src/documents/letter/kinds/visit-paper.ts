import { fullNameOf } from '../inspected-field.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { CivilDate } from '../../../calendar/civil-date.ts';
import { heirName, passedBy } from '../../passing-words.ts';
import { officialDate } from '../../official-date.ts';
import { enumeration } from '../sentences.ts';
import { basesOf, commonTags, wordingValues } from '../tags/common-tags.ts';
import { deadlineWords } from '../tags/duty-tags.ts';
import { agencyOf, type LetterFacts, nameOf } from '../letter-facts.ts';
import { contentFor, NO_RECEPTION, noContent, receptionFor } from '../unit-tasks.ts';
import type { LetterPlan } from '../letter.ts';
import { issuerOf } from '../citation.ts';
import { memberTags } from '../tags/member-tags.ts';
import { receivingTags, topicTags } from '../tags/item-tags.ts';
import { clauseTags } from '../tags/clause-tags.ts';
import type { Tags } from '../tags/tag-values.ts';
import { visitTags } from '../tags/visit-tags.ts';
import { visitedName } from '../visited-name.ts';
import type { Deadline } from '../../../deadlines/deadline.ts';
import type { Measure } from '../../../plan/language/deadlines.ts';
import { type EventName, findDeadline } from '../../../plan/language/known-deadlines.ts';

/**
 * A paper of the team about one visit, with what is known of it beforehand; the findings are filled in. `day`: that
 * of a paper that goes to the successor where the unit has ended by then.
 */
export function visitPaper(
  facts: LetterFacts,
  scheduled: ScheduledVisit,
  day: CivilDate | null = null,
): LetterPlan {
  const { plan } = facts;
  const { visit } = scheduled;
  const teamId = scheduled.team ?? visit.teams[0] ?? '';
  const team = plan.teams.find(({ id }) => id === teamId);
  const name = visitedName(facts, visit);
  const passed = day === null ? null : passedBy(facts.directory, scheduled, day);
  const heir = passed?.successor ?? null;
  const addressee = passed === null ? name : heirName(facts.directory, passed).vi;
  const members = (team?.members ?? []).filter(({ agency }) => !scheduled.standAside.includes(agency));
  const remediation = findDeadline(scheduled.deadlines, 'remediation');
  const remedyBy = remediation === undefined ? '' : remedyWords(facts, remediation);
  const remediated = remediation?.kept ?? remediation?.date ?? scheduled.followedFrom;
  const remedies = passedBy(
    facts.directory,
    scheduled,
    [day, remediated]
      .flatMap((one) => one ?? [])
      .sort()
      .at(-1) ?? null,
  );
  const values = wordingValues(facts, name, [scheduled]);
  const reception = receptionFor(facts, [scheduled]);
  const superior = superiorOf(facts, visit.unit);
  const about = visitTags(facts, scheduled, 0);
  // The name of a unit that has none yet is filled in by hand.
  const shown = (words: string) => (visit.unit === null ? words.replace(name, BLANK_NAME) : words);
  return {
    id: visit.id,
    units: [
      ...[visit.id, visit.name.vi, name, visit.unit, heir].flatMap((one) => one ?? []),
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
      ...about,
      cuoc_kiem_tra: shown(name),
      tai_dia_diem: typeof about.tai_dia_diem === 'string' ? shown(about.tai_dia_diem) : '',
      don_vi: shown(addressee),
      doan_day_du: team === undefined ? 'Đoàn kiểm tra' : fullNameOf(facts, team),
      noi_dung: topicTags(facts, contentFor(facts, [scheduled]), values, noContent(facts, [scheduled])),
      thanh_phan: receivedBy(facts, reception),
      co_nguoi_tiep: reception.length > 0,
      nguoi_tiep: receivingTags(facts, reception),
      da_co_thanh_vien: members.length > 0,
      thanh_vien: memberTags(facts, members),
      thu_ky: memberTags(
        facts,
        members.filter(({ role }) => role === 'secretary'),
      ),
      co_cap_tren: superior !== null,
      cap_tren: superior ?? '',
      can_cu_ket_luan: enumeration([...basesOf(facts, [scheduled]), minutesOf(scheduled)]),
      noi_bao_cao: issuerOf(facts),
      co_han_khac_phuc: remediation !== undefined,
      co_dieu_khoan_khac_phuc: clauseTags(facts, remediation?.clause ?? null).co_dieu_khoan ?? false,
      don_vi_khac_phuc: remedies === null ? shown(name) : heirName(facts.directory, remedies).vi,
      han_khac_phuc: remedyBy,
      thoi_han_yeu_cau: remediation === undefined ? '……' : remedyBy.replace(/^trong thời hạn /, ''),
      cach_dem: remediation === undefined ? '' : countingWords(remediation.measure),
      dieu_khoan_khac_phuc: clauseTags(facts, remediation?.clause ?? null).dieu_khoan ?? '',
    },
  };
}

/** What a conclusion rests on besides the decisions: the minutes of the visit, or the report that was inspected. */
function minutesOf({ visit, end }: ScheduledVisit): string {
  if (visit.form === 'by-report' || end === null) return 'báo cáo của đơn vị';
  const signed = visit.record?.facts.findLast(({ fact }) => fact === 'minutes');
  const number = signed?.number == null ? '' : ` số ${signed.number.replace(/^số\s+/iu, '')}`;
  return `Biên bản kiểm tra${number} ${officialDate(signed?.on ?? end.date)}`;
}

/** By when a remedy is asked for in the conclusion itself, which nobody has received yet. */
function remedyWords({ plan, date }: LetterFacts, remediation: Deadline): string {
  const isFromReceipt = remediation.event === ('conclusion-received' satisfies EventName);
  return deadlineWords(plan, isFromReceipt ? { ...remediation, date: null } : remediation, date);
}

const BLANK_NAME = '………………………………';

/** Who receives the team, each by the plan's short text; what is missing where it does not say. */
function receivedBy(facts: LetterFacts, items: ReturnType<typeof receptionFor>): Tags[] {
  if (items.length === 0) return [{ stt: '1', muc: NO_RECEPTION, ...clauseTags(facts, null) }];
  return items.map(({ text, clause }, index) => ({
    stt: String(index + 1),
    muc: text,
    ...clauseTags(facts, clause),
  }));
}

/** The body above an inspected unit, which gets its conclusion too, unless that is who issued the plan; null if there is none. */
function superiorOf(facts: LetterFacts, unit: string | null): string | null {
  const above = unit === null ? null : agencyOf(facts, unit).parent;
  return above === null || above === facts.plan.decision.issuer.agency ? null : nameOf(facts, above);
}

/** How a period after the receipt is counted, for whoever must keep it (Bộ luật Dân sự 2015, Điều 147 và 148). */
export function countingWords(measure: Measure): string {
  return measure === 'working-day'
    ? 'ngày nhận được kết luận không tính; không tính ngày nghỉ hằng tuần, ngày nghỉ lễ, tết và ngày nghỉ bù'
    : 'ngày nhận được kết luận không tính; ngày cuối cùng là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo';
}
