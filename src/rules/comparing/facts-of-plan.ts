import { makeCivilDate } from '../../calendar/civil-date.ts';
import { bodyName } from '../../plan/directory.ts';
import { fold } from '../../plan/fold.ts';
import type { Part } from '../../plan/yaml/locate.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { DateRange } from '../../plan/period-expression.ts';
import type { Round } from '../../plan/language/rounds.ts';
import type { Team } from '../../plan/language/teams.ts';
import { shown } from '../../plan/shown.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { type BoundDay, boundDays } from '../evidence/bound-days.ts';
import { nameKey } from '../evidence/name-key.ts';
import { windowEnds } from '../evidence/window-fault.ts';
import type { Section } from '../engine/faulty-sections.ts';
import type { RuleContext } from '../engine/rule.ts';
import type {
  AgencyFacts,
  ComparedFact,
  DayOut,
  FileFacts,
  KeptPlace,
  PersonFacts,
  VisitFacts,
} from './file-facts.ts';

/** Longer lines are not kept: an excerpt would show a small part of them anyway. */
const LONGEST_LINE = 500;

/** What is kept of a plan. Without `tellsDirectory`, what its directory says is left out as known already. */
export function factsOfPlan(
  context: RuleContext,
  documents: { readonly plan: YamlDocument; readonly directory: YamlDocument },
  faulty: ReadonlySet<Section>,
  tellsDirectory: boolean,
): FileFacts {
  const { plan, directory } = context;
  const keep = (path: Path, part?: Part) => kept(documents.plan, path, part);
  const { number, date, issuer } = plan.decision;
  return {
    file: plan.file,
    province: fold(directory.province),
    plan: {
      name: shown(plan.name),
      decision: { number, date, issuer: issuer.agency, place: keep(['decision', 'number']) },
      visits: visitFacts(context, keep),
      people: plan.teams.flatMap((team) => memberFacts(context, team, keep)),
      faulty: [...faulty],
    },
    directory: {
      file: directory.file,
      agencies: tellsDirectory ? agencyFacts(context, documents.directory) : null,
    },
  };
}

type Keep = (path: Path, part?: Part) => KeptPlace;

function kept(document: YamlDocument, path: Path, part?: Part): KeptPlace {
  const location = document.locate(path, part);
  const line = document.lines.line(location.span.line);
  return { location, line: line.length > LONGEST_LINE ? null : line };
}

/** The units that are visited: those bound to a day on that day, others some time in the window of their round. */
function visitFacts(context: RuleContext, keep: Keep): VisitFacts[] {
  const bound = new Map<Visit, DateRange>();
  for (const day of boundDays(context)) if (!bound.has(day.visit)) bound.set(day.visit, rangeOf(day));
  return context.visits.flatMap((visit) => {
    const range = bound.get(visit) ?? wholeWindow(visit.round);
    if (visit.unit === null || visit.form === 'by-report' || range === null) return [];
    const agency = context.directory.get(visit.unit);
    const name = shown(agency === undefined ? visit.unit : bodyName(agency));
    return { unit: visit.unit, name, from: range.from, to: range.to, place: keep(visit.path) };
  });
}

function rangeOf({ date, visit }: BoundDay): DateRange {
  return { from: date, to: visit.done?.to ?? date };
}

function wholeWindow(round: Round): DateRange | null {
  const ends = windowEnds(round);
  return ends === null || ends.to < ends.from ? null : ends;
}

/** The members of a team. A team of which every visit is bound to a day is out on those days only. */
function memberFacts(context: RuleContext, team: Team, keep: Keep): PersonFacts[] {
  const own = boundDays(context).filter(({ visit, fault }) => fault === null && isOnlyTeam(visit, team));
  const days = own.map((day): DayOut => {
    const half = day.visit.sessions === 1 ? day.session : null;
    return { ...rangeOf(day), half, place: keep(day.path) };
  });
  const bound = new Set(own.map(({ visit }) => visit));
  const isSettled = context.visits.every(
    (visit) => !visit.teams.includes(team.id) || visit.form === 'by-report' || bound.has(visit),
  );
  const rounds = context.plan.rounds.filter(({ id }) => team.rounds.length === 0 || team.rounds.includes(id));
  const out = isSettled ? days.map(({ from, to }) => ({ from, to })) : rounds.flatMap(rangesOf);
  return team.members.map(({ name, agency, path }) => ({
    key: `${agency} ${nameKey(name)}`,
    name: shown(name),
    team: shown(team.name),
    out,
    days,
    place: keep([...path, 'name']),
  }));
}

function isOnlyTeam({ teams }: Visit, { id }: Team): boolean {
  return teams.length === 1 && teams[0] === id;
}

function rangesOf({ window }: Round): DateRange[] {
  return window.ranges.filter(({ from, to }) => from <= to).map(({ from, to }) => ({ from, to }));
}

function agencyFacts({ plan, directory }: RuleContext, document: YamlDocument): AgencyFacts[] {
  const knownUntil = makeCivilDate(plan.year, 12, 31);
  return directory.agencies.map(({ id, name, kind, level, parent, from, to, path }) => {
    const at = (fact: ComparedFact) => kept(document, [...path, fact]);
    return {
      ...{ id, name, kind, level, parent, from, to, knownUntil },
      places: {
        ...{ name: at('name'), kind: at('kind'), level: at('level') },
        ...{ parent: at('parent'), from: at('from'), to: at('to') },
      },
    };
  });
}
