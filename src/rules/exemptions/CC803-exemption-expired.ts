import { dateWords } from '../words/phrases.ts';
import type { Rule } from '../engine/rule.ts';

/** An exemption has ended. */
export const exemptionExpired: Rule = {
  code: 'CC803',
  slug: 'exemption-expired',
  severity: 'warning',
  message: ({ rule, until }) => ({
    vi: `miễn trừ quy tắc ${rule} đã hết hạn ngày ${dateWords(until).vi}`,
    en: `the exemption from ${rule} ended on ${dateWords(until).en}`,
  }),
  advice: () => ({
    vi: 'Xem xét lại: bỏ mục miễn trừ, hoặc ghi ngày mới theo văn bản mới.',
    en: 'Look at it again: remove it, or give a new day by a new document.',
  }),
  explanation: {
    vi: 'Miễn trừ có hiệu lực đến hết ngày ghi ở "until". Qua ngày đó điều được miễn lại được báo như thường, để không ai quên. Ngày hôm nay lấy theo giờ Việt Nam, hoặc theo "--as-of". Bỏ mục đã hết hạn, hoặc gia hạn bằng văn bản mới.',
    en: 'An exemption holds up to and including the day under "until". After it what was exempted is told again, so that nobody forgets. Today is that of Vietnam, or the day of "--as-of". Remove what has ended, or prolong it by a new document.',
  },
  *checkExemptions(fates) {
    for (const { exemption, state } of fates) {
      if (state !== 'expired') continue;
      yield {
        path: [...exemption.path, 'until'],
        values: { rule: exemption.rule, until: exemption.until ?? '' },
      };
    }
  },
};
