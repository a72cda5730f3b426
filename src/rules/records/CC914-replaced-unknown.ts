import { nearest } from '../../plan/nearest.ts';
import type { StandingFact } from '../../plan/standing-facts.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { visitsWithFacts } from '../evidence/recorded-facts.ts';
import { shortList } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A notice replaces a number that no earlier notice of its visit bears. */
export const replacedUnknown = defineRule<{
  number: string;
  name: UnitName;
  nearest: string;
  earlier: readonly string[];
}>()({
  code: 'CC914',
  slug: 'replaced-unknown',
  severity: 'error',
  kind: 'plan',
  message: ({ number, name }) => ({
    vi: `chưa ghi thông báo nào số ${number} gửi ${name.vi} trước thông báo này để thay`,
    en: `no earlier notice to ${name.en} is recorded with the number ${number} that this one replaces`,
  }),
  advice: ({ nearest: near, earlier }) =>
    near !== ''
      ? { vi: `Có phải ý bạn là "${near}"?`, en: `Did you mean "${near}"?` }
      : earlier.length === 0
        ? {
            vi: 'Bỏ "replaces", hoặc ghi thông báo trước.',
            en: 'Remove "replaces", or record the earlier notice.',
          }
        : {
            vi: `Đã ghi các số: ${shortList(earlier)}.`,
            en: `The numbers on record are: ${shortList(earlier)}.`,
          },
  explanation: {
    vi: 'Thông báo thay một thông báo trước của chính cuộc kiểm tra ấy, và văn bản gửi đơn vị dẫn lại số đó. Số không có trong sổ thì văn bản dẫn sai. Sửa số, hoặc ghi thông báo trước còn thiếu.',
    en: 'A notice replaces an earlier one of the same visit, whose number the letter cites. If no such number is on record, the letter cites a document that does not exist. Correct the number, or record the earlier notice.',
  },
  *check(context) {
    for (const { visit, facts } of visitsWithFacts(context)) {
      const earlier: StandingFact[] = [];
      for (const fact of facts) {
        if (fact.fact !== 'notified') continue;
        const numbers = earlier.flatMap(({ number }) => number ?? []);
        const isUnknown = fact.replaces !== null && !numbers.includes(fact.replaces);
        // An earlier notice without a number may be the one.
        if (fact.replaces !== null && isUnknown && earlier.every(({ number }) => number !== null)) {
          yield {
            path: [...fact.path, 'replaces'],
            values: {
              number: fact.replaces,
              name: unitName(visit),
              nearest: nearest(fact.replaces, numbers) ?? '',
              earlier: numbers,
            },
          };
        }
        earlier.push(fact);
      }
    }
  },
});
