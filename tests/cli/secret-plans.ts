import fc from 'fast-check';
import { plusDays } from '../schedule/checker/days.ts';
import type { BodyInput, PlanParts } from '../schedule/plan-builder.ts';

/** A plan with unannounced visits, and the same plan as if there were none. */
export interface SecretPlan {
  readonly whole: PlanParts;
  readonly bare: PlanParts;
  readonly changes: Readonly<Record<string, Partial<BodyInput>>>;
  /** Units that are visited unannounced, and in no other way. */
  readonly secrets: readonly string[];
}

type Block = PlanParts['units'][number];
type Unit = Exclude<NonNullable<Block['units']>[number], string>;
type Listed = Exclude<NonNullable<PlanParts['records']>, string>;
type Fact = Listed[number];
type Closed = NonNullable<NonNullable<PlanParts['schedule']>['closed']>[number];

const FROM = '2021-05-10';
const HALF = fc.constantFrom(undefined, undefined, 'morning' as const, 'afternoon' as const);
/** The block of unannounced visits whose units have yet to be chosen. */
const CHOSEN = 'dot-xuat-khac';
const SECRET_UNITS = ['so-sau', 'so-bay', 'huyen-binh', 'xa-an-3', 'xa-binh-2'];

/** Plans in which unannounced visits stand in the way of everything else, and are named wherever a unit can be. */
export function secretPlans(): fc.Arbitrary<SecretPlan> {
  const around = (min: number, max: number) =>
    fc.integer({ min, max }).map((days) => plusDays(FROM, days) as string);
  const inside = around(0, 18);
  const working = fc
    .constantFrom(0, 1, 2, 3, 4, 7, 8, 9, 10, 11)
    .map((days) => plusDays(FROM, days) as string);
  const when = (day: fc.Arbitrary<string>, half: typeof HALF) =>
    fc.tuple(day, half).map(([date, session]) => ({ date, ...defined({ session }) }));
  const fitting = when(working, fc.constantFrom(undefined, 'morning'));
  const any = when(inside, HALF);
  /** What is announced is sound, lest most plans have no schedule; what is not may be anywhere. */
  const entry = (
    unit: fc.Arbitrary<string>,
    teams: readonly string[],
    pin: fc.Arbitrary<Unit['pin']>,
  ): fc.Arbitrary<Unit> =>
    fc
      .record({
        unit,
        pin: rarely(pin),
        wish: rarely(any),
        team: rarely(fc.constantFrom(...teams)),
        sessions: rarely(fc.integer({ min: 1, max: 4 })),
      })
      .map(({ unit: id, ...own }) => ({ unit: id, ...defined(own) }));
  const units = (
    ids: readonly string[],
    teams: readonly string[],
    [min, max]: readonly [number, number],
    pin: fc.Arbitrary<Unit['pin']>,
  ) =>
    fc.uniqueArray(entry(fc.constantFrom(...ids), teams, pin), {
      minLength: min,
      maxLength: max,
      selector: ({ unit }) => unit,
    });
  const facts = (ids: readonly string[]) =>
    fc.uniqueArray(
      fc
        .record({
          unit: fc.constantFrom(...ids),
          day: around(-3, 16),
          kind: fc.constantFrom('notified', 'notified', 'visited', 'both', 'concluded'),
        })
        .map(({ unit, day, kind }): Fact => {
          const notified = kind === 'visited' ? {} : { notified: { sent: plusDays(day, -22), visit: day } };
          const visited = kind === 'notified' ? {} : { visited: { from: day } };
          return {
            unit,
            ...notified,
            ...visited,
            ...(kind === 'concluded' ? { 'conclusion-issued': plusDays(day, 9) } : {}),
          };
        }),
      { maxLength: 2, selector: ({ unit }) => unit },
    );
  return fc
    .record({
      departments: units(
        ['so-mot', 'so-hai', 'so-ba', 'so-bon', 'so-nam'],
        ['doan-a', 'doan-b'],
        [1, 5],
        fitting,
      ),
      districts: fc.subarray(['huyen-an', 'huyen-binh']),
      communes: fc.constantFrom(
        undefined,
        'district' as const,
        'district' as const,
        'secretariat' as const,
        'draw' as const,
      ),
      open: fc.constantFrom(0, 0, 2, 4),
      secret: units(SECRET_UNITS, ['doan-a', 'doan-b', 'doan-c'], [1, 4], fc.oneof(fitting, fitting, any)),
      within: fc.boolean(),
      twice: fc.constantFrom(false, false, true),
      chosen: fc.boolean(),
      rounds: fc.constantFrom(false, false, true),
      teams: fc.integer({ min: 1, max: 3 }),
      posts: fc.boolean(),
      caps: fc.record({
        'visits-per-day': rarely(fc.integer({ min: 1, max: 3 })),
        'visits-per-week': rarely(fc.integer({ min: 2, max: 4 })),
      }),
      closed: fc.uniqueArray(
        fc.record({
          on: inside,
          units: fc.constantFrom([], ['so-sau'], ['so-mot', 'so-sau'], ['huyen-binh', 'xa-an-3']),
          teams: fc.constantFrom([], [], ['doan-a']),
        }),
        { maxLength: 3, selector: ({ on }) => on },
      ),
      notice: fc.integer({ min: 2, max: 15 }),
      facts: maybe(facts(['so-mot', 'so-hai', 'so-ba'])),
      secretFacts: maybe(facts(SECRET_UNITS)),
      content: fc.boolean(),
      venues: fc.boolean(),
      /** What limits something to unannounced visits alone. */
      limit: fc.constantFrom(undefined, 'unit' as const, 'block' as const, 'form' as const),
      established: fc.constantFrom(undefined, undefined, 'issuer', 'so-sau'),
      gone: maybe(fc.tuple(fc.constantFrom('so-sau', 'huyen-binh', 'so-hai'), inside)),
    })
    .map((choices): SecretPlan => {
      const { secret, twice, rounds, within } = choices;
      const secrets = secret.map(({ unit }) => unit);
      const limits = {
        unit: secrets.slice(0, 1),
        block: choices.chosen ? [CHOSEN] : ['unannounced'],
        form: ['unannounced'],
      }[choices.limit ?? 'unit'];
      const openly = choices.districts.filter((id) => !secrets.includes(id));
      const subject = twice ? { subject: 'chung' } : {};
      const all = { ...subject, ...(rounds ? { round: 'dot-1' } : {}) };
      const hidden = {
        form: 'unannounced' as const,
        ...(choices.venues ? { venue: 'Phòng kín' } : {}),
        ...(twice ? { subject: 'rieng' } : {}),
        ...(rounds ? { round: 'dot-2' } : {}),
      };
      const ofLevel = (level: string) =>
        secret.filter(({ unit }) => LEVELS[unit.split('-')[0] ?? ''] === level);
      const blocks: Block[] = [
        {
          id: 'so',
          level: 'province',
          ...all,
          ...(choices.open > 0 ? { minimum: choices.open } : {}),
          units: [
            ...choices.departments,
            ...(within ? ofLevel('province').map((unit) => ({ ...unit, ...hidden })) : []),
          ],
        },
        ...(openly.length > 0 ? [{ level: 'district' as const, ...all, units: [...openly] }] : []),
        ...(choices.communes !== 'draw' && openly.length === 0
          ? []
          : [
              {
                level: 'commune' as const,
                ...all,
                'each-district': 1,
                units: openly.includes('huyen-an') ? ['xa-an-1'] : [],
                ...defined({ 'selected-by': choices.communes }),
              },
            ]),
        ...(['province', 'district', 'commune'] as const).flatMap((level): Block[] => {
          if (within && level === 'province') return [];
          const own = ofLevel(level);
          const isOpen = choices.departments.some(({ unit }) => unit === 'so-mot');
          const again = twice && isOpen && level === 'province' ? [{ unit: 'so-mot' }] : [];
          return own.length + again.length === 0
            ? []
            : [{ id: `dot-xuat-${level}`, level, ...hidden, units: [...own, ...again] }];
        }),
        ...(choices.chosen ? [{ id: CHOSEN, level: 'province' as const, ...hidden, minimum: 1 }] : []),
      ];
      const known = new Set(choices.departments.map(({ unit }) => unit));
      const records = [
        ...(choices.facts ?? []).filter(({ unit = '' }) => known.has(unit)),
        ...(choices.secretFacts ?? []).filter(({ unit = '' }) => secrets.includes(unit)),
      ].map((fact) => {
        const isTwice = twice && fact.unit === 'so-mot';
        return isTwice ? { ...fact, subject: 'chung' } : fact;
      });
      const closed = choices.closed.map(({ on, units, teams }, index): Closed => ({
        on,
        reason: `Bận ${index}`,
        ...(units.length > 0 ? { units: [...units] } : {}),
        ...(teams.length > 0 ? { teams: [...teams] } : {}),
      }));
      const whole: PlanParts = {
        decision: {
          number: '1/QĐ-UBND',
          date: '2021-04-05',
          issuer: { agency: 'tinh-mau', post: 'Chủ tịch' },
        },
        ...(twice
          ? {
              subjects: [
                { id: 'chung', name: 'CCHC' },
                { id: 'rieng', name: 'Kỷ luật' },
              ],
            }
          : {}),
        content: [
          'Kế hoạch năm 2021',
          ...(choices.content ? [{ text: 'Nội dung riêng', for: secrets.slice(0, 1) }] : []),
          ...(choices.content ? [{ text: 'Nội dung chung', for: ['so-mot', ...secrets.slice(0, 1)] }] : []),
          ...(choices.limit === undefined ? [] : [{ text: 'Nội dung kín', for: limits }]),
        ],
        reception: choices.limit === undefined ? [] : [{ text: 'Người tiếp', for: [...limits, 'province'] }],
        office: { agency: 'so-noi-vu', ...(choices.venues ? { venue: 'Phòng họp của Sở' } : {}) },
        teams: teamsOf(choices, secrets),
        ...(rounds
          ? {
              rounds: [
                { id: 'dot-1', window: { from: FROM, to: '2021-05-21' } },
                { id: 'dot-2', window: { from: '2021-05-17', to: '2021-05-28' } },
              ],
            }
          : { window: { from: FROM, to: '2021-05-28' } }),
        deadlines: {
          notice: { count: choices.notice },
          conclusion: { count: 15 },
          remediation: { count: 20 },
          'tong-hop': { count: 10, after: 'round-ended' },
          ...(choices.limit === undefined
            ? {}
            : {
                'kin-sau': { what: 'Việc sau', count: 5, after: 'visit-end', owner: 'unit', for: limits },
                'kin-nam': { what: 'Việc năm', until: '2021-07-01', owner: 'unit', for: limits },
                'chung-nam': { what: 'Việc chung', until: '2021-07-02', for: [...limits, 'so-mot'] },
              }),
        },
        duties:
          choices.limit === undefined
            ? []
            : [
                { text: 'Gửi báo cáo kín', owner: 'unit', deadline: 'kin-nam' },
                { text: 'Gửi báo cáo chung', owner: 'unit', deadline: 'chung-nam' },
              ],
        expected: { 'conclusion-received': { count: 3, after: 'conclusion-issued' } },
        schedule: { closed, ...defined(choices.caps) },
        records,
        units: blocks,
      };
      return {
        whole: fitted(whole),
        bare: fitted(withoutSecrets(whole, secrets)),
        changes: choices.gone === undefined ? {} : { [choices.gone[0]]: { to: choices.gone[1] } },
        secrets,
      };
    });
}

const LEVELS: Readonly<Record<string, string>> = { so: 'province', huyen: 'district', xa: 'commune' };

function teamsOf(
  {
    teams: n,
    posts,
    venues,
    established,
  }: { teams: number; posts: boolean; venues: boolean; established: string | undefined },
  secrets: readonly string[],
): NonNullable<PlanParts['teams']> {
  return [
    {
      id: 'doan-a',
      name: 'Đoàn A',
      lead: 'so-noi-vu',
      ...(venues ? { venue: 'Phòng của Đoàn A' } : {}),
      ...defined({ 'established-by': established }),
      ...(posts
        ? {
            'deputy-leads': true,
            seconding: [{ agency: 'so-sau', posts: [{ post: 'Chuyên viên', minimum: 1 }] }],
            posts: [{ post: 'Chuyên viên', send: 2, minimum: 1 }],
            members: [
              { name: 'Trần Thị Ân', agency: 'so-noi-vu', role: 'head' as const },
              { name: 'Lê Văn Bách', agency: 'so-sau', post: 'Chuyên viên', role: 'member' as const },
            ],
          }
        : {}),
    },
    ...(n > 1 ? [{ id: 'doan-b', name: 'Đoàn B', units: ['so-hai', ...secrets.slice(0, 1)] }] : []),
    ...(n > 2 ? [{ id: 'doan-c', name: 'Đoàn C', units: [...secrets] }] : []),
  ];
}

/** Nothing of teams that the plan does not have. */
function fitted(parts: PlanParts): PlanParts {
  const teams = new Set(parts.teams?.map(({ id }) => id));
  const units = parts.units.map((block) => ({
    ...block,
    units: (block.units ?? []).map((unit) => {
      if (typeof unit === 'string' || unit.team === undefined || teams.has(unit.team)) return unit;
      const { team, ...others } = unit;
      return team === '' ? unit : others;
    }),
  }));
  return { ...parts, units };
}

/** The plan without everything that it says of unannounced visits. */
function withoutSecrets(parts: PlanParts, secrets: readonly string[]): PlanParts {
  const words = [...secrets, CHOSEN, 'unannounced'];
  const without = (ids: readonly string[]) => ids.filter((id) => !words.includes(id));
  /** Lists of units that others are left in, or that were empty before; whatever else is said stays. */
  const kept = <One extends Partial<Record<Key, string[] | undefined>>, Key extends string>(
    all: readonly One[],
    key: Key,
    isOther: (one: One) => boolean = () => false,
  ): One[] =>
    all.flatMap((one) => {
      const ids = one[key];
      if (ids === undefined) return [one];
      const left = without(ids);
      if (left.length > 0) return [{ ...one, [key]: left }];
      return isOther(one) ? [{ ...one, [key]: [] }] : [];
    });
  const { content = [], reception = [], deadlines = {} } = parts;
  const textsOf = (texts: NonNullable<PlanParts['content']>) =>
    texts.flatMap<(typeof texts)[number]>((item) =>
      typeof item === 'string' ? [item] : kept([item], 'for'),
    );
  const ofOthers = Object.entries(deadlines).flatMap(([id, rule]) =>
    kept([rule], 'for').map((left) => [id, left] as const),
  );
  return {
    ...parts,
    content: textsOf(content),
    reception: textsOf(reception),
    deadlines: Object.fromEntries(ofOthers),
    duties: (parts.duties ?? []).filter(({ deadline = '' }) => ofOthers.some(([id]) => id === deadline)),
    teams: (parts.teams ?? []).map(({ units, ...team }) => {
      const left = without(units ?? []);
      return left.length === 0 ? team : { ...team, units: left };
    }),
    schedule: {
      ...parts.schedule,
      closed: kept(parts.schedule?.closed ?? [], 'units', ({ teams }) => teams !== undefined),
    },
    records: listed(parts).filter(({ unit = '' }) => !secrets.includes(unit)),
    units: parts.units
      .filter(({ form }) => form !== 'unannounced')
      .map((block) => ({
        ...block,
        units: (block.units ?? []).filter((unit) => typeof unit === 'string' || unit.form !== 'unannounced'),
      })),
  };
}

/** Mostly nothing, so that a plan has some of everything and not too much of anything. */
function rarely<Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: some, weight: 1 });
}

function maybe<Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof(fc.constant(undefined), some);
}

function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}

/** What the list of a plan tells of units. */
function listed({ records = [] }: PlanParts): Listed {
  return typeof records === 'string' ? [] : records;
}
