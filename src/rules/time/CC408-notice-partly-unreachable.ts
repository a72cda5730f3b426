import type { Round } from '../../plan/language/rounds.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Measure } from '../../plan/language/deadlines.ts';
import { campaignOf } from '../evidence/campaign.ts';
import { lastNoticeDay, needsNotice, noticeRule } from '../evidence/notice-days.ts';
import { roundName, windowPlace } from '../evidence/places.ts';
import { windowFault } from '../evidence/window-fault.ts';
import { dateWords, inBrackets, periodWords } from '../words/phrases.ts';
import { defineRule, type Finding, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly from: CivilDate;
  readonly first: CivilDate;
  readonly count: number;
  readonly measure: Measure;
  readonly clause: string;
  readonly round: string;
}

/** The first days of a window come too early for the notice. */
export const noticePartlyUnreachable = defineRule<Values>()({
  code: 'CC408',
  slug: 'notice-partly-unreachable',
  severity: 'info',
  kind: 'plan',
  message: ({ from, first, count, measure, clause, round }) => ({
    vi: `thời gian kiểm tra${inBrackets(round)} bắt đầu ngày ${dateWords(from).vi}, nhưng phải thông báo trước ${periodWords(count, measure).vi}${inBrackets(clause)} nên sớm nhất là ngày ${dateWords(first).vi}`,
    en: `the window${inBrackets(round)} begins on ${dateWords(from).en}, but with a notice of ${periodWords(count, measure).en}${inBrackets(clause)} the earliest visit is on ${dateWords(first).en}`,
  }),
  basis: {
    vi: 'Thời hạn thông báo do kế hoạch đặt ra; cách tính theo Bộ luật Dân sự 2015, Điều 147 và Điều 148',
    en: 'The notice period of the plan; counted by the Civil Code 2015, Articles 147 and 148',
  },
  explanation: {
    vi: 'Thông báo sớm nhất có thể gửi vào ngày ký quyết định, nên những ngày đầu của thời gian kiểm tra không kịp thông báo. Lịch chỉ dùng các ngày từ ngày nêu trong thông báo trở đi. Đây là thông tin; không cần sửa gì nếu số ngày còn lại đủ dùng.',
    en: 'The earliest a notice can go out is the day of the decision, so that the first days of the window cannot be notified in time. The schedule uses only the days from the one in the message on. This is information; nothing needs mending if enough days are left.',
  },
  *check(context) {
    for (const round of context.plan.rounds) {
      const toNotify = context.visits.some((visit) => visit.round === round && needsNotice(visit));
      if (toNotify && windowFault(context, round) === null) yield* lateBeginning(context, round);
    }
  },
});

function* lateBeginning(context: RuleContext, round: Round): Generator<Finding<Values>> {
  const rule = noticeRule(context);
  const { starts, sessionsOf } = campaignOf(context);
  const days = Array.from(sessionsOf(round).open, (position) => starts.line.at(position).date);
  const first = days.find((day) => {
    const last = lastNoticeDay(context, rule, day);
    return last === null || last >= context.plan.decision.date;
  });
  const from = days[0];
  if (rule === null || first === undefined || from === undefined || first === from) return;
  yield {
    ...windowPlace(context, round),
    values: {
      from,
      first,
      count: rule.count,
      measure: rule.measure,
      clause: rule.clause ?? '',
      round: roundName(round),
    },
  };
}
