import { type RepeatedVisit, repeatedVisits } from '../comparing/repeated-visits.ts';
import { counted, daysWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** Two plans inspect one unit within a few months, whatever day is chosen. */
export const unitInspectedAgain = defineRule<RepeatedVisit>()({
  code: 'CC701',
  slug: 'unit-inspected-again',
  severity: 'warning',
  kind: 'between-files',
  message: ({ name, months, from, to, plan, otherFrom, otherTo }) => {
    const days = daysWords(from, to);
    const otherDays = daysWords(otherFrom, otherTo);
    return {
      vi: `${name.vi} được kiểm tra ${days.vi}, mà "${plan}" cũng kiểm tra ${otherDays.vi}, cách nhau chưa đủ ${months} tháng`,
      en: `${name.vi} is inspected ${days.en}, and by "${plan}" too, ${otherDays.en}, less than ${counted(months, 'month')} apart`,
    };
  },
  advice: () => ({
    vi: 'Gộp hai cuộc, dời một cuộc, hoặc bỏ đơn vị khỏi một kế hoạch; đổi khoảng cách bằng --months-apart.',
    en: 'Join the two, move one, or drop the unit from one plan; --months-apart changes the distance.',
  }),
  notes: { other: { vi: 'kế hoạch kia kiểm tra ở đây', en: 'inspected by the other plan here' } },
  explanation: {
    vi: 'Hai kế hoạch cùng kiểm tra một đơn vị trong ít tháng thì đơn vị phải báo cáo hai lần về gần như cùng một việc và mất thời gian tiếp hai đoàn. Ngày kiểm tra lấy theo ngày đã ấn định, đã thông báo hoặc đã kiểm tra; chưa có thì lấy cả thời gian kiểm tra của đợt. Mã này chỉ báo khi chọn ngày nào cũng chưa đủ khoảng cách. Khoảng cách là 6 tháng, đổi bằng "--months-apart", 0 là không kiểm tra. Gộp hai cuộc, dời một cuộc hoặc bỏ đơn vị khỏi một kế hoạch.',
    en: 'A unit that two plans inspect within a few months has to report twice on much the same work and to receive two teams. The day is the one pinned, notified or visited; without one, the whole window of the round. This is told only where no choice of days keeps the distance, which is 6 months unless "--months-apart" says otherwise; 0 asks for none. Join the two inspections, move one, or drop the unit from one plan.',
  },
  needs: ['units', 'window', 'rounds', 'records'],
  compare: (settings) => repeatedVisits(settings, 'certainly'),
});
