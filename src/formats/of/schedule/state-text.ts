import { writtenDate } from '../../../calendar/date-words.ts';
import { isToBePlaced } from '../../../follow-up/progress.ts';
import type { VisitState, VisitStatus } from '../../../follow-up/status.ts';
import type { FactName } from '../../../plan/language/fact-kinds.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import type { Language } from '../../../words/language.ts';
import { STATE_NAMES } from '../../../words/state-names.ts';

/** The fact by which a visit is in its state; none of one of which nothing is recorded that would tell. */
const BROUGHT_BY: Readonly<Record<VisitState, FactName | null>> = {
  planned: null,
  unplaced: 'put-off',
  moved: 'put-off',
  notified: 'notified',
  visited: 'visited',
  reported: 'report-received',
  concluded: 'conclusion-issued',
  received: 'conclusion-received',
  remediated: 'remediation-reported',
  closed: null,
  cancelled: 'cancelled',
};

/** The last fact of a name among those of a visit. */
export function lastFact({ facts }: Pick<VisitStatus, 'facts'>, name: FactName): StandingFact | undefined {
  return facts.findLast(({ fact }) => fact === name);
}

/** How far a visit has come, with the day since when: "đã kết luận 25/05/2021". */
export function stateText(of: VisitStatus, language: Language): string {
  const name = STATE_NAMES[isToBePlaced(of) ? 'unplaced' : of.state][language];
  const by = BROUGHT_BY[of.state];
  const fact = by === null ? undefined : lastFact(of, by);
  if (fact === undefined) return name;
  const day = writtenDate(fact.on, language);
  if (fact.fact !== 'put-off') return `${name} ${day}`;
  return { vi: `${name} (hoãn ${day})`, en: `${name} (put off ${day})` }[language];
}
