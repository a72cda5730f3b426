import { addDays, type CivilDate } from '../../../calendar/civil-date.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Person } from '../../../plan/language/people.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { isAway } from '../../../schedule/sessions/team-presence.ts';
import type { Participant } from '../../ics/calendar-event.ts';
import { agencyName, type ScheduleView } from './schedule-view.ts';

/** An address that needs no quoting anywhere. */
const ADDRESS = /^[a-z0-9.!#$%&'*+/=^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** The secretariat's office, if the plan gives its address for mail. */
export function organiserOf(view: ScheduleView): Participant | null {
  const { agency, email } = view.plan.office;
  return hasAddress(email) ? { name: agencyName(view, agency), email } : null;
}

/**
 * Who of the team goes to a visit and has an address: its members but those who are away on one of its days or stand
 * aside, and the substitutes of these.
 */
export function attendeesOf({ plan }: ScheduleView, visit: ScheduledVisit): Participant[] {
  const team = plan.teams.find(({ id }) => id === visit.team);
  if (team === undefined) return [];
  const days = daysOf(visit);
  const goes = (person: Person) => !visit.standAside.includes(person.agency) && !isAway(person, days);
  const replaced = new Set(team.members.filter((member) => !goes(member)).map(({ id }) => id));
  const substitutes = team.substitutes.filter(
    (one) => one.for !== null && replaced.has(one.for) && goes(one),
  );
  const people = [
    ...team.members.filter(goes).map((member) => ({ ...member, isChair: member.role === 'head' })),
    ...substitutes.map((person) => ({ ...person, isChair: false })),
  ];
  return people.flatMap(({ name, email, isChair }) => (hasAddress(email) ? [{ name, email, isChair }] : []));
}

/** The names of the people of the teams that cannot be invited: the plan gives no address of theirs, or none that works. */
export function withoutAddress({ teams }: Plan): string[] {
  const people = teams.flatMap(({ members, substitutes }) => [...members, ...substitutes]);
  return people.filter(({ email }) => !hasAddress(email)).map(({ name }) => name);
}

function hasAddress(email: string | null): email is string {
  return email !== null && ADDRESS.test(email);
}

function daysOf({ start, end }: ScheduledVisit): CivilDate[] {
  const days: CivilDate[] = [];
  if (start === null || end === null) return days;
  for (let day = start.date; day <= end.date; day = addDays(day, 1)) days.push(day);
  return days;
}
