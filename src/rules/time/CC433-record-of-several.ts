import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { matchedRecords, usedRecords } from '../evidence/visit-records.ts';
import { defineRule } from '../engine/rule.ts';

/** A record does not say which of several visits to its unit it is about, and so counts for all of them. */
export const recordOfSeveral = defineRule<{ name: AgencyName; count: number }>()({
  code: 'CC433',
  slug: 'record-of-several',
  severity: 'warning',
  kind: 'plan',
  message: ({ name, count }) => ({
    vi: `hồ sơ này của ${name.vi} không nói rõ là của cuộc nào nên tính cho cả ${count} cuộc kiểm tra`,
    en: `this record of ${name.en} does not say which visit it is about, and counts for all ${count}`,
  }),
  advice: () => ({
    vi: 'Ghi "round" hoặc "subject" của cuộc đó vào hồ sơ; mỗi cuộc một hồ sơ riêng.',
    en: 'Add "round" or "subject" of that visit to the record; give each visit a record of its own.',
  }),
  explanation: {
    vi: 'Đơn vị được kiểm tra nhiều lần, theo đợt hoặc theo chuyên đề, thì hồ sơ phải nói rõ là của cuộc nào. Hồ sơ không ghi "round" hay "subject" được tính cho mọi cuộc của đơn vị: ngày đã thông báo, ngày đã kiểm tra của cuộc này thành của cả cuộc kia, nên cuộc chưa diễn ra không còn được xếp, hoặc bị dời. Ghi đợt hoặc chuyên đề vào hồ sơ.',
    en: 'Where a unit is visited several times, by round or by subject, a record must say which visit it is about. Without "round" and "subject" it counts for every visit to the unit: what was notified or visited for one is taken for the other too, which is then no longer scheduled, or moves. Add the round or the subject.',
  },
  *check(context) {
    const matched = matchedRecords(context);
    const used = usedRecords(matched);
    for (const { record, visits } of matched) {
      const agency = context.directory.get(record.unit);
      const count = visits.filter((visit) => used.get(visit) === record).length;
      if (agency === undefined || count < 2) continue;
      yield { path: [...record.path, 'unit'], values: { name: agencyName(agency), count } };
    }
  },
});
