import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { isWithoutLeader, teamsOf } from '../evidence/leading.ts';
import { visitPath } from '../evidence/places.ts';
import { shortList } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** The head of every team for a unit comes from that unit, and nobody may lead in his place. */
export const nobodyMayLead = defineRule<{ name: UnitName; heads: readonly string[] }>()({
  code: 'CC308',
  slug: 'nobody-may-lead',
  severity: 'error',
  kind: 'plan',
  message: ({ name, heads }) => ({
    vi: `không ai được làm trưởng đoàn khi kiểm tra ${name.vi}: ${shortList(heads)} là người của chính đơn vị này`,
    en: `nobody may lead the visit to ${name.vi}: ${shortList(heads)} belongs to that very unit`,
  }),
  advice: () => ({
    vi: 'Giao đơn vị này cho đoàn khác, hoặc ghi "deputy-leads: true" nếu phó trưởng đoàn được chủ trì thay.',
    en: 'Give the unit to another team, or say "deputy-leads: true" if the deputy may lead instead.',
  }),
  notes: { head: { vi: 'trưởng đoàn', en: 'the head' } },
  basis: {
    vi: 'Yêu cầu khách quan trong kiểm tra do kế hoạch đặt ra',
    en: 'The objectivity that the plan requires of the inspection',
  },
  explanation: {
    vi: 'Người của đơn vị được kiểm tra phải đứng ngoài cuộc kiểm tra đơn vị mình, kể cả trưởng đoàn. Ở đây mọi đoàn có thể đến đều do người của đơn vị dẫn đầu và không có ai thay. Phân đoàn khác, hoặc cho phép phó trưởng đoàn (người đơn vị khác) chủ trì.',
    en: 'People of an inspected unit stand aside when their own unit is visited, its head of team included. Here every team that may come is led by somebody of the unit, and nobody replaces him. Give the unit to another team, or let a deputy from another agency lead.',
  },
  *check(context) {
    for (const visit of context.visits) {
      if (!isWithoutLeader(context, visit)) continue;
      const heads = teamsOf(context, visit).flatMap(({ members }) =>
        members.filter(({ role, agency }) => role === 'head' && agency === visit.unit),
      );
      yield {
        path: visitPath(context, visit),
        values: { name: unitName(visit), heads: heads.map((head) => head.name) },
        related: heads.map(({ path }) => ({ path: [...path, 'agency'], note: 'head' })),
      };
    }
  },
});
