import fc from 'fast-check';
import { plusDays } from './checker/days.ts';
import type { BodyInput, Circumstances, PlanParts } from './plan-builder.ts';

/** A plan to try a law on, as it is written, and what else the schedule is made from. */
export interface LawPlan {
  readonly parts: PlanParts;
  readonly changes: Readonly<Record<string, Partial<BodyInput>>>;
  readonly circumstances: Circumstances;
}

type Block = PlanParts['units'][number];
type Unit = Exclude<NonNullable<Block['units']>[number], string>;
type Closed = NonNullable<NonNullable<PlanParts['schedule']>['closed']>[number];
type Fact = Exclude<NonNullable<PlanParts['records']>, string>[number];
type Team = NonNullable<PlanParts['teams']>[number];

/** Windows of few days: around 30/4 and 1/5, around Tết, around a make-up Saturday, plain, with a gap. */
const TIGHT: readonly Window[] = [
  { year: 2021, from: '2021-04-28', to: '2021-05-05' },
  { year: 2021, from: '2021-02-08', to: '2021-02-18' },
  { year: 2019, from: '2019-04-26', to: '2019-05-06' },
  { year: 2021, from: '2021-05-13', to: '2021-05-18' },
  {
    year: 2021,
    from: '2021-05-10',
    to: '2021-05-14',
    in: ['2021-05-10', '2021-05-11', '2021-05-13', '2021-05-14'],
  },
];

/** Windows of two weeks, in which most visits find a place and compete for the best. */
const ROOMY: readonly Window[] = [
  { year: 2021, from: '2021-04-26', to: '2021-05-07' },
  { year: 2021, from: '2021-02-03', to: '2021-02-19' },
  { year: 2021, from: '2021-05-10', to: '2021-05-19' },
  { year: 2019, from: '2019-04-24', to: '2019-05-08' },
];

interface Window {
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly in?: readonly string[];
}

const DEPARTMENTS = ['so-mot', 'so-hai', 'so-ba', 'so-bon', 'so-nam'];
const NOTIFIED = ['so-mot', 'so-ba', 'huyen-an', 'xa-an-1'];
const HALF = maybe(fc.constantFrom('morning' as const, 'afternoon' as const));

/** Plans of up to eight trips, with everything that can shut a start out; `records` of what has already happened. */
export function lawPlans({
  room,
  records,
}: {
  readonly room: 'tight' | 'roomy';
  readonly records: boolean;
}): fc.Arbitrary<LawPlan> {
  const isTight = room === 'tight';
  return fc.constantFrom(...(isTight ? TIGHT : ROOMY)).chain((window) => {
    const around = (min: number, max: number) =>
      fc.integer({ min, max }).map((n) => plusDays(window.from, n) as string);
    const day = around(-2, 12);
    const inside = around(0, 12).filter((date) => date <= window.to);
    return fc
      .record({
        units: fc.uniqueArray(unitOf(inside), {
          minLength: isTight ? 0 : 2,
          maxLength: isTight ? 3 : 5,
          selector: ({ unit }) => unit,
        }),
        districts: fc.uniqueArray(fc.constantFrom('huyen-an', 'huyen-binh'), { maxLength: 2 }),
        communes: fc.record({
          each: fc.integer({ min: 1, max: 3 }),
          named: fc.uniqueArray(fc.constantFrom('xa-an-1', 'xa-an-2', 'xa-binh-1'), { maxLength: 2 }),
          pin: maybe(inside),
          sessions: maybe(fc.integer({ min: 1, max: 3 })),
          selected: fc.constantFrom(undefined, 'district' as const, 'secretariat' as const),
        }),
        open: fc.integer({ min: 0, max: 1 }),
        unannounced: maybe(fc.uniqueArray(secretOf(inside), { maxLength: 2, selector: ({ unit }) => unit })),
        byReport: fc.boolean(),
        closed: fc.array(closedOf(day), { maxLength: 2 }),
        caps: fc.record({
          'visits-per-day': maybe(fc.integer({ min: 1, max: 3 })),
          'visits-per-week': maybe(fc.integer({ min: 1, max: 5 })),
        }),
        pace: fc.constantFrom('even' as const, 'early' as const, 'late' as const),
        notice: maybe(
          fc.record({
            count: fc.integer({ min: 0, max: 6 }),
            measure: fc.constantFrom('working-day' as const, 'day' as const, 'week' as const),
            convention: fc.constantFrom('standard' as const, 'strict' as const),
          }),
        ),
        limits: maybe(
          fc.tuple(
            fc.constantFrom('notice' as const, 'naming' as const, 'conclusion' as const, 'tong-hop' as const),
            fc.constantFrom<string[][]>(
              ['province'],
              ['district', 'so-mot'],
              ['by-report', 'mo'],
              ['on-site'],
            ),
          ),
        ),
        decided: fc.integer({ min: isTight ? 0 : 8, max: 20 }),
        asOf: maybe(around(-10, isTight ? 3 : 0)),
        teams: teamsOf(day),
        rounds: fc.boolean(),
        previous: maybe(fc.array(fc.tuple(day, HALF), { maxLength: 4 })),
        notified: maybe(
          fc.uniqueArray(fc.tuple(fc.constantFrom(...NOTIFIED), around(-1, 12), HALF), {
            minLength: 1,
            maxLength: 2,
            selector: ([unit]) => unit,
          }),
        ),
        facts: maybe(
          fc.uniqueArray(factOf(around(-3, 14)), {
            minLength: 1,
            maxLength: 3,
            selector: ({ unit }) => unit,
          }),
        ),
        body: maybe(
          fc.tuple(
            fc.constantFrom('so-hai', 'so-hai', 'huyen-an', 'xa-an-2', 'so-nam'),
            fc.constantFrom('from' as const, 'to' as const),
            inside,
          ),
        ),
        long: fc.boolean(),
        issued: maybe(around(-9, 0)),
      })
      .map((choices) => written(window, choices, records));
  });
}

function unitOf(inside: fc.Arbitrary<string>): fc.Arbitrary<Unit> {
  const when = fc.tuple(inside, HALF).map(([date, session]) => ({ date, ...defined({ session }) }));
  return fc
    .record({
      unit: fc.constantFrom(...DEPARTMENTS),
      sessions: maybe(fc.integer({ min: 1, max: 5 })),
      pin: maybe(when),
      wish: maybe(when),
      team: maybe(fc.constantFrom('doan-a')),
    })
    .map(({ unit, ...own }) => ({ unit, ...defined(own) }));
}

/** A unit that is visited unannounced. */
function secretOf(inside: fc.Arbitrary<string>): fc.Arbitrary<Unit> {
  const when = fc.tuple(inside, HALF).map(([date, session]) => ({ date, ...defined({ session }) }));
  return fc
    .record({ unit: fc.constantFrom('so-sau', 'xa-binh-3'), pin: maybe(when), wish: maybe(when) })
    .map(({ unit, ...own }) => ({ unit, ...defined(own) }));
}

/** What is recorded of a unit: that it was notified, that it was visited, that a conclusion was drawn. */
function factOf(day: fc.Arbitrary<string>): fc.Arbitrary<Fact> {
  return fc
    .record({
      unit: fc.constantFrom('so-mot', 'so-hai', 'so-ba', 'huyen-an', 'huyen-binh', 'xa-an-1', 'so-sau'),
      day,
      length: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      session: HALF,
      known: fc.constantFrom('visited', 'visited', 'notified and visited', 'notified', 'concluded' as const),
    })
    .map(({ unit, day: date, length, session, known }) => {
      const notified = { sent: plusDays(date, -9), visit: date, ...defined({ session }) };
      const visited = { from: date, ...(length === undefined ? {} : { to: plusDays(date, length) }) };
      return {
        unit,
        ...(known === 'visited' ? {} : { notified }),
        ...(known.includes('visited') ? { visited } : {}),
        ...(known === 'concluded' ? { 'conclusion-issued': plusDays(date, 5) } : {}),
      };
    });
}

function closedOf(day: fc.Arbitrary<string>): fc.Arbitrary<Closed> {
  return fc
    .record({
      from: day,
      length: fc.integer({ min: 0, max: 2 }),
      session: HALF,
      units: maybe(fc.constantFrom('so-mot', 'so-hai', 'huyen-an', 'so-sau').map((id) => [id as string])),
      teams: maybe(fc.constantFrom('doan-a', 'doan-b').map((id) => [id as string])),
      rounds: maybe(fc.constantFrom('dot-1', 'dot-2').map((id) => [id as string])),
    })
    .map(({ from, length, ...own }) => ({ from, to: plusDays(from, length), ...defined(own) }));
}

function teamsOf(day: fc.Arbitrary<string>): fc.Arbitrary<Team[]> {
  const absences = fc
    .option(fc.tuple(day, fc.integer({ min: 0, max: 3 })), { nil: undefined })
    .map((away) =>
      away === undefined ? {} : { absences: [{ from: away[0], to: plusDays(away[0], away[1]) }] },
    );
  const people = fc
    .record({
      head: fc.tuple(fc.constantFrom('so-noi-vu', 'so-mot'), absences),
      deputy: fc.tuple(fc.constantFrom('so-noi-vu', 'so-hai'), absences),
      member: absences,
      substitute: fc.boolean(),
      leads: fc.boolean(),
      minimum: fc.integer({ min: 0, max: 1 }),
      ofAll: maybe(fc.integer({ min: 1, max: 2 })),
    })
    .map(({ head, deputy, member, substitute, leads, minimum, ofAll }) => ({
      'deputy-leads': leads,
      seconding: [{ agency: 'so-ba', posts: [{ post: 'Chuyên viên', minimum }] }],
      ...(ofAll === undefined ? {} : { posts: [{ post: 'Chuyên viên', minimum: ofAll }] }),
      members: [
        { name: 'A', agency: head[0], role: 'head' as const, ...head[1] },
        { name: 'B', agency: deputy[0], post: 'Chuyên viên', role: 'deputy' as const, ...deputy[1] },
        { name: 'C', agency: 'so-ba', post: 'Chuyên viên', role: 'member' as const, ...member },
      ],
      ...(substitute ? { substitutes: [{ name: 'D', agency: 'so-ba', post: 'Chuyên viên' }] } : {}),
    }));
  return fc
    .tuple(fc.oneof(fc.constant({}), people), fc.integer({ min: 1, max: 3 }), fc.boolean())
    .map(([own, teams, units]) => [
      { id: 'doan-a', name: 'Đoàn A', lead: 'so-noi-vu', ...own, ...(units ? { units: ['so-mot'] } : {}) },
      ...(teams > 1 ? [{ id: 'doan-b', name: 'Đoàn B' }] : []),
      ...(teams > 2 ? [{ id: 'doan-c', name: 'Đoàn C', units: ['so-hai', 'huyen-an'] }] : []),
    ]);
}

interface Choices {
  readonly units: readonly Unit[];
  readonly districts: readonly string[];
  readonly communes: {
    readonly each: number;
    readonly named: readonly string[];
    readonly pin: string | undefined;
    readonly sessions: number | undefined;
    readonly selected: 'district' | 'secretariat' | undefined;
  };
  readonly open: number;
  readonly unannounced: readonly Unit[] | undefined;
  readonly byReport: boolean;
  readonly closed: Closed[];
  readonly caps: { 'visits-per-day': number | undefined; 'visits-per-week': number | undefined };
  readonly pace: 'even' | 'early' | 'late';
  readonly notice: NonNullable<PlanParts['deadlines']>[string] | undefined;
  /** Which deadline is limited, and to what. */
  readonly limits:
    readonly [limited: 'notice' | 'naming' | 'conclusion' | 'tong-hop', to: string[]] | undefined;
  readonly decided: number;
  readonly asOf: string | undefined;
  readonly teams: Team[];
  readonly rounds: boolean;
  readonly previous: readonly [string, 'morning' | 'afternoon' | undefined][] | undefined;
  readonly notified: readonly [string, string, 'morning' | 'afternoon' | undefined][] | undefined;
  readonly facts: readonly Fact[] | undefined;
  readonly body: [string, 'from' | 'to', string] | undefined;
  readonly long: boolean;
  readonly issued: string | undefined;
}

function written(window: Window, choices: Choices, records: boolean): LawPlan {
  const { units, districts, communes, caps, notice } = choices;
  const first = choices.rounds ? { round: 'dot-1' } : {};
  const second = choices.rounds ? { round: 'dot-2' } : {};
  const blocks: Block[] = [
    { level: 'province', units: [...units], ...first },
    ...(districts.length === 0
      ? []
      : [
          { level: 'district' as const, units: [...districts], ...second },
          {
            level: 'commune' as const,
            'each-district': communes.each,
            units: communes.named.map((unit, index) => ({
              unit,
              ...(index === 0 ? defined({ pin: communes.pin }) : {}),
            })),
            ...second,
            ...defined({ sessions: communes.sessions, 'selected-by': communes.selected }),
          },
        ]),
    ...(choices.open === 0
      ? []
      : [{ id: 'mo', level: 'province' as const, minimum: choices.open, ...second }]),
    ...(['province', 'commune'] as const).flatMap((level): Block[] => {
      const units = choices.unannounced?.filter(
        ({ unit }) => unit.startsWith('xa') === (level === 'commune'),
      );
      return units === undefined || units.length === 0
        ? []
        : [{ level, form: 'unannounced' as const, units, ...(level === 'commune' ? second : first) }];
    }),
    ...(choices.byReport
      ? [{ level: 'province' as const, form: 'by-report' as const, units: ['so-bay'], ...first }]
      : []),
    ...(choices.long && window.from === '2021-04-26'
      ? [{ level: 'province' as const, sessions: 12, units: ['so-noi-vu'], ...first }]
      : []),
  ];
  const limitsOf = (deadline: string) => (choices.limits?.[0] === deadline ? { for: choices.limits[1] } : {});
  const own = window.in === undefined ? { from: window.from, to: window.to } : { in: [...window.in] };
  const later = { from: plusDays(window.from, 2) as string, to: plusDays(window.to, 2) as string };
  const parts: PlanParts = {
    year: window.year,
    decision: {
      number: '1/QĐ-UBND',
      date: plusDays(window.from, -choices.decided),
      issuer: { agency: 'tinh-mau' },
    },
    units: blocks,
    teams: choices.teams,
    ...(choices.rounds
      ? {
          rounds: [
            { id: 'dot-1', window: own },
            { id: 'dot-2', window: later, pace: 'even' as const },
          ],
        }
      : { window: own }),
    review: { from: plusDays(window.from, -100), to: 'visit' },
    deadlines: {
      ...(notice === undefined ? {} : { notice: { ...notice, ...limitsOf('notice') } }),
      ...(notice === undefined || choices.limits?.[0] !== 'naming' ? {} : { naming: limitsOf('naming') }),
      conclusion: { count: 15, ...limitsOf('conclusion') },
      remediation: { count: 20 },
      'tong-hop': {
        count: 1,
        measure: 'month' as const,
        after: 'round-ended',
        ...limitsOf('tong-hop'),
      },
    },
    expected: { 'conclusion-received': { count: 3, after: 'conclusion-issued' } },
    schedule: {
      pace: choices.pace,
      closed: choices.closed.map((period, index) => ({
        ...period,
        ...(index === 0 ? {} : { reason: `Bận ${index}` }),
      })),
      ...defined(caps),
    },
    ...(records ? { records: recordsOf(window, choices) } : {}),
  };
  const ids = ['so-mot', 'so-hai', 'huyen-an', 'so-sau'].map((id) =>
    choices.rounds ? `${id}@${id.startsWith('huyen') ? 'dot-2' : 'dot-1'}` : id,
  );
  const previous = choices.previous?.map(
    ([date, session = 'morning'], index) => [ids[index] ?? '', { date, session }] as const,
  );
  return {
    parts,
    changes: choices.body === undefined ? {} : { [choices.body[0]]: { [choices.body[1]]: choices.body[2] } },
    circumstances: {
      ...defined({ asOf: choices.asOf }),
      ...(previous === undefined ? {} : { previous: { revision: 0, starts: new Map(previous) } }),
    },
  };
}

function recordsOf(window: Window, { facts = [], notified, issued: on }: Choices): Fact[] {
  const issued = on === undefined ? [] : [{ 'schedule-issued': { file: 'lich.json', on } }];
  if (notified === undefined) return [...issued, ...facts];
  const sent = plusDays(window.from, -10);
  return [
    ...issued,
    ...facts,
    ...notified
      .filter(([unit]) => !facts.some((fact) => fact.unit === unit))
      .map(([unit, visit, session]) => ({ unit, notified: { sent, visit, ...defined({ session }) } })),
  ];
}

/** Mostly nothing, so that a plan has some of everything and not too much of anything. */
function maybe<Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(undefined), weight: 3 },
    { arbitrary: some, weight: 1 },
  );
}

/** The keys that have a value. */
function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
