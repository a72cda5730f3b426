import type { CivilDate } from '../calendar/civil-date.ts';
import { passingBy } from '../plan/directory.ts';
import { recordedBy, standingFacts } from '../plan/standing-facts.ts';
import type { ScheduleInput } from '../schedule/arrange.ts';
import {
  campaignDeadlines,
  factsOfCampaign,
  followedVisit,
  roundEnd,
} from '../schedule/campaign-deadlines.ts';
import { makeSchedule } from '../schedule/make-schedule.ts';
import type { TellProgress } from '../schedule/progress.ts';
import { plannedVisits } from '../schedule/visits/make-visits.ts';
import type { Moment, Visit } from '../schedule/visits/visit.ts';
import { countFindings, demandStatuses } from './demand-status.ts';
import { wasLateBy } from './late-then.ts';
import { dueAmong, openDeadlines, overdueAmong } from './open-deadlines.ts';
import { placedVisits } from './placed-visits.ts';
import type { ScheduleInForce, Sources } from './planned-starts.ts';
import type { JudgedBy, Status, VisitStatus } from './status.ts';
import { stateOf } from './visit-state.ts';

/** What a status is made from, on a day. */
export interface StatusInput extends Pick<ScheduleInput, 'plan' | 'directory' | 'calendar' | 'counting'> {
  readonly asOf: CivilDate;
  /** So many working days ahead something is due. */
  readonly within: number;
  readonly inForce: ScheduleInForce | null;
  readonly judgedBy: JudgedBy;
}

/**
 * Where a campaign stands on a day, by the facts recorded by then: the state of every visit, what is due, what is late. It
 * moves nothing: visits are judged by the schedule in force, or where none is by that of the day of the decision. `tell` is
 * told how far the making of that one has got.
 */
export async function makeStatus(input: StatusInput, tell: TellProgress = () => undefined): Promise<Status> {
  const { directory, counting, asOf, within, judgedBy } = input;
  const plan = recordedBy(input.plan, asOf);
  const facts = standingFacts(plan);
  const { wanted: visits, cancelled, order } = plannedVisits(plan, directory, asOf);
  const seen: ScheduleInput = { ...input, plan, asOf, previous: null };
  const sources = sourcesOf(input, tell);
  const placed = await placedVisits(seen, sources, visits);
  const ends = new Map(plan.rounds.map((round) => [round.id, roundEnd(round, placed)]));
  const endOf = ({ id }: Visit['round']) => ends.get(id) ?? ({ date: null, state: 'open' } as const);
  const successorOf = ({ unit }: Visit) =>
    unit === null ? null : (passingBy(unit, asOf, directory)?.successor ?? null);
  const statusOf = (visit: Visit) => ({
    visit,
    successor: successorOf(visit),
    facts: visit.record?.facts ?? [],
  });
  const followed = placed.map((one): VisitStatus => {
    const { visit, start, end } = one;
    const scheduled = followedVisit(seen, one, endOf(visit.round));
    const demands = demandStatuses(seen, visit, scheduled.deadlines, asOf);
    const findings = countFindings(visit, demands);
    return { ...statusOf(visit), state: stateOf(visit, start), start, end, scheduled, findings, demands };
  });
  const withdrawn = cancelled.map((visit): VisitStatus => ({
    ...statusOf(visit),
    state: 'cancelled',
    start: null,
    end: null,
    scheduled: null,
    findings: countFindings(visit, []),
    demands: [],
  }));
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ visit }: VisitStatus) => place.get(visit.id) ?? order.length;
  const all = [...followed, ...withdrawn].sort((one, other) => placeOf(one) - placeOf(other));
  const ofCampaign = factsOfCampaign(
    plan,
    all.map(({ visit }) => visit),
  );
  const campaign = {
    plan,
    counting,
    asOf,
    visits: all,
    deadlines: campaignDeadlines(seen, visits, endOf),
    facts,
    ofCampaign,
  };
  const open = openDeadlines(campaign);
  return {
    plan: plan.id,
    asOf,
    within,
    judgedBy,
    visits: all,
    notRecorded: followed.flatMap((one) => {
      const { done, stands } = one.visit;
      return done === null && stands !== null ? [{ visit: one, date: stands.from }] : [];
    }),
    due: dueAmong(open, campaign, within),
    overdue: await overdueAmong(open, campaign, wasLateBy({ seen, sources, visits: all, endOf })),
    facts: ofCampaign,
  };
}

/** What tells when visits are to begin; the schedule of the day of the decision is made when it is first asked for. */
function sourcesOf(input: StatusInput, tell: TellProgress): Sources {
  const { plan, calendar, inForce } = input;
  let decided: Promise<ReadonlyMap<string, Moment>> | null = null;
  const decide = async () => {
    const bare = { ...input, plan: { ...plan, recorded: [] }, asOf: null, previous: null };
    const { visits } = await makeSchedule(bare, tell);
    return new Map(
      visits.flatMap(({ visit, start }) => (start === null ? [] : [[visit.id, start] as const])),
    );
  };
  return { calendar, inForce, onDecisionDay: () => (decided ??= decide()) };
}
