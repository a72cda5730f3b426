import { CLOSING_RULES, CLOSING_WORDS } from '../../../schedule/sessions/closing.ts';
import type { Schedule, ScheduledTrip } from '../../../schedule/schedule.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { ScheduleView } from './schedule-view.ts';

/**
 * A schedule as anybody may see it: without the names of persons, how to reach them, the reasons of closed periods, notes,
 * warnings, and advice, all of which may tell of somebody. Unannounced visits must have been taken out before.
 */
export function publicView(view: ScheduleView): ScheduleView {
  return { ...view, plan: publicPlan(view.plan), schedule: publicSchedule(view.schedule), warnings: [] };
}

function publicPlan(plan: Plan): Plan {
  return {
    ...plan,
    note: null,
    decision: { ...plan.decision, signatory: null },
    office: { ...plan.office, signer: null, address: null, phone: null, email: null, contact: null },
    teams: plan.teams.map((team) => ({ ...team, members: [], substitutes: [] })),
    schedule: { ...plan.schedule, closed: plan.schedule.closed.map((period) => ({ ...period, reason: '' })) },
  };
}

function publicSchedule(schedule: Schedule): Schedule {
  return {
    ...schedule,
    trips: schedule.trips.map(withoutCauses),
    unplaced: schedule.unplaced.map((visit) => ({ ...visit, advice: null })),
    warnings: [],
  };
}

/** A trip whose rules stay, but not the name or reason that each rested on. */
function withoutCauses(trip: ScheduledTrip): ScheduledTrip {
  return { ...trip, movedBy: trip.movedBy.map(withoutCause) };
}

function withoutCause(moved: Bilingual): Bilingual {
  const rule = CLOSING_RULES.find((one) => moved.vi.startsWith(`${CLOSING_WORDS[one].vi} (`));
  return rule === undefined ? moved : CLOSING_WORDS[rule];
}
