import type { CivilDate } from '../../calendar/civil-date.ts';
import { isConcluded } from '../../schedule/visits/visit-done.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { firstWritten } from '../evidence/places.ts';
import { matchedRecords } from '../evidence/visit-records.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A record has a conclusion, or what follows from one, but no visit. */
export const visitNotRecorded = defineRule<{ name: AgencyName; notified: CivilDate | null }>()({
  code: 'CC432',
  slug: 'visit-not-recorded',
  severity: 'warning',
  kind: 'plan',
  message: ({ name, notified }) =>
    notified === null
      ? {
          vi: `hồ sơ của ${name.vi} đã có kết luận hoặc khắc phục mà chưa ghi đã kiểm tra ngày nào, nên lịch vẫn xếp cuộc này`,
          en: `the record of ${name.vi} has a conclusion or a remediation but no visit, which is therefore still to be scheduled`,
        }
      : {
          vi: `hồ sơ của ${name.vi} đã có kết luận hoặc khắc phục mà chưa ghi đã kiểm tra ngày nào; tạm lấy ngày đã thông báo ${dateWords(notified).vi}`,
          en: `the record of ${name.vi} has a conclusion or a remediation but no visit; the notified day, ${dateWords(notified).en}, is taken`,
        },
  advice: () => ({
    vi: 'Ghi "visited: { from: … }" vào hồ sơ này.',
    en: 'Add "visited: { from: … }" to this record.',
  }),
  explanation: {
    vi: 'Có kết luận, đã nhận kết luận hoặc đã báo cáo khắc phục thì cuộc kiểm tra phải đã diễn ra. Hồ sơ chưa ghi "visited" thì lịch không biết ngày nào: nếu đơn vị đã được thông báo, lịch coi như kiểm tra đúng ngày ấy; nếu không, cuộc kiểm tra vẫn bị xếp như chưa diễn ra. Ghi "visited" để mọi hạn đúng.',
    en: 'Where a conclusion was issued or received, or remediation reported, the visit must have taken place. Without "visited" the schedule does not know when: if the unit was notified, it takes that day; if not, the visit is scheduled as if it were to come. Record "visited" and every deadline is right.',
  },
  *check(context) {
    for (const { record, visits } of matchedRecords(context)) {
      const agency = context.directory.get(record.unit);
      const isOnDay = visits.some(({ form }) => form !== 'by-report');
      const isVisited = record.visited !== null || visits.some((visit) => visit.record?.visited != null);
      if (!isOnDay || agency === undefined || isVisited || !isConcluded(record)) continue;
      const keys = ['conclusion-issued', 'conclusion-received', 'remediation-reported'];
      yield {
        path: firstWritten(context, record.path, keys),
        values: { name: agencyName(agency), notified: record.notified?.visit ?? null },
      };
    }
  },
});
