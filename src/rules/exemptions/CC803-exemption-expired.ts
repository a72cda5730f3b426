import type { CivilDate } from '../../calendar/civil-date.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** An exemption has ended. */
export const exemptionExpired = defineRule<{ rule: string; until: CivilDate }>()({
  code: 'CC803',
  slug: 'exemption-expired',
  severity: 'warning',
  kind: 'exemptions',
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
  *check(fates) {
    for (const { exemption, state } of fates) {
      const { rule, until, path } = exemption;
      if (state === 'expired' && until !== null) yield { path: [...path, 'until'], values: { rule, until } };
    }
  },
});
