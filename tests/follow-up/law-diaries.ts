import fc from 'fast-check';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { MET } from '../../src/plan/language/facts.ts';
import { countFrom, plusDays } from '../schedule/checker/days.ts';
import type { DemandedVisit } from '../schedule/checker/demanded.ts';
import { caseOf, inputOf, planOf, type PlanParts, scheduleOf } from '../schedule/plan-builder.ts';
import { inOrder, type PlainFact } from './checker/facts.ts';
import type { Diary, Starts } from './checker/visits.ts';

/** A plan without facts, and what takes place in it, told by distances between days. */
export interface LawDiary {
  readonly parts: PlanParts;
  /** How the schedule that was issued differs from that of the day of the decision; null: none was issued. */
  readonly issued: { readonly pace: 'late' | 'even'; readonly after: number } | null;
  /** What happens to each visit, in plan order. */
  readonly courses: readonly Course[];
  readonly names: readonly { readonly after: number; readonly units: number }[];
  readonly others: readonly Other[];
  readonly asOf: readonly number[];
  readonly within: number;
}

interface Course {
  /** How many of the steps take place. */
  readonly steps: number;
  readonly notice: { readonly lead: number; readonly shift: number; readonly session: Half } | undefined;
  readonly putOff: { readonly gap: number; readonly again: number | undefined } | undefined;
  readonly cancelled: number | undefined;
  readonly report: number | undefined;
  readonly visited: { readonly shift: number; readonly days: number | undefined };
  readonly gaps: readonly number[];
  readonly demands: boolean | undefined;
  readonly met: readonly (PlainFact['met'] | undefined)[];
  readonly extended: { readonly deadline: string; readonly gap: number; readonly days: number } | undefined;
  readonly reminded: readonly { readonly deadline: string | undefined; readonly after: number }[];
  readonly done: { readonly id: string; readonly gap: number } | undefined;
  readonly corrected: { readonly which: number; readonly days: number } | undefined;
}

/** What takes place beside the visits. */
interface Other {
  readonly fact: 'seconded' | 'report-submitted' | 'done' | 'raised';
  readonly after: number;
  readonly which: number;
}

type Half = 'morning' | 'afternoon' | undefined;
type Block = PlanParts['units'][number];

const WINDOWS = [
  { decided: '2021-02-26', from: '2021-04-12', to: '2021-06-18' },
  { decided: '2020-12-21', from: '2021-01-25', to: '2021-03-19' },
];
const OWN = ['cong-khai', 'truoc-ngay', 'nop-bien-ban'];

/** Small plans with all kinds of deadlines, and diaries of them. */
export const lawDiaries: fc.Arbitrary<LawDiary> = fc
  .record({
    window: fc.constantFrom(...WINDOWS),
    departments: fc.uniqueArray(fc.constantFrom('so-mot', 'so-hai', 'so-ba'), { minLength: 1, maxLength: 3 }),
    pin: maybe(fc.integer({ min: 12, max: 40 })),
    byReport: fc.boolean(),
    districts: fc.uniqueArray(fc.constantFrom('huyen-an', 'huyen-binh'), { maxLength: 2 }),
    each: fc.integer({ min: 1, max: 2 }),
    districtPin: maybe(fc.integer({ min: 12, max: 40 })),
    named: fc.boolean(),
    selected: fc.constantFrom('district' as const, 'district' as const, 'secretariat' as const),
    second: fc.constantFrom('none', 'none', 'subject', 'round' as const),
    notice: fc.constantFrom(5, 15),
    conclusion: fc.constantFrom('visit-end', 'round-ended'),
    lags: fc.constantFrom(0, 1, 2),
    extra: fc.subarray([
      'report',
      'cong-khai',
      'truoc-ngay',
      'nop-bien-ban',
      'so-ket',
      'luu',
      'cu-nguoi',
      'tong-hop',
    ]),
    issued: maybe(
      fc.record({
        pace: fc.constantFrom('late' as const, 'even' as const),
        after: fc.integer({ min: 1, max: 60 }),
      }),
    ),
    courses: fc.array(courseOf(), { minLength: 9, maxLength: 9 }),
    names: fc.array(
      fc.record({ after: fc.integer({ min: 1, max: 50 }), units: fc.integer({ min: 0, max: 2 }) }),
      {
        minLength: 2,
        maxLength: 2,
      },
    ),
    others: fc.array(
      fc.record({
        fact: fc.constantFrom(
          'seconded' as const,
          'report-submitted' as const,
          'done' as const,
          'raised' as const,
        ),
        after: fc.integer({ min: 1, max: 200 }),
        which: fc.nat(2),
      }),
      { maxLength: 3 },
    ),
    asOf: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 3 }),
    within: fc.constantFrom(10, 10, 3, 30),
  })
  .map(({ issued, courses, names, others, asOf, within, ...choices }) => ({
    parts: partsOf(choices),
    issued: issued ?? null,
    courses,
    names,
    others,
    asOf,
    within,
  }));

function courseOf(): fc.Arbitrary<Course> {
  const gap = fc.integer({ min: 0, max: 25 });
  return fc.record({
    steps: fc.integer({ min: 0, max: 6 }),
    notice: often(
      fc.record({
        lead: fc.integer({ min: 1, max: 35 }),
        shift: fc.constantFrom(0, 0, 0, -3, 1, 2, 7),
        session: fc.constantFrom(undefined, undefined, 'morning' as const),
      }),
    ),
    putOff: maybe(fc.record({ gap, again: often(fc.integer({ min: 3, max: 40 })) })),
    cancelled: seldom(gap),
    report: often(gap),
    visited: fc.record({
      shift: fc.constantFrom(0, 0, 0, 1, 5),
      days: maybe(fc.integer({ min: 0, max: 2 })),
    }),
    gaps: fc.array(gap, { minLength: 4, maxLength: 4 }),
    demands: fc.constantFrom(undefined, undefined, true, false),
    met: fc.array(fc.constantFrom(undefined, ...MET), { minLength: 1, maxLength: 2 }),
    extended: maybe(
      fc.record({
        deadline: fc.constantFrom('remediation', 'remediation', 'conclusion', 'report'),
        gap,
        days: fc.integer({ min: 1, max: 40 }),
      }),
    ),
    reminded: fc.array(
      fc.record({
        deadline: fc.constantFrom(undefined, undefined, 'remediation', 'conclusion', 'notice'),
        after: fc.integer({ min: 20, max: 160 }),
      }),
      { maxLength: 3 },
    ),
    done: maybe(fc.record({ id: fc.constantFrom(...OWN), gap })),
    corrected: maybe(fc.record({ which: fc.nat(6), days: fc.constantFrom(-9, -2, 1, 2, 6) })),
  });
}

function partsOf(choices: {
  readonly window: (typeof WINDOWS)[number];
  readonly departments: readonly string[];
  readonly pin: number | undefined;
  readonly byReport: boolean;
  readonly districts: readonly string[];
  readonly each: number;
  readonly districtPin: number | undefined;
  readonly named: boolean;
  readonly selected: 'district' | 'secretariat';
  readonly second: 'none' | 'subject' | 'round';
  readonly notice: number;
  readonly conclusion: string;
  readonly lags: number;
  readonly extra: readonly string[];
}): PlanParts {
  const { window, districts, extra, second } = choices;
  const pinned = (unit: string, days: number | undefined) =>
    days === undefined ? unit : { unit, pin: workingDay(plusDays(window.from, days)) };
  const first = second === 'round' ? { round: 'dot-1' } : second === 'subject' ? { subject: 'chung' } : {};
  const again =
    second === 'subject' ? { subject: 'chuyen-doi-so' } : second === 'round' ? { round: 'dot-2' } : null;
  const units: Block[] = [
    {
      level: 'province',
      units: choices.departments.map((unit, index) => pinned(unit, index === 0 ? choices.pin : undefined)),
      ...first,
    },
    ...(again === null
      ? []
      : [{ level: 'province' as const, units: choices.departments.slice(0, 1), ...again }]),
    ...(choices.byReport
      ? [{ level: 'province' as const, form: 'by-report' as const, units: ['so-bay'], ...first }]
      : []),
    ...(districts.length === 0
      ? []
      : [
          {
            level: 'district' as const,
            units: districts.map((unit, index) =>
              pinned(unit, index === 0 ? choices.districtPin : undefined),
            ),
            ...first,
          },
          {
            level: 'commune' as const,
            'each-district': choices.each,
            'selected-by': choices.selected,
            ...(choices.named && districts.includes('huyen-an') ? { units: ['xa-an-3'] } : {}),
            ...first,
          },
        ]),
  ];
  const own: Readonly<Record<string, object>> = {
    report: { count: 5 },
    'cong-khai': {
      what: 'Công khai kết luận',
      owner: 'secretariat',
      count: 10,
      measure: 'day',
      after: 'conclusion',
    },
    'truoc-ngay': { what: 'Nộp hồ sơ', owner: 'unit', count: 3, before: 'visit-start' },
    'nop-bien-ban': { what: 'Nộp biên bản', owner: 'team', count: 2, after: 'visit-end' },
    'so-ket': { what: 'Sơ kết', owner: 'secretariat', until: plusDays(window.from, 40) as string },
    luu: { what: 'Lưu hồ sơ', owner: 'so-nam', within: 'year' },
    'cu-nguoi': { what: 'Bàn giao', owner: 'so-sau', count: 1, measure: 'month', after: 'decision-signed' },
    'tong-hop': { what: 'Tổng hợp', owner: 'secretariat', count: 2, measure: 'week', after: 'round-ended' },
  };
  const half = plusDays(window.from, 30) as string;
  return {
    year: 2021,
    decision: { number: '1/QĐ-UBND', date: window.decided, issuer: { agency: 'tinh-mau' } },
    units,
    teams: [{ id: 'doan', name: 'Đoàn kiểm tra', lead: 'so-noi-vu', seconding: [{ agency: 'so-nam' }] }],
    ...(second === 'subject'
      ? {
          subjects: [
            { id: 'chung', name: 'Chung' },
            { id: 'chuyen-doi-so', name: 'Chuyển đổi số' },
          ],
        }
      : {}),
    ...(second === 'round'
      ? {
          rounds: [
            { id: 'dot-1', window: { from: window.from, to: window.to } },
            { id: 'dot-2', window: { from: half, to: plusDays(window.to, 14) } },
          ],
        }
      : { window: { from: window.from, to: window.to } }),
    deadlines: {
      notice: { count: choices.notice },
      conclusion: { count: 15, after: choices.conclusion },
      remediation: { count: 20 },
      'consolidated-report': { count: 1, measure: 'month' },
      ...Object.fromEntries(extra.map((id) => [id, own[id] ?? {}])),
    },
    ...(choices.lags === 0
      ? {}
      : {
          expected: {
            'conclusion-received': { count: 3, after: 'conclusion-issued' },
            ...(choices.lags === 1 ? {} : { 'conclusion-issued': { count: 8, after: 'visit-end' } }),
          },
        }),
  };
}

/** A diary, and the files of schedules that it names. */
export interface WrittenDiary extends Diary {
  readonly parts: PlanParts;
  readonly texts: Readonly<Record<string, string>>;
}

const FILE = 'lich.json';

/** Writes the facts of a diary, by the days of the schedule that the plan gives on the day of the decision. */
export async function writtenDiary(law: LawDiary): Promise<WrittenDiary> {
  const { parts, issued } = law;
  const grounded = groundedOn(parts);
  const schedule = await scheduleOf(grounded.input);
  const decided = startsOf(schedule);
  // A pin over a weekend leaves its trip without a place, of which the definitions say nothing here.
  fc.pre(schedule.unplaced.length === 0);
  const other =
    issued === null ? null : await scheduleOf(inputOf(planOf({ ...parts, schedule: { pace: issued.pace } })));
  const files = new Map(other === null ? [] : [[FILE, startsOf(other)] as const]);
  const facts = factsOf(law, grounded.grounds.visits, decided);
  return {
    grounds: grounded.grounds,
    decided,
    files,
    facts,
    parts,
    texts: other === null ? {} : { [FILE]: JSON.stringify(other) },
  };
}

function groundedOn(parts: PlanParts) {
  const input = inputOf(planOf(parts));
  return { input, grounds: caseOf(input).grounds };
}

function startsOf({ visits }: Awaited<ReturnType<typeof scheduleOf>>): Starts {
  return new Map(visits.flatMap(({ id, start }) => (start === null ? [] : [[id, start] as const])));
}

function factsOf(law: LawDiary, visits: readonly DemandedVisit[], decided: Starts): PlainFact[] {
  const decision = law.parts.decision?.date ?? '';
  const facts: PlainFact[] = [];
  const names = new Map<string, { readonly unit: string; readonly on: string }>();
  for (const [index, district] of ['huyen-an', 'huyen-binh'].entries()) {
    const open = visits.filter((visit) => visit.unit === null && visit.district === district);
    const told = law.names[index];
    const units = open
      .slice(0, told?.units ?? 0)
      .map((_, n) => `${district.replace('huyen', 'xa')}-${n + 1}`);
    if (told === undefined || units.length === 0) continue;
    const on = plusDays(decision, told.after);
    facts.push({ fact: 'named', unit: district, units, on });
    for (const [n, unit] of units.entries()) names.set(open[n]?.id ?? '', { unit, on });
  }
  if (law.issued !== null)
    facts.push({ fact: 'schedule-issued', file: FILE, on: plusDays(decision, law.issued.after) });
  for (const [index, visit] of visits.entries()) {
    const course = law.courses[index];
    const named = names.get(visit.id);
    const unit = visit.unit ?? named?.unit;
    if (course === undefined || unit === undefined) continue;
    const of = {
      unit,
      ...(visit.subject === null ? {} : { subject: visit.subject }),
      ...(law.parts.rounds === undefined ? {} : { round: visit.round.id }),
    };
    const start = decided.get(visit.id)?.date ?? plusDays(decision, 60);
    const own = courseFacts(course, {
      start,
      isByReport: visit.form === 'by-report',
      knows: law.parts.deadlines ?? {},
    });
    const earliest = named?.on ?? decision;
    facts.push(...own.filter(({ on }) => on > earliest).map((fact) => ({ ...fact, ...of })));
  }
  for (const { fact, after, which } of law.others) {
    const on = plusDays(decision, after);
    if (fact === 'seconded') facts.push({ fact, unit: 'so-nam', on });
    else if (fact === 'report-submitted')
      facts.push({
        fact,
        on,
        ...(law.parts.rounds === undefined ? {} : { round: which === 0 ? 'dot-1' : 'dot-2' }),
      });
    else if (fact === 'raised') facts.push({ fact, unit: 'so-nam', on });
    else {
      const id = ['so-ket', 'luu', 'cu-nguoi'][which] ?? '';
      if (law.parts.deadlines?.[id] !== undefined) facts.push({ fact, id, on });
    }
  }
  return inOrder(facts);
}

type CourseFact = Omit<PlainFact, 'unit'>;

/** What takes place at one visit, by the day on which it is planned. */
function courseFacts(
  course: Course,
  {
    start,
    isByReport,
    knows,
  }: { readonly start: string; readonly isByReport: boolean; readonly knows: object },
): CourseFact[] {
  const { steps, notice, putOff, gaps } = course;
  const facts: CourseFact[] = [];
  let day = workingDay(plusDays(start, notice?.shift ?? 0));
  let last: string = plusDays(start, -40);
  if (notice !== undefined) {
    last = plusDays(day, -notice.lead);
    facts.push({
      fact: 'notified',
      on: last,
      ...(isByReport ? {} : { visit: day }),
      ...(notice.session === undefined || isByReport ? {} : { session: notice.session }),
    });
  }
  if (course.report !== undefined && (steps > 0 || isByReport))
    facts.push({ fact: 'report-received', on: plusDays(last, course.report) });
  const isHeld = !isByReport;
  if (putOff !== undefined && isHeld) {
    const off = plusDays(last, putOff.gap);
    facts.push({ fact: 'put-off', on: off, reason: 'Bão' });
    last = off;
    if (putOff.again === undefined) return facts;
    last = plusDays(off, 1);
    day = workingDay(plusDays(day, putOff.again));
    if (day <= last) day = workingDay(plusDays(last, putOff.again));
    facts.push({ fact: 'notified', on: last, visit: day, reason: 'Bão' });
  }
  if (course.cancelled !== undefined) {
    facts.push({ fact: 'cancelled', on: plusDays(last, course.cancelled), reason: 'Giải thể' });
    return facts;
  }
  const done = (fact: CourseFact, step: number) => {
    if (steps >= step) facts.push(fact);
  };
  if (isHeld) {
    const visited = workingDay(plusDays(day, course.visited.shift));
    const to =
      course.visited.days === undefined ? undefined : workingDay(plusDays(visited, course.visited.days));
    done({ fact: 'visited', on: visited, ...(to === undefined ? {} : { to }) }, 2);
    last = to ?? visited;
  } else last = plusDays(last, 20);
  const [toConclusion = 0, toReceipt = 0, toReport = 0, toNext = 0] = gaps;
  last = plusDays(last, toConclusion + 1);
  done(
    {
      fact: 'conclusion-issued',
      on: last,
      ...(course.demands === undefined ? {} : { demands: course.demands }),
    },
    3,
  );
  if (steps >= 3 && course.done !== undefined && course.done.id in knows)
    facts.push({ fact: 'done', id: course.done.id, on: plusDays(last, course.done.gap) });
  const extension = (from: string) => {
    if (course.extended === undefined || !(course.extended.deadline in knows)) return;
    const { deadline, gap, days } = course.extended;
    const on = plusDays(from, gap);
    facts.push({ fact: 'extended', deadline, on, until: plusDays(on, days), reason: 'Dịch bệnh' });
  };
  last = plusDays(last, toReceipt);
  done({ fact: 'conclusion-received', on: last }, 4);
  if (steps >= 4) extension(last);
  for (const [index, met] of course.met.entries()) {
    last = plusDays(last, (index === 0 ? toReport : toNext) + 1);
    done({ fact: 'remediation-reported', on: last, ...(met === undefined ? {} : { met }) }, 5 + index);
  }
  for (const { deadline, after } of course.reminded) {
    if (deadline !== undefined && !(deadline in knows)) continue;
    const on = plusDays(start, after - 30);
    facts.push({ fact: 'reminded', on, ...(deadline === undefined ? {} : { deadline }) });
  }
  return facts;
}

/** The diary with one fact of some courses typed wrongly and corrected at the end. */
export function mistyped({ courses }: LawDiary, facts: readonly PlainFact[]): PlainFact[] {
  const wrong = new Map<PlainFact, PlainFact>();
  for (const [index, { corrected }] of courses.entries()) {
    if (corrected === undefined) continue;
    const fact = facts[(corrected.which * 7 + index * 3) % facts.length];
    if (
      fact === undefined ||
      fact.fact === 'named' ||
      fact.fact === 'reminded' ||
      fact.fact === 'schedule-issued'
    )
      continue;
    const on = plusDays(fact.on, corrected.days);
    const isTaken = facts.some((one) => one.fact === fact.fact && one.unit === fact.unit && one.on === on);
    if (!isTaken) wrong.set(fact, { ...fact, on });
  }
  return [
    ...facts.map((fact) => wrong.get(fact) ?? fact),
    ...[...wrong].map(([right, { on }]) => ({ ...right, corrects: on })),
  ];
}

/** The day itself or the next working day. */
function workingDay(day: string): string {
  const { calendar } = inputOf(planOf({ units: [] }));
  return calendar.isWorking(knownDate(day))
    ? day
    : countFrom(calendar, day, { direction: 'after', count: 1, measure: 'working-day', strict: false });
}

function maybe<Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(some, { nil: undefined, freq: 2 });
}

function often<Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(some, { nil: undefined, freq: 6 });
}

function seldom<Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });
}
