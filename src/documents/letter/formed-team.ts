import { fold } from '../../plan/fold.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Team } from '../../plan/language/teams.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';

/** A paper that the plan records as issued; null: the plan does not say. */
export interface IssuedPaper {
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: CivilDate | null;
  /** Whether it is the decision that issued the plan. */
  readonly isOfPlan: boolean;
}

/**
 * The decision that formed a team, as the plan records it: "2745/QĐ-UBND" is the number 2745 and the symbol QĐ-UBND. Null
 * where the team has yet to be formed.
 */
export function formingDecision({ decision }: Pick<Plan, 'decision'>, { formed }: Team): IssuedPaper | null {
  if (formed === false) return null;
  if (formed === true) return { number: null, symbol: null, date: null, isOfPlan: false };
  const isOfPlan = fold(formed.number) === fold(decision.number) && formed.date === decision.date;
  return issuedPaper(formed.number, formed.date, isOfPlan);
}

/** A paper that is on record with its number, "2745/QĐ-UBND" or "2745" alone, and its day. */
export function issuedPaper(written: string, date: CivilDate, isOfPlan = false): IssuedPaper {
  const [number = '', ...symbol] = written.split('/');
  return {
    number: number.trim() === '' ? null : number.trim(),
    symbol: symbol.length === 0 ? null : symbol.join('/').trim(),
    date,
    isOfPlan,
  };
}
