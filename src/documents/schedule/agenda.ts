import type { Deadline } from '../../deadlines/deadline.ts';
import { bodyName } from '../../plan/directory.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Bilingual } from '../../words/language.ts';
import { isShownTo } from '../audience/decisions.ts';
import type { ScheduleDocument } from './schedule-document.ts';

/** A deadline with the visit that it belongs to; null for one of the campaign. */
export interface AgendaDeadline {
  readonly deadline: Deadline;
  readonly of: ScheduledVisit | null;
}

/** A unit, named as its visits name it, or a team: each may have a calendar of its own. */
export type AgendaOwner =
  | { readonly kind: 'unit'; readonly id: string; readonly name: Bilingual }
  | { readonly kind: 'team'; readonly id: string; readonly name: string };

/** What goes into one calendar: the visits and deadlines of everybody, or of one unit or team. */
export interface Agenda<Owner extends AgendaOwner | null = AgendaOwner | null> {
  /** Whose it is; null for everybody's. */
  readonly of: Owner;
  readonly visits: readonly ScheduledVisit[];
  readonly deadlines: readonly AgendaDeadline[];
}

/** The calendar of the whole schedule. */
export function wholeAgenda({ schedule }: ScheduleDocument): Agenda {
  const ofCampaign = schedule.deadlines.map((deadline) => ({ deadline, of: null }));
  return {
    of: null,
    visits: schedule.visits,
    deadlines: [...deadlinesOf(schedule.visits), ...ofCampaign],
  };
}

/** The calendars of the units or of the teams, one each, in the order of their first visits; none that would be empty. */
export function splitAgenda(document: ScheduleDocument, by: AgendaOwner['kind']): Agenda<AgendaOwner>[] {
  const agendas = by === 'unit' ? unitAgendas(document) : teamAgendas(document);
  return agendas.filter(({ visits, deadlines }) => visits.length + deadlines.length > 0);
}

/**
 * A unit is told of its own visits and of what it owes itself: a district, the names of its communes too, and a successor what
 * it takes over.
 */
function unitAgendas(document: ScheduleDocument): Agenda<AgendaOwner>[] {
  const { schedule } = document;
  const announced = schedule.visits.filter(({ visit }) => isShownTo('concerned', visit));
  const heirs = deadlinesOf(announced).flatMap(({ deadline: { passed } }) => passed?.successor ?? []);
  const keys = [...new Set([...announced.map(unitOf), ...heirs])];
  return keys.flatMap((key) => {
    const visits = announced.filter((at) => unitOf(at) === key);
    const [first] = visits;
    const agency = document.directory.get(key);
    const own = agency === undefined ? null : { vi: bodyName(agency), en: bodyName(agency) };
    const name = first?.visit.name ?? own;
    if (name === null) return [];
    const owed = deadlinesOf(announced).filter(
      ({ deadline, of }) => deadline.owner === key || (deadline.owner === 'unit' && visits.includes(of)),
    );
    return {
      of: { kind: 'unit' as const, id: key, name },
      visits,
      deadlines: [...owed, ...campaignOf(document, key)],
    };
  });
}

/** A team is told of its visits and of every deadline of theirs, for it must follow them up. */
function teamAgendas(document: ScheduleDocument): Agenda<AgendaOwner>[] {
  const { plan, schedule } = document;
  return plan.teams.map(({ id, name }) => {
    const visits = schedule.visits.filter(({ team }) => team === id);
    return {
      of: { kind: 'team', id, name },
      visits,
      deadlines: [...deadlinesOf(visits), ...campaignOf(document, id)],
    };
  });
}

/** The unit of a visit, or the visit itself while the unit has yet to be named. */
function unitOf({ visit }: ScheduledVisit): string {
  return visit.unit ?? visit.id;
}

function deadlinesOf(visits: readonly ScheduledVisit[]) {
  return visits.flatMap((of) => of.deadlines.map((deadline) => ({ deadline, of })));
}

function campaignOf({ schedule }: ScheduleDocument, owner: string): AgendaDeadline[] {
  const owed = schedule.deadlines.filter((deadline) => deadline.owner === owner);
  return owed.map((deadline) => ({ deadline, of: null }));
}
