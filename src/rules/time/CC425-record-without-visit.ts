import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { matchedRecords } from '../evidence/visit-records.ts';
import { inBrackets } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A record is about a visit that the plan does not have. */
export const recordWithoutVisit = defineRule<{ name: AgencyName; which: string }>()({
  code: 'CC425',
  slug: 'record-without-visit',
  severity: 'error',
  kind: 'plan',
  message: ({ name, which }) => ({
    vi: `hồ sơ này của ${name.vi}${inBrackets(which)} không ứng với cuộc kiểm tra nào`,
    en: `this record of ${name.vi}${inBrackets(which)} belongs to no visit`,
  }),
  advice: () => ({
    vi: 'Thêm đơn vị vào một khối của "units", hoặc sửa đơn vị, đợt, chuyên đề của hồ sơ.',
    en: 'Add the unit to a block under "units", or correct unit, round or subject of the record.',
  }),
  explanation: {
    vi: '"records" ghi những gì đã diễn ra: đã thông báo, đã kiểm tra, đã có kết luận. Hồ sơ gắn với cuộc kiểm tra bằng đơn vị, đợt và chuyên đề. Hồ sơ này không khớp với cuộc nào nên bị bỏ quên, và hạn của đơn vị sẽ tính sai. Hay gặp khi xã vừa được chọn nhưng chưa ghi vào khối.',
    en: '"records" says what has happened: notified, visited, concluded. A record belongs to a visit by unit, round and subject. This one matches none, so that it would be ignored and deadlines would be wrong. It often happens when a commune has been chosen but not yet added to its block.',
  },
  *check(context) {
    const { plan, directory } = context;
    for (const { record, visits } of matchedRecords(context)) {
      const agency = directory.get(record.unit);
      const isUndeclared =
        (record.round !== null &&
          plan.rounds.every(({ id, declared }) => !declared || id !== record.round)) ||
        (record.subject !== null && plan.subjects.every(({ id }) => id !== record.subject));
      if (visits.length > 0 || agency === undefined || isUndeclared) continue;
      const which = [record.round, record.subject].filter((one) => one !== null).join(', ');
      yield { path: [...record.path, 'unit'], values: { name: agencyName(agency), which } };
    }
  },
});
