import type { Level } from '../../plan/directory.ts';
import type { Form } from '../../plan/language/forms.ts';
import { hasReached } from '../progress.ts';
import type { Status, VisitStatus } from '../status.ts';

/** What has become of a visit that a plan asks for. */
export type Outcome = 'inspected' | 'cancelled' | 'put-off' | 'unplaced' | 'not-recorded' | 'to-come';

/** How many visits of some kind are planned, and what has become of them. */
export interface VisitCount<Key> {
  readonly key: Key;
  readonly planned: number;
  readonly inspected: number;
  readonly cancelled: number;
  /** All others: put off, without a day, not recorded, or yet to come. */
  readonly remaining: number;
}

/** The visits of a campaign, counted; the keys of each list in plan order. */
export interface Coverage {
  readonly all: VisitCount<null>;
  /** How many units are planned, an open one as one, and how many of them were inspected at least once. */
  readonly units: number;
  readonly unitsInspected: number;
  readonly concluded: number;
  readonly byLevel: readonly VisitCount<Level>[];
  readonly byForm: readonly VisitCount<Form>[];
  /** By ids; null: of no subject, or of a team that has yet to be told. */
  readonly bySubject: readonly VisitCount<string | null>[];
  readonly byTeam: readonly VisitCount<string | null>[];
  readonly byRound: readonly VisitCount<string>[];
  /** What has become of each visit, in plan order. */
  readonly outcomes: ReadonlyMap<VisitStatus, Outcome>;
}

/** Counts the visits of a status by what has become of them. */
export function coverageOf({ visits }: Pick<Status, 'visits'>): Coverage {
  const outcomes = new Map(visits.map((one) => [one, outcomeOf(one)] as const));
  const count = <Key>(keyOf: (one: VisitStatus) => Key) => counted(outcomes, keyOf);
  const inspected = visits.filter((one) => outcomes.get(one) === 'inspected');
  return {
    all: count(() => null)[0] ?? { key: null, planned: 0, inspected: 0, cancelled: 0, remaining: 0 },
    units: unitsAmong(visits),
    unitsInspected: unitsAmong(inspected),
    concluded: inspected.filter(({ visit: { record } }) => isConcluded(record)).length,
    byLevel: count(({ visit }) => visit.level),
    byForm: count(({ visit }) => visit.form),
    bySubject: count(({ visit }) => visit.subject),
    byTeam: count(teamOfVisit),
    byRound: count(({ visit }) => visit.round.id),
    outcomes,
  };
}

/** Whether a conclusion is on record: that it was issued, or received. */
function isConcluded(record: VisitStatus['visit']['record']): boolean {
  return record !== null && (record.conclusionIssued !== null || record.conclusionReceived !== null);
}

/** Id of the team that goes to a visit, or went; null where several may. */
export function teamOfVisit({ visit, scheduled }: VisitStatus): string | null {
  return scheduled?.team ?? (visit.teams.length === 1 ? (visit.teams[0] ?? null) : null);
}

/** What has become of a visit: by report it is inspected once its report was received. */
function outcomeOf({ visit, state }: VisitStatus): Outcome {
  if (hasReached(state, 'visited')) return 'inspected';
  if (state === 'cancelled') return 'cancelled';
  if (visit.record?.putOff != null) return 'put-off';
  if (state === 'unplaced') return 'unplaced';
  return visit.done === null && visit.stands !== null ? 'not-recorded' : 'to-come';
}

function counted<Key>(
  outcomes: ReadonlyMap<VisitStatus, Outcome>,
  keyOf: (one: VisitStatus) => Key,
): VisitCount<Key>[] {
  const counts = new Map<Key, { planned: number; inspected: number; cancelled: number }>();
  for (const [visit, outcome] of outcomes) {
    const key = keyOf(visit);
    const known = counts.get(key) ?? { planned: 0, inspected: 0, cancelled: 0 };
    known.planned += 1;
    if (outcome === 'inspected') known.inspected += 1;
    if (outcome === 'cancelled') known.cancelled += 1;
    counts.set(key, known);
  }
  return [...counts].map(([key, { planned, inspected, cancelled }]) => ({
    key,
    planned,
    inspected,
    cancelled,
    remaining: planned - inspected - cancelled,
  }));
}

/** How many units some visits are to; each open one is a unit of its own. */
function unitsAmong(visits: readonly VisitStatus[]): number {
  return new Set(visits.map(({ visit }) => visit.unit ?? visit.id)).size;
}
