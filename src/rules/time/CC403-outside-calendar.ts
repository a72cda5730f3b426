import type { CivilDate } from '../../calendar/civil-date.ts';
import { windowPlace } from '../evidence/places.ts';
import { roundsWith, windowEnds } from '../evidence/window-fault.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** The plan reaches into years that the calendar does not cover. */
export const outsideCalendar = defineRule<{ date: CivilDate; first: number; last: number }>()({
  code: 'CC403',
  slug: 'outside-calendar',
  severity: 'error',
  kind: 'plan',
  message: ({ date, first, last }) => ({
    vi: `ngày ${dateWords(date).vi} nằm ngoài lịch làm việc của phần mềm (${first}–${last})`,
    en: `${dateWords(date).en} is outside the working calendar of this tool (${first}–${last})`,
  }),
  advice: () => ({
    vi: 'Xem lại năm có gõ nhầm hay không.',
    en: 'See whether the year was mistyped.',
  }),
  explanation: {
    vi: 'Muốn biết ngày nào là ngày làm việc phải có lịch nghỉ lễ, Tết của năm đó; phần mềm có ngày âm lịch của các năm nêu trong thông báo. Ngoài khoảng này không tính được hạn và không xếp được lịch. Hầu hết trường hợp là gõ nhầm năm, hoặc hạn thông báo đếm lùi ra khỏi khoảng đó.',
    en: 'To know which days are worked the holidays of the year are needed; the tool has lunar dates for the years in the message. Outside them nothing can be counted or scheduled. Nearly always a year was mistyped, or the notice period counts back out of those years.',
  },
  *check(context) {
    const { calendar, plan } = context;
    const values = (date: CivilDate) => ({ date, first: calendar.firstYear, last: calendar.lastYear });
    if (!calendar.covers(plan.decision.date)) {
      yield { path: ['decision', 'date'], values: values(plan.decision.date) };
    }
    for (const round of roundsWith(context, 'outside-calendar')) {
      const ends = windowEnds(round);
      if (ends === null) continue;
      const date = calendar.covers(ends.from) && !calendar.covers(ends.to) ? ends.to : ends.from;
      yield { ...windowPlace(context, round), values: values(date) };
    }
    for (const { date, path } of plan.calendar.days) {
      if (!calendar.covers(date)) yield { path: [...path, 'date'], values: values(date) };
    }
  },
});
