import type { CivilDate } from '../../calendar/civil-date.ts';
import { sharedMembers } from '../evidence/shared-members.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** Two visits are pinned so that one person must be in two places on one day. */
export const personInTwoPlaces = defineRule<{
  name: string;
  first: string;
  second: string;
  date: CivilDate;
}>()({
  code: 'CC311',
  slug: 'person-in-two-places',
  severity: 'error',
  kind: 'plan',
  message: ({ name, first, second, date }) => ({
    vi: `ngày ${dateWords(date).vi}, ${name} phải cùng ${first} và ${second} đi hai nơi`,
    en: `on ${dateWords(date).en} ${name} has to be in two places, with ${first} and with ${second}`,
  }),
  advice: () => ({
    vi: 'Ấn định một cuộc sang ngày khác, hoặc thay người ở một đoàn.',
    en: 'Pin one of the visits to another day, or replace them in one team.',
  }),
  notes: {
    pin: { vi: 'cuộc kia ấn định ở đây', en: 'the other visit is pinned here' },
    member: { vi: 'thành viên của đoàn thứ hai', en: 'a member of the second team' },
  },
  explanation: {
    vi: 'Hai cuộc kiểm tra đã ấn định cùng ngày cho hai đoàn, mà hai đoàn có chung một người. Người đó không thể ở hai nơi. Đổi ngày một cuộc, hoặc thay người ở một đoàn.',
    en: 'Two visits are pinned to the same day for two teams that share a person, who cannot be in both places. Move one visit, or replace the person in one team.',
  },
  *check(context) {
    for (const { first, second, clash } of sharedMembers(context)) {
      if (clash === null) continue;
      yield {
        path: clash.second.path,
        values: {
          name: second.member.name,
          first: first.team.name,
          second: second.team.name,
          date: clash.second.date,
        },
        related: [
          { path: clash.first.path, note: 'pin' },
          { path: [...second.member.path, 'name'], note: 'member' },
        ],
      };
    }
  },
});
