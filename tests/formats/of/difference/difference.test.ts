import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../../src/calendar/civil-date.ts';
import type { Change, PlanChange, VisitChange } from '../../../../src/follow-up/difference/difference.ts';
import type { Value } from '../../../../src/follow-up/difference/changed-values.ts';
import type { DifferenceView } from '../../../../src/formats/of/difference/difference-view.ts';
import { FORMATS } from '../../../../src/formats/of/registry.ts';
import { plain } from '../../../../src/formats/text/paint.ts';
import type { Language } from '../../../../src/words/language.ts';

const DAY = knownDate('2021-05-12');
const LATER = knownDate('2021-06-01');
const both = (text: string) => ({ vi: text, en: text });
const UNTOLD = { mustBeTold: [], notifyBy: null, lawful: true };
const OF_VISIT = { visit: 'so-mot', name: both('Sở Một'), path: null, ...UNTOLD };
const MORNING = { date: DAY, session: 'morning' } as const;
const AFTERNOON = { date: LATER, session: 'afternoon' } as const;
const PERIOD = { kind: 'period', measure: 'working-day', convention: null, event: 'visit-start' } as const;
const START = { vi: 'ngày bắt đầu kiểm tra', en: 'first day of the visit' };

/** One of each kind of value, in pairs that differ. */
const VALUES: readonly (readonly [Value | null, Value | null])[] = [
  [null, { is: 'text', text: 'Nội dung' }],
  [{ is: 'text', text: 'Nội dung' }, null],
  [
    { is: 'yes', yes: false },
    { is: 'yes', yes: true },
  ],
  [
    { is: 'count', count: 1, of: 'copy' },
    { is: 'count', count: 2, of: 'copy' },
  ],
  [
    { is: 'share', share: 0.07 },
    { is: 'share', share: 0.6 },
  ],
  [
    { is: 'day', date: DAY, session: null },
    { is: 'day', date: LATER, session: 'afternoon' },
  ],
  [
    { is: 'days', ranges: [{ from: DAY, to: DAY }], session: 'morning' },
    {
      is: 'days',
      ranges: [
        { from: DAY, to: LATER },
        { from: LATER, to: LATER },
      ],
      session: null,
    },
  ],
  [
    { is: 'stretch', from: DAY, to: null },
    { is: 'stretch', from: null, to: LATER },
  ],
  [
    { is: 'last', count: 6, measure: 'month' },
    { is: 'stretch', from: DAY, to: LATER },
  ],
  [
    { is: 'due', due: { ...PERIOD, direction: 'before', count: 15 }, event: START },
    { is: 'due', due: { kind: 'date', date: DAY, excluded: true }, event: null },
  ],
  [
    { is: 'due', due: { ...PERIOD, direction: 'before', count: 15 }, event: START },
    { is: 'due', due: { ...PERIOD, direction: 'before', count: 10 }, event: START },
  ],
  [
    { is: 'due', due: { kind: 'date', date: DAY, excluded: false }, event: null },
    { is: 'due', due: { kind: 'within-year' }, event: null },
  ],
  [
    { is: 'due', due: { ...PERIOD, direction: 'after', count: 0 }, event: START },
    { is: 'due', due: { ...PERIOD, direction: 'after', count: 2, measure: 'week' }, event: START },
  ],
  [null, { is: 'lag', count: 10, measure: 'day', event: 'visit-end', after: both('ngày kết thúc') }],
  [
    { is: 'named', id: 'so-mot', name: both('Sở Một') },
    { is: 'side', side: 'seconding' },
  ],
  [
    { is: 'choice', choice: { of: 'form', word: 'on-site' } },
    { is: 'choice', choice: { of: 'form', word: 'by-report' } },
  ],
  [
    {
      is: 'list',
      items: [
        { is: 'choice', choice: { of: 'level', word: 'commune' } },
        { is: 'choice', choice: { of: 'kind', word: 'department' } },
      ],
    },
    {
      is: 'list',
      items: [
        { is: 'choice', choice: { of: 'area', word: 'procedures' } },
        { is: 'choice', choice: { of: 'pace', word: 'early' } },
        { is: 'choice', choice: { of: 'role', word: 'deputy' } },
        { is: 'choice', choice: { of: 'way', word: 'email' } },
        { is: 'choice', choice: { of: 'selector', word: 'draw' } },
        { is: 'choice', choice: { of: 'convention', word: 'strict' } },
      ],
    },
  ],
];

const OF_VALUES = VALUES.map(([old, now]): PlanChange => ({
  kind: 'changed',
  path: ['deadlines', 'report'],
  thing: 'deadline',
  name: both('Báo cáo'),
  within: null,
  clause: null,
  wording: { old: null, new: null },
  aspect: 'due',
  old,
  new: now,
  ...UNTOLD,
}));

const MOVED = {
  ...OF_VISIT,
  kind: 'moved',
  from: MORNING,
  to: AFTERNOON,
  sessions: null,
  isNotified: false,
  reason: null,
} as const satisfies VisitChange;

const OF_VISITS: readonly VisitChange[] = [
  { ...OF_VISIT, kind: 'added', form: 'on-site', at: MORNING, isNotified: false, reason: null },
  { ...OF_VISIT, kind: 'added', form: 'by-report', at: null, isNotified: false, reason: null },
  { ...OF_VISIT, kind: 'added', form: 'on-site', at: null, isNotified: false, reason: null, lawful: false },
  {
    ...OF_VISIT,
    kind: 'removed',
    form: 'on-site',
    at: MORNING,
    isNotified: true,
    reason: { by: 'fact', fact: 'cancelled', on: DAY, reason: 'Sáp nhập' },
    mustBeTold: ['so-mot'],
  },
  { ...OF_VISIT, kind: 'removed', form: null, at: null, isNotified: false, reason: null },
  {
    ...MOVED,
    reason: {
      by: 'rules',
      why: [
        { rule: 'pin', cause: LATER },
        { rule: 'past', cause: null },
      ],
    },
  },
  {
    ...MOVED,
    sessions: 8,
    reason: { by: 'saved', texts: ['đoàn bận'] },
    isNotified: true,
    mustBeTold: ['so-mot'],
  },
  { ...MOVED, to: null, reason: { by: 'trip', first: both('UBND huyện An') }, lawful: false },
  { ...MOVED, from: null, reason: { by: 'notified', on: DAY } },
  { ...MOVED, reason: { by: 'held' } },
  { ...MOVED, mustBeTold: ['so-mot'], notifyBy: knownDate('2021-05-01'), lawful: false },
  { ...MOVED, lawful: false },
  {
    ...OF_VISIT,
    kind: 'changed',
    aspect: 'unit',
    old: null,
    new: { is: 'named', id: 'so-mot', name: both('Sở Một') },
    mustBeTold: ['so-mot', 'so-hai', 'so-ba', 'so-bon'],
  },
  {
    ...OF_VISIT,
    kind: 'changed',
    aspect: 'team',
    old: { is: 'named', id: 'a', name: both('Đoàn A') },
    new: { is: 'named', id: 'b', name: both('Đoàn B') },
  },
];

function view(changes: readonly Change[], language: Language = 'vi'): DifferenceView {
  return {
    difference: { today: DAY, changes },
    audience: 'concerned',
    language,
    from: 'cũ.yaml',
    to: 'mới.yaml',
    nameOf: (agency) => agency,
    pathOf: () => null,
    notes: [],
  };
}

async function written(format: keyof typeof FORMATS.difference, shown: DifferenceView): Promise<string> {
  const page = { paint: plain, width: 80 };
  const content = await FORMATS.difference[format].render({ view: shown, diagnostics: [], page });
  return String(content);
}

describe('a difference', () => {
  it.each(['vi', 'en'] as const)('words every kind of change and value in %s', async (language) => {
    const shown = await written('text', view([...OF_VISITS, ...OF_VALUES], language));
    await expect(shown).toMatchFileSnapshot(`../../../golden/difference/words.${language}.txt`);
  });

  it('is the same in JSON, every value as plans write it', async () => {
    const shown = await written('json', view([...OF_VISITS, ...OF_VALUES]));
    await expect(shown).toMatchFileSnapshot('../../../golden/difference/words.json');
    expect(Object.keys(JSON.parse(shown) as object)).toEqual([
      'format',
      'from',
      'to',
      'changes',
      'diagnostics',
    ]);
  });

  it('says in every format that nothing has changed', async () => {
    expect(await written('text', view([]))).toContain('Không có thay đổi nào.');
    expect(await written('md', view([]))).toContain('Không có thay đổi nào.');
    expect(JSON.parse(await written('json', view([])))).toEqual({
      format: 1,
      from: 'cũ.yaml',
      to: 'mới.yaml',
      changes: [],
      diagnostics: [],
    });
  });

  it.each(['\u001b[31mđỏ', 'một\nhai\r\nba', '\u202enourt', '<img src=x>', '| *a* [b](c)'])(
    'shows a text and does what it says in no format: %j',
    async (hostile) => {
      const changes: Change[] = [
        { ...MOVED, name: both(hostile), reason: { by: 'saved', texts: [hostile] } },
        ...OF_VALUES.slice(0, 1).map((change) => ({
          ...change,
          name: both(hostile),
          new: { is: 'text' as const, text: hostile },
        })),
      ];
      const shown = { ...view(changes), from: hostile };
      const table = await written('text', shown);
      expect(table).not.toMatch(/[\u001b\r\u202e]/);
      const md = await written('md', shown);
      expect(md).not.toMatch(/[\u001b\r\u202e]|<img|[^\\]\[b\]/);
      expect(md.split('\n').filter((line) => line.startsWith('hai'))).toEqual([]);
    },
  );
});
