import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { namePath, visitsWithFacts } from '../evidence/recorded-facts.ts';
import { defineRule } from '../engine/rule.ts';

/** A conclusion is said to demand nothing, but one of its findings does. */
export const noDemandsContradicted = defineRule<{ name: UnitName; finding: string }>()({
  code: 'CC925',
  slug: 'no-demands-contradicted',
  severity: 'error',
  kind: 'plan',
  message: ({ name, finding }) => ({
    vi: `kết luận với ${name.vi} ghi là không có kiến nghị, nhưng kết quả ${finding} có kiến nghị`,
    en: `the conclusion on ${name.en} is said to demand nothing, but finding ${finding} does`,
  }),
  advice: () => ({
    vi: 'Bỏ "demands: false" ở kết luận, hoặc bỏ kiến nghị của kết quả kiểm tra.',
    en: 'Remove "demands: false" of the conclusion, or the demand of the finding.',
  }),
  notes: { finding: { vi: 'kiến nghị ghi ở đây', en: 'what is demanded is recorded here' } },
  explanation: {
    vi: 'Kết luận không có kiến nghị thì đơn vị nhận xong là hết việc; có kiến nghị thì còn phải khắc phục và báo cáo. Hai điều ghi ngược nhau thì không biết đơn vị còn nợ gì.',
    en: 'A conclusion that demands nothing is closed when it is received; one that does is followed up. With both on record nobody knows what the unit owes.',
  },
  *check(context) {
    for (const { visit, facts } of visitsWithFacts(context)) {
      const conclusion = facts.findLast(({ fact }) => fact === 'conclusion-issued');
      const demanding = visit.record?.demands[0]?.finding;
      if (conclusion === undefined || conclusion.demands || demanding === undefined) continue;
      yield {
        path: namePath(conclusion),
        values: { name: unitName(visit), finding: demanding.id ?? '' },
        related: [{ path: [...demanding.path, 'demand'], note: 'finding' }],
      };
    }
  },
});
