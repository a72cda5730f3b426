import { shortFullDate, writtenDate } from '../../../calendar/date-words.ts';
import type { ShownMove, ShownReason, ShownSchedule } from '../../../documents/audience/schedule-for.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { daysApart, distanceWords } from './distance-words.ts';
import { reasonWords } from './reason-words.ts';
import { type ScheduleView, visitName } from './schedule-view.ts';

/** What the visits that moved stand under. */
export const MOVED_TITLE: Bilingual = { vi: 'Dời lịch', en: 'Moved' };

/** A column of the table of visits that moved, with the least width that still reads well. */
interface MovedColumn {
  readonly title: Bilingual;
  readonly least: number;
  readonly cell: (view: ScheduleView, move: ShownMove) => string;
}

/** Old and new day of each visit that moved, side by side. */
export const MOVED_COLUMNS: readonly MovedColumn[] = [
  {
    title: { vi: 'Đơn vị', en: 'Unit' },
    least: 14,
    cell: (view, { visit }) => nameOf(view, visit),
  },
  {
    title: { vi: 'Lịch cũ', en: 'Old day' },
    least: 13,
    cell: ({ language }, move) => oldDayText(move, language),
  },
  {
    title: { vi: 'Lịch mới', en: 'New day' },
    least: 13,
    cell: ({ language }, { to }) =>
      to === null ? { vi: 'chưa xếp được', en: 'no place' }[language] : dayText(to, language),
  },
  {
    title: { vi: 'Cách nhau', en: 'Apart' },
    least: 10,
    cell: ({ language }, move) => movedBy(move)?.[language] ?? '',
  },
  {
    title: { vi: 'Thông báo', en: 'Notice' },
    least: 12,
    cell: ({ language }, move) => noticeText(move, language),
  },
  {
    title: { vi: 'Vì sao', en: 'Why' },
    least: 14,
    cell: ({ schedule, language }, move) => whyTexts(schedule, move, language).join('; '),
  },
];

function nameOf(view: ScheduleView, visit: ShownMove['visit']): string {
  const scheduled = view.schedule.visits.find((one) => one.visit === visit);
  return scheduled === undefined ? visit.name[view.language] : visitName(view, scheduled);
}

/** What to do where the old day was kept after all, and only the record lacks: a line for each case there is. */
export function movedNotes({ schedule, language }: ScheduleView): string[] {
  const isAny = (rule: ShownReason) =>
    schedule.moved.some(({ why }) => why.some((reason) => ruleOf(reason) === ruleOf(rule)));
  const notes: Bilingual[] = [];
  if (isAny({ told: 'rule', rule: 'past' }))
    notes.push({
      vi: 'Cuộc nào đã kiểm tra thì ghi bằng “cchc record visited” rồi xếp lại.',
      en: 'Of a visit that did take place, record so with "cchc record visited" and schedule again.',
    });
  if (isAny({ told: 'rule', rule: 'notice' }) && schedule.moved.some(({ isNotified }) => !isNotified))
    notes.push({
      vi: 'Đơn vị nào đã được thông báo ngày cũ thì ghi bằng “cchc record notified” rồi xếp lại.',
      en: 'Of a unit that has been notified of the old day, record so with "cchc record notified" and schedule again.',
    });
  return notes.map((note) => note[language]);
}

/** "T5 22/07/2021, đã thông báo"; the session where it is known. */
export function oldDayText({ from, isNotified }: ShownMove, language: Language): string {
  const notified = { vi: ', đã thông báo', en: ', notified' }[language];
  return dayText(from, language) + (isNotified ? notified : '');
}

/** Old and new day in one line: "từ T5 22/07/2021 sang T2 13/09/2021 sáng, 53 ngày, 8 buổi làm việc được". */
export function moveWords(move: ShownMove): Bilingual {
  const { from, to } = move;
  const apart = movedBy(move);
  if (to === null || apart === null)
    return {
      vi: `không giữ được ${dayText(from, 'vi')}, chưa xếp được`,
      en: `cannot keep ${dayText(from, 'en')}, and has no place`,
    };
  const notice = (language: Language) => {
    const text = noticeText(move, language);
    return text === '' ? '' : `; ${text}`;
  };
  return {
    vi: `từ ${dayText(from, 'vi')} sang ${dayText(to, 'vi')}, ${apart.vi}${notice('vi')}`,
    en: `from ${dayText(from, 'en')} to ${dayText(to, 'en')}, ${apart.en}${notice('en')}`,
  };
}

const SESSIONS: Readonly<Record<'morning' | 'afternoon', Bilingual>> = {
  morning: { vi: 'sáng', en: 'morning' },
  afternoon: { vi: 'chiều', en: 'afternoon' },
};

function dayText({ date, session }: ShownMove['from'], language: Language): string {
  const day = shortFullDate(date, language);
  return session === null ? day : `${day} ${SESSIONS[session][language]}`;
}

function movedBy({ from, to, sessions }: ShownMove): Bilingual | null {
  if (to === null || sessions === null) return null;
  return distanceWords(daysApart(from.date, to.date), sessions);
}

function noticeText({ isNotified, notifyBy }: ShownMove, language: Language): string {
  if (notifyBy === null) return '';
  const by = writtenDate(notifyBy, language);
  return isNotified
    ? { vi: `thông báo lại chậm nhất ${by}`, en: `notify anew by ${by}` }[language]
    : { vi: `thông báo chậm nhất ${by}`, en: `notify by ${by}` }[language];
}

/** Why a visit could not stay; of one that moves with another of its trip, only that. */
export function whyTexts({ moved }: ShownSchedule, move: ShownMove, language: Language): string[] {
  const leading = moved.find(({ trip }) => trip === move.trip);
  if (leading !== undefined && leading !== move) {
    const { name } = leading.visit;
    return [{ vi: `cùng chuyến với ${name.vi}`, en: `in one trip with ${name.en}` }[language]];
  }
  return move.why.map((reason) => whyLeftWords(reason)[language]);
}

/** Why the old day could not be kept. */
function whyLeftWords(reason: ShownReason): Bilingual {
  const words = reasonWords(reason);
  return ruleOf(reason) === 'past'
    ? { vi: `${words.vi}, chưa ghi kết quả`, en: `${words.en}, nothing is recorded` }
    : words;
}

function ruleOf(shown: ShownReason): string {
  return shown.told === 'rule' ? shown.rule : shown.reason.rule;
}
