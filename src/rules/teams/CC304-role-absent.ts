import { joined, ROLE_NAMES } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A team that has been formed has no head or no secretary. */
export const roleAbsent = defineRule<{
  team: string;
  roles: readonly ('head' | 'secretary')[];
  hasMembers: boolean;
}>()({
  code: 'CC304',
  slug: 'role-absent',
  severity: 'error',
  kind: 'plan',
  message: ({ team, roles, hasMembers }) => {
    if (!hasMembers) {
      return {
        vi: `${team} đã thành lập nhưng chưa ghi thành viên nào`,
        en: `${team} has been formed, but no member is given`,
      };
    }
    const words = joined(
      roles.map((role) => ROLE_NAMES[role]),
      ', ',
      ' and a ',
    );
    return {
      vi: `${team} đã thành lập nhưng không có ${words.vi}`,
      en: `${team} has been formed without a ${words.en}`,
    };
  },
  advice: () => ({
    vi: 'Ghi đủ "members" theo quyết định thành lập đoàn; nếu chưa có quyết định, ghi "formed: false".',
    en: 'Give the "members" of the decision that formed it, or "formed: false" if there is none yet.',
  }),
  explanation: {
    vi: 'Kế hoạch ghi đoàn đã được thành lập ("formed"), tức là đã có trưởng đoàn và thư ký. Thiếu trưởng đoàn thì không ai chủ trì buổi làm việc, thiếu thư ký thì không ai lập biên bản. Bổ sung thành viên theo quyết định thành lập đoàn.',
    en: 'The plan says that the team has been formed, so that it has a head and a secretary. Without a head nobody leads the visit, without a secretary nobody keeps the record. Add the members from the decision that formed it.',
  },
  *check({ plan }) {
    for (const { formed, members, name, path } of plan.teams) {
      if (formed === false) continue;
      const roles = (['head', 'secretary'] as const).filter((role) =>
        members.every((member) => member.role !== role),
      );
      if (roles.length === 0) continue;
      const values = { team: name, roles, hasMembers: members.length > 0 };
      yield { path: [...path, 'formed'], values };
    }
  },
});
