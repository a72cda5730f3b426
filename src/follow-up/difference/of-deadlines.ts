import { parseCivilDate } from '../../calendar/civil-date.ts';
import { type Deadline, declaredId } from '../../deadlines/deadline.ts';
import type { Due } from '../../plan/language/deadlines.ts';
import { EVENTS, isEventName } from '../../plan/language/known-deadlines.ts';
import type { Bilingual } from '../../words/language.ts';
import type { PlanChange } from './difference.ts';
import { sameIn } from './changed-fields.ts';
import { isSameValue, type Value } from './changed-values.ts';

/** A deadline as a schedule counts it, whatever visit it is of. */
export interface ComparedDeadline {
  readonly id: string;
  readonly what: Bilingual;
  readonly due: Due;
  /** Whoever owes it, by ids, as far as these are of units that are visited. */
  readonly owners: readonly string[];
}

/** What a schedule says of a deadline of one of its visits, of a round or of the campaign. */
export type SaidOfDeadline = Pick<
  Deadline,
  'id' | 'what' | 'round' | 'owner' | 'date' | 'event' | 'eventDate' | 'direction' | 'count' | 'measure'
>;

/** The deadlines of a schedule, each once; `units` are those that are visited. */
export function deadlinesSaid(
  said: readonly SaidOfDeadline[],
  units: ReadonlySet<string>,
): readonly ComparedDeadline[] {
  const byId = new Map<string, ComparedDeadline>();
  for (const deadline of said) {
    const id = declaredId(deadline);
    const known = byId.get(id);
    const owners = [...(known?.owners ?? []), ...(units.has(deadline.owner) ? [deadline.owner] : [])];
    byId.set(id, { id, what: deadline.what, due: dueOf(deadline), owners: [...new Set(owners)] });
  }
  return [...byId.values()];
}

function dueOf({ event, eventDate, date, direction, count, measure }: SaidOfDeadline): Due {
  if (event === 'year-end') return { kind: 'within-year' };
  const given = count === 0 ? parseCivilDate(event) : null;
  if (given !== null) {
    const excluded = date !== null && eventDate !== null && date < eventDate;
    return { kind: 'date', date: given, excluded };
  }
  return { kind: 'period', direction, count, measure, event, convention: null };
}

/** Which deadlines are counted otherwise in one schedule than in another; those that only one of them has are told by no visit. */
export function differenceOfDeadlines(
  before: readonly ComparedDeadline[],
  now: readonly ComparedDeadline[],
): PlanChange[] {
  const oldOf = new Map(before.map((deadline) => [deadline.id, deadline]));
  return now.flatMap((deadline): PlanChange[] => {
    const old = oldOf.get(deadline.id);
    if (old === undefined) return [];
    const [was, is] = [valueOf(old), valueOf(deadline)];
    if (isSameValue(was, is)) return [];
    return [
      {
        kind: 'changed',
        path: ['deadlines', deadline.id],
        thing: 'deadline',
        name: deadline.what,
        within: null,
        clause: null,
        wording: { old: null, new: null },
        aspect: 'due',
        old: was,
        new: is,
        mustBeTold: deadline.owners,
        notifyBy: null,
        lawful: true,
      },
    ];
  });
}

function valueOf({ due }: ComparedDeadline): Value {
  if (due.kind !== 'period') return { is: 'due', due, event: null };
  const event = isEventName(due.event) ? EVENTS[due.event].name : sameIn(due.event);
  return { is: 'due', due, event };
}
