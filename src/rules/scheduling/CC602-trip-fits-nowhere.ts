import { type Closing, CLOSING_RULES, type ClosingRule } from '../../schedule/reason.ts';
import { closingsOfStart, closingsOfTeam } from '../../schedule/sessions/starts.ts';
import { hasNobody } from '../../schedule/visits/candidates.ts';
import { candidatesIn } from '../../schedule/visits/make-visits.ts';
import type { Trip, Visit } from '../../schedule/visits/visit.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';
import { campaignOf } from '../evidence/campaign.ts';
import { isWithoutLeader, teamsOf } from '../evidence/leading.ts';
import { whyTeamCannotGo } from '../../schedule/sessions/team-presence.ts';
import type { Bilingual } from '../../words/language.ts';
import { faultyDays } from '../evidence/bound-days.ts';
import { hasDistinctVisits } from '../evidence/capacity.ts';
import { visitPath } from '../evidence/places.ts';
import { unitForce } from '../evidence/unit-force.ts';
import { windowFault } from '../evidence/window-fault.ts';
import { CLOSING_WORDS } from '../../words/closing-words.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { counted, joined } from '../words/phrases.ts';

/** A condition, and how many sessions it shuts out. */
interface Reason {
  readonly rule: ClosingRule;
  readonly count: number;
}

/** A trip can start at no session of its window, even with nothing else to do. */
export const tripFitsNowhere = defineRule<{
  name: UnitName;
  sessions: number;
  trips: number;
  reasons: readonly Reason[];
}>()({
  code: 'CC602',
  slug: 'trip-fits-nowhere',
  severity: 'error',
  kind: 'plan',
  message: ({ name, sessions, trips, reasons }) => {
    const more = trips - 1;
    const words = joined(reasons.map(reasonWords), ', ');
    return {
      vi: `không buổi nào trong thời gian kiểm tra đủ điều kiện để bắt đầu chuyến ${sessions} buổi tại ${name.vi}${more > 0 ? ` (và ${more} chuyến tương tự)` : ''}: ${words.vi}`,
      en: `no session of the window will do to start the trip of ${counted(sessions, 'session')} to ${name.vi}${more > 0 ? ` (and ${more} like it)` : ''}: ${words.en}`,
    };
  },
  advice: () => ({
    vi: 'Nới thời gian kiểm tra, rút ngắn chuyến, hoặc bỏ bớt điều kiện nêu ở trên.',
    en: 'Lengthen the window, shorten the trip, or lift one of the conditions above.',
  }),
  explanation: {
    vi: 'Một chuyến (một đơn vị, hoặc một huyện cùng các xã) dài đến mười buổi phải đi liền mạch, không bị ngày nghỉ hay buổi đã đóng cắt ngang; cuộc từ hai buổi bắt đầu vào buổi sáng; phải kịp thông báo, đơn vị đang hoạt động, đoàn đủ người. Phần mềm đã thử mọi buổi và buổi nào cũng vướng, số buổi vướng của từng điều kiện nêu trong thông báo. Sửa điều kiện chiếm nhiều buổi nhất trước.',
    en: 'A trip (one unit, or a district with its communes) of up to ten sessions runs without a break by a day off or a closed session; a visit of two sessions or more begins in a morning; notice must be possible, the unit must exist, the team must be complete. Every session was tried and none will do; the message says how many each condition shuts out. Mend the one that takes most first.',
  },
  *check(context) {
    if (!hasDistinctVisits(context)) return;
    const bound = new Set(faultyDays(context, 'pin').map(({ visit }) => visit));
    const bySignature = new Map<string, Trip[]>();
    for (const trip of context.trips) {
      if (trip.stands || isToldElsewhere(context, trip, bound)) continue;
      const signature = signatureOf(context, trip);
      const same = bySignature.get(signature);
      if (same === undefined) bySignature.set(signature, [trip]);
      else same.push(trip);
    }
    for (const trips of bySignature.values()) {
      const [trip] = trips;
      const [visit] = trip?.visits ?? [];
      if (trip === undefined || visit === undefined) continue;
      const reasons = whyNowhere(context, trip);
      if (reasons === null) continue;
      yield {
        path: visitPath(context, visit),
        values: {
          name: unitName(visit),
          sessions: trip.sessions,
          trips: trips.length,
          reasons: Array.from(reasons, ([rule, count]) => ({ rule, count })),
        },
      };
    }
  },
});

/** Whether a trip fits nowhere because of a fault that another rule tells. */
function isToldElsewhere(context: RuleContext, trip: Trip, bound: ReadonlySet<Visit>): boolean {
  const teams = teamsOf(context, trip);
  return (
    teams.length === 0 ||
    windowFault(context, trip.round) !== null ||
    teams.every((team) => whyTeamCannotGo(team, null, []).length > 0) ||
    trip.visits.some(
      (visit) =>
        bound.has(visit) ||
        isWithoutLeader(context, visit) ||
        unitForce(context, visit)?.extent === 'never' ||
        hasNobody(candidatesIn(context.plan, context.directory).get(visit.id)),
    )
  );
}

function reasonWords({ rule, count }: Reason): Bilingual {
  const words = CLOSING_WORDS[rule];
  return { vi: `${words.vi} (${count} buổi)`, en: `${words.en} (${counted(count, 'session')})` };
}

/**
 * Why a trip can start nowhere: for each rule, how many sessions of the window it shuts out, for the team shut out
 * least; null if some team can start it somewhere.
 */
function whyNowhere(context: RuleContext, trip: Trip): ReadonlyMap<ClosingRule, number> | null {
  const { starts } = campaignOf(context);
  const teams = teamsOf(context, trip);
  const counts = new Map<ClosingRule, number>();
  for (const start of starts.sessionsOf(trip).window) {
    const ofStart = closingsOfStart(starts, trip, start);
    let least: readonly Closing[] | undefined;
    for (const team of teams) {
      const all = [...ofStart, ...closingsOfTeam(starts, trip, team, start)];
      if (all.length === 0) return null;
      if (least === undefined || all.length < least.length) least = all;
    }
    for (const { rule } of least ?? ofStart) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return new Map(CLOSING_RULES.flatMap((rule) => (counts.has(rule) ? [[rule, counts.get(rule) ?? 0]] : [])));
}

/** What decides where a trip can start: trips of one signature can start at the same sessions. */
function signatureOf(context: RuleContext, trip: Trip): string {
  const visits = trip.visits.map((visit) => {
    const own = isSpecial(context, visit) ? visit.id : '';
    const agency = visit.unit === null ? undefined : context.directory.get(visit.unit);
    const candidates =
      visit.unit === null ? candidatesIn(context.plan, context.directory).get(visit.id) : undefined;
    const open = candidates?.isLimited === true ? `${visit.block} ${visit.district ?? ''}` : '';
    return [visit.sessions, visit.form, own, agency?.from ?? '', agency?.to ?? '', open].join(' ');
  });
  return [trip.round.id, trip.teams.join(' '), ...visits].join('|');
}

const special = new WeakMap<RuleContext, ReadonlySet<string>>();

/** Whether something is said of the unit of a visit alone: a date, a closed period, or people of it in a team. */
function isSpecial(context: RuleContext, { unit, pin, record }: Visit): boolean {
  const { plan } = context;
  const units =
    special.get(context) ??
    new Set([
      ...plan.schedule.closed.flatMap((period) => period.units),
      ...plan.teams.flatMap((team) => [...team.members, ...team.substitutes].map(({ agency }) => agency)),
    ]);
  special.set(context, units);
  return pin !== null || record !== null || (unit !== null && units.has(unit));
}
