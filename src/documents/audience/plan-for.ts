import { withoutUnannouncedUnits } from '../../plan/announced-plan.ts';
import { isUnannounced } from '../../plan/language/units.ts';
import type { Fact } from '../../plan/language/facts.ts';
import type { Decision } from '../../plan/language/decision.ts';
import type { Office } from '../../plan/language/office.ts';
import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Team } from '../../plan/language/teams.ts';
import type { Audience } from './audience.ts';

/**
 * The plan as an audience may see it beside its schedule. Those who may not know of unannounced visits find no unit that
 * is only visited so; the public finds neither persons nor how to reach them, reasons of closed periods, nor notes. What
 * is public stands here key by key: a new key of the plan does not compile until somebody decides.
 */
export function planFor(audience: Audience, plan: Plan): Plan {
  switch (audience) {
    case 'internal':
      return plan;
    case 'concerned':
      return withoutUnannounced(plan);
    case 'public':
      return publicPlan(withoutUnannounced(plan));
    default:
      return audience satisfies never;
  }
}

/** The announced plan, without even the form of inspection that it then knows nothing of. */
function withoutUnannounced(plan: Plan): Plan {
  return { ...withoutUnannouncedUnits(plan), forms: plan.forms.filter((form) => !isUnannounced(form)) };
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
    report: plan.report,
    outline: plan.outline,
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
    recordsFile: plan.recordsFile,
    recorded: plan.recorded.map(publicFact),
    exemptions: [],
    // When people are absent is nobody's business.
    times: plan.times.filter(({ path }) => path[0] !== 'teams'),
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
    venue: office.venue,
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
    establishedBy: { ...team.establishedBy, signer: null },
    venue: team.venue,
    seconding: team.seconding,
    posts: team.posts,
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

/** What took place, and when; what the office noted of it is its own. */
function publicFact(fact: Fact): Fact {
  return { ...fact, text: null, reason: null, seed: null, excluded: [], witnesses: [] };
}
