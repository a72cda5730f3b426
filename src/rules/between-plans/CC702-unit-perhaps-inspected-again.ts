import { type RepeatedVisit, repeatedVisits } from '../comparing/repeated-visits.ts';
import { counted, daysWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** Two plans inspect one unit, and may do so within a few months. */
export const unitPerhapsInspectedAgain = defineRule<RepeatedVisit>()({
  code: 'CC702',
  slug: 'unit-perhaps-inspected-again',
  severity: 'info',
  kind: 'between-files',
  message: ({ name, months, from, to, plan, otherFrom, otherTo }) => {
    const days = daysWords(from, to);
    const otherDays = daysWords(otherFrom, otherTo);
    return {
      vi: `${name.vi} được kiểm tra ${days.vi}, mà "${plan}" cũng kiểm tra ${otherDays.vi}, có thể cách nhau chưa đủ ${months} tháng`,
      en: `${name.vi} is inspected ${days.en}, and by "${plan}" too, ${otherDays.en}, perhaps less than ${counted(months, 'month')} apart`,
    };
  },
  advice: () => ({
    vi: 'Ấn định ("pin") hoặc ghi ngày mong muốn ("wish") sao cho hai cuộc cách xa nhau.',
    en: 'Pin a visit or give a wish so that the two lie far apart.',
  }),
  notes: { other: { vi: 'kế hoạch kia kiểm tra ở đây', en: 'inspected by the other plan here' } },
  explanation: {
    vi: 'Hai kế hoạch cùng kiểm tra một đơn vị; tùy ngày được chọn mà hai cuộc có thể gần nhau hơn khoảng cách yêu cầu (6 tháng, đổi bằng "--months-apart"). Đây là điều cần biết khi xếp lịch: ấn định ngày hoặc ghi ngày mong muốn để hai cuộc cách xa nhau. Khi ngày nào cũng quá gần thì báo CC701.',
    en: 'Two plans inspect one unit; depending on the days chosen the inspections may lie nearer to each other than asked for (6 months unless "--months-apart" says otherwise). It is good to know when scheduling: pin a day or give a wish so that they lie far apart. Where every choice is too near, CC701 is told.',
  },
  needs: ['units', 'window', 'rounds', 'records'],
  compare: (settings) => repeatedVisits(settings, 'possibly'),
});
