import type { Status } from '../../../follow-up/status.ts';
import { isShownTo } from '../../audience/decisions.ts';
import type { LetterFacts } from '../letter-facts.ts';

/** How far a campaign has come, without the visits that the readers of a paper may not know of; null where none is given. */
export function statusFor({ status, audience }: LetterFacts): Status | null {
  if (status === null) return null;
  const isShown = (one: Status['visits'][number] | null) => one === null || isShownTo(audience, one.visit);
  return {
    ...status,
    visits: status.visits.filter(isShown),
    notRecorded: status.notRecorded.filter(({ visit }) => isShown(visit)),
    due: status.due.filter(({ visit }) => isShown(visit)),
    overdue: status.overdue.filter(({ visit }) => isShown(visit)),
  };
}
