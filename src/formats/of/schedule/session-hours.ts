import type { Plan } from '../../../plan/plan.ts';
import type { Session } from '../../../plan/language/schedule.ts';

/** When a session begins and ends: `07:30`. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** Eight hours in two sessions, as many offices work; the law leaves the hours to each province. */
const USUAL: Readonly<Record<Session, string>> = { morning: '07:30-11:30', afternoon: '13:00-17:00' };

/** The hours of a session in the secretariat's office, or the usual ones where the plan gives none. */
export function hoursOf({ office }: Plan, session: Session): Hours {
  const written = (office.hours ?? USUAL)[session];
  return { from: written.slice(0, 5), to: written.slice(6) };
}
