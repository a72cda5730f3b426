import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { ListedRecord } from '../../plan/language/records.ts';
import type { Bilingual } from '../../words/language.ts';
import { noticeRule } from '../evidence/notice-days.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

const FACTS = {
  decision: { vi: 'ngày ký quyết định', en: 'the decision' },
  sent: { vi: 'ngày gửi thông báo', en: 'the notice' },
  visit: { vi: 'ngày kiểm tra đã thông báo', en: 'the notified visit' },
  visited: { vi: 'ngày bắt đầu kiểm tra', en: 'the first day of the visit' },
  ended: { vi: 'ngày kết thúc kiểm tra', en: 'the last day of the visit' },
  issued: { vi: 'ngày ban hành kết luận', en: 'the issue of the conclusion' },
  received: { vi: 'ngày nhận kết luận', en: 'the receipt of the conclusion' },
  reported: { vi: 'ngày báo cáo khắc phục', en: 'the report on remediation' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type FactName = keyof typeof FACTS;

/** What a record says happened in an order in which it cannot have happened. */
export const recordOutOfOrder = defineRule<{
  later: FactName;
  laterDate: CivilDate;
  earlier: FactName;
  earlierDate: CivilDate;
}>()({
  code: 'CC427',
  slug: 'record-out-of-order',
  severity: 'error',
  kind: 'plan',
  message: ({ later, laterDate, earlier, earlierDate }) => ({
    vi: `${FACTS[later].vi} (${dateWords(laterDate).vi}) đứng trước ${FACTS[earlier].vi} (${dateWords(earlierDate).vi})`,
    en: `${FACTS[later].en} (${dateWords(laterDate).en}) comes before ${FACTS[earlier].en} (${dateWords(earlierDate).en})`,
  }),
  advice: () => ({ vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two dates.' }),
  notes: { earlier: { vi: 'việc phải diễn ra trước', en: 'what must have happened earlier' } },
  explanation: {
    vi: 'Một cuộc kiểm tra diễn ra theo trình tự: ký quyết định, thông báo, kiểm tra, ban hành kết luận, đơn vị nhận kết luận, báo cáo khắc phục. Ngày ghi ở đây đi ngược trình tự đó nên chắc chắn có một ngày ghi nhầm, và các hạn đếm từ đó sẽ sai.',
    en: 'A visit runs in this order: decision, notice, visit, conclusion issued, received, remediation reported. The dates here run against it, so that one of them is certainly wrong, and with it every deadline counted from it.',
  },
  *check(context) {
    const { plan } = context;
    const hasNoticeRule = noticeRule(context) !== null;
    const decision: Fact = { name: 'decision', date: plan.decision.date, path: ['decision', 'date'] };
    for (const record of plan.records) {
      let earlier = decision;
      for (const later of factsOf(record)) {
        const isToldAsLate = hasNoticeRule && earlier.name === 'sent' && later.name === 'visit';
        if (later.date < earlier.date && !isToldAsLate) {
          yield {
            path: later.path,
            values: {
              later: later.name,
              laterDate: later.date,
              earlier: earlier.name,
              earlierDate: earlier.date,
            },
            related: [{ path: earlier.path, note: 'earlier' }],
          };
        }
        earlier = later;
      }
    }
  },
});

interface Fact {
  readonly name: FactName;
  readonly date: CivilDate;
  readonly path: Path;
}

/** The dated facts of a record, in the order in which they must have happened. A visit that took place replaces its notice. */
function factsOf(record: ListedRecord): Fact[] {
  const { notified, visited, path } = record;
  const facts: readonly (readonly [FactName, CivilDate | null | undefined, Path])[] = [
    ['sent', notified?.sent, ['notified', 'sent']],
    ['visit', visited === null ? notified?.visit : null, ['notified', 'visit']],
    ['visited', visited?.from, ['visited', 'from']],
    ['ended', visited?.to, ['visited', 'to']],
    ['issued', record.conclusionIssued, ['conclusion-issued']],
    ['received', record.conclusionReceived, ['conclusion-received']],
    ['reported', record.remediationReported, ['remediation-reported']],
  ];
  return facts.flatMap(([name, date, at]) => (date == null ? [] : [{ name, date, path: [...path, ...at] }]));
}
