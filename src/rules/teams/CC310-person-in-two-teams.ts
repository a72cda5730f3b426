import { sharedMembers } from '../evidence/shared-members.ts';
import { defineRule } from '../engine/rule.ts';

/** One person is a member of two teams that may be out at the same time. */
export const personInTwoTeams = defineRule<{ name: string; first: string; second: string }>()({
  code: 'CC310',
  slug: 'person-in-two-teams',
  severity: 'warning',
  kind: 'plan',
  message: ({ name, first, second }) => ({
    vi: `${name} có tên trong cả ${first} và ${second}, hai đoàn có thể đi cùng lúc`,
    en: `${name} is in both ${first} and ${second}, which may be out at the same time`,
  }),
  advice: () => ({
    vi: 'Thay người ở một đoàn, hoặc để hai đoàn hoạt động ở hai đợt không trùng ngày.',
    en: 'Replace them in one team, or let the teams work in rounds that do not overlap.',
  }),
  notes: { first: { vi: 'có tên ở đoàn này', en: 'listed in this team' } },
  explanation: {
    vi: 'Lịch xếp mỗi đoàn riêng, nên một người ở hai đoàn có thể phải có mặt ở hai nơi trong cùng một buổi. Phần mềm không xếp lịch theo từng người. Thay người ở một đoàn, hoặc kiểm lại lịch sau khi xếp và cử người dự bị.',
    en: 'Teams are scheduled apart, so that somebody in two of them may have to be in two places in one session. The schedule is not made person by person. Replace them in one team, or look at the schedule afterwards and send a substitute.',
  },
  *check(context) {
    for (const { first, second, clash } of sharedMembers(context)) {
      if (clash !== null) continue;
      yield {
        path: [...second.member.path, 'name'],
        values: { name: second.member.name, first: first.team.name, second: second.team.name },
        related: [{ path: [...first.member.path, 'name'], note: 'first' }],
      };
    }
  },
});
