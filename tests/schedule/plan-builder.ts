import { stringify } from 'yaml';
import { type Calendar, createCalendar } from '../../src/calendar/calendar.ts';
import { type CivilDate, knownDate } from '../../src/calendar/civil-date.ts';
import { scheduleFor, type ShownSchedule } from '../../src/documents/audience/schedule-for.ts';
import { scheduleJson } from '../../src/formats/of/schedule/json.ts';
import type { Directory } from '../../src/plan/directory.ts';
import { parseDirectory, parsePlan } from '../../src/plan/parse.ts';
import type { Plan, PlanInput } from '../../src/plan/plan.ts';
import type { Round } from '../../src/plan/language/rounds.ts';
import type { DirectoryInput } from '../../src/plan/language/directory.ts';
import type { ScheduleInput } from '../../src/schedule/arrange.ts';
import { makeSchedule } from '../../src/schedule/make-schedule.ts';
import type { WholeSchedule } from '../../src/schedule/schedule.ts';
import { sound } from '../plan/read-plan.ts';
import type { Grounds } from './checker/admissible.ts';
import type { Case } from './checker/check-schedule.ts';
import { visitsDemanded } from './checker/demanded.ts';
import type { MomentValue, ScheduleValue } from './checker/schedule-value.ts';
import { timelineOf } from './checker/timeline.ts';
import { todayOf } from './checker/today.ts';

/** A directory entry as it is written. */
export type BodyInput = NonNullable<DirectoryInput['agencies']>[number];

/** What a test says of a plan; the rest is that of the smallest plan. */
export type PlanParts = Partial<PlanInput> & Pick<PlanInput, 'units'>;

const TEAM = { id: 'doan', name: 'Đoàn kiểm tra' };

/** Two districts of three communes each, eight departments, the province itself. */
const DIRECTORY = {
  'cchc-directory': 1,
  province: 'Mẫu',
  localities: [
    { id: 'tinh-mau', name: 'Tỉnh Mẫu', level: 'province' },
    ...['an', 'binh'].flatMap((name) => [
      { id: `huyen-${name}`, name: `Huyện ${name}`, level: 'district', parent: 'tinh-mau' },
      ...[1, 2, 3].map((n) => ({
        id: `xa-${name}-${n}`,
        name: `Xã ${name} ${n}`,
        level: 'commune',
        parent: `huyen-${name}`,
      })),
    ]),
  ],
} as const;

/** A plan and its directory, written as YAML and read by the language. */
export function planOf(
  parts: PlanParts,
  changes: Readonly<Record<string, Partial<BodyInput>>> = {},
): { readonly plan: Plan; readonly directory: Directory } {
  const { plan, directory } = writtenPlan(parts, changes);
  return {
    plan: sound(parsePlan({ file: 'ke-hoach.yaml', text: plan })),
    directory: sound(parseDirectory({ file: 'danh-muc.yaml', text: directory })),
  };
}

/** The texts of a plan, which is for a file beside `danh-muc.yaml`, and of its directory. */
export function writtenPlan(
  parts: PlanParts,
  changes: Readonly<Record<string, Partial<BodyInput>>> = {},
): { readonly plan: string; readonly directory: string } {
  const text = {
    cchc: 1,
    id: 'ke-hoach-mau',
    name: 'Kế hoạch mẫu',
    year: 2021,
    directory: 'danh-muc.yaml',
    decision: { number: '1/QĐ-UBND', date: '2021-01-13', issuer: { agency: 'tinh-mau' } },
    office: { agency: 'so-noi-vu' },
    teams: [TEAM],
    ...parts,
  };
  const departments = ['so-noi-vu', 'so-mot', 'so-hai', 'so-ba', 'so-bon', 'so-nam', 'so-sau', 'so-bay'];
  const agencies = departments.map((id) => ({ id, name: `Sở ${id}`, kind: 'department', level: 'province' }));
  const changed = (entries: readonly { readonly id: string }[]) =>
    entries.map((entry) => ({ ...entry, ...changes[entry.id] }));
  const directory = {
    ...DIRECTORY,
    localities: changed(DIRECTORY.localities),
    agencies: [
      ...changed(agencies),
      ...Object.entries(changes).flatMap(([id, entry]) =>
        entry.kind === undefined ? [] : [{ id, name: id, level: 'province', ...entry }],
      ),
    ],
  };
  return { plan: stringify(text), directory: stringify(directory) };
}

/** What else a schedule is made from. */
export interface Circumstances {
  readonly asOf?: string;
  readonly previous?: { readonly revision: number; readonly starts: ReadonlyMap<string, MomentValue> };
}

const calendars = new Map<string, Calendar>();

/** The input of a schedule: the plan, its directory, and the calendars by its settings. */
export function inputOf(
  { plan, directory }: { readonly plan: Plan; readonly directory: Directory },
  { asOf, previous }: Circumstances = {},
): ScheduleInput {
  const { days: overrides, cultureDayInLieu, makeUpSaturdayCounts, swappedWeekdayCounts } = plan.calendar;
  const calendarOf = (options: Parameters<typeof createCalendar>[0]) => {
    const key = JSON.stringify(options);
    const calendar = calendars.get(key) ?? createCalendar(options);
    calendars.set(key, calendar);
    return calendar;
  };
  return {
    plan,
    directory,
    calendar: calendarOf({ overrides, cultureDayInLieu }),
    counting: calendarOf({ overrides, cultureDayInLieu, makeUpSaturdayCounts, swappedWeekdayCounts }),
    asOf: asOf === undefined ? null : knownDate(asOf),
    previous:
      previous === undefined
        ? null
        : {
            revision: previous.revision,
            starts: new Map(
              [...previous.starts].map(([id, { date, session }]) => [id, { date: dateOf(date), session }]),
            ),
          },
  };
}

/** The schedule of an input as the public JSON, read back; with unannounced visits unless it is for publication. */
export async function scheduleOf(input: ScheduleInput, internal = true): Promise<ScheduleValue> {
  return publicValue(input, shown(await makeSchedule(input), internal));
}

/** A schedule as it is shown, to the secretariat itself or to all. */
export function shown(schedule: WholeSchedule, internal: boolean): ShownSchedule {
  return scheduleFor(internal ? 'internal' : 'concerned', schedule);
}

/** The public JSON of a schedule, read back. */
export function publicValue({ plan, directory }: ScheduleInput, schedule: ShownSchedule): ScheduleValue {
  return JSON.parse(scheduleJson(plan, { plan, directory, schedule }, [], 'en')) as ScheduleValue;
}

/** The starts of a schedule, as a later run takes them with `--previous`. */
export function startsIn({ trips }: ScheduleValue): ReadonlyMap<string, MomentValue> {
  return new Map(trips.map(({ id, start }) => [id, start]));
}

/** What the independent checker judges the schedule of an input by. */
export function caseOf(input: ScheduleInput, internal = true): Case {
  const { plan, directory, calendar, counting, asOf, previous } = input;
  const today = todayOf(plan, asOf);
  const timeline = timelineOf(plan, calendar);
  const daysOf = (round: Round) =>
    [...timeline.window(round)].map((slot) => timeline.slots[slot]?.date ?? '');
  const grounds: Grounds = {
    plan,
    directory,
    calendar,
    counting,
    asOf,
    today,
    ownToday: todayOf(plan, asOf, true),
    timeline,
    visits: visitsDemanded(plan, directory, today, daysOf),
  };
  return { grounds, previous: previous?.starts ?? new Map(), internal };
}

function dateOf(text: string): CivilDate {
  return knownDate(text);
}
