import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { isShort, sentPosts } from '../evidence/team-posts.ts';
import { defineRule } from '../engine/rule.ts';

/** A team that has been formed lacks people whom an agency must send. */
export const postNotFilled = defineRule<{
  /** Null where all agencies fill the post together. */
  agency: AgencyName | null;
  post: string;
  send: number;
  members: number;
  team: string;
}>()({
  code: 'CC306',
  slug: 'post-not-filled',
  severity: 'error',
  kind: 'plan',
  message: ({ agency, post, send, members, team }) => ({
    vi: `${agency?.vi ?? 'các cơ quan'} phải cử ${send} người ở vị trí "${post}", ${team} mới có ${members}`,
    en: `${agency?.vi ?? 'the agencies'} must send ${send} as "${post}", ${team} has ${members}`,
  }),
  advice: ({ agency }) =>
    agency === null
      ? {
          vi: 'Ghi người giữ vị trí này vào "members", với "post" viết đúng như ở đây; quyết định không đòi đủ từng ấy người thì sửa "send".',
          en: 'Give who holds the post under "members", with "post" as it is written here; where the decision does not ask for so many, correct "send".',
        }
      : {
          vi: 'Ghi người được cử vào "members", với "agency" và "post" viết đúng như ở đây; quyết định không nói cơ quan nào cũng cử đủ từng vị trí thì chuyển vị trí ấy sang "posts" của đoàn.',
          en: 'Add them to "members", with "agency" and "post" as they are written here; where the decision does not say that every agency fills every post, move the post to "posts" of the team.',
        },
  explanation: {
    vi: 'Quyết định giao mỗi cơ quan cử người ở những vị trí nhất định. Đoàn đã thành lập nhưng danh sách thành viên chưa đủ so với phần cử người. Có thể thiếu người thật, hoặc chức vụ của thành viên viết khác với "post" nên không khớp: ghi "post" là vị trí được đếm, chức vụ thật ghi ở "position". Nếu quyết định chỉ nêu các vị trí chung cho nhiều cơ quan thì ghi chúng ở "posts" của đoàn, không ghi ở từng cơ quan.',
    en: 'The decision has each agency send people of certain posts. The team has been formed, but its members do not cover what is to be sent. Somebody may really be missing, or the post of a member is worded differently so that the two do not match: "post" is the seat that is counted, the real post goes to "position". Where the decision names posts for several agencies together, list them under "posts" of the team, not with each agency.',
  },
  *check({ plan, directory }) {
    for (const sent of sentPosts(plan)) {
      const agency = sent.agency === null ? null : directory.get(sent.agency);
      if (!isShort(sent) || agency === undefined) continue;
      const { post, members, team } = sent;
      yield {
        path: [...post.path, 'post'],
        values: {
          agency: agency === null ? null : agencyName(agency),
          post: post.post,
          send: post.send,
          members,
          team: team.name,
        },
      };
    }
  },
});
