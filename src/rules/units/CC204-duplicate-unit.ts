import type { UnitEntry } from '../../plan/language/units.ts';
import { type AgencyName, agencyName, idName } from '../../schedule/visits/unit-name.ts';
import { duplicates } from '../evidence/duplicates.ts';
import { defineRule } from '../engine/rule.ts';

/** A unit is to be inspected twice for one subject in one round. */
export const duplicateUnit = defineRule<{ name: AgencyName }>()({
  code: 'CC204',
  slug: 'duplicate-unit',
  severity: 'error',
  kind: 'plan',
  message: ({ name }) => ({
    vi: `${name.vi} được ghi hai lần trong cùng một đợt và cùng một chuyên đề`,
    en: `${name.vi} is listed twice for one round and one subject`,
  }),
  advice: () => ({
    vi: 'Bỏ một chỗ, hoặc ghi rõ đợt hay chuyên đề khác nhau.',
    en: 'Remove one, or give the two different rounds or subjects.',
  }),
  notes: { first: { vi: 'đơn vị đã ghi ở đây', en: 'already listed here' } },
  explanation: {
    vi: 'Một cuộc kiểm tra được nhận ra bằng đơn vị, chuyên đề và đợt. Cùng một đơn vị kiểm tra hai chuyên đề hoặc ở hai đợt là bình thường, nhưng ghi trùng cả ba thì là ghi thừa: lịch sẽ có hai cuộc không phân biệt được. Bỏ một chỗ, hoặc ghi đợt, chuyên đề khác nhau.',
    en: 'A visit is known by its unit, subject and round. One unit may well be visited for two subjects or in two rounds, but all three the same is one visit written twice, and the schedule could not tell them apart. Remove one, or give them different rounds or subjects.',
  },
  *check({ plan, directory }) {
    const entries = plan.blocks.flatMap((block) => block.units);
    const keyOf = ({ unit, round, subject }: UnitEntry) =>
      round === null && plan.rounds.length > 1 ? null : [unit, round, subject].join(' ');
    for (const { item, first } of duplicates(entries, keyOf)) {
      const agency = directory.get(item.unit);
      yield {
        path: [...item.path, 'unit'],
        values: { name: agency === undefined ? idName(item.unit) : agencyName(agency) },
        related: [{ path: [...first.path, 'unit'], note: 'first' }],
      };
    }
  },
});
