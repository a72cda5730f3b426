import { isShort, sentPosts } from '../evidence/team-posts.ts';
import { defineRule } from '../engine/rule.ts';

/** More people of a post must be present at each visit than the team has. */
export const minimumBeyondPost = defineRule<{
  fault: 'send' | 'people';
  post: string;
  minimum: number;
  people: number;
}>()({
  code: 'CC307',
  slug: 'minimum-beyond-post',
  severity: 'error',
  kind: 'plan',
  message: ({ fault, post, minimum, people }) =>
    fault === 'send'
      ? {
          vi: `mỗi cuộc cần ${minimum} người ở vị trí "${post}" nhưng cơ quan chỉ cử ${people}`,
          en: `each visit needs ${minimum} as "${post}", but the agency sends only ${people}`,
        }
      : {
          vi: `mỗi cuộc cần ${minimum} người ở vị trí "${post}" nhưng đoàn mới ghi ${people}`,
          en: `each visit needs ${minimum} as "${post}", but the team names only ${people} so far`,
        },
  advice: ({ fault }) =>
    fault === 'send'
      ? { vi: 'Giảm "minimum" hoặc tăng "send".', en: 'Lower "minimum" or raise "send".' }
      : {
          vi: 'Ghi đủ người, hoặc bỏ trống "members" cho đến khi đoàn thành lập.',
          en: 'Name enough people, or leave "members" out until the team is formed.',
        },
  explanation: {
    vi: '"minimum" là số người ở một vị trí phải có mặt tại mỗi cuộc kiểm tra, không kể người vắng và người đứng ngoài. Nếu con số đó lớn hơn số người của đoàn thì đoàn không đi được cuộc nào và mọi lịch đều bị loại.',
    en: '"minimum" is how many of a post must be present at each visit, those away or standing aside not counted. If the team has fewer, it can make no visit at all, and every place in the schedule is shut out.',
  },
  *check({ plan }) {
    for (const sent of sentPosts(plan)) {
      const { post, team, withSubstitutes } = sent;
      const isBeyondSend = post.minimum > post.send;
      const isBeyondPeople = team.members.length > 0 && post.minimum > withSubstitutes && !isShort(sent);
      if (!isBeyondSend && !isBeyondPeople) continue;
      yield {
        path: [...post.path, 'minimum'],
        values: {
          fault: isBeyondSend ? 'send' : 'people',
          post: post.post,
          minimum: post.minimum,
          people: isBeyondSend ? post.send : withSubstitutes,
        },
      };
    }
  },
});
