import { addDays } from '../../calendar/civil-date.ts';
import { LEVELS } from '../../plan/directory.ts';
import type { CalendarSettings } from '../../plan/language/calendar.ts';
import type { Exemption } from '../../plan/language/exemptions.ts';
import type { Round } from '../../plan/language/rounds.ts';
import type { ClosedPeriod, ScheduleSettings } from '../../plan/language/schedule.ts';
import type { Block, UnitEntry } from '../../plan/language/units.ts';
import type { DateRange } from '../../plan/period-expression.ts';
import {
  agencyName,
  comparedList,
  comparedThing,
  type Fields,
  type FoundChange,
  type Kind,
  namedValue,
  sameIn,
  type Sides,
} from './changed-fields.ts';
import type { Bilingual } from '../../words/language.ts';
import { REVIEW } from './of-texts.ts';
import {
  choiceValue,
  countValue,
  dayValue,
  isSameValue,
  listValue,
  textValue,
  type Value,
  yesValue,
} from './changed-values.ts';

/** What changed of the blocks and their units; what changed of a whole block is not told of each of its units again. */
export function comparedBlocks(sides: Sides): FoundChange[] {
  const [before, now] = [sides.before.plan.blocks, sides.now.plan.blocks];
  const entriesOf = (blocks: readonly Block[]) => blocks.flatMap(({ units }) => units);
  const ofBlocks = comparedList(before, now, BLOCK, sides);
  const [old, entries] = [entriesOf(before), entriesOf(now)];
  const ofUnits = comparedList(old, entries, unitKind(old, entries), sides);
  return [
    ...ofBlocks,
    ...ofUnits.filter(
      (change) => !ofBlocks.some((one) => isWithin(change, one) && isSameChange(change, one)),
    ),
  ];
}

function isWithin({ path }: FoundChange, block: FoundChange): boolean {
  return path[0] === block.path[0] && path[1] === block.path[1];
}

function isSameChange(change: FoundChange, other: FoundChange): boolean {
  return (
    change.aspect === other.aspect && isSameValue(change.old, other.old) && isSameValue(change.new, other.new)
  );
}

type Manner = Pick<Block, 'subject' | 'round' | 'team' | 'form' | 'venue' | 'sessions' | 'clause'>;

/** What may be said of a block or of a unit. */
const MANNER: Fields<Manner> = {
  form: ({ form }) => choiceValue('form', form),
  team: ({ team }, side) => namedValue(team, side),
  round: ({ round }, side) => namedValue(round, side),
  subject: ({ subject }, side) => namedValue(subject, side),
  venue: ({ venue }) => textValue(venue),
  length: ({ sessions }) => countValue(sessions, 'session'),
  clause: ({ clause }) => textValue(clause),
};

const BLOCK: Kind<Block> = {
  thing: 'block',
  path: ({ path }) => path,
  name: ({ name, id }) => sameIn(name ?? id),
  key: ({ id }) => id,
  concerns: ({ id, eachDistrict }) => (eachDistrict === null ? [id] : [id, 'district']),
  summary: ({ level, minimum }) => listValue([choiceValue('level', level), countValue(minimum, 'unit')]),
  fields: {
    name: ({ name }) => textValue(name),
    level: ({ level }) => choiceValue('level', level),
    kinds: ({ kinds }) => listValue(kinds.map((kind) => choiceValue('kind', kind))),
    minimum: ({ minimum }) => countValue(minimum, 'unit'),
    share: ({ share }) => (share === null ? null : { is: 'share', share }),
    'each-district': ({ eachDistrict }) => countValue(eachDistrict, 'unit'),
    'selected-by': ({ selectedBy }) => choiceValue('selector', selectedBy),
    excluded: ({ excluded }, side) =>
      listValue(excluded.map(({ unit, reason }) => textValue(`${agencyName(unit, side).vi} (${reason})`))),
    ...MANNER,
  },
};

/** A unit that is visited once in each plan is the same, whatever is said of it; else its round and subject tell. */
function unitKind(before: readonly UnitEntry[], now: readonly UnitEntry[]): Kind<UnitEntry> {
  const countOf = (entries: readonly UnitEntry[]) => {
    const counts = new Map<string, number>();
    for (const { unit } of entries) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    return counts;
  };
  const [old, counts] = [countOf(before), countOf(now)];
  return {
    thing: 'unit',
    path: ({ path }) => path,
    name: ({ unit }, side) => agencyName(unit, side),
    key: ({ unit, round, subject }) =>
      old.get(unit) === 1 && counts.get(unit) === 1 ? unit : JSON.stringify([unit, round, subject]),
    summary: ({ form }) => choiceValue('form', form),
    concerns: ({ unit }) => [unit],
    // A clause of the block says which units are inspected; that of a unit alone, on which day.
    clause: ({ clause }, aspect, { plan }) =>
      aspect === 'pin' && plan.blocks.some((block) => block.clause === clause) ? null : clause,
    fields: {
      pin: ({ pin }) => dayValue(pin),
      wish: ({ wish }) => dayValue(wish),
      ...MANNER,
    },
  };
}

/** What changed of the rounds: of a plan without any, of its window. */
export function comparedRounds(sides: Sides): FoundChange[] {
  const [before, now] = [sides.before.plan.rounds, sides.now.plan.rounds];
  const changes = comparedList(before, now, ROUND, sides);
  const ofReviews = now.flatMap((round) => {
    const old = before.find(({ id }) => id === round.id);
    // That of the plan is compared with the plan.
    const own = ({ review }: Round) => (review === null || review.path.length === 1 ? [] : [review]);
    const kind = { ...REVIEW, ...(round.name === null ? {} : { within: ofRound(round.name) }) };
    return old === undefined ? [] : comparedList(own(old), own(round), kind, sides);
  });
  return [...changes, ...ofReviews];
}

function ofRound(name: string): Bilingual {
  return { vi: `của đợt “${name}”`, en: `of the round “${name}”` };
}

const ROUND: Kind<Round> = {
  thing: 'round',
  path: ({ path }) => path,
  name: ({ declared, name, id }) => (declared ? sameIn(name ?? id) : null),
  key: ({ id }) => id,
  clause: ({ clause, window }) => clause ?? window.clause,
  summary: windowValue,
  fields: {
    name: ({ name }) => textValue(name),
    window: windowValue,
    pace: ({ pace }) => choiceValue('pace', pace),
    clause: ({ clause, window }) => textValue(clause ?? window.clause),
  },
};

/** The days of a window; quarters that follow each other are one stretch. */
function windowValue({ window }: Round): Value {
  const ranges = window.ranges.reduce<DateRange[]>((joined, range) => {
    const last = joined.at(-1);
    if (last === undefined || addDays(last.to, 1) < range.from) return [...joined, range];
    return [...joined.slice(0, -1), { from: last.from, to: last.to < range.to ? range.to : last.to }];
  }, []);
  return { is: 'days', ranges, session: null };
}

/** What changed of how visits are placed, and of when none take place. */
export function comparedSchedule(sides: Sides): FoundChange[] {
  const [old, now] = [sides.before.plan.schedule, sides.now.plan.schedule];
  return [
    ...comparedThing(old, now, SETTINGS, sides),
    ...LEVELS.flatMap((level) => comparedThing(old, now, lengthOf(level), sides)),
    ...comparedList(old.closed, now.closed, closedKind(old.closed, now.closed), sides),
  ];
}

const SETTINGS: Kind<ScheduleSettings> = {
  thing: 'schedule',
  path: () => ['schedule'],
  name: () => null,
  fields: {
    'per-day': ({ visitsPerDay }) => countValue(visitsPerDay, 'visit'),
    'per-week': ({ visitsPerWeek }) => countValue(visitsPerWeek, 'visit'),
  },
};

function lengthOf(level: (typeof LEVELS)[number]): Kind<ScheduleSettings> {
  return {
    thing: 'schedule',
    path: () => ['schedule', 'sessions', level],
    name: () => LEVEL_UNITS[level],
    fields: { length: ({ sessions }) => countValue(sessions[level], 'session') },
  };
}

const LEVEL_UNITS = {
  province: { vi: 'đơn vị cấp tỉnh', en: 'units of the province' },
  district: { vi: 'đơn vị cấp huyện', en: 'units of the districts' },
  commune: { vi: 'đơn vị cấp xã', en: 'units of the communes' },
};

/** Closed periods are the same by their days, else by their reason where no other has it. */
function closedKind(before: readonly ClosedPeriod[], now: readonly ClosedPeriod[]): Kind<ClosedPeriod> {
  const daysOf = ({ from, to, session }: ClosedPeriod) => JSON.stringify([from, to, session]);
  const isOnly = (period: ClosedPeriod, some: readonly ClosedPeriod[]) =>
    period.reason !== '' && some.filter(({ reason }) => reason === period.reason).length === 1;
  const inBoth = new Set(before.map(daysOf).filter((days) => now.some((one) => daysOf(one) === days)));
  return {
    thing: 'closed',
    path: ({ path }) => path,
    name: ({ reason }) => (reason === '' ? null : sameIn(reason)),
    key: (period) => {
      const byReason = !inBoth.has(daysOf(period)) && isOnly(period, before) && isOnly(period, now);
      return byReason ? `reason ${period.reason}` : daysOf(period);
    },
    summary: closedDays,
    concerns: ({ units }) => units,
    fields: {
      'closed-days': closedDays,
      reason: ({ reason }) => textValue(reason),
      'closed-for': ({ units, teams, rounds }, side) =>
        listValue([...units, ...teams, ...rounds].map((id) => namedValue(id, side))),
      clause: ({ clause }) => textValue(clause),
    },
  };
}

function closedDays({ from, to, session }: ClosedPeriod): Value {
  return { is: 'days', ranges: [{ from, to }], session };
}

/** What changed of how days are read and counted. */
export function comparedCalendar(sides: Sides): FoundChange[] {
  const [old, now] = [sides.before.plan.calendar, sides.now.plan.calendar];
  return [
    ...comparedThing(old, now, CALENDAR, sides),
    ...comparedList(old.days, now.days, CALENDAR_DAY, sides),
  ];
}

const CALENDAR: Kind<CalendarSettings> = {
  thing: 'calendar',
  path: () => ['calendar'],
  name: () => null,
  fields: {
    convention: ({ convention }) => choiceValue('convention', convention),
    'make-up-saturday': ({ makeUpSaturdayCounts }) => yesValue(makeUpSaturdayCounts),
    'swapped-weekday': ({ swappedWeekdayCounts }) => yesValue(swappedWeekdayCounts),
    'culture-day': ({ cultureDayInLieu }) => yesValue(cultureDayInLieu),
  },
};

const CALENDAR_DAY: Kind<CalendarSettings['days'][number]> = {
  thing: 'calendar-day',
  path: ({ path }) => path,
  name: ({ name }) => sameIn(name),
  key: ({ date }) => date,
  summary: ({ date }) => dayValue({ date }),
  fields: {
    working: ({ working }) => yesValue(working),
    name: ({ name }) => textValue(name),
    source: ({ source }) => textValue(source),
  },
};

export const EXEMPTION: Kind<Exemption> = {
  thing: 'exemption',
  path: ({ path }) => path,
  name: ({ rule, at }) => sameIn(`${rule}, ${at}`),
  key: ({ rule, at }) => `${rule} ${at}`,
  fields: {
    reason: ({ reason }) => textValue(reason),
    source: ({ document }) => textValue(document),
    until: ({ until }) => dayValue(until === null ? null : { date: until }),
  },
};
