import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import type { Round } from '../../plan/language/rounds.ts';
import type { Conditions } from './conditions.ts';
import type { SessionLine } from './session-line.ts';
import type { Moment } from '../visits/visit.ts';

/** The sessions of a round. */
export interface RoundSessions {
  /** Positions on the line of the sessions in the window, ascending. */
  readonly window: Int32Array;
  /** Positions of the plan-open sessions: in the window and not closed by the plan. */
  readonly open: Int32Array;
  /** Whether the session at a position is in the window. */
  isInWindow(position: number): boolean;
  /** The period that closes the session at a position to the whole round, if any. */
  readonly closedBy: (position: number) => ClosedPeriod | undefined;
  /** How many plan-open sessions lie before a position. */
  openBefore(position: number): number;
}

/** Works out which sessions a round has. */
export function roundSessions(line: SessionLine, round: Round, conditions: Conditions): RoundSessions {
  const isInWindow = new Uint8Array(line.length);
  let last = -1;
  for (let position = 0; position < line.length; position++) {
    const { date } = line.at(position);
    if (!round.window.ranges.some((range) => range.from <= date && date <= range.to)) continue;
    isInWindow[position] = 1;
    last = position;
  }
  const until = conditions.openUntil[round.id];
  for (let position = last + 1; until !== undefined && position < line.length; position++)
    if (line.at(position).date <= until) isInWindow[position] = 1;

  const forRound = conditions.closed.filter(
    (period) => period.units.length === 0 && period.teams.length === 0 && isOfRound(period, round),
  );
  const closedBy = new Map<number, ClosedPeriod>();
  const window: number[] = [];
  const open: number[] = [];
  const openBefore = new Int32Array(line.length + 1);
  for (let position = 0; position < line.length; position++) {
    openBefore[position] = open.length;
    if (isInWindow[position] !== 1) continue;
    window.push(position);
    const period = forRound.find((one) => closes(one, line.at(position)));
    if (period === undefined) open.push(position);
    else closedBy.set(position, period);
  }
  openBefore[line.length] = open.length;
  return {
    window: Int32Array.from(window),
    open: Int32Array.from(open),
    isInWindow: (position) => isInWindow[position] === 1,
    closedBy: (position) => closedBy.get(position),
    openBefore: (position) => openBefore[Math.min(Math.max(position, 0), line.length)] ?? 0,
  };
}

/** Whether a closed period speaks of a round: of all, unless it names some. */
export function isOfRound(period: ClosedPeriod, round: Round): boolean {
  return period.rounds.length === 0 || period.rounds.includes(round.id);
}

/** Whether a closed period holds a session. */
export function closes(period: ClosedPeriod, { date, session }: Moment): boolean {
  return period.from <= date && date <= period.to && (period.session === null || period.session === session);
}
