import { parseCivilDate } from '../calendar/civil-date.ts';
import type { DeadlineRule, Due, ExpectedLag } from './plan.ts';
import { type Read, readDate } from './read-date.ts';
import type { PlanInput } from './shape/plan.ts';

type DeadlineInput = NonNullable<PlanInput['deadlines']>[string];

/**
 * Deadlines that the language knows by name: the event that they are counted from unless the plan says otherwise.
 * The five working days in which a district names its communes are the secretariat's choice, hence without a clause.
 */
const KNOWN: Readonly<Record<string, Partial<DeadlineInput>>> = {
  notice: { before: 'visit-start', owner: 'secretariat' },
  naming: { before: 'notice', owner: 'district', count: 5, measure: 'working-day' },
  conclusion: { after: 'visit-end', owner: 'team' },
  remediation: { after: 'conclusion-received', owner: 'unit' },
};

/** The deadlines of a plan, those known by name completed, in the order of the file; `naming` is always among them. */
export function normaliseDeadlines(deadlines: Readonly<Record<string, DeadlineInput>>): DeadlineRule[] {
  const all = 'naming' in deadlines || !('notice' in deadlines) ? deadlines : { ...deadlines, naming: {} };
  return Object.entries(all).map(([id, written]) => ({
    path: ['deadlines', id],
    clause: written.clause ?? null,
    id,
    what: written.what ?? null,
    owner: written.owner ?? KNOWN[id]?.owner ?? null,
    due: normaliseDue(written, KNOWN[id] ?? {}),
  }));
}

function normaliseDue(written: DeadlineInput, known: Partial<DeadlineInput>): Due {
  if (written.until !== undefined) return { kind: 'date', date: readDate(written.until), excluded: false };
  if (written.within !== undefined) return { kind: 'within-year' };
  const date =
    written.count === undefined && written.before !== undefined ? parseCivilDate(written.before) : null;
  if (date !== null) return { kind: 'date', date, excluded: true };

  const isGiven = (written.before ?? written.after ?? written.at) !== undefined;
  const { before, after, at } = isGiven ? written : known;
  return {
    kind: 'period',
    direction: before === undefined ? 'after' : 'before',
    count: at === undefined ? (written.count ?? known.count ?? 0) : 0,
    measure: written.measure ?? known.measure ?? 'working-day',
    convention: written.convention ?? null,
    event: before ?? after ?? at ?? '',
  };
}

/** The lags after which events are expected. */
export function normaliseExpected(expected: NonNullable<PlanInput['expected']>): ExpectedLag[] {
  return Object.entries(expected).map(([event, lag]: [string, Read<(typeof expected)[string][]>]) => ({
    path: ['expected', event],
    event,
    count: lag.count,
    measure: lag.measure ?? 'working-day',
    after: lag.after,
  }));
}
