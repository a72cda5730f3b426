import { fold } from '../../plan/fold.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { seatsOf } from '../evidence/team-posts.ts';
import { shortList } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** Somebody holds a post that is none of those which the agency fills in the team. */
export const noSuchSeat = defineRule<{
  person: string;
  post: string;
  agency: AgencyName;
  seats: readonly string[];
}>()({
  code: 'CC318',
  slug: 'no-such-seat',
  severity: 'warning',
  kind: 'plan',
  message: ({ person, post, agency }) => ({
    vi: `${person} giữ vị trí "${post}", mà ${agency.vi} không cử ai vào vị trí ấy`,
    en: `${person} holds the post "${post}", to which ${agency.en} sends nobody`,
  }),
  advice: ({ seats }) => ({
    vi: `Ghi vào "post" một trong các vị trí: ${shortList(seats)}; chức vụ thật ghi ở "position".`,
    en: `Give as "post" one of: ${shortList(seats)}; the real post goes to "position".`,
  }),
  explanation: {
    vi: '"post" của thành viên là vị trí mà người ấy ngồi trong đoàn, để đếm xem các cơ quan đã cử đủ chưa và mỗi cuộc có mặt đủ không. Vị trí không có trong "posts" của cơ quan, cũng không có trong "posts" của đoàn, thì không được đếm vào đâu. Ghi vị trí đúng chữ; chức vụ thật như "Trưởng phòng Cải cách hành chính" ghi ở "position", văn bản sẽ in chức vụ ấy. Trưởng đoàn không cần vị trí.',
    en: 'The "post" of a member is the seat that the person fills in the team, by which it is counted whether agencies have sent enough people and whether enough are present at a visit. A post that is neither among the "posts" of the agency nor of the team counts for nothing. Give the seat as it is written there; the real post, such as that of the head of a division, goes to "position", which letters print. The head of the team needs no seat.',
  },
  *check({ plan, directory }) {
    for (const team of plan.teams) {
      for (const person of [...team.members, ...team.substitutes]) {
        const { name, post, path } = person;
        const agency = directory.get(person.agency);
        const seats = seatsOf(team, person.agency);
        if (post === null || agency === undefined || seats.length === 0) continue;
        if ('role' in person && person.role === 'head') continue;
        if (seats.some((seat) => fold(seat) === fold(post))) continue;
        yield {
          path: [...path, 'post'],
          values: { person: name, post, agency: agencyName(agency), seats: [...new Set(seats)] },
        };
      }
    }
  },
});
