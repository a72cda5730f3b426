import type { Change, ClosingRule, MoveReason } from '../../../src/schedule/reason.ts';
import type { ScheduleWarning } from '../../../src/schedule/schedule.ts';
import type { BodyInput, Circumstances, PlanParts } from '../../schedule/plan-builder.ts';

/** A plan in whose schedule a reason occurs, and the words that tell it. */
export interface ReasonCase {
  readonly parts: PlanParts;
  readonly changes?: Readonly<Record<string, Partial<BodyInput>>>;
  readonly circumstances?: Circumstances;
  /** Id of the trip that the reason is told of, if not that of the first department. */
  readonly trip?: string;
  /** What everybody may read; and what stands behind it in brackets for those who are not the public. */
  readonly words: string;
  readonly cause?: string;
}

/** Words that no public document may hold, whatever moved a visit. */
export const SECRETS = [
  'Lý do kín',
  'Trần Văn Kín',
  'Nghỉ ốm',
  'kin@mau.gov.vn',
  '0270 000 000',
  'Ghi chú kín',
];

const WEEK = { from: '2021-05-10', to: '2021-05-14' };
const TUESDAY = '2021-05-11';
const CLOSED = { on: TUESDAY, reason: 'Lý do kín' };
const HEAD = { name: 'Trần Văn Kín', agency: 'so-noi-vu', role: 'head', email: 'kin@mau.gov.vn' } as const;
const AWAY = { absences: [{ from: TUESDAY, to: TUESDAY, reason: 'Nghỉ ốm' }] };
const OFFICE = { agency: 'so-noi-vu', phone: '0270 000 000', contact: 'Trần Văn Kín' };

type Unit = Exclude<NonNullable<PlanParts['units'][number]['units']>[number], string>;

/** A plan of a week with one department that wishes for a day, and whatever else. */
function wishing(more: Partial<PlanParts> = {}, unit: Partial<Unit> = {}): PlanParts {
  return {
    window: WEEK,
    note: 'Ghi chú kín',
    office: OFFICE,
    ...more,
    units: [
      { level: 'province', units: [{ unit: 'so-mot', wish: TUESDAY, ...unit }] },
      ...(more.units ?? []),
    ],
  };
}

function withTeam(people: Partial<NonNullable<PlanParts['teams']>[number]>): Partial<PlanParts> {
  return { teams: [{ id: 'doan', name: 'Đoàn kiểm tra', ...people }] };
}

/** Every commune begins on a day. */
function communesFrom(from: string): Readonly<Record<string, Partial<BodyInput>>> {
  const ids = ['an', 'binh'].flatMap((district) => [1, 2, 3].map((n) => `xa-${district}-${n}`));
  return Object.fromEntries(ids.map((id) => [id, { from }]));
}

const POSTS = [{ agency: 'so-noi-vu', posts: [{ post: 'Chuyên viên', minimum: 1 }] }];

/** Rules that come up only where a trip has no place at all. */
type NeverMoves = 'pin' | 'team-busy' | 'cap-day' | 'cap-week';

/** A rule that only facts of a file of records bring about: tried with them in tests/schedule/facts-at-work.test.ts. */
type ByFact = 'put-off';

/** For each reason why the first department does not stand on its wish, a plan in which it does not. */
export const MOVED: Readonly<Record<Exclude<MoveReason['rule'], NeverMoves | ByFact>, ReasonCase>> = {
  past: {
    parts: wishing(),
    circumstances: { asOf: '2021-05-12' },
    words: 'trước ngày lập lịch',
  },
  notice: {
    parts: wishing({ deadlines: { notice: { count: 5 } } }),
    circumstances: { asOf: '2021-05-05' },
    words: 'không kịp thời hạn thông báo',
    cause: '1/QĐ-UBND',
  },
  window: {
    parts: wishing({ window: { from: '2021-05-10', to: '2021-05-13' } }, { sessions: 4, wish: '2021-05-13' }),
    words: 'vượt ra ngoài thời gian kiểm tra',
  },
  closed: {
    parts: wishing({ schedule: { closed: [CLOSED] } }),
    words: 'trùng thời gian kế hoạch không xếp lịch',
    cause: 'Lý do kín',
  },
  'day-off': {
    // 30/04 is a Friday, and a holiday.
    parts: wishing({ window: { from: '2021-04-26', to: '2021-05-05' } }, { sessions: 4, wish: '2021-04-29' }),
    words: 'bị ngày nghỉ cắt ngang',
  },
  morning: {
    parts: wishing({}, { wish: { date: TUESDAY, session: 'afternoon' } }),
    words: 'phải bắt đầu vào buổi sáng',
  },
  'unit-closed': {
    parts: wishing({ schedule: { closed: [{ ...CLOSED, units: ['so-mot'] }] } }),
    words: 'đơn vị không tiếp đoàn được',
    cause: 'Lý do kín',
  },
  'not-in-force': {
    parts: wishing(),
    changes: { 'so-mot': { from: '2021-05-12' } },
    words: 'đơn vị chưa hoặc không còn hoạt động',
    cause: 'Sở so-mot',
  },
  'nobody-in-force': {
    parts: {
      ...wishing(),
      units: [
        { level: 'district', units: [{ unit: 'huyen-an', wish: TUESDAY }] },
        { level: 'commune', 'each-district': 1 },
      ],
    },
    changes: communesFrom('2021-05-13'),
    trip: 'huyen-an',
    words: 'không đủ đơn vị đang hoạt động để chọn',
  },
  'team-closed': {
    parts: wishing({ schedule: { closed: [{ ...CLOSED, teams: ['doan'] }] } }),
    words: 'đoàn không đi được',
    cause: 'Lý do kín',
  },
  head: {
    parts: wishing(withTeam({ members: [{ ...HEAD, ...AWAY }] })),
    words: 'không có người đủ điều kiện làm trưởng đoàn',
    cause: 'Trần Văn Kín',
  },
  post: {
    parts: wishing(
      withTeam({
        members: [
          HEAD,
          { name: 'Trần Văn Kín', agency: 'so-noi-vu', role: 'member', post: 'Chuyên viên', ...AWAY },
        ],
        seconding: POSTS,
      }),
    ),
    words: 'thiếu người ở vị trí bắt buộc',
    cause: 'Chuyên viên',
  },
  'wish-on-day-off': {
    parts: wishing({ window: { from: '2021-05-10', to: '2021-05-21' } }, { wish: '2021-05-16' }),
    words: 'ngày mong muốn không phải ngày làm việc',
  },
  'wish-outside-window': {
    parts: wishing({}, { wish: '2021-05-18' }),
    words: 'ngày mong muốn nằm ngoài thời gian kiểm tra',
  },
  'keeps-notice': {
    parts: {
      ...wishing({
        records: [
          { unit: 'huyen-an', notified: { sent: '2021-04-05', visit: '2021-05-10' } },
          { unit: 'xa-an-1', notified: { sent: '2021-04-05', visit: '2021-05-13' } },
          { unit: 'xa-an-2', notified: { sent: '2021-04-05', visit: '2021-05-13' } },
        ],
      }),
      units: [
        { level: 'district', units: ['huyen-an'] },
        { level: 'commune', units: ['xa-an-1', 'xa-an-2'] },
      ],
    },
    trip: 'huyen-an',
    words: 'giữ ngày đã thông báo của UBND xã an 1, UBND xã an 2',
  },
  caps: {
    parts: wishing(
      {
        schedule: { 'visits-per-day': 1 },
        units: [
          { level: 'commune', units: [{ unit: 'xa-an-1', pin: { date: TUESDAY, session: 'morning' } }] },
        ],
      },
      { sessions: 1, wish: { date: TUESDAY, session: 'afternoon' } },
    ),
    words: 'giới hạn số cuộc trong ngày, trong tuần',
  },
  'gives-way': {
    parts: wishing({ units: [{ level: 'province', units: [{ unit: 'so-ba', pin: TUESDAY }] }] }),
    words: 'nhường chỗ cho Sở so-ba',
  },
};

/** A plan that asks for an unannounced visit, which has to give way to the one that is announced. */
export const UNANNOUNCED_TOO: ReasonCase = {
  parts: wishing({
    schedule: { closed: [{ on: '2021-05-12', reason: 'Lý do kín', units: ['so-hai'] }] },
    units: [{ level: 'province', form: 'unannounced', units: [{ unit: 'so-hai', wish: TUESDAY }] }],
  }),
  words: 'nhường chỗ cho Sở so-mot',
};

/** A plan of one day for one department, which nothing but what is said keeps from its only morning. */
function stuck(more: Partial<PlanParts> = {}, unit: Partial<Unit> = {}): PlanParts {
  return {
    window: { from: TUESDAY, to: TUESDAY },
    note: 'Ghi chú kín',
    office: OFFICE,
    ...more,
    units: [{ level: 'province', units: [{ unit: 'so-mot', ...unit }] }, ...(more.units ?? [])],
  };
}

const SHUT = { from: '2021-05-01', to: '2021-12-31', reason: 'Lý do kín' };
const PINNED: PlanParts['units'] = [
  { level: 'commune', units: [{ unit: 'xa-an-1', pin: { date: TUESDAY, session: 'morning' } }] },
];
const ABSENT = { absences: [{ from: '2021-05-01', to: '2021-12-31', reason: 'Nghỉ ốm' }] };

/** For each rule that shuts starts out, a plan in which a department finds no place because of it. */
export const UNPLACED: Readonly<Record<Exclude<ClosingRule, ByFact>, ReasonCase>> = {
  pin: { parts: stuck({}, { pin: '2021-05-09', sessions: 1 }), words: 'không đúng ngày đã ấn định' },
  past: {
    parts: stuck({}, { sessions: 1 }),
    circumstances: { asOf: '2021-05-12' },
    words: 'trước ngày lập lịch',
  },
  notice: {
    parts: stuck({ deadlines: { notice: { count: 5 } } }, { sessions: 1 }),
    circumstances: { asOf: '2021-05-11' },
    words: 'không kịp thời hạn thông báo',
  },
  window: { parts: stuck({}, { sessions: 3 }), words: 'vượt ra ngoài thời gian kiểm tra' },
  closed: {
    parts: stuck({ schedule: { closed: [SHUT] } }, { sessions: 1 }),
    words: 'trùng thời gian kế hoạch không xếp lịch',
  },
  'day-off': {
    // A Thursday and a Tuesday, with the holidays of 30/04 and 01/05 between them.
    parts: stuck({ window: { from: '2021-04-29', to: '2021-05-04' } }, { sessions: 4 }),
    words: 'bị ngày nghỉ cắt ngang',
  },
  morning: {
    parts: stuck({
      schedule: {
        closed: [
          { ...CLOSED, session: 'morning' },
          { on: '2021-05-12', session: 'afternoon', reason: 'Lý do kín' },
        ],
      },
      window: { from: TUESDAY, to: '2021-05-12' },
    }),
    words: 'phải bắt đầu vào buổi sáng',
  },
  'unit-closed': {
    parts: stuck({ schedule: { closed: [{ ...SHUT, units: ['so-mot'] }] } }, { sessions: 1 }),
    words: 'đơn vị không tiếp đoàn được',
  },
  'not-in-force': {
    parts: stuck({}, { sessions: 1 }),
    changes: { 'so-mot': { from: '2022-01-01' } },
    words: 'đơn vị chưa hoặc không còn hoạt động',
  },
  'nobody-in-force': {
    parts: { ...stuck(), units: [{ id: 'xa', level: 'commune', minimum: 1 }] },
    changes: communesFrom('2022-01-01'),
    trip: 'xa#1',
    words: 'không đủ đơn vị đang hoạt động để chọn',
  },
  'team-closed': {
    parts: stuck({ schedule: { closed: [{ ...SHUT, teams: ['doan'] }] } }, { sessions: 1 }),
    words: 'đoàn không đi được',
  },
  head: {
    parts: stuck(withTeam({ members: [{ ...HEAD, ...ABSENT }] }), { sessions: 1 }),
    words: 'không có người đủ điều kiện làm trưởng đoàn',
  },
  post: {
    parts: stuck(withTeam({ members: [HEAD], seconding: POSTS }), { sessions: 1 }),
    words: 'thiếu người ở vị trí bắt buộc',
  },
  'team-busy': { parts: stuck({ units: PINNED }), words: 'đoàn bận kiểm tra UBND xã an 1' },
  'cap-day': {
    parts: stuck({ schedule: { 'visits-per-day': 1 }, units: PINNED }, { sessions: 1 }),
    words: 'vượt số cuộc tối đa trong ngày (đã có UBND xã an 1)',
  },
  'cap-week': {
    parts: stuck(
      { window: { from: TUESDAY, to: '2021-05-12' }, schedule: { 'visits-per-week': 1 }, units: PINNED },
      { sessions: 1 },
    ),
    words: 'vượt số cuộc tối đa trong tuần (đã có UBND xã an 1)',
  },
};

/** What is told of the remaining sessions where no rule alone shuts them out. */
export const TOGETHER: Readonly<Record<string, ReasonCase>> = {
  'two caps': {
    parts: stuck({ schedule: { 'visits-per-day': 1, 'visits-per-week': 1 }, units: PINNED }, { sessions: 1 }),
    words: ', đều vướng UBND xã an 1',
  },
  'two closed periods': {
    parts: stuck({ schedule: { closed: [SHUT, { ...SHUT, units: ['so-mot'] }] } }, { sessions: 1 }),
    words:
      ': mỗi buổi vướng ít nhất hai điều kiện: trùng thời gian kế hoạch không xếp lịch, đơn vị không tiếp đoàn được',
  },
};

/** For each kind of change, plans of which it is the one to advise. */
export const ADVISED: Readonly<Record<Change['kind'], readonly ReasonCase[]>> = {
  team: [
    {
      parts: {
        ...stuck({
          teams: [
            { id: 'doan', name: 'Đoàn kiểm tra', members: [{ ...HEAD, ...ABSENT }] },
            { id: 'doan-hai', name: 'Đoàn thứ hai' },
          ],
        }),
        units: [{ level: 'province', team: 'doan', units: ['so-mot'] }],
      },
      words: 'giao cho Đoàn thứ hai',
    },
  ],
  day: [
    {
      parts: stuck({}, { pin: '2021-05-09' }),
      words: 'dời ngày ấn định của Sở so-mot sang 11/05/2021',
    },
    {
      parts: stuck({}, { pin: { date: TUESDAY, session: 'afternoon' } }),
      words: 'dời ngày ấn định của Sở so-mot sang sáng 11/05/2021',
    },
  ],
  cap: [
    {
      parts: stuck({ schedule: { 'visits-per-day': 1 }, units: PINNED }, { sessions: 1 }),
      changes: { 'so-mot': { to: TUESDAY } },
      words: 'nâng số cuộc tối đa trong ngày lên 2',
    },
    {
      parts: stuck({ schedule: { 'visits-per-week': 1 }, units: PINNED }, { sessions: 1 }),
      words: 'nâng số cuộc tối đa trong tuần lên 2',
    },
  ],
  closed: [
    {
      parts: stuck({ schedule: { closed: [{ from: TUESDAY, to: '2021-05-12', units: ['so-mot'] }] } }),
      words: 'bỏ thời gian không xếp lịch 11/05/2021 – 12/05/2021',
    },
    {
      parts: stuck({ schedule: { closed: [CLOSED] } }),
      changes: { 'so-mot': { to: TUESDAY } },
      words: 'bỏ thời gian không xếp lịch 11/05/2021 (Lý do kín)',
    },
  ],
  window: [
    {
      parts: stuck({}, { sessions: 3 }),
      words: 'kéo dài thời gian kiểm tra đến hết ngày 12/05/2021 (do cơ quan ban hành kế hoạch quyết định)',
    },
  ],
  notice: [
    {
      parts: stuck({ deadlines: { notice: { count: 5 } } }),
      changes: { 'so-mot': { to: TUESDAY } },
      circumstances: { asOf: '2021-05-05' },
      words: 'rút thời hạn thông báo còn 4 ngày làm việc',
    },
    {
      parts: stuck({ deadlines: { notice: { count: 5, clause: 'VI.1.a' } } }),
      changes: { 'so-mot': { to: TUESDAY } },
      circumstances: { asOf: '2021-05-05' },
      words: 'rút thời hạn thông báo còn 4 ngày làm việc (trái VI.1.a, phải sửa quyết định)',
    },
  ],
};

/** For each warning of a schedule, a plan and an earlier schedule that call for it. */
export const WARNED: Readonly<Record<ScheduleWarning['id'], ReasonCase>> = {
  'not-recorded': {
    parts: wishing({ records: [{ unit: 'so-mot', notified: { sent: '2021-04-05', visit: TUESDAY } }] }),
    circumstances: { asOf: '2021-05-12' },
    words: 'Sở so-mot: ngày đã thông báo (ngày 11/05/2021) đã qua mà chưa ghi kết quả',
  },
};
