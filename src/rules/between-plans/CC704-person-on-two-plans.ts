import { sharedPeople } from '../comparing/shared-people.ts';
import { defineRule } from '../engine/rule.ts';

interface Values {
  readonly name: string;
  readonly team: string;
  readonly otherTeam: string;
  readonly plan: string;
}

/** One person is a member of teams of two plans that may be out on one day. */
export const personOnTwoPlans = defineRule<Values>()({
  code: 'CC704',
  slug: 'person-on-two-plans',
  severity: 'warning',
  kind: 'between-files',
  message: ({ name, team, otherTeam, plan }) => ({
    vi: `${name} có tên trong ${team} và trong ${otherTeam} của "${plan}", hai đoàn có thể đi cùng ngày`,
    en: `${name} is in ${team} and in ${otherTeam} of "${plan}", which may be out on the same day`,
  }),
  advice: () => ({
    vi: 'Thay người ở một đoàn, hoặc ấn định ngày của hai kế hoạch sao cho không trùng.',
    en: 'Replace them in one team, or pin the days of the plans so that they do not meet.',
  }),
  notes: { other: { vi: 'có tên ở đoàn kia', en: 'listed in the other team' } },
  explanation: {
    vi: 'Mỗi kế hoạch được xếp lịch riêng, nên một người ở đoàn của hai kế hoạch có thời gian kiểm tra trùng nhau có thể phải đi hai nơi trong một ngày. Cùng một người là cùng họ tên và cùng cơ quan. Đoàn mà mọi cuộc đều đã có ngày thì chỉ tính những ngày đó. Thay người ở một đoàn, hoặc ấn định ngày để hai kế hoạch không trùng; trùng ngày đã định thì báo CC703.',
    en: 'Plans are scheduled apart, so that somebody in teams of two plans whose windows overlap may have to be in two places on one day. One person means the same name in the same agency. Of a team whose visits all have their day, only those days count. Replace the person in one team, or pin the days so that the plans do not meet; where bound days do meet, CC703 is told.',
  },
  needs: ['teams', 'units', 'window', 'rounds', 'records'],
  compare: () =>
    sharedPeople<Values, 'other'>(({ person, other, clash }) =>
      clash !== null
        ? null
        : {
            place: person.place,
            values: { name: person.name, team: person.team, otherTeam: other.team, plan: other.plan },
            related: [{ place: other.place, note: 'other' }],
          },
    ),
});
