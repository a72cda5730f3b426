import type { FactName } from '../../../src/plan/language/fact-kinds.ts';
import {
  type Dated,
  deadlinesOfCampaign,
  deadlinesOfVisit,
  endOfRound,
} from '../../schedule/checker/deadlines.ts';
import type { VisitValue } from '../../schedule/checker/schedule-value.ts';
import { factsSeen, type PlainFact } from './facts.ts';
import { type Diary, extendedIn, type FollowedVisit, followVisits } from './visits.ts';

/** A deadline that nothing has ended. */
export interface Owed {
  readonly visit: FollowedVisit | null;
  readonly deadline: string;
  readonly owner: string;
  readonly date: string;
  readonly isExpected: boolean;
  readonly endedBy: FactName;
}

const ENDED_BY: Readonly<Record<string, FactName>> = {
  notice: 'notified',
  naming: 'named',
  secondment: 'seconded',
  report: 'report-received',
  conclusion: 'conclusion-issued',
  remediation: 'remediation-reported',
  'consolidated-report': 'report-submitted',
};

/** Every deadline with a day that nothing has ended by a day, with the visits as they stand on it. */
export function owedOn(
  diary: Diary,
  asOf: string,
): { readonly visits: readonly FollowedVisit[]; readonly owed: readonly Owed[] } {
  const seen = factsSeen(diary.facts, asOf);
  const visits = followVisits(diary, seen, asOf);
  const counted = visits.filter(({ state }) => state !== 'cancelled');
  const ends = endsOfRounds(diary, counted);
  return {
    visits,
    owed: [
      ...counted.flatMap((visit) => owedOfVisit(diary, visit, ends)),
      ...namings(diary, seen, counted, ends),
      ...owedOfCampaign(diary, seen, counted, ends),
    ],
  };
}

type Ends = ReadonlyMap<string, Dated>;

/** When each round ends, by the visits that are not cancelled. */
function endsOfRounds({ grounds }: Diary, visits: readonly FollowedVisit[]): Ends {
  const values = new Map(visits.map(({ visit, start, end }) => [visit.id, { start, end }]));
  return new Map(
    grounds.plan.rounds.map(({ id }) => {
      const own = visits.flatMap(({ visit }) => (visit.round.id === id ? [visit] : []));
      return [id, endOfRound(own, values)];
    }),
  );
}

function deadlinesOf({ grounds }: Diary, followed: FollowedVisit, ends: Ends): ReadonlyMap<string, Dated> {
  const { visit, isPinned, start, end } = followed;
  const trip = isPinned ? { visits: [{ pin: start }] } : undefined;
  const value = { start, end } as Pick<VisitValue, 'start' | 'end'>;
  return deadlinesOfVisit(
    grounds,
    visit,
    trip,
    value,
    ends.get(visit.round.id) ?? { date: null, state: 'open' },
  );
}

/** What a visit owes: nothing once it is closed, no remediation where its conclusion demands nothing. */
function owedOfVisit(diary: Diary, followed: FollowedVisit, ends: Ends): Owed[] {
  const { visit, facts, state, notice } = followed;
  if (state === 'closed') return [];
  const asksNothing = facts.some(({ fact, demands }) => fact === 'conclusion-issued' && demands === false);
  return [...deadlinesOf(diary, followed, ends)].flatMap(([deadline, { date, state: sure }]): Owed[] => {
    if (date === null || deadline === 'naming' || (deadline === 'remediation' && asksNothing)) return [];
    const endedBy = ENDED_BY[deadline] ?? 'done';
    const isEnded =
      endedBy === 'notified'
        ? notice !== null
        : facts.some(({ fact, id }) => fact === endedBy && (fact !== 'done' || id === deadline));
    if (isEnded) return [];
    const owner = ownerOf(diary, deadline, visit.unit ?? 'unit');
    return [{ visit: followed, deadline, owner, date, isExpected: sure === 'expected', endedBy }];
  });
}

/** One row a district, by the first day among its communes. */
function namings(
  diary: Diary,
  seen: readonly PlainFact[],
  visits: readonly FollowedVisit[],
  ends: Ends,
): Owed[] {
  const rows = new Map<string, Owed>();
  for (const followed of visits) {
    const { district, block } = followed.visit;
    const dated = deadlinesOf(diary, followed, ends).get('naming');
    if (dated === undefined || dated.date === null) continue;
    const owner = block.selectedBy === 'district' ? (district ?? '') : diary.grounds.plan.office.agency;
    const until = extendedIn(seen.filter(({ unit }) => unit === district)).get('naming');
    const row: Owed = {
      visit: null,
      deadline: 'naming',
      owner,
      date: until ?? dated.date,
      isExpected: until === undefined && dated.state === 'expected',
      endedBy: 'named',
    };
    const other = rows.get(district ?? '');
    if (other === undefined || row.date < other.date) rows.set(district ?? '', row);
  }
  return [...rows.values()];
}

/** What is owed of the campaign and its rounds. */
function owedOfCampaign(
  diary: Diary,
  seen: readonly PlainFact[],
  visits: readonly FollowedVisit[],
  ends: Ends,
): Owed[] {
  const { grounds } = diary;
  const { plan } = grounds;
  const demanded = visits.map(({ visit }) => visit);
  const extended = extendedIn(seen.filter(({ unit }) => unit === plan.office.agency));
  return [...deadlinesOfCampaign({ ...grounds, extended }, demanded, ends)].flatMap(([id, dated]): Owed[] => {
    const [deadline = id, round] = id.split('@');
    const endedBy = isConsolidated(diary, deadline) ? 'report-submitted' : (ENDED_BY[deadline] ?? 'done');
    const { date } = dated;
    if (date === null) return [];
    const row = { visit: null, deadline: id, date, isExpected: dated.state === 'expected', endedBy };
    if (deadline === 'secondment') {
      const agencies = new Set(plan.teams.flatMap(({ seconding }) => seconding.map(({ agency }) => agency)));
      return [...agencies]
        .filter((agency) => !seen.some(({ fact, unit }) => fact === 'seconded' && unit === agency))
        .map((owner) => ({ ...row, owner }));
    }
    // A conclusion that is due when its round has ended is due of each of its visits.
    if (endedBy === 'conclusion-issued') {
      const own = visits.filter(({ visit }) => round === undefined || visit.round.id === round);
      const isOpen = own.some(({ facts }) => !facts.some(({ fact }) => fact === endedBy));
      return isOpen ? [{ ...row, owner: ownerOf(diary, deadline, '') }] : [];
    }
    const isEnded = seen.some(
      ({ fact, id: done, unit, round: told }) =>
        (fact === 'done' ? done === deadline && unit === undefined : fact === endedBy) &&
        [undefined, round].includes(told),
    );
    return isEnded ? [] : [{ ...row, owner: ownerOf(diary, deadline, '') }];
  });
}

/** The report to the Chairman, also under an id of the plan's own: what the office owes when a round has ended. */
function isConsolidated({ grounds: { plan } }: Diary, id: string): boolean {
  const rule = plan.deadlines.find((one) => one.id === id);
  return rule?.owner === 'secretariat' && rule.due.kind === 'period' && rule.due.event === 'round-ended';
}

function ownerOf({ grounds: { plan } }: Diary, id: string, unit: string): string {
  const known: Readonly<Record<string, string>> = {
    report: 'unit',
    remediation: 'unit',
    conclusion: 'team',
  };
  const owner = plan.deadlines.find((rule) => rule.id === id)?.owner ?? known[id] ?? 'secretariat';
  switch (owner) {
    case 'unit':
      return unit;
    case 'secretariat':
      return plan.office.agency;
    default:
      return owner;
  }
}
