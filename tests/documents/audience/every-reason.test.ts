import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../src/documents/audience/audience.ts';
import { parsePrevious } from '../../../src/schedule/previous-schedule.ts';
import { makeSchedule } from '../../../src/schedule/make-schedule.ts';
import { AUDIENCES, checklistsFor, madeOf, schedulesFor } from './every-format.ts';
import { ADVISED, MOVED, SECRETS, TOGETHER, UNANNOUNCED_TOO, UNPLACED, WARNED } from './reason-cases.ts';

/** The formats that tell reasons; the others hold days alone. */
const TELLING = ['text', 'json', 'md', 'html', 'xlsx'];

/** What betrays an unannounced visit: the unit that is only visited so, and that there is such a thing. */
const UNANNOUNCED = ['so-hai', 'đột xuất', 'unannounced'];

/** Which of some words stand where, as `format: word`. */
function found(texts: ReadonlyMap<string, string>, words: readonly string[]): string[] {
  return [...texts].flatMap(([name, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`),
  );
}

/** The formats in which a phrase stands. */
function formatsWith(texts: ReadonlyMap<string, string>, phrase: string): string[] {
  return [...texts].flatMap(([name, text]) => (text.includes(phrase) ? [name] : []));
}

function expectNoSecret(audience: Audience, texts: ReadonlyMap<string, string>): void {
  if (audience === 'public') expect(found(texts, SECRETS)).toEqual([]);
  if (audience !== 'internal') expect(found(texts, UNANNOUNCED)).toEqual([]);
}

const moved = Object.entries(MOVED);

describe.each(AUDIENCES)('what moved a visit, for the audience %s', (audience) => {
  it.each(moved)('%s', async (rule, one) => {
    const { input, schedule } = await madeOf(one);
    const trip = schedule.trips.find(({ trip: { id } }) => id === (one.trip ?? 'so-mot'));
    expect(trip?.movedBy.map((reason) => reason.rule)).toEqual([rule]);
    const texts = await schedulesFor(audience, schedule, input);
    expect(formatsWith(texts, one.words)).toEqual(TELLING);
    const cause = one.cause === undefined ? `${one.words} (` : `${one.words} (${one.cause}`;
    const tellsCause = one.cause !== undefined && audience !== 'public';
    expect(formatsWith(texts, cause)).toEqual(tellsCause ? TELLING : []);
    expectNoSecret(audience, texts);
  });

  it.each(moved)('%s, after a schedule that was saved as JSON', async (rule, one) => {
    const before = await madeOf(one);
    const saved = (await schedulesFor(audience, before.schedule, before.input)).get('json') ?? '';
    const previous = parsePrevious(withStart(saved, one.trip ?? 'so-mot', before.schedule));
    expect(previous?.starts.size).toBeGreaterThan(0);
    const input = { ...before.input, previous };
    const schedule = await makeSchedule(input);
    const trip = schedule.trips.find(({ trip: { id } }) => id === (one.trip ?? 'so-mot'));
    expect(trip?.wish.source).toBe('previous');
    expect(trip?.movedBy.map((reason) => reason.rule)).toEqual([rule]);
    const texts = await schedulesFor(audience, schedule, input);
    expect(formatsWith(texts, one.words)).toEqual(TELLING);
    expectNoSecret(audience, texts);
  });
});

/** A saved schedule in which a visit had its wish. */
function withStart(
  saved: string,
  id: string,
  { trips }: Awaited<ReturnType<typeof madeOf>>['schedule'],
): string {
  const wished = trips.find(({ trip }) => trip.id === id)?.wish.moment;
  const value = JSON.parse(saved) as { trips: { id: string; start: unknown }[] };
  const changed = value.trips.map((trip) => (trip.id === id ? { ...trip, start: wished } : trip));
  return JSON.stringify({ ...value, trips: changed });
}

describe.each(AUDIENCES)('why a visit has no place, for the audience %s', (audience) => {
  it.each(Object.entries(UNPLACED))('%s', async (rule, one) => {
    const { input, schedule } = await madeOf(one);
    const unplaced = schedule.unplaced.find(({ visit: { id } }) => id === (one.trip ?? 'so-mot'));
    expect(unplaced?.reasons.map((reason) => reason.rule)).toContain(rule);
    const texts = await schedulesFor(audience, schedule, input);
    expect(formatsWith(texts, one.words)).toEqual(TELLING);
    expectNoSecret(audience, texts);
  });

  it.each(Object.entries(TOGETHER))('by two rules together: %s', async (_, one) => {
    const { input, schedule } = await madeOf(one);
    const texts = await schedulesFor(audience, schedule, input);
    expect(formatsWith(texts, one.words)).toEqual(TELLING.filter((format) => format !== 'json'));
    expectNoSecret(audience, texts);
  });

  const advised = Object.entries(ADVISED).flatMap(([kind, cases]) =>
    cases.map((one) => [kind, one] as const),
  );
  it.each(advised)('and that it would with another %s', async (kind, one) => {
    const { input, schedule } = await madeOf(one);
    expect(schedule.unplaced.map(({ changes }) => changes[0]?.kind)).toEqual([kind]);
    const texts = await schedulesFor(audience, schedule, input);
    expect(formatsWith(texts, one.words)).toEqual(audience === 'public' ? [] : TELLING);
    expect(formatsWith(texts, 'Xếp được nếu').length > 0).toBe(audience !== 'public');
    expectNoSecret(audience, texts);
  });
});

describe.each(AUDIENCES)('what a schedule warns of, for the audience %s', (audience) => {
  it.each(Object.entries(WARNED))('%s', async (id, one) => {
    const { input, schedule } = await madeOf(one);
    expect(schedule.warnings.map((warning) => warning.id)).toEqual([id]);
    const texts = await schedulesFor(audience, schedule, input);
    expect(formatsWith(texts, one.words)).toEqual(audience === 'public' ? [] : TELLING);
    expectNoSecret(audience, texts);
  });

  it.each(Object.entries(WARNED))('%s, but of no visit that it may not know of', async (_, one) => {
    const units = one.parts.units.map((block) => ({ ...block, form: 'unannounced' as const }));
    const texts = await (async () => {
      const { input, schedule } = await madeOf({ ...one, parts: { ...one.parts, units } });
      return schedulesFor(audience, schedule, input);
    })();
    const told = found(texts, ['so-mot', 'Sở so-mot', 'đột xuất', 'unannounced']);
    expect(told.length > 0).toBe(audience === 'internal');
  });
});

describe('an unannounced visit', () => {
  it.each(AUDIENCES)('that has no place is told of to the office alone: %s', async (audience) => {
    const { input, schedule } = await madeOf({
      parts: {
        window: { from: '2021-05-10', to: '2021-05-14' },
        units: [
          { level: 'province', units: ['so-mot'] },
          { level: 'province', form: 'unannounced', units: [{ unit: 'so-hai', pin: '2021-05-16' }] },
        ],
      },
      words: '',
    });
    expect(schedule.unplaced.map(({ visit: { id } }) => id)).toEqual(['so-hai']);
    const texts = await schedulesFor(audience, schedule, input);
    expect(formatsWith(texts, 'so-hai')).toEqual(audience === 'internal' ? TELLING : []);
    expect(formatsWith(texts, 'không đúng ngày đã ấn định')).toEqual(audience === 'internal' ? TELLING : []);
  });

  it('is told of in no checklist, but in those of the office and the teams where they are internal', async () => {
    const { input, schedule } = await madeOf(UNANNOUNCED_TOO);
    expectNoSecret('concerned', await checklistsFor('concerned', schedule, input));
    const internal = await checklistsFor('internal', schedule, input);
    expect(formatsWith(internal, 'Kiểm tra đột xuất tại Sở so-hai')).toEqual(
      [...internal.keys()].filter((name) => /^(secretariat|team) /.test(name)),
    );
  });

  it('is told of to the office, in every format', async () => {
    const { input, schedule } = await madeOf(UNANNOUNCED_TOO);
    const texts = await schedulesFor('internal', schedule, input);
    expect(formatsWith(texts, 'Sở so-hai')).toEqual([...texts.keys()]);
    const english = await schedulesFor('internal', schedule, input, 'en');
    expect(formatsWith(english, 'gives way to Sở so-mot')).toEqual(TELLING);
  });
});
