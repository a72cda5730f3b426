import type { CivilDate } from '../../calendar/civil-date.ts';
import { isSameMoment } from '../../schedule/visits/visit.ts';
import type { Consequence, Reason, VisitAspect, VisitChange } from './difference.ts';
import type { ComparedSchedule, ComparedVisit, KnownMove } from './sides.ts';
import { matchVisits } from './matches.ts';
import { dayValue, isSameValue, choiceValue, textValue, type Value } from './changed-values.ts';

/** How visits are compared. */
export interface VisitComparison {
  /** The day taken for today. */
  readonly today: CivilDate;
  /** Id of the agency that tells the others, and so is not told itself. */
  readonly office: string | null;
  /** What is compared beside the first day of each visit. */
  readonly aspects: readonly VisitAspect[];
  /** What a team is called. */
  readonly nameOfTeam: (id: string) => string;
}

/**
 * What changed of the visits between two schedules of one plan: those added and removed, those that stand elsewhere, and
 * what else of them changed. In the order of the new schedule; those removed last.
 */
export function differenceOfVisits(
  before: ComparedSchedule,
  now: ComparedSchedule,
  how: VisitComparison,
): VisitChange[] {
  const { pairs, removed } = matchVisits(before.visits, now.visits);
  const moves = new Map(now.moves.map((move) => [move.visit, move]));
  return [
    ...now.visits.flatMap((visit) => {
      const old = pairs.get(visit);
      if (old === undefined) return [presence('added', visit, how)];
      return changesOf(old, visit, moves.get(visit.id) ?? null, how);
    }),
    ...removed.map((visit) => presence('removed', visit, how, now.cancelled.get(visit.id))),
  ];
}

function presence(
  kind: 'added' | 'removed',
  visit: ComparedVisit,
  how: VisitComparison,
  reason: Reason | null = null,
): VisitChange {
  const { id, name, path, form, start, told } = visit;
  const untold = { mustBeTold: [], notifyBy: null, lawful: true };
  // Who is not told of a visit is not told either that it is given up.
  const gone = { ...untold, mustBeTold: form === 'unannounced' ? [] : withoutOffice(told, how) };
  const consequence = kind === 'added' ? consequenceOf(visit, how) : visit.isDone ? untold : gone;
  const isNotified = kind === 'removed' && visit.notified !== null && !visit.isDone;
  return { kind, visit: id, name, path, form, at: start, isNotified, reason, ...consequence };
}

function changesOf(
  old: ComparedVisit,
  visit: ComparedVisit,
  move: KnownMove | null,
  how: VisitComparison,
): VisitChange[] {
  const { id, name, path } = visit;
  const of = { visit: id, name, path };
  const moved: VisitChange[] = [];
  // By report a visit has no day: that it left one is told with its form.
  if (!isSameMoment(old.start, visit.start) && visit.form !== 'by-report') {
    const known = move !== null && move.from === old.start?.date ? move : null;
    moved.push({
      ...of,
      kind: 'moved',
      from: old.start,
      to: visit.start,
      sessions: known?.sessions ?? null,
      isNotified: (move?.isNotified ?? false) || (old.notified !== null && !visit.isDone),
      reason: reasonOf(visit, move),
      ...consequenceOf(visit, how),
    });
  }
  const others = how.aspects.flatMap((aspect): VisitChange[] => {
    const [before, now] = [valueOf(aspect, old, how), valueOf(aspect, visit, how)];
    if (isSameValue(before, now) || (aspect === 'unit' && old.unit === visit.unit)) return [];
    // Where a visit begins elsewhere it ends elsewhere; a team is not taken from one that has no place.
    if (aspect === 'end' && (moved.length > 0 || before === null || now === null)) return [];
    if (aspect === 'team' && (before === null || now === null)) return [];
    // A file may lack a form or a venue that is as it was.
    if (aspect === 'form' && (old.form === null || visit.form === null)) return [];
    const told = visit.isDone || visit.form === 'unannounced' ? [] : withoutOffice(visit.told, how);
    const consequence = { mustBeTold: told, notifyBy: null, lawful: true };
    return [{ ...of, kind: 'changed', aspect, old: before, new: now, ...consequence }];
  });
  return [...moved, ...others];
}

/** Why a visit stands elsewhere: what took place says more than what would have kept it away. */
function reasonOf(visit: ComparedVisit, move: KnownMove | null): Reason | null {
  if (visit.isDone) return { by: 'held' };
  if (visit.recorded !== null) return visit.recorded;
  if (visit.announced !== null) return { by: 'notified', on: visit.announced };
  return move?.reason ?? null;
}

function valueOf(aspect: VisitAspect, visit: ComparedVisit, how: VisitComparison): Value | null {
  switch (aspect) {
    case 'unit':
      return visit.unit === null ? null : { is: 'named', id: visit.unit, name: visit.name };
    case 'team': {
      if (visit.team === null) return null;
      const name = how.nameOfTeam(visit.team);
      return { is: 'named', id: visit.team, name: { vi: name, en: name } };
    }
    case 'form':
      return choiceValue('form', visit.form);
    case 'end':
      return dayValue(visit.end);
    case 'venue':
      return textValue(visit.venue);
    default:
      return aspect satisfies never;
  }
}

/** Who must be told of the day of a visit, and until when; nobody of one that took place, or was notified already. */
function consequenceOf(visit: ComparedVisit, how: VisitComparison): Consequence {
  const { start, noticeBy, notified, form, isDone } = visit;
  if (isDone || form === 'unannounced') return { mustBeTold: [], notifyBy: null, lawful: true };
  const mustBeTold = withoutOffice(visit.told, how);
  // Without a place there is no day that would be lawful.
  if (start === null && form !== 'by-report') return { mustBeTold, notifyBy: null, lawful: false };
  const isInTime = noticeBy === null || (notified ?? how.today) <= noticeBy;
  if (notified !== null) return { mustBeTold: [], notifyBy: null, lawful: isInTime };
  const lawful = isInTime && (start === null || how.today <= start.date);
  return { mustBeTold, notifyBy: noticeBy, lawful };
}

function withoutOffice(told: readonly string[], { office }: VisitComparison): string[] {
  return told.filter((id) => id !== office);
}
