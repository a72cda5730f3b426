import type { Deadline } from '../../../deadlines/deadline.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { type ScheduleView, teamName, visitName } from './schedule-view.ts';

/** A deadline with the visit that it belongs to; null for one of the campaign. */
export interface AgendaDeadline {
  readonly deadline: Deadline;
  readonly of: ScheduledVisit | null;
}

/** What goes into one calendar: the visits and deadlines of everybody, or of one unit or team. */
export interface Agenda {
  /** Whose it is, as an id; null for everybody's. */
  readonly key: string | null;
  readonly title: string;
  readonly visits: readonly ScheduledVisit[];
  readonly deadlines: readonly AgendaDeadline[];
}

/** The calendar of the whole schedule. */
export function wholeAgenda({ plan, schedule }: ScheduleView): Agenda {
  const ofCampaign = schedule.deadlines.map((deadline) => ({ deadline, of: null }));
  return {
    key: null,
    title: plan.name,
    visits: schedule.visits,
    deadlines: [...deadlinesOf(schedule.visits), ...ofCampaign],
  };
}

/** The calendars of the units or of the teams, one each, in the order of their first visits; none that would be empty. */
export function splitAgenda(view: ScheduleView, by: 'unit' | 'team'): Agenda[] {
  const agendas = by === 'unit' ? unitAgendas(view) : teamAgendas(view);
  return agendas.filter(({ visits, deadlines }) => visits.length + deadlines.length > 0);
}

/** A unit is told of its own visits and of what it owes itself: a district, the names of its communes too. */
function unitAgendas(view: ScheduleView): Agenda[] {
  const { plan, schedule, language } = view;
  const announced = schedule.visits.filter(({ visit }) => visit.form !== 'unannounced');
  const keys = [...new Set(announced.map(unitOf))];
  return keys.map((key) => {
    const visits = announced.filter((at) => unitOf(at) === key);
    const [first] = visits;
    const owed = deadlinesOf(announced).filter(
      ({ deadline, of }) => deadline.owner === key || (deadline.owner === 'unit' && visits.includes(of)),
    );
    return {
      key,
      title: `${first?.visit.name[language] ?? key}: ${plan.name}`,
      visits,
      deadlines: [...owed, ...campaignOf(view, key)],
    };
  });
}

/** A team is told of its visits and of every deadline of theirs, for it must follow them up. */
function teamAgendas(view: ScheduleView): Agenda[] {
  const { plan, schedule } = view;
  return plan.teams.map(({ id }) => {
    const visits = schedule.visits.filter(({ team }) => team === id);
    return {
      key: id,
      title: `${teamName(view, id)}: ${plan.name}`,
      visits,
      deadlines: [...deadlinesOf(visits), ...campaignOf(view, id)],
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

function campaignOf({ schedule }: ScheduleView, owner: string): AgendaDeadline[] {
  const owed = schedule.deadlines.filter((deadline) => deadline.owner === owner);
  return owed.map((deadline) => ({ deadline, of: null }));
}

/** What a deadline asks for, and of which unit: "Báo cáo kết quả khắc phục – Sở Tư pháp". */
export function agendaTitle(view: ScheduleView, { deadline, of }: AgendaDeadline): string {
  const what = deadline.what[view.language];
  return of === null ? what : `${what} – ${visitName(view, of)}`;
}
