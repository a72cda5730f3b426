import type { DueDeadline, OpenDeadline, OverdueDeadline } from '../../../follow-up/status.ts';
import type { LetterRecipient } from '../../../plan/language/signing.ts';
import type { KnownDeadline } from '../../../plan/language/known-deadlines.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { officialDay, shownCount } from '../../official-date.ts';
import { isMeeting } from '../addressed-visits.ts';
import { dayAskedFor } from '../day-asked-for.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
import { demandOf, knownOf, type OwedItems, owedItems } from '../owed-items.ts';
import {
  askedSentence,
  extensionWords,
  isOfConclusion,
  itemName,
  remindersSentence,
  reportedDemands,
} from '../owed-words.ts';
import { receiverName } from '../successor.ts';
import { withoutMembers } from '../recipients.ts';
import { clauseTags } from '../tags/clause-tags.ts';
import { commonTags } from '../tags/common-tags.ts';
import type { Tags } from '../tags/tag-values.ts';

/** The reminder to each unit, district and seconding agency that is late with something or owes it soon. */
export const remind: LetterKind = {
  name: 'remind',
  papers: 'Đôn đốc, nhắc việc',
  about: { vi: 'đôn đốc, nhắc việc đã trễ hoặc sắp đến hạn', en: 'urges who is late, or will be soon' },
  fileStem: 'don-doc',
  type: null,
  text: 'remind.txt',
  shape: 'letter',
  isBeforehand: false,
  tellsOf: 'visits',
  notFor: [],
  byStatus: 'clock',
  concerns: () => false,
  plans: (facts) => {
    const { status } = facts;
    if (status === null) return [];
    return owedItems(facts, status).map((items): LetterPlan => {
      const { addressee, overdue, due } = items;
      const rows: readonly OpenDeadline[] = [...overdue, ...due];
      const visits = scheduledOf(rows);
      const name = nameOf(facts, addressee);
      const cited = firstOfOneConclusion(facts, rows);
      const isCited = (row: OpenDeadline) => cited !== null && row !== cited && isOfConclusion(facts, row);
      const before = visits.filter((one) => isYetToCome(facts, one, rows));
      return {
        id: addressee,
        units: namesOf(facts, items),
        addressee: name,
        sender: { by: 'office' },
        visits: [],
        standing: 'goes-out',
        tells: [{ event: 'status-read', date: status.asOf }],
        due: null,
        endsWith: null,
        tags: {
          ...commonTags(facts, visits.length === 0 ? null : visits),
          don_vi: receiverName(facts, addressee, status.asOf),
          viec_don_doc: whatIsUrged(facts, rows),
          co_tre: overdue.length > 0,
          chi_sap_han: overdue.length === 0,
          co_ca_hai: overdue.length > 0 && due.length > 0,
          co_sap_han: due.length > 0,
          ngay_theo_doi: officialDay(status.asOf),
          viec_tre: overdue.map((row) => overdueTags(facts, row, { addressee: name, isCited: isCited(row) })),
          viec_sap_han: due.map((row) => dueTags(facts, row, { addressee: name, isCited: isCited(row) })),
          co_chuan_bi: before.length > 0,
          co_lam_viec: before.some(isMeeting),
          noi_nhan: recipientsFor(facts, rows).map(({ to }) => ({ ten: to })),
        },
      };
    });
  },
  lacks: () => ({ what: 'owed' }),
};

/** Whom a row is told, and whether its conclusion has been cited by another row before it. */
interface Telling {
  readonly addressee: string;
  readonly isCited: boolean;
}

/** The first row of a conclusion, where all such rows are of one; null where they are of several, or there is none. */
function firstOfOneConclusion(facts: LetterFacts, rows: readonly OpenDeadline[]): OpenDeadline | null {
  const own = rows.filter((row) => isOfConclusion(facts, row));
  const [first = null] = own;
  return own.every(({ visit }) => visit === first?.visit) ? first : null;
}

function overdueTags(facts: LetterFacts, row: OverdueDeadline, { addressee, isCited }: Telling): Tags {
  const { workingDaysLate: late, reminders } = row;
  const reminded = remindersSentence(facts, reminders);
  return {
    ...itemTags(facts, row, isCited),
    co_so_ngay: late > 0,
    so_ngay: shownCount(late),
    co_da_don_doc: reminded !== '',
    da_don_doc: reminded,
    cau_de_nghi: askedSentence(facts, row, addressee, dayAskedFor(facts, row)),
  };
}

function dueTags(facts: LetterFacts, row: DueDeadline, { addressee, isCited }: Telling): Tags {
  const { workingDaysLeft: left } = row;
  return {
    ...itemTags(facts, row, isCited),
    co_so_ngay: left > 0,
    so_ngay: shownCount(left),
    cau_de_nghi: askedSentence(facts, row, addressee, `chậm nhất ${officialDay(row.date)}`),
  };
}

/** What a row is about, where it comes from, and its last day, extended where it was. */
function itemTags(facts: LetterFacts, row: OpenDeadline, isCited: boolean): Tags {
  const demands = reportedDemands(facts, row);
  return {
    viec: itemName(facts, row, isCited),
    co_yeu_cau: demands !== '',
    yeu_cau: demands,
    han: officialDay(row.date),
    co_gia_han: row.extended !== null,
    gia_han: extensionWords(facts, row),
    ...clauseTags(facts, row.deadline.clause),
  };
}

/** What a letter urges as a whole: that which all its rows are about, else to carry out the plan. */
function whatIsUrged(facts: LetterFacts, rows: readonly OpenDeadline[]): string {
  const isOfDemands = rows.some((row) => demandOf(row) !== null);
  if (isOfDemands && rows.every((row) => isOfConclusion(facts, row))) return 'thực hiện kết luận kiểm tra';
  const known = new Set(rows.map((row) => knownOf(facts, row)));
  const [only = null] = known;
  return (known.size === 1 && only !== null ? URGED[only] : null) ?? 'thực hiện kế hoạch kiểm tra';
}

const URGED: Readonly<Partial<Record<KnownDeadline, string>>> = {
  secondment: 'cử người tham gia đoàn kiểm tra',
  naming: 'báo tên đơn vị cấp xã được kiểm tra',
  report: 'gửi báo cáo phục vụ kiểm tra',
  remediation: 'báo cáo kết quả khắc phục sau kiểm tra',
};

/** Who gets a copy: not the members of a team where the letter asks for some. */
function recipientsFor(facts: LetterFacts, rows: readonly OpenDeadline[]): readonly LetterRecipient[] {
  const { recipients } = facts.plan.office;
  return rows.some((row) => knownOf(facts, row) === 'secondment') ? withoutMembers(recipients) : recipients;
}

function scheduledOf(rows: readonly OpenDeadline[]): ScheduledVisit[] {
  return [...new Set(rows.flatMap(({ visit }) => visit?.scheduled ?? []))];
}

/** Whether a visit is yet to be made for which some row asks something beforehand. */
function isYetToCome(
  { today }: LetterFacts,
  { visit, start }: ScheduledVisit,
  rows: readonly OpenDeadline[],
): boolean {
  const isAsked = rows.some(
    (row) => row.visit?.visit.id === visit.id && visit.unit !== null && row.deadline.direction === 'before',
  );
  return isAsked && visit.done === null && start !== null && start.date > today;
}

/** Every name by which the letter may be asked for: of whoever gets it, and of the units that it has taken the place of. */
function namesOf(facts: LetterFacts, { addressee, overdue, due }: OwedItems): string[] {
  const visited = [...overdue, ...due].flatMap(({ visit }) =>
    visit === null
      ? []
      : [visit.visit.id, visit.visit.name.vi, ...(visit.visit.unit === null ? [] : [visit.visit.unit])],
  );
  return [...new Set([addressee, nameOf(facts, addressee), ...visited])];
}
