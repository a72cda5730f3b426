import { hasDistinctVisits, type Load, loadsOf } from '../evidence/capacity.ts';
import { roundName, windowPlace } from '../evidence/places.ts';
import { counted, inBrackets } from '../words/phrases.ts';
import { defineRule, type Place, type RuleContext } from '../engine/rule.ts';

/** The visits need more sessions than the windows and the teams have. */
export const tooManyVisits = defineRule<{
  visits: number;
  needed: number;
  available: number;
  open: number;
  teams: number;
  scope: string;
}>()({
  code: 'CC601',
  slug: 'too-many-visits',
  severity: 'error',
  kind: 'plan',
  message: ({ visits, needed, available, open, teams, scope }) => ({
    vi: `${visits} cuộc kiểm tra${inBrackets(scope)} cần ${needed} buổi, nhưng chỉ có ${available} buổi (${open} buổi làm việc, ${teams} đoàn)`,
    en: `${counted(visits, 'visit')}${inBrackets(scope)} need ${counted(needed, 'session')}, but there are only ${available} (${counted(open, 'open session')}, ${counted(teams, 'team')})`,
  }),
  advice: () => ({
    vi: 'Nới thời gian kiểm tra, thêm đoàn, rút ngắn mỗi cuộc, hoặc bớt thời gian không xếp lịch.',
    en: 'Lengthen the window, add a team, shorten the visits, or close fewer days.',
  }),
  explanation: {
    vi: 'Mỗi đoàn mỗi buổi chỉ ở một nơi, nên số buổi cần cho mọi cuộc kiểm tra không thể vượt quá số buổi làm việc nhân với số đoàn. Con số cho thấy chắc chắn không xếp đủ, dù sắp thế nào. Nới thời gian, thêm đoàn, rút ngắn cuộc kiểm tra, hoặc chuyển bớt sang hình thức qua báo cáo.',
    en: 'A team is in one place at a time, so that all visits together cannot take more sessions than there are open sessions times teams. The numbers show that they cannot all be placed, however they are arranged. Lengthen the window, add a team, shorten visits, or inspect some units by report.',
  },
  *check(context) {
    if (!hasDistinctVisits(context)) return;
    const told = new Set<string>();
    for (const load of loadsOf(context)) {
      const needed = load.trips.reduce((sum, trip) => sum + trip.sessions, 0);
      const available = load.open.length * load.teams;
      if (needed <= available || load.rounds.some(({ id }) => told.has(id))) continue;
      for (const { id } of load.rounds) told.add(id);
      const visits = load.trips.reduce((sum, trip) => sum + trip.visits.length, 0);
      yield {
        ...placeOf(context, load),
        values: {
          visits,
          needed,
          available,
          open: load.open.length,
          teams: load.teams,
          scope: scopeOf(context, load),
        },
      };
    }
  },
});

function placeOf(context: RuleContext, { team, rounds }: Load): Place {
  const { plan } = context;
  const path = plan.teams.find(({ id }) => id === team)?.path;
  if (path !== undefined && plan.teams.length > 1) return { path: [...path, 'id'] };
  const [round] = rounds;
  return round === undefined ? { path: ['window'] } : windowPlace(context, round);
}

function scopeOf({ plan }: RuleContext, { team, rounds }: Load): string {
  const name = plan.teams.length > 1 ? plan.teams.find(({ id }) => id === team)?.name : undefined;
  const names = [...(name === undefined ? [] : [name]), ...rounds.map(roundName)];
  return names.filter((one) => one !== '').join(', ');
}
