import type { Decision } from '../../plan/language/decision.ts';
import type { Office } from '../../plan/language/office.ts';
import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Team } from '../../plan/language/teams.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Audience } from './audience.ts';
import { isShownTo } from './decisions.ts';

/**
 * The plan as an audience may see it beside its schedule. Those who may not know of unannounced visits find no unit that
 * is only visited so; the public finds neither persons nor how to reach them, reasons of closed periods, nor notes. What
 * is public stands here key by key: a new key of the plan does not compile until somebody decides.
 */
export function planFor(audience: Audience, plan: Plan, schedule: Schedule): Plan {
  switch (audience) {
    case 'internal':
      return plan;
    case 'concerned':
      return withoutHiddenUnits(audience, plan, schedule);
    case 'public':
      return publicPlan(withoutHiddenUnits(audience, plan, schedule));
    default:
      return audience satisfies never;
  }
}

/** Leaves out what the plan says of units only because of visits that the audience may not know of. */
function withoutHiddenUnits(audience: Audience, plan: Plan, schedule: Schedule): Plan {
  const all = [...schedule.visits, ...schedule.unplaced].map(({ visit }) => visit);
  const isShown = (what: Pick<Visit, 'form'>) => isShownTo(audience, what);
  const shown = new Set(all.filter(isShown).map(({ unit }) => unit));
  const hidden = new Set(all.flatMap(({ unit }) => (unit === null || shown.has(unit) ? [] : [unit])));
  const isKnown = (unit: string) => !hidden.has(unit);
  return {
    ...plan,
    forms: plan.forms.filter(isShown),
    blocks: plan.blocks
      .map((block) => ({ ...block, units: block.units.filter(isShown) }))
      .filter((block) => isShown(block) || block.units.length > 0),
    teams: plan.teams.map((team) => ({ ...team, units: team.units.filter(isKnown) })),
    schedule: { ...plan.schedule, closed: plan.schedule.closed.flatMap((one) => closedFor(one, isKnown)) },
    records: plan.records.filter(({ unit }) => isKnown(unit)),
  };
}

/** A closed period of known units; of none, if it is only of others. */
function closedFor(period: ClosedPeriod, isKnown: (unit: string) => boolean): ClosedPeriod[] {
  const units = period.units.filter(isKnown);
  return units.length === 0 && period.units.length > 0 ? [] : [{ ...period, units }];
}

function publicPlan(plan: Plan): Plan {
  return {
    file: plan.file,
    id: plan.id,
    name: plan.name,
    year: plan.year,
    example: plan.example,
    note: null,
    directory: plan.directory,
    decision: publicDecision(plan.decision),
    office: publicOffice(plan.office),
    aims: plan.aims,
    requirements: plan.requirements,
    content: plan.content,
    forms: plan.forms,
    subjects: plan.subjects,
    blocks: plan.blocks,
    rounds: plan.rounds,
    review: plan.review,
    teams: plan.teams.map(publicTeam),
    reception: plan.reception,
    funding: plan.funding,
    duties: plan.duties,
    deadlines: plan.deadlines,
    expected: plan.expected,
    schedule: {
      sessions: plan.schedule.sessions,
      visitsPerDay: plan.schedule.visitsPerDay,
      visitsPerWeek: plan.schedule.visitsPerWeek,
      closed: plan.schedule.closed.map(publicClosed),
    },
    calendar: plan.calendar,
    records: plan.records,
    exemptions: [],
  };
}

function publicDecision(decision: Decision): Decision {
  return {
    path: decision.path,
    kind: decision.kind,
    number: decision.number,
    date: decision.date,
    title: decision.title,
    effective: decision.effective,
    issuer: decision.issuer,
    signatory: null,
    legalBases: decision.legalBases,
    proposal: decision.proposal,
    articles: decision.articles,
    recipients: decision.recipients,
    filing: decision.filing,
  };
}

function publicOffice(office: Office): Office {
  return {
    path: office.path,
    agency: office.agency,
    place: office.place,
    symbol: office.symbol,
    signer: null,
    recipients: office.recipients,
    filing: office.filing,
    address: null,
    phone: null,
    email: null,
    contact: null,
    hours: office.hours,
  };
}

function publicTeam(team: Team): Team {
  return {
    path: team.path,
    clause: team.clause,
    id: team.id,
    name: team.name,
    lead: team.lead,
    formed: team.formed,
    subjects: team.subjects,
    rounds: team.rounds,
    deputyLeads: team.deputyLeads,
    seconding: team.seconding,
    members: [],
    substitutes: [],
    units: team.units,
  };
}

function publicClosed(period: ClosedPeriod): ClosedPeriod {
  return {
    path: period.path,
    clause: period.clause,
    from: period.from,
    to: period.to,
    session: period.session,
    reason: '',
    units: period.units,
    teams: period.teams,
    rounds: period.rounds,
  };
}
