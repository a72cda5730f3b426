import type { Round } from '../../plan/language/rounds.ts';
import { startContext } from '../../schedule/arrange.ts';
import { conditionsOf } from '../../schedule/sessions/conditions.ts';
import { type RoundSessions, roundSessions } from '../../schedule/sessions/round-sessions.ts';
import type { StartContext } from '../../schedule/sessions/starts.ts';
import type { RuleContext } from '../engine/rule.ts';

/** What the scheduler will judge starts by, worked out once for all rules. */
interface Campaign {
  readonly starts: StartContext;
  readonly sessionsOf: (round: Round) => RoundSessions;
}

const known = new WeakMap<RuleContext, Campaign>();

/** The campaign of a context, as the scheduler sees it: nothing placed, notices possible from the day of the decision. */
export function campaignOf(context: RuleContext): Campaign {
  const made = known.get(context) ?? makeCampaign(context);
  known.set(context, made);
  return made;
}

function makeCampaign(context: RuleContext): Campaign {
  const { plan, directory, calendar, counting } = context;
  const conditions = conditionsOf(plan);
  const starts = startContext(
    { plan, directory, calendar, counting, asOf: plan.decision.date, previous: null },
    conditions,
  );
  const ofRound = new Map<Round, RoundSessions>();
  return {
    starts,
    sessionsOf: (round) => {
      const sessions = ofRound.get(round) ?? roundSessions(starts.line, round, conditions);
      ofRound.set(round, sessions);
      return sessions;
    },
  };
}
