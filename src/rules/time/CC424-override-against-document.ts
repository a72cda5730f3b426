import type { Bilingual } from '../../words/language.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { overrides } from '../evidence/overrides.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A day that the plan fixes contradicts the document behind the official calendar. */
export const overrideAgainstDocument = defineRule<{
  date: CivilDate;
  day: Bilingual;
  source: string;
  own: string;
}>()({
  code: 'CC424',
  slug: 'override-against-document',
  severity: 'warning',
  kind: 'plan',
  message: ({ date, day, source, own }) => ({
    vi: `ngày ${dateWords(date).vi} ghi theo "${own}" trái với lịch chính thức: ${day.vi} (${source})`,
    en: `${dateWords(date).en}, given by "${own}", contradicts the official calendar: ${day.en} (${source})`,
  }),
  advice: () => ({
    vi: 'Giữ nguyên nếu văn bản của bạn mới hơn; nếu không thì bỏ mục này.',
    en: 'Leave it if your document is the later one; otherwise remove the entry.',
  }),
  basis: {
    vi: 'Văn bản công bố ngày nghỉ từng năm; Bộ luật Lao động 2019, Điều 112 khoản 3',
    en: 'The yearly announcements of days off; Labour Code 2019, Article 112(3)',
  },
  explanation: {
    vi: 'Lịch chính thức của năm nói khác về ngày này, kèm văn bản nêu trong thông báo. Kế hoạch được quyền ghi khác khi có văn bản mới hơn, như một quyết định hoán đổi sau này, nên đây chỉ là cảnh báo. Mọi hạn đi qua ngày này được đếm theo điều kế hoạch ghi.',
    en: 'The official calendar of the year says otherwise of this day, by the document in the message. A plan may differ where there is a later document, such as a swap decided afterwards, so that this is only a warning. Deadlines that pass this day are counted as the plan says.',
  },
  *check(context) {
    for (const { own, base } of overrides(context)) {
      const isDocumented = base.status === 'official' && base.source !== undefined;
      if (own.working === base.working || !isDocumented) continue;
      yield {
        path: [...own.path, 'date'],
        values: {
          date: own.date,
          day: base.name ?? { vi: '', en: '' },
          source: base.source ?? '',
          own: own.source,
        },
      };
    }
  },
});
