import type { Team } from '../../plan/language/teams.ts';
import type { Bilingual } from '../../words/language.ts';
import { joined } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

const ABSENT = {
  head: { vi: 'trưởng đoàn', en: 'the head' },
  secretary: { vi: 'thư ký', en: 'the secretary' },
  members: { vi: 'thành viên', en: 'the members' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A team has yet to be formed, and some of its people are not known. */
export const teamNotFormed = defineRule<{ team: string; absent: readonly (keyof typeof ABSENT)[] }>()({
  code: 'CC302',
  slug: 'team-not-formed',
  severity: 'info',
  kind: 'plan',
  message: ({ team, absent }) => {
    const words = joined(
      absent.map((one) => ABSENT[one]),
      ', ',
    );
    return {
      vi: `${team} chưa thành lập, còn thiếu: ${words.vi}`,
      en: `${team} has not been formed yet; still to come: ${words.en}`,
    };
  },
  advice: () => ({
    vi: 'Khi có quyết định thành lập, ghi "members" rồi ghi số và ngày quyết định vào "formed".',
    en: 'Once it is formed, give its "members", and number and date of the decision under "formed".',
  }),
  explanation: {
    vi: 'Quyết định kiểm tra thường để việc lập đoàn cho một văn bản sau, nên lúc đầu chưa có tên trưởng đoàn, thư ký, thành viên. Đây chỉ là thông tin: lịch vẫn lập được, các văn bản để trống chỗ ghi tên. Sau khi có quyết định lập đoàn, ghi thành viên và "formed"; khi đó phần mềm mới kiểm tra đoàn có đủ người hay không.',
    en: 'A decision usually leaves the team to a later paper, so that at first its head, secretary and members are not known. This is information only: the schedule can be made, and letters leave the names blank. Once the team is formed give its members and "formed"; only then is it checked that the team is complete.',
  },
  *check({ plan }) {
    for (const team of plan.teams) {
      const absent = team.formed === false ? absentIn(team) : [];
      if (absent.length === 0) continue;
      yield { path: [...team.path, 'id'], values: { team: team.name, absent } };
    }
  },
});

function absentIn({ members }: Team): (keyof typeof ABSENT)[] {
  const has = (role: string) => members.some((member) => member.role === role);
  return [
    ...(has('head') ? [] : (['head'] as const)),
    ...(has('secretary') ? [] : (['secretary'] as const)),
    ...(has('member') ? [] : (['members'] as const)),
  ];
}
