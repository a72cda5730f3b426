import type { CivilDate } from '../../calendar/civil-date.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { type DayFault, faultyDays } from '../evidence/bound-days.ts';
import { plainNotice } from '../evidence/recorded-facts.ts';
import { faultWords } from '../words/fault-words.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A unit was notified of a day to come that its visit can no longer have; a day that has gone by stays. */
export const notifiedDayUnusable = defineRule<{ name: UnitName; date: CivilDate; fault: DayFault }>()({
  code: 'CC430',
  slug: 'notified-day-unusable',
  severity: 'warning',
  kind: 'plan',
  message: ({ name, date, fault }) => ({
    vi: `ngày đã thông báo cho ${name.vi} (${dateWords(date).vi}) ${faultWords(fault).vi}, nên cuộc kiểm tra sẽ dời sang ngày khác`,
    en: `the day of which ${name.vi} was notified (${dateWords(date).en}) ${faultWords(fault).en}, so that the visit will move`,
  }),
  advice: () => ({
    vi: 'Xếp lại lịch rồi thông báo lại cho đơn vị, đủ thời hạn; nếu ngày ghi sai thì sửa ngày.',
    en: 'Schedule again and notify the unit anew, the full period ahead; correct the day if it is mistyped.',
  }),
  explanation: {
    vi: 'Đơn vị đã được thông báo giữ ngày đã báo nếu còn được. Ngày này không còn dùng được (ngoài thời gian kiểm tra, ngày nghỉ, hoặc đã ghi vào thời gian không xếp lịch vì dịch, bão, bầu cử), nên lịch dời cuộc kiểm tra và tính lại đủ thời hạn thông báo. Nếu cuộc kiểm tra đã diễn ra thì ghi "visited".',
    en: 'A unit that has been notified keeps its day where possible. This one is no longer possible (outside the window, a day off, or closed for an epidemic, a storm, an election), so that the visit moves, with the full notice period anew. If the visit did take place, record "visited".',
  },
  *check(context) {
    for (const { fault, visit, date, path } of faultyDays(context, 'notified')) {
      if (fault === null || fault === 'no-notice' || visit.stands !== null) continue;
      if (plainNotice(context, visit) === null) continue;
      yield { path, values: { name: unitName(visit), date, fault } };
    }
  },
});
