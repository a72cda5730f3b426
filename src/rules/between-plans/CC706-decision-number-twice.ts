import { type CivilDate, yearOf } from '../../calendar/civil-date.ts';
import { fold } from '../../plan/fold.ts';
import type { DecisionFacts } from '../comparing/file-facts.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** Two plans name one decision. */
export const decisionNumberTwice = defineRule<{
  number: string;
  year: number;
  plan: string;
  date: CivilDate;
}>()({
  code: 'CC706',
  slug: 'decision-number-twice',
  severity: 'warning',
  kind: 'between-files',
  message: ({ number, year, plan, date }) => ({
    vi: `số ${number} của năm ${year} đã là số của "${plan}", ký ngày ${dateWords(date).vi}`,
    en: `number ${number} of ${year} is already that of "${plan}", signed on ${dateWords(date).en}`,
  }),
  advice: () => ({
    vi: 'Sửa số của kế hoạch ghi sai; nếu là hai bản của một kế hoạch thì bỏ một bản.',
    en: 'Mend the number that is wrong; if these are two copies of one plan, remove one.',
  }),
  notes: { other: { vi: 'kế hoạch kia ghi số này ở đây', en: 'the other plan has it here' } },
  basis: {
    vi: 'Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1: mỗi cơ quan có một dãy số cho mỗi năm',
    en: 'Decree 30/2020/NĐ-CP, Article 15, clause 1: each agency has one series of numbers a year',
  },
  explanation: {
    vi: 'Mỗi cơ quan cấp cho mỗi văn bản một số trong năm, nên hai kế hoạch của cùng cơ quan ban hành không thể cùng số, cùng năm. Thường là chép tệp cũ mà quên sửa số, hoặc để hai bản của một kế hoạch trong một thư mục. Sửa số ghi sai, hoặc bỏ bản thừa.',
    en: 'An agency gives each document a number of its own within a year, so that two plans of one issuer cannot share number and year. Mostly an old file was copied and the number forgotten, or two copies of one plan lie in one folder. Mend the number, or remove the copy.',
  },
  needs: ['decision'],
  compare: () => {
    const known = new Map<string, DecisionFacts & { readonly file: string; readonly plan: string }>();
    return function* ({ file, province, plan }) {
      const { decision } = plan;
      const year = yearOf(decision.date);
      const key = JSON.stringify([province, decision.issuer, year, fold(decision.number)]);
      const other = known.get(key);
      if (other === undefined) known.set(key, { ...decision, file, plan: plan.name });
      if (other === undefined || other.file === file) return;
      yield {
        place: decision.place,
        values: { number: decision.number, year, plan: other.plan, date: other.date },
        related: [{ place: other.place, note: 'other' }],
      };
    };
  },
});
