import { isOfPlan, readFindingReference, repeatedFinding } from '../../plan/finding-reference.ts';
import { standingFacts } from '../../plan/standing-facts.ts';
import { defineRule } from '../engine/rule.ts';

/** A finding repeats an earlier one that is not on record. */
export const unknownRepeated = defineRule<{
  repeats: string;
  isReadable: boolean;
  known: readonly string[];
}>()({
  code: 'CC924',
  slug: 'unknown-repeated',
  severity: 'error',
  kind: 'plan',
  message: ({ repeats, isReadable }) =>
    isReadable
      ? {
          vi: `trong sổ không có kết quả "${repeats}" của một kết luận khác để lặp lại`,
          en: `no finding "${repeats}" of another conclusion is on record that could be repeated`,
        }
      : {
          vi: `"${repeats}" không phải cách gọi một kết quả kiểm tra`,
          en: `"${repeats}" does not name a finding`,
        },
  advice: ({ known }) => {
    const list = known.join(', ');
    return known.length === 0
      ? {
          vi: 'Của năm khác thì ghi mã kế hoạch, đơn vị và số: vinh-long-2020/so-tu-phap/f1.',
          en: 'One of another year is named by plan, unit and number: vinh-long-2020/so-tu-phap/f1.',
        }
      : {
          vi: `Có: ${list}; của năm khác thì ghi mã kế hoạch, đơn vị và số: vinh-long-2020/so-tu-phap/f1.`,
          en: `There are: ${list}; one of another year is named by plan, unit and number: vinh-long-2020/so-tu-phap/f1.`,
        };
  },
  explanation: {
    vi: 'Kết quả kiểm tra lặp lại một kết quả trước được báo cáo riêng, vì lần trước đã kiến nghị mà chưa sửa. Trong cùng kế hoạch, đó là kết quả của một cuộc khác, gọi bằng số (f1) hoặc đơn vị và số (so-tu-phap/f1); của năm khác thì thêm mã kế hoạch ở trước, và không kiểm tra được ở đây.',
    en: 'What repeats an earlier finding is reported apart, for it was demanded before and not mended. Within a plan it is of another visit, named by its number (f1), or by unit and number (so-tu-phap/f1); one of another year has the id of that plan in front, and cannot be checked here.',
  },
  *check({ plan }) {
    const facts = standingFacts(plan);
    const findings = facts.filter(({ fact }) => fact === 'finding');
    for (const finding of findings) {
      const { repeats, path } = finding;
      if (repeats === null) continue;
      const reference = readFindingReference(repeats);
      if (reference !== null && !isOfPlan(reference, plan.id)) continue;
      if (reference !== null && repeatedFinding(finding, reference, findings) !== undefined) continue;
      const known = findings
        .filter(
          (one) =>
            one.unit === finding.unit && (one.subject !== finding.subject || one.round !== finding.round),
        )
        .map(({ id }) => id ?? '');
      yield { path: [...path, 'repeats'], values: { repeats, isReadable: reference !== null, known } };
    }
  },
});
