import type { Trip } from '../../schedule/visits/visit.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { campaignOf } from '../evidence/campaign.ts';
import { hasDistinctVisits, type Load, loadsOf } from '../evidence/capacity.ts';
import { roundName } from '../evidence/places.ts';
import { counted, inBrackets } from '../words/phrases.ts';
import { defineRule, type Finding, type RuleContext } from '../engine/rule.ts';

/** Trips up to this many sessions run without a day off between, and so lie within one week. */
const LONGEST_UNBROKEN = 10;

/** A cap on the visits of a day or a week, and how many one trip, or all trips, would make. */
interface Capped {
  readonly per: 'day' | 'week';
  readonly cap: number;
  readonly visits: number;
}

type Values = Capped &
  (
    | { readonly fault: 'trip'; readonly name: UnitName }
    | {
        readonly fault: 'all';
        readonly periods: number;
        readonly teams: number;
        readonly most: number;
        readonly scope: string;
      }
  );

/** The most visits of a day or a week are too few, for one trip or for all. */
export const capTooLow = defineRule<Values>()({
  code: 'CC603',
  slug: 'cap-too-low',
  severity: 'error',
  kind: 'plan',
  message: (values) => {
    const { per, cap, visits } = values;
    const [vi, en] = per === 'day' ? (['ngày', 'day'] as const) : (['tuần', 'week'] as const);
    if (values.fault === 'trip') {
      return {
        vi: `chuyến đến ${values.name.vi} có ${visits} cuộc kiểm tra trong một ${vi}, vượt mức tối đa ${cap}`,
        en: `the trip to ${values.name.vi} makes ${counted(visits, 'visit')} in one ${en}, more than the ${cap} allowed`,
      };
    }
    const { periods, teams, most } = values;
    const scope = inBrackets(values.scope);
    return {
      vi: `${visits} cuộc kiểm tra${scope} nhiều hơn mức tối đa ${most} (mỗi ${vi} ${cap} cuộc, ${periods} ${vi}, ${teams} đoàn)`,
      en: `${counted(visits, 'visit')}${scope} are more than the ${most} allowed (${cap} a ${en}, ${counted(periods, en)}, ${counted(teams, 'team')})`,
    };
  },
  advice: () => ({
    vi: 'Nâng mức tối đa, nới thời gian kiểm tra, hoặc thêm đoàn.',
    en: 'Raise the cap, lengthen the window, or add a team.',
  }),
  explanation: {
    vi: '"visits-per-day" và "visits-per-week" giới hạn số cuộc kiểm tra của mỗi đoàn. Một huyện cùng các xã đi liền nhau nên có thể tự vượt mức trong một ngày hay một tuần. Hoặc tổng số cuộc vượt quá mức tối đa nhân với số ngày, số tuần và số đoàn. Cả hai trường hợp đều chắc chắn không xếp đủ.',
    en: '"visits-per-day" and "visits-per-week" limit the visits of each team. A district and its communes follow each other and may go over the cap by themselves within a day or a week. Or all visits together are more than the cap times the days or weeks and the teams. Either way they cannot all be placed.',
  },
  *check(context) {
    const { visitsPerDay, visitsPerWeek } = context.plan.schedule;
    if (!hasDistinctVisits(context)) return;
    if (visitsPerDay !== null) yield* overCap(context, 'day', visitsPerDay);
    if (visitsPerWeek !== null) yield* overCap(context, 'week', visitsPerWeek);
  },
});

function* overCap(context: RuleContext, per: 'day' | 'week', cap: number): Generator<Finding<Values>> {
  const path = ['schedule', per === 'day' ? 'visits-per-day' : 'visits-per-week'];
  const loads = loadsOf(context);
  for (const trip of new Set(loads.flatMap(({ trips }) => trips))) {
    const [first] = trip.visits;
    const visits = per === 'day' ? mostInADay(trip) : inOneWeek(trip);
    if (first === undefined || visits <= cap) continue;
    yield { path, values: { fault: 'trip', per, cap, visits, name: unitName(first) } };
    return;
  }
  for (const load of loads) {
    const visits = load.trips.reduce((sum, trip) => sum + trip.visits.length, 0);
    const periods = periodsOf(context, load, per);
    const most = cap * periods * load.teams;
    if (visits <= most) continue;
    const team = context.plan.teams.find(({ id }) => id === load.team)?.name ?? '';
    const scope = [team, ...load.rounds.map(roundName)].filter((one) => one !== '').join(', ');
    yield { path, values: { fault: 'all', per, cap, visits, periods, teams: load.teams, most, scope } };
    return;
  }
}

/** The most visits that a trip makes on one day, from the start of day that makes them fewest. */
function mostInADay(trip: Trip): number {
  const [first] = trip.visits;
  if (first === undefined || trip.sessions > LONGEST_UNBROKEN) return 0;
  const starts = first.sessions > 1 ? [0] : [0, 1];
  return Math.min(
    ...starts.map((start) => {
      const visits = new Map<number, number>();
      for (const [index, visit] of trip.visits.entries()) {
        const from = start + (trip.offsets[index] ?? 0);
        const days = new Set(Array.from({ length: visit.sessions }, (_, session) => (from + session) >> 1));
        for (const day of days) visits.set(day, (visits.get(day) ?? 0) + 1);
      }
      return Math.max(...visits.values());
    }),
  );
}

function inOneWeek(trip: Trip): number {
  return trip.sessions > LONGEST_UNBROKEN ? 0 : trip.visits.length;
}

function periodsOf(context: RuleContext, { open }: Load, per: 'day' | 'week'): number {
  const { line } = campaignOf(context).starts;
  const numbers = per === 'day' ? line.dayOf : line.weekOf;
  return new Set(open.map((position) => numbers[position])).size;
}
