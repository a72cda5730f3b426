import { deadlineRuleOf } from '../../deadlines/deadline.ts';
import type { OpenDeadline } from '../../follow-up/status.ts';
import { type Demand, isOpen } from '../../plan/demands.ts';
import type { Passing } from '../../plan/directory.ts';
import type { KnownDeadline } from '../../plan/language/known-deadlines.ts';
import type { StandingFact } from '../../plan/standing-facts.ts';
import { officialDate, shownCount } from '../official-date.ts';
import { announcedDayWords, noticesCitation, standingNotices } from './announced-days.ts';
import { conclusionCitation, letterCitation } from './citation.ts';
import { fieldOf } from './inspected-field.ts';
import { type LetterFacts, nameOf } from './letter-facts.ts';
import { demandOf, knownOf, passedOn } from './owed-items.ts';
import { asTask, enumeration, sentenceOf, withinSentence, withoutSign } from './sentences.ts';
import { wordingValues } from './tags/common-tags.ts';

/**
 * What an open deadline is about, as the beginning of a sentence, with the conclusion or the visit that it hangs on; of a
 * unit that has ended, with its successor. `isCited`: the letter has cited that conclusion already, and no other.
 */
export function itemName(facts: LetterFacts, row: OpenDeadline, isCited = false): string {
  const { plan } = facts;
  const scheduled = row.visit?.scheduled ?? null;
  const isOne = scheduled === null || plan.subjects.length < 2;
  if (isCited) return `${itemWords(facts, row)} theo kết luận nêu trên`;
  const about = isOne ? [] : [`về công tác ${fieldOf(facts, [scheduled])}`];
  const passed = passedOn(facts, row, facts.today);
  const origin = itemOrigin(facts, row);
  const what = itemWords(facts, row);
  return [what, ...about, ...(passed === null ? [] : [formerUnit(facts, passed)]), ...origin].join(' ');
}

/** What an open deadline is about: of a demand its number in the conclusion and its words. */
function itemWords(facts: LetterFacts, row: OpenDeadline): string {
  const demand = demandOf(row);
  if (demand !== null) return `Yêu cầu ${demandWords(demand)}`;
  return wordsOf(facts, row)?.item ?? withoutSign(row.deadline.what.vi);
}

/** A demand by its number in the conclusion and its words: "số 2 “Trả lại giấy tờ thừa”". */
function demandWords({ id, text }: Demand): string {
  return `số ${id.replace(/^d/, '')} “${withoutSign(text)}”`;
}

/** What a report on remediation has to tell of: the open demands of its conclusion that have no day of their own; empty if it names none. */
export function reportedDemands(facts: LetterFacts, row: OpenDeadline): string {
  if (knownOf(facts, row) !== 'remediation') return '';
  const open = (row.visit?.demands ?? []).filter(({ demand, isOwn }) => !isOwn && isOpen(demand));
  return enumeration(open.map(({ demand }) => demandWords(demand)));
}

/** "của Sở Giao thông vận tải (hoạt động đến hết ngày …, nay do Sở Xây dựng tiếp nhận)". */
function formerUnit(facts: LetterFacts, { unit, ended, successor }: Passing): string {
  const heir = successor === null ? '' : `, nay do ${nameOf(facts, successor)} tiếp nhận`;
  return `của ${nameOf(facts, unit)} (hoạt động đến hết ${officialDate(ended)}${heir})`;
}

/** What a reminder calls a known deadline of others, and what it asks them to do. */
interface OwedWords {
  readonly item: string;
  readonly task: string;
}

function wordsOf(facts: LetterFacts, row: OpenDeadline): OwedWords | null {
  const { owner } = row;
  const known = knownOf(facts, row);
  if (known === null) return null;
  if (known !== 'naming') return WORDS[known] ?? null;
  const visits = facts.status?.visits ?? [];
  const open = visits.filter(({ visit }) => visit.unit === null && visit.district === owner);
  const count = open.length === 0 ? 'các' : shownCount(open.length);
  return {
    item: `Báo tên ${count} đơn vị cấp xã được chọn để kiểm tra`,
    task: `gửi tên ${count} đơn vị cấp xã được chọn`,
  };
}

const WORDS: Readonly<Partial<Record<KnownDeadline, OwedWords>>> = {
  secondment: {
    item: 'Gửi danh sách người được cử tham gia Đoàn kiểm tra',
    task: 'gửi danh sách người được cử tham gia Đoàn kiểm tra',
  },
  report: { item: 'Gửi báo cáo', task: 'gửi báo cáo' },
  remediation: {
    item: 'Báo cáo kết quả khắc phục, chấn chỉnh',
    task: 'báo cáo kết quả khắc phục, chấn chỉnh',
  },
};

/** What an open deadline hangs on: the conclusion and its receipt, or the visit as it was announced; nothing: neither. */
function itemOrigin(facts: LetterFacts, row: OpenDeadline): string[] {
  const { visit: status, deadline } = row;
  if (status === null || status.visit.unit === null) return [];
  const { visit } = status;
  if (isOfConclusion(facts, row)) {
    const teamId = status.scheduled?.team ?? visit.teams[0];
    const team = facts.plan.teams.find(({ id }) => id === teamId);
    const issued = lastOf(status.facts, 'conclusion-issued');
    const received = lastOf(status.facts, 'conclusion-received');
    const paper = { number: issued?.number ?? null, on: issued?.on ?? null };
    const receipt = received === undefined ? '' : `, đơn vị nhận ${officialDate(received.on)}`;
    return [`theo ${conclusionCitation(facts, paper, team)}${receipt}`];
  }
  const notice = visit.record?.notified ?? null;
  if (deadline.direction !== 'before' || notice === null) return [];
  const announced = `đã thông báo tại ${noticesCitation(facts, standingNotices([visit]))}`;
  if (visit.form === 'by-report') return [`phục vụ kiểm tra qua báo cáo ${announced}`];
  return [`phục vụ cuộc kiểm tra ${announcedDayWords(visit, notice)}, ${announced}`];
}

/** Whether something is owed by a conclusion: the report on remediation, or what a demand with a day of its own asks. */
export function isOfConclusion(facts: LetterFacts, row: OpenDeadline): boolean {
  return demandOf(row) !== null || knownOf(facts, row) === 'remediation';
}

function lastOf(facts: readonly StandingFact[], name: StandingFact['fact']): StandingFact | undefined {
  return facts.findLast(({ fact }) => fact === name);
}

/** That something was urged before: by which letters, or on which days where they bear no number; empty if it was not. */
export function remindersSentence(facts: LetterFacts, reminders: readonly StandingFact[]): string {
  const numbered = reminders.filter(({ number }) => number !== null);
  const others = reminders.filter(({ number }) => number === null);
  const days = enumeration([...new Set(others.map(({ on }) => officialDate(on)))]);
  const letters = enumeration([...new Set(numbered.map((one) => letterCitation(facts, one)))]);
  return enumeration([...(letters === '' ? [] : [`tại ${letters}`]), ...(days === '' ? [] : [days])]);
}

/** By what a deadline was extended: "theo Công văn số … ngày …"; empty where it was not. */
export function extensionWords(facts: LetterFacts, { extended }: OpenDeadline): string {
  if (extended === null) return '';
  return extended.number === null
    ? `từ ${officialDate(extended.on)}`
    : `theo ${letterCitation(facts, extended)}`;
}

/** Asks for something by a day, in the words of the plan where it has some, without a sign at its end. */
export function askedSentence(
  facts: LetterFacts,
  row: OpenDeadline,
  addressee: string,
  byWhen: string,
): string {
  const { plan, directory } = facts;
  const { deadline, visit } = row;
  if (demandOf(row) !== null) {
    const office = nameOf(facts, plan.office.agency);
    return `Đề nghị ${addressee} thực hiện yêu cầu này và báo cáo kết quả về ${office} ${byWhen}`;
  }
  const rule = deadlineRuleOf(plan, deadline);
  const duty = plan.duties.find((one) => one.deadline !== null && one.deadline === rule?.id);
  const wording = duty?.wording ?? rule?.wording ?? null;
  const scheduled = visit?.scheduled ?? null;
  const values = wordingValues(facts, addressee, scheduled === null ? [] : [scheduled]);
  if (wording !== null) {
    const said = sentenceOf({ text: '', wording }, String, { ...values, han: byWhen });
    return said.includes(addressee) ? said : `Đề nghị ${addressee} ${withinSentence(said, directory)}`;
  }
  const words = wordsOf(facts, row);
  const task =
    words === null ? asTask(withoutSign(deadline.what.vi), directory) : `${words.task} về ${values.co_quan}`;
  return `Đề nghị ${addressee} ${task} ${byWhen}`;
}
