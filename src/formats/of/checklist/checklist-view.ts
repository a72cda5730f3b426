import { shortFullDate, writtenDate } from '../../../calendar/date-words.ts';
import { quantity } from '../../../deadlines/period.ts';
import {
  type Checklist,
  type ChecklistItem,
  itemsOf,
  type Section,
} from '../../../documents/checklist/checklist.ts';
import type { Bilingual } from '../../../words/language.ts';
import {
  daysText,
  issuerName,
  reviewText,
  type ScheduleView,
  sessionText,
  visitName,
} from '../schedule/schedule-view.ts';
import { EVENTS, isEventName } from '../../../plan/language/known-deadlines.ts';

/** What the formats of checklists show: the checklists, with the schedule that they were made from. */
export interface ChecklistView {
  readonly checklists: readonly Checklist[];
  readonly schedule: ScheduleView;
}

/** The titles of columns, and of lines to fill in. */
export const WORDS = {
  number: { vi: 'TT', en: 'No.' },
  due: { vi: 'Hạn', en: 'Due' },
  what: { vi: 'Việc', en: 'What' },
  done: { vi: 'Đã làm', en: 'Done' },
  who: { vi: 'Ai làm', en: 'Who' },
  clause: { vi: 'Căn cứ', en: 'Clause' },
  after: { vi: 'Sau việc', en: 'After' },
  findings: { vi: 'Nhận xét', en: 'Findings' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const STATES: Readonly<Record<'fixed' | 'expected' | 'open', Bilingual>> = {
  fixed: { vi: '', en: '' },
  expected: { vi: 'dự kiến', en: 'expected' },
  open: { vi: 'chưa biết ngày', en: 'date not known' },
};

/** "fixed", "expected", "open" in words; empty for a fact. */
export function stateText({ due }: ChecklistItem, { schedule }: ChecklistView): string {
  return due === null ? '' : STATES[due.state][schedule.language];
}

/** By when: the date with its weekday, or "T + 20 ngày làm việc"; empty where nothing says by when. */
export function dateText({ due }: ChecklistItem, { schedule }: ChecklistView): string {
  const { language } = schedule;
  if (due === null) return '';
  if (due.date !== null) return shortFullDate(due.date, language);
  return `T ${due.direction === 'after' ? '+' : '–'} ${quantity(due.count, due.measure)[language]}`;
}

/** As `dateText`, with what is to be known of the date: that it is expected, or chosen by the secretariat. */
export function dueText(item: ChecklistItem, view: ChecklistView): string {
  return dueParts(item, view).join(', ');
}

/** The date, and what is to be known of it. */
export function dueParts(item: ChecklistItem, view: ChecklistView): string[] {
  const { language } = view.schedule;
  const { due, clause, kind, visit } = item;
  if (due === null) return kind === 'visit' && visit !== null ? [daysText(visit, language)] : [];
  const isOwnDate = due.setBy === 'secretariat' && clause !== null;
  const notes = [
    due.state === 'expected' ? STATES.expected[language] : '',
    isOwnDate ? { vi: 'hạn do thư ký chọn', en: "the secretariat's date" }[language] : '',
  ].filter((note) => note !== '');
  const when =
    kind === 'visit' && visit !== null
      ? `${daysText(visit, language)} ${sessionText(visit, language)}`
      : dateText(item, view);
  return [when, ...notes];
}

/** The day on which it was done: "26/04/2021"; empty while no fact says so. */
export function doneText({ done }: ChecklistItem, { schedule }: ChecklistView): string {
  return done === null ? '' : writtenDate(done, schedule.language);
}

/** What is to be done, and what else is to be known of it. */
export function whatText(item: ChecklistItem, section: Section, view: ChecklistView): string {
  const text = plainText(item, section, view);
  return item.remark === null ? text : `${text} (${item.remark[view.schedule.language]})`;
}

/** What is to be done; of a visit with its review period; with the unit where the place does not tell it. */
function plainText(item: ChecklistItem, section: Section, view: ChecklistView): string {
  const { language } = view.schedule;
  const { kind, text, unit, visit } = item;
  if (kind === 'visit' && visit !== null) {
    const review = reviewText(visit, language);
    const words = { vi: '; mốc kiểm tra ', en: '; review period ' };
    return text[language] + (review === '' ? '' : words[language] + review);
  }
  const isTold = unit === null || section.visit !== null || unit[language] === item.owner[language];
  return isTold ? text[language] : `${text[language]}: ${unit[language]}`;
}

/** Who does it, and with whom. */
export function whoText({ owner, together }: ChecklistItem, { schedule }: ChecklistView): string {
  const { language } = schedule;
  const others = together.map((one) => one[language]).join(', ');
  if (others === '') return owner[language];
  return { vi: `${owner.vi}, cùng ${others}`, en: `${owner.en}, with ${others}` }[language];
}

/** The place in the decision, or that the secretariat chose it. */
export function clauseText({ clause }: ChecklistItem, { schedule }: ChecklistView): string {
  return clause ?? { vi: 'thư ký chọn', en: 'own choice' }[schedule.language];
}

/** The numbers of the items that must be done before. */
export function afterText({ dependsOn }: ChecklistItem, checklist: Checklist): string {
  const numbers = new Map(itemsOf(checklist).map(({ id, number }) => [id, number]));
  return dependsOn.flatMap((id) => numbers.get(id) ?? []).join(', ');
}

/** Whether there is something to be written down on the spot. */
export function isToFillIn({ kind }: ChecklistItem, { side }: Checklist): boolean {
  return kind === 'content' && side === 'team';
}

/** The title of a section: the visit with its date, where the checklist goes by visits. */
export function sectionTitle({ title, visit }: Section, { schedule }: ChecklistView): string | null {
  const { language } = schedule;
  if (title === null) return null;
  if (visit === null) return title[language];
  return `${visitName(schedule, visit)} – ${daysText(visit, language)} ${sessionText(visit, language)}`.trimEnd();
}

/** Whose checklist of which plan it is: the lines above it. */
export function headingLines(checklist: Checklist, { schedule }: ChecklistView): [string, ...string[]] {
  const { plan, language } = schedule;
  const { decision } = plan;
  const issuer = issuerName(schedule);
  const date = writtenDate(decision.date, language);
  return [
    `${checklist.title[language]}: ${checklist.addressee[language]}`,
    plan.name,
    {
      vi: `Số ${decision.number} ngày ${date} của ${issuer}`,
      en: `No. ${decision.number} of ${date}, ${issuer}`,
    }[language],
  ];
}

/** What a reader must know: what T is, whose choice is what, what is left out, what is uncertain about the plan. */
export function noteLines(checklist: Checklist, { schedule }: ChecklistView): string[] {
  const { language } = schedule;
  const items = itemsOf(checklist);
  const events = new Set(items.flatMap(({ due }) => (due !== null && due.date === null ? [due.event] : [])));
  const notes: Bilingual[] = [...events].map((event) => {
    const name = isEventName(event) ? EVENTS[event].name : { vi: event, en: event };
    return {
      vi: `T là ${name.vi}, chưa biết.`,
      en: `T is the day of this event, not yet known: ${name.en}.`,
    };
  });
  if (items.some(({ due }) => due?.state === 'expected')) {
    notes.push({
      vi: 'Ngày ghi “dự kiến” theo lịch đã xếp, chỉ chắc chắn sau khi đơn vị được thông báo.',
      en: 'Dates marked “expected” follow the planned schedule; they are certain only once the unit is notified.',
    });
  }
  if (items.some(({ clause }) => clause === null)) {
    notes.push({
      vi: 'Điều khoản ghi ở từng việc là của quyết định; “thư ký chọn” là việc văn phòng thư ký tự đặt thêm.',
      en: 'Clauses are those of the decision; “own choice” is what the secretariat added itself.',
    });
  }
  notes.push(...checklist.passedOn.map(({ vi, en }) => ({ vi: `${vi}.`, en: `${en}.` })));
  if (checklist.datelessLeftOut > 0) {
    const count = checklist.datelessLeftOut;
    notes.push({
      vi: `Không kể ${count} việc không có ngày hoặc chưa biết ngày.`,
      en: `Not shown: items without a date, or whose date is not known (${count}).`,
    });
  }
  return [...notes.map((note) => note[language]), ...schedule.warnings];
}
