import { defineRule } from '../engine/rule.ts';

/** The deputy of a team may lead, but it has none. */
export const deputyLeadsWithoutDeputy = defineRule<{ team: string }>()({
  code: 'CC314',
  slug: 'deputy-leads-without-deputy',
  severity: 'warning',
  kind: 'plan',
  message: ({ team }) => ({
    vi: `${team} cho phó trưởng đoàn chủ trì thay nhưng không có phó trưởng đoàn`,
    en: `${team} lets its deputy lead, but has no deputy`,
  }),
  advice: () => ({
    vi: 'Ghi một thành viên có "role: deputy", hoặc bỏ "deputy-leads".',
    en: 'Give a member "role: deputy", or remove "deputy-leads".',
  }),
  explanation: {
    vi: '"deputy-leads: true" cho phép phó trưởng đoàn chủ trì khi trưởng đoàn vắng hoặc phải đứng ngoài. Đoàn không có phó trưởng đoàn thì thiết đặt này không có tác dụng, và những ngày trưởng đoàn không đi được sẽ bị loại khỏi lịch.',
    en: '"deputy-leads: true" lets the deputy lead when the head is away or stands aside. Without a deputy it has no effect, and days on which the head cannot go are shut out of the schedule.',
  },
  *check({ plan }) {
    for (const { deputyLeads, members, name, path } of plan.teams) {
      const hasDeputy = members.some(({ role }) => role === 'deputy');
      if (!deputyLeads || members.length === 0 || hasDeputy) continue;
      yield { path: [...path, 'deputy-leads'], values: { team: name } };
    }
  },
});
