import type { VisitState, VisitStatus } from './status.ts';

/** How many of the steps of a visit each state has behind it; null of a visit that is in no count. */
const STEPS_TAKEN: Readonly<Record<VisitState, number | null>> = {
  planned: 0,
  moved: 0,
  unplaced: 0,
  notified: 1,
  visited: 2,
  reported: 2,
  concluded: 3,
  received: 4,
  remediated: 5,
  closed: 6,
  cancelled: null,
};

/** Whether a visit in one state has reached another or passed it; a cancelled one has reached nothing. */
export function hasReached(state: VisitState, step: VisitState): boolean {
  const taken = STEPS_TAKEN[state];
  return taken !== null && taken >= (STEPS_TAKEN[step] ?? Infinity);
}

/** Whether a visit has no day and needs one: it was put off, or nothing places it. */
export function isToBePlaced({ state, start, visit }: VisitStatus): boolean {
  if (state === 'unplaced') return true;
  return state === 'moved' && start === null && visit.form !== 'by-report';
}
