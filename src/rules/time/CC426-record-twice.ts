import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { matchedRecords, usedRecords } from '../evidence/visit-records.ts';
import { defineRule } from '../engine/rule.ts';

/** Two records are about the same visit. */
export const recordTwice = defineRule<{ name: UnitName }>()({
  code: 'CC426',
  slug: 'record-twice',
  severity: 'error',
  kind: 'plan',
  message: ({ name }) => ({
    vi: `cuộc kiểm tra ${name.vi} có hai hồ sơ; hồ sơ này không được dùng`,
    en: `the visit to ${name.vi} has two records; this one is not used`,
  }),
  advice: () => ({
    vi: 'Gộp hai hồ sơ, hoặc ghi rõ đợt và chuyên đề khác nhau.',
    en: 'Merge the two, or give them different rounds or subjects.',
  }),
  notes: { first: { vi: 'hồ sơ được dùng', en: 'the record that is used' } },
  explanation: {
    vi: 'Mỗi cuộc kiểm tra có một hồ sơ ghi từ lúc thông báo đến lúc báo cáo khắc phục. Khi có hai hồ sơ, phần mềm dùng hồ sơ đứng trước và bỏ qua hồ sơ sau. Gộp lại làm một; nếu đơn vị được kiểm tra hai lần thì ghi đợt hoặc chuyên đề cho từng hồ sơ.',
    en: 'A visit has one record, from its notice to the report on remediation. Of two the first is used and the other ignored. Merge them; if the unit is visited twice, give each record its round or subject.',
  },
  *check(context) {
    const matched = matchedRecords(context);
    const used = usedRecords(matched);
    for (const { record, visits } of matched) {
      const [visit] = visits;
      const first = visit === undefined ? undefined : used.get(visit);
      if (visit === undefined || first === undefined) continue;
      if (visits.some((one) => used.get(one) === record)) continue;
      yield {
        path: [...record.path, 'unit'],
        values: { name: unitName(visit) },
        related: [{ path: [...first.path, 'unit'], note: 'first' }],
      };
    }
  },
});
