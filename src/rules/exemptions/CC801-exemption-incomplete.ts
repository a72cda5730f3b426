import type { Bilingual } from '../../words/language.ts';
import { defineRule } from '../engine/rule.ts';

const PARTS: readonly (readonly ['reason' | 'document' | 'until', Bilingual])[] = [
  ['reason', { vi: 'lý do (reason)', en: 'its reason (reason)' }],
  ['document', { vi: 'văn bản cho phép (document)', en: 'the document that allows it (document)' }],
  ['until', { vi: 'ngày hết hạn (until)', en: 'the day it ends (until)' }],
];

/** An exemption lacks its reason, its document or its end. */
export const exemptionIncomplete = defineRule<{
  rule: string;
  missing: readonly ('reason' | 'document' | 'until')[];
}>()({
  code: 'CC801',
  slug: 'exemption-incomplete',
  severity: 'error',
  kind: 'exemptions',
  message: ({ rule, missing }) => {
    const lacking = PARTS.filter(([key]) => missing.includes(key));
    return {
      vi: `miễn trừ quy tắc ${rule} thiếu ${lacking.map(([, { vi }]) => vi).join(', ')}`,
      en: `the exemption from ${rule} lacks ${lacking.map(([, { en }]) => en).join(', ')}`,
    };
  },
  advice: () => ({
    vi: 'Ghi đủ ba điều, hoặc bỏ mục miễn trừ; khi chưa đủ thì không được miễn.',
    en: 'Give all three, or remove the exemption; until then nothing is exempted.',
  }),
  explanation: {
    vi: 'Miễn trừ là nói rằng một cảnh báo đã có người xem xét và chấp nhận. Người kiểm tra lại phải thấy được vì sao, ai cho phép bằng văn bản nào, và đến ngày nào thì phải xem xét lại. Thiếu một trong ba điều thì miễn trừ không có hiệu lực.',
    en: 'An exemption says that a warning was looked at and accepted. Whoever checks it later must see why, which document allows it, and when it must be looked at again. Without one of the three it has no effect.',
  },
  *check(fates) {
    for (const { exemption, state } of fates) {
      if (state !== 'incomplete') continue;
      const missing = PARTS.flatMap(([key]) => (exemption[key] === null ? [key] : []));
      yield {
        path: [...exemption.path, 'rule'],
        values: { rule: exemption.rule, missing },
      };
    }
  },
});
