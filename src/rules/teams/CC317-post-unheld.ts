import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { sentPosts } from '../evidence/team-posts.ts';
import { defineRule } from '../engine/rule.ts';

/** Nobody of a team that has yet to be formed holds a post, though its people are given. */
export const postUnheld = defineRule<{ agency: AgencyName | null; post: string; team: string }>()({
  code: 'CC317',
  slug: 'post-unheld',
  severity: 'warning',
  kind: 'plan',
  message: ({ agency, post, team }) => ({
    vi: `${team} chưa có ai giữ vị trí "${post}"${agency === null ? '' : ` mà ${agency.vi} phải cử`}`,
    en: `nobody in ${team} holds the post "${post}"${agency === null ? '' : `, which ${agency.en} must fill`}`,
  }),
  advice: ({ agency }) =>
    agency === null
      ? {
          vi: 'Ghi "post" của người giữ vị trí ấy đúng như ở đây; chức vụ thật ghi ở "position".',
          en: 'Give the "post" of whoever holds it as it is written here; the real post goes to "position".',
        }
      : {
          vi: 'Ghi "post" của người giữ vị trí ấy đúng như ở đây; quyết định không nói cơ quan nào cũng cử đủ từng vị trí thì chuyển vị trí ấy sang "posts" của đoàn.',
          en: 'Give the "post" of whoever holds it as it is written here; where the decision does not say that every agency fills every post, move it to "posts" of the team.',
        },
  explanation: {
    vi: 'Kế hoạch đã ghi người của đoàn nhưng không ai, kể cả người dự bị, giữ một vị trí mà đoàn phải có. Đoàn chưa thành lập nên còn kịp xin cử thêm. Khi đoàn đã thành lập thì thiếu người là lỗi (CC306).',
    en: 'The plan gives people of the team, but nobody, substitutes included, holds a post that the team must have. The team has not been formed yet, so that there is time to ask for more. Once it is formed, a post not filled is an error (CC306).',
  },
  *check({ plan, directory }) {
    for (const { team, post, withSubstitutes, ...sent } of sentPosts(plan)) {
      const agency = sent.agency === null ? null : directory.get(sent.agency);
      const isUnheld = team.formed === false && team.members.length > 0 && withSubstitutes === 0;
      if (!isUnheld || post.send === 0 || agency === undefined) continue;
      yield {
        path: [...post.path, 'post'],
        values: { agency: agency === null ? null : agencyName(agency), post: post.post, team: team.name },
      };
    }
  },
});
