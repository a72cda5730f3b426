import type { StandingFact } from '../../plan/standing-facts.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { isListed, namePath, visitsWithFacts } from '../evidence/recorded-facts.ts';
import { inBrackets } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A second notice does not say which one it replaces. */
export const noticeNotReplaced = defineRule<{ name: UnitName; earlier: string }>()({
  code: 'CC913',
  slug: 'notice-not-replaced',
  severity: 'warning',
  kind: 'plan',
  message: ({ name, earlier }) => ({
    vi: `thông báo lại cho ${name.vi} chưa ghi thay thông báo nào${inBrackets(earlier)}`,
    en: `this further notice to ${name.en} does not say which one it replaces${inBrackets(earlier)}`,
  }),
  advice: ({ earlier }) =>
    earlier === ''
      ? {
          vi: 'Ghi số của thông báo trước, rồi ghi "replaces" và "reason" ở thông báo này.',
          en: 'Record the number of the earlier notice, then "replaces" and "reason" here.',
        }
      : {
          vi: `Ghi "replaces: ${earlier}" và lý do ("reason").`,
          en: `Add "replaces: ${earlier}" and the reason.`,
        },
  notes: { earlier: { vi: 'thông báo trước', en: 'the earlier notice' } },
  explanation: {
    vi: 'Đơn vị nhận hai thông báo phải biết thông báo nào còn hiệu lực. Thông báo sau ghi số của thông báo mà nó thay và lý do; thông báo trước vẫn còn trong sổ. Nếu chỉ sửa một việc ghi nhầm thì dùng "corrects", không ghi thêm một thông báo.',
    en: 'A unit with two notices must know which one holds. The later one names the number of the one that it replaces and the reason; the earlier one stays on record. To correct a mistaken entry use "corrects" and not one more notice.',
  },
  *check(context) {
    for (const { visit, facts } of visitsWithFacts(context)) {
      let earlier: StandingFact | null = null;
      for (const fact of facts) {
        // Nothing is replaced where the earlier notice holds no longer.
        if (fact.fact === 'put-off' || fact.fact === 'cancelled') earlier = null;
        if (fact.fact !== 'notified') continue;
        // Twice on one day is told by CC906.
        if (earlier !== null && earlier.on !== fact.on && fact.replaces === null && !isListed(fact)) {
          yield {
            path: [...fact.path, 'fact'],
            values: { name: unitName(visit), earlier: earlier.number ?? '' },
            related: [{ path: namePath(earlier), note: 'earlier' }],
          };
        }
        earlier = fact;
      }
    }
  },
});
