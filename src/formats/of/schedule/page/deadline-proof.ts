import { OutsideCalendarError } from '../../../../calendar/calendar.ts';
import { fullDate, fullDateInText } from '../../../../calendar/date-words.ts';
import { countPeriod } from '../../../../deadlines/count.ts';
import { type Deadline, whatOf } from '../../../../deadlines/deadline.ts';
import { type Count, quantity } from '../../../../deadlines/period.ts';
import { lapsedAt } from '../../../../documents/schedule/lapsed-notice.ts';
import type { ScheduledVisit } from '../../../../schedule/schedule.ts';
import { STATUS_WORDS } from '../../calendar/calendar-words.ts';
import { basisText } from '../deadline-basis.ts';
import { countBasis } from '../../deadline/count-basis.ts';
import { provenance } from '../schedule-notes.ts';
import { deadlineText, keptWords, ownerName, type ScheduleView } from '../schedule-view.ts';
import { stateWord } from '../state-word.ts';
import { xmlText } from '../../../xml.ts';
import { EVENTS, isEventName } from '../../../../plan/language/known-deadlines.ts';
import { countGrid } from './count-grid.ts';
import { footnoteLink, type Footnotes } from './footnotes.ts';

/** A deadline of a visit: by when, by whom, on which basis, and the count that proves its date if it was counted. */
export function deadlineProof(
  page: ScheduleView,
  deadline: Deadline,
  of: ScheduledVisit,
  notes: Footnotes,
): string {
  const { language } = page;
  const { date, state } = deadline;
  const when = date === null ? deadlineText(deadline, language) : fullDate(date, language);
  const count = countOf(page, deadline);
  const fact = keptWords(deadline) ?? lapsedAt(page, deadline, of);
  const facts = [
    stateWord(state, language),
    ...(fact === null ? [] : [fact[language]]),
    ownerName(page, deadline),
    provenance(deadline, language),
    ...(count === null || count.status === 'official'
      ? []
      : [{ vi: 'lịch nghỉ', en: 'days off' }[language] + ': ' + STATUS_WORDS[count.status][language]]),
  ];
  return [
    `<h3>${xmlText(deadline.what[language])}: ${xmlText(when)}</h3>`,
    `<p>${xmlText(`${periodText(page, deadline)} (${facts.join(', ')})`)}${count === null ? '' : ` ${footnoteLink(notes, countBasis(count, language))}`}</p>`,
    ...(count === null ? [] : [countGrid(count, language, notes)]),
  ].join('');
}

/** The count of a deadline, or null where its event has no day, or where nothing is counted. */
function countOf({ counting }: ScheduleView, deadline: Deadline): Count | null {
  const { eventDate, date, direction, count, measure, convention, extended } = deadline;
  if (extended !== null || eventDate === null || date === null || count === 0) return null;
  try {
    return countPeriod(counting, eventDate, { direction, count, measure, convention });
  } catch (error) {
    if (error instanceof OutsideCalendarError) return null;
    throw error;
  }
}

/** "15 ngày làm việc trước ngày bắt đầu kiểm tra, thứ Hai, 12/04/2021". */
function periodText(page: ScheduleView, deadline: Deadline): string {
  const { language } = page;
  const { event, eventDate, count, measure, direction, extended } = deadline;
  if (extended !== null) return upperFirst(basisText(deadline, page.plan, language));
  if (count === 0 && isCountedFrom(page, event)) return upperFirst(eventName(page, event));
  if (count === 0) return { vi: 'Ngày ấn định trong kế hoạch', en: 'A day that the plan fixes' }[language];
  const side = { before: { vi: 'trước', en: 'before' }, after: { vi: 'sau', en: 'after' } }[direction];
  const strict =
    deadline.convention === 'strict' ? { vi: ' (cách đếm chặt)', en: ' (strict)' }[language] : '';
  const day = eventDate === null ? '' : `, ${fullDateInText(eventDate, language)}`;
  return `${quantity(count, measure)[language]} ${side[language]} ${eventName(page, event)}${day}${strict}`;
}

/** Whether a deadline lies on the day of another one. */
function isCountedFrom({ plan }: ScheduleView, event: string): boolean {
  return plan.deadlines.some(({ id }) => id === event);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An event in words: one of the campaign, another deadline, or a day. */
function eventName({ plan, language }: ScheduleView, event: string): string {
  if (isEventName(event)) return EVENTS[event].name[language];
  const other = plan.deadlines.find(({ id }) => id === event);
  if (other === undefined) return { vi: 'ngày', en: 'the day' }[language];
  const what = whatOf(other)[language];
  return { vi: `hạn “${what}”`, en: `the deadline “${what}”` }[language];
}
