import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { isShort, sentPosts } from '../evidence/team-posts.ts';
import { defineRule } from '../engine/rule.ts';

/** A team that has been formed lacks people whom an agency must send. */
export const postNotFilled = defineRule<{
  agency: AgencyName;
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
    vi: `${agency.vi} phải cử ${send} người ở vị trí "${post}", ${team} mới có ${members}`,
    en: `${agency.vi} must send ${send} as "${post}", ${team} has ${members}`,
  }),
  advice: () => ({
    vi: 'Ghi người được cử vào "members", với "agency" và "post" viết đúng như ở đây.',
    en: 'Add them to "members", with "agency" and "post" as they are written here.',
  }),
  explanation: {
    vi: 'Quyết định giao mỗi cơ quan cử người ở những vị trí nhất định. Đoàn đã thành lập nhưng danh sách thành viên chưa đủ so với phần cử người. Có thể thiếu người thật, hoặc chức vụ của thành viên viết khác với "post" nên không khớp.',
    en: 'The decision has each agency send people of certain posts. The team has been formed, but its members do not cover what is to be sent. Somebody may really be missing, or the post of a member is worded differently so that the two do not match.',
  },
  needs: ['teams'],
  *check({ plan, directory }) {
    for (const sent of sentPosts(plan)) {
      const agency = directory.get(sent.secondment.agency);
      if (!isShort(sent) || agency === undefined) continue;
      const { post, members, team } = sent;
      yield {
        path: [...post.path, 'post'],
        values: { agency: agencyName(agency), post: post.post, send: post.send, members, team: team.name },
      };
    }
  },
});
