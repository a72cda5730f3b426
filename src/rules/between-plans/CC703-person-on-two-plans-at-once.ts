import type { CivilDate } from '../../calendar/civil-date.ts';
import { sharedPeople } from '../comparing/shared-people.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

interface Values {
  readonly name: string;
  readonly team: string;
  readonly otherTeam: string;
  readonly plan: string;
  readonly date: CivilDate;
}

/** Visits of two plans are bound to one day for teams that share a person. */
export const personOnTwoPlansAtOnce = defineRule<Values>()({
  code: 'CC703',
  slug: 'person-on-two-plans-at-once',
  severity: 'error',
  kind: 'between-files',
  message: ({ name, date, team, otherTeam, plan }) => ({
    vi: `ngày ${dateWords(date).vi}, ${name} phải đi với ${team} và cả với ${otherTeam} của "${plan}"`,
    en: `on ${dateWords(date).en} ${name} has to be out with ${team} and with ${otherTeam} of "${plan}"`,
  }),
  advice: () => ({
    vi: 'Dời một cuộc sang ngày khác, hoặc thay người ở một đoàn.',
    en: 'Move one of the visits to another day, or replace them in one team.',
  }),
  notes: {
    other: { vi: 'cuộc của kế hoạch kia cùng ngày', en: 'the visit of the other plan on that day' },
    member: { vi: 'người này trong đoàn của kế hoạch này', en: 'this person in the team of this plan' },
  },
  explanation: {
    vi: 'Hai cuộc kiểm tra của hai kế hoạch rơi vào cùng một ngày đã định (ấn định, đã thông báo hoặc đã kiểm tra) mà hai đoàn có chung một người: cùng họ tên, cùng cơ quan. Người đó không thể ở hai nơi. Một cuộc buổi sáng và một cuộc buổi chiều thì không tính là trùng. Dời một cuộc, hoặc thay người ở một đoàn.',
    en: 'Visits of two plans are bound to one day (pinned, notified or made) for teams that share a person: the same name in the same agency, who cannot be in both places. A visit in the morning and one in the afternoon do not count as a clash. Move one visit, or replace the person in one team.',
  },
  needs: ['teams', 'units', 'window', 'rounds', 'records'],
  compare: () =>
    sharedPeople<Values, 'other' | 'member'>(({ person, other, clash }) => {
      if (clash === null) return null;
      const { day, otherDay } = clash;
      return {
        place: day.place,
        values: {
          name: person.name,
          team: person.team,
          otherTeam: other.team,
          plan: other.plan,
          date: day.from > otherDay.from ? day.from : otherDay.from,
        },
        related: [
          { place: otherDay.place, note: 'other' },
          { place: person.place, note: 'member' },
        ],
      };
    }),
});
