import type { Directory } from '../../../src/plan/directory.ts';
import type { Block, UnitEntry, When } from '../../../src/plan/language/units.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Round } from '../../../src/plan/language/rounds.ts';
import type { ListedRecord } from '../../../src/plan/language/records.ts';
import { isAlive, isSomebodyAlive } from './in-force.ts';

/** A visit that section 2 demands, read from the plan independently of the program. */
export interface DemandedVisit {
  readonly id: string;
  readonly unit: string | null;
  readonly level: string;
  /** The district that an open commune is to be named by. */
  readonly district: string | null;
  /** The same, or the id of an open visit to a district. */
  readonly home: string | null;
  readonly subject: string | null;
  readonly round: Round;
  readonly form: string;
  readonly length: number;
  readonly pin: When | null;
  readonly wish: When | null;
  readonly record: ListedRecord | null;
  /** The new days to which its deadlines were extended, by id; where nothing is, left out. */
  readonly extended?: ReadonlyMap<string, string>;
  /** Whether it has taken place, recorded as such or to be seen from what followed. */
  readonly isDone: boolean;
  /** Whether it stays where it is: it has taken place, or its notified day has passed. */
  readonly stands: boolean;
  readonly teams: readonly string[];
  readonly block: Block;
  /** The first visit of the trip in which it is made. */
  parent: string | null;
  /** The first visit of the trip in which it would be made if nothing had taken place. */
  planned: string;
}

/** A trip: its visits in order, when each begins after the trip's own start, and the teams that may make it. */
export interface DemandedTrip {
  readonly id: string;
  readonly stands: boolean;
  readonly planned: string;
  readonly round: Round;
  readonly visits: readonly DemandedVisit[];
  readonly offsets: readonly number[];
  readonly length: number;
  readonly teams: readonly string[];
}

/**
 * Every visit that the plan asks for on a day, in plan order, communes behind the district with which they are
 * visited. What is announced does not count what is not.
 */
export function visitsDemanded(
  plan: Plan,
  directory: Directory,
  today: string,
  daysOf: (round: Round) => readonly string[],
): DemandedVisit[] {
  const roundOf = (id: string | null) => plan.rounds.find((round) => round.id === id) ?? plan.rounds[0];
  const ofBlock = new Map<Block, DemandedVisit[]>();
  for (const block of plan.blocks) {
    const visits = block.units.flatMap((entry) => named(plan, block, entry, roundOf(entry.round), today));
    ofBlock.set(block, visits);
    const round = roundOf(block.round);
    if (block.eachDistrict !== null || round === undefined) continue;
    const wanted = Math.max(block.minimum ?? 0, shareOf(block, bodiesOf(directory, block, round)));
    const before = visits.filter((visit) => isSeen(block, visit)).length;
    for (let n = 1; before + n <= wanted; n++) visits.push(open(plan, block, round, block.id, n, null));
  }
  const slots = new Map<string, number>();
  for (const block of plan.blocks) {
    const round = roundOf(block.round);
    if (block.eachDistrict === null || round === undefined) continue;
    const isAlike = (visit: DemandedVisit) => visit.round === round && visit.subject === block.subject;
    const visits = ofBlock.get(block) ?? [];
    const inspected = [...ofBlock.values()]
      .flat()
      .filter((one) => isWholeDistrict(one, directory) && isSeen(block, one));
    for (const district of inspected.filter(isAlike)) {
      const home = district.unit ?? district.id;
      const counted = visits.filter((visit) => isAlike(visit) && isSeen(block, visit));
      const done = counted.filter((visit) => homeOf(visit, directory) === home).length;
      const slot = `${home} ${round.id} ${block.subject}`;
      const before = slots.get(slot) ?? 0;
      const all = Math.max(done, block.eachDistrict);
      for (let n = done + 1; n <= all; n++) {
        visits.push(open(plan, block, round, home, before + n, { home, unit: district.unit }));
      }
      slots.set(slot, before + all);
    }
  }
  const all = plan.blocks.flatMap((block) => ofBlock.get(block) ?? []);
  return withTheirDistricts(all, directory, (visit) => {
    const known = all.filter((other) => isSeen(visit.block, other));
    return (
      visit.unit !== null ||
      daysOf(visit.round).some((day) => isSomebodyAlive(directory, visit, known, [day, day]))
    );
  });
}

/** Whether a block may know of a visit: only what is unannounced itself knows of what is. */
function isSeen(block: Block, { form }: DemandedVisit): boolean {
  return form !== 'unannounced' || block.form === 'unannounced';
}

/** A district as such, named or yet to be named; not one of its offices. */
function isWholeDistrict({ level, unit, block }: DemandedVisit, directory: Directory): boolean {
  if (level !== 'district') return false;
  if (unit !== null) return directory.get(unit)?.isLocality === true;
  return block.kinds.length === 0 || block.kinds.includes('people-committee');
}

/** The district that a commune belongs to, or the open visit to one. */
function homeOf({ level, unit, home }: DemandedVisit, directory: Directory): string | null {
  if (level !== 'commune') return null;
  return unit === null ? home : (directory.get(unit)?.parent ?? null);
}

/** The trips of visits, in plan order. */
export function tripsDemanded(visits: readonly DemandedVisit[]): DemandedTrip[] {
  return visits
    .filter((visit) => visit.parent === null && visit.form !== 'by-report')
    .map((first) => {
      const all = [first, ...visits.filter((visit) => visit.parent === first.id)];
      const offsets = all.map((_, index) => all.slice(0, index).reduce((sum, { length }) => sum + length, 0));
      return {
        id: first.id,
        stands: first.stands,
        planned: first.planned,
        round: first.round,
        visits: all,
        offsets,
        length: all.reduce((sum, { length }) => sum + length, 0),
        teams: first.teams.filter((team) => all.every((visit) => visit.teams.includes(team))),
      };
    });
}

function named(
  plan: Plan,
  block: Block,
  entry: UnitEntry,
  round: Round | undefined,
  today: string,
): DemandedVisit[] {
  if (round === undefined) return [];
  const record = plan.records.find(
    ({ unit, round: inRound, subject }) =>
      unit === entry.unit && [null, round.id].includes(inRound) && [null, entry.subject].includes(subject),
  );
  const day = dayDone(record);
  const notified = record?.notified?.visit;
  const stands = day !== null || (notified !== undefined && notified < today);
  const id = idOf(plan, entry.unit, round, entry.subject);
  return [
    {
      id,
      unit: entry.unit,
      level: block.level,
      district: null,
      home: null,
      subject: entry.subject,
      round,
      form: entry.form,
      length: entry.sessions ?? block.sessions ?? plan.schedule.sessions[block.level],
      pin: day === null ? entry.pin : { path: [], date: day, session: null },
      wish: entry.wish,
      record: record ?? null,
      isDone: day !== null,
      stands,
      teams: teamsOf(plan, entry.team, entry.unit, round, entry.subject),
      block,
      parent: null,
      planned: id,
    },
  ];
}

/** The day on which a visit took place: as recorded, else the notified one where a conclusion or more is recorded. */
function dayDone(record: ListedRecord | undefined): ListedRecord['conclusionIssued'] {
  if (record === undefined) return null;
  const { visited, notified, conclusionIssued, conclusionReceived, remediationReported } = record;
  if (visited !== null) return visited.from;
  const facts = [conclusionIssued, conclusionReceived, remediationReported];
  return facts.every((fact) => fact === null) ? null : (notified?.visit ?? null);
}

function open(
  plan: Plan,
  block: Block,
  round: Round,
  within: string,
  n: number,
  district: { readonly home: string; readonly unit: string | null } | null,
): DemandedVisit {
  const id = idOf(plan, `${within}#${n}`, round, block.subject);
  return {
    id,
    unit: null,
    level: block.level,
    district: district?.unit ?? null,
    home: district?.home ?? null,
    subject: block.subject,
    round,
    form: block.form,
    length: block.sessions ?? plan.schedule.sessions[block.level],
    pin: null,
    wish: null,
    record: null,
    isDone: false,
    stands: false,
    teams: teamsOf(plan, block.team, null, round, block.subject),
    block,
    parent: null,
    planned: id,
  };
}

/** The public id: the unit, then round and subject where the plan has several. */
function idOf(plan: Plan, unit: string, round: Round, subject: string | null): string {
  const inRound = plan.rounds.length > 1 ? `@${round.id}` : '';
  return unit + inRound + (subject === null ? '' : `+${subject}`);
}

function bodiesOf(directory: Directory, block: Block, round: Round): number {
  const start = round.window.ranges[0]?.from ?? '';
  return directory.agencies.filter(
    (body) =>
      body.level === block.level &&
      !(body.level === 'province' && body.isLocality) &&
      (block.kinds.length === 0 || block.kinds.includes(body.kind)) &&
      isAlive(directory, body, start, start),
  ).length;
}

/** ceil(p × units) in whole numbers: shares are written with at most six decimals of a percent here. */
function shareOf(block: Block, units: number): number {
  const millionths = BigInt(Math.round((block.share ?? 0) * 1e8));
  return Number((millionths * BigInt(units) + 99_999_999n) / 100_000_000n);
}

/** The team named for the unit, else any team of its round and subject. */
function teamsOf(
  plan: Plan,
  team: string | null,
  unit: string | null,
  round: Round,
  subject: string | null,
): string[] {
  if (team !== null) return [team];
  const fitting = plan.teams.filter(
    ({ rounds, subjects }) =>
      (rounds.length === 0 || rounds.includes(round.id)) &&
      (subjects.length === 0 || subject === null || subjects.includes(subject)),
  );
  const own = fitting.filter(({ units }) => unit !== null && units.includes(unit));
  return (own.length === 0 ? fitting : own).map(({ id }) => id);
}

/** Puts communes behind their districts; those that nobody can be chosen for on any day go on their own. */
function withTheirDistricts(
  visits: readonly DemandedVisit[],
  directory: Directory,
  hasHope: (visit: DemandedVisit) => boolean,
): DemandedVisit[] {
  const districts = visits.filter((visit) => isWholeDistrict(visit, directory) && visit.form !== 'by-report');
  for (const visit of visits) {
    const home = hasHope(visit) ? homeOf(visit, directory) : null;
    const district = districts.find(
      (one) =>
        (one.unit ?? one.id) === home &&
        one.round === visit.round &&
        one.subject === visit.subject &&
        one.form === visit.form &&
        one.teams.some((team) => visit.teams.includes(team)),
    );
    visit.planned = district?.id ?? visit.id;
  }
  const leaders = visits.filter(({ id, planned }) => id === planned);
  return leaders.flatMap((leader) => {
    const together = [leader, ...visits.filter((one) => one !== leader && one.planned === leader.id)];
    // What stays where it is and what has yet to be placed are two trips, the one of the leader first.
    return [leader.stands, !leader.stands].flatMap((stands) => {
      const trip = together.filter((one) => one.stands === stands);
      for (const [index, visit] of trip.entries()) visit.parent = index === 0 ? null : (trip[0]?.id ?? null);
      return trip;
    });
  });
}
