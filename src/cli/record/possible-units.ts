import { bodyName } from '../../plan/directory.ts';
import { FACTS, type FactName } from '../../plan/language/fact-kinds.ts';
import type { VisitRecord } from '../../plan/visit-record.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Bilingual } from '../../words/language.ts';

type Named = readonly [id: string, name: Bilingual];

/** The units of which a fact can be the next: by what is on record of their visits, or those that name units or lend members. */
export function possibleUnits(fact: FactName, context: RuleContext): readonly Named[] {
  const { of } = FACTS[fact];
  switch (of) {
    case 'visit':
      return visited(context.visits.filter((visit) => mayBeNext(fact, visit)));
    case 'visit-or-agency':
      return [...visited(context.visits), ...agencies(secondingIn(context), context)];
    case 'agency':
      return agencies(secondingIn(context), context);
    case 'naming':
      return agencies(
        context.visits.flatMap(({ unit, district, block }) => (unit === null ? [district ?? block] : [])),
        context,
      );
    case 'campaign':
      return [];
    default:
      return of satisfies never;
  }
}

/** The units of which something is on record. */
export function recordedUnits({ visits, cancelled }: RuleContext): readonly Named[] {
  return visited([...visits, ...cancelled].filter(({ record }) => record !== null));
}

function mayBeNext(fact: FactName, { record, done }: Visit): boolean {
  const has = (key: keyof VisitRecord) => record !== null && record[key] !== null;
  switch (fact) {
    case 'notified':
    case 'put-off':
    case 'cancelled':
      return done === null;
    case 'report-received':
      return !has('reportReceived');
    case 'visited':
      return !has('visited');
    case 'minutes':
      return has('visited') && record?.facts.every((one) => one.fact !== 'minutes') === true;
    case 'conclusion-issued':
      return (has('visited') || has('reportReceived')) && !has('conclusionIssued');
    case 'finding':
      return has('visited') || has('reportReceived');
    case 'conclusion-received':
      return has('conclusionIssued') && !has('conclusionReceived');
    case 'remediation-reported':
      return has('conclusionReceived') && record?.isWithoutDemands === false;
    case 'schedule-issued':
    case 'seconded':
    case 'named':
    case 'drawn':
    case 'reminded':
    case 'extended':
    case 'raised':
    case 'done':
    case 'report-submitted':
      return true;
    default:
      return fact satisfies never;
  }
}

function visited(visits: readonly Visit[]): Named[] {
  return visits.map(({ id, unit, name }) => [unit ?? id, name]);
}

function secondingIn({ plan }: RuleContext): string[] {
  return plan.teams.flatMap(({ seconding }) => seconding.map(({ agency }) => agency));
}

function agencies(ids: readonly string[], { directory }: RuleContext): Named[] {
  return ids.map((id) => {
    const agency = directory.get(id);
    const name = agency === undefined ? id : bodyName(agency);
    return [id, { vi: name, en: name }];
  });
}
