import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, knownDate } from '../../../../../src/calendar/civil-date.ts';
import {
  factCell,
  REGISTER_COLUMNS,
} from '../../../../../src/formats/of/status/register/register-columns.ts';
import { readRegister } from '../../../../../src/formats/of/status/register/read-register.ts';
import { statusXlsx } from '../../../../../src/formats/of/status/xlsx.ts';
import type { Fact } from '../../../../../src/plan/language/facts.ts';
import { columnName } from '../../../../../src/formats/xlsx/sheet.ts';
import { day, edited, type Put, text } from './edited.ts';
import { factOf, viewAfter } from './made.ts';

/** The units of the first rows, from 5 on. */
const UNITS = ['so-tu-phap', 'so-giao-thong-van-tai', 'so-giao-duc-va-dao-tao', 'so-xay-dung'];

const days = fc.integer({ min: 0, max: 300 }).map((count) => addDays(knownDate('2021-02-01'), count));
const numbers = fc.option(
  fc.stringMatching(/^[0-9]{1,3}\/[A-ZĐ=+ -]{1,8}$/).map((number) => number.replace(/\s+/g, ' ').trim()),
  { nil: null },
);
const session = fc.constantFrom('morning', 'afternoon', null);

/** What may be on record of a unit: of each fact, at most one. */
const factsOfUnit = (unit: string) =>
  fc
    .record({
      notified: fc.option(fc.record({ on: days, number: numbers, visit: days, session })),
      'report-received': fc.option(fc.record({ on: days })),
      visited: fc.option(fc.record({ on: days, to: fc.option(days) })),
      minutes: fc.option(fc.record({ on: days, number: numbers })),
      'conclusion-issued': fc.option(fc.record({ on: days, number: numbers, demands: fc.boolean() })),
      'conclusion-received': fc.option(fc.record({ on: days })),
      'remediation-reported': fc.option(fc.record({ on: days, number: numbers })),
    })
    .map((told) =>
      (Object.keys(told) as (keyof typeof told)[]).flatMap((name) => {
        const one: Partial<Fact> | null = told[name];
        return one === null ? [] : [factOf(name, unit, one.on ?? '', one)];
      }),
    );

const records = fc.tuple(...UNITS.map(factsOfUnit)).map((all) => all.flat());

/** The cells that tell a fact, as somebody types them. */
function typed(fact: Fact): Record<string, Put> {
  const row = 5 + UNITS.indexOf(fact.unit ?? '');
  const cells = REGISTER_COLUMNS.flatMap((column, at): [string, Put][] => {
    if (!('fact' in column) || column.fact !== fact.fact) return [];
    const held = factCell(fact, column.key);
    if (held === null) return [];
    const word = { morning: 'sáng', afternoon: 'chiều' }[held] ?? held;
    return [[`${columnName(at + 1)}${row}`, column.holds === 'day' ? day(held) : text(word)]];
  });
  return Object.fromEntries(cells);
}

const plain = ({ fact, unit, on, number, visit, session: at, to, demands, corrects }: Fact) => ({
  fact,
  unit,
  on,
  number,
  visit,
  session: at,
  to,
  demands,
  corrects,
});

describe('a register', () => {
  it('that nobody changed adds nothing, whatever is on record', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.constantFrom('vi' as const, 'en' as const), async (facts, language) => {
        const view = await viewAfter(facts, { language });
        expect(await readRegister(statusXlsx(view), view.status)).toEqual({ facts: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('in which facts were filled in adds exactly these', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.nat(), async (facts, seed) => {
        const isNew = (_: Fact, index: number) => (seed >> (index % 30)) % 2 === 1;
        const before = facts.filter((fact, index) => !isNew(fact, index));
        const added = facts.filter(isNew);
        const view = await viewAfter(before);
        const cells = Object.assign({}, ...added.map(typed)) as Record<string, Put>;
        const read = await readRegister(edited(statusXlsx(view), cells), view.status);
        expect('facts' in read ? read.facts.map(({ fact }) => plain(fact)) : read).toEqual(added.map(plain));
      }),
      { numRuns: 40 },
    );
  });

  it('in which days were changed corrects exactly these facts', async () => {
    const shift = (date: CivilDate) => addDays(date, 1);
    await fc.assert(
      fc.asyncProperty(records, fc.nat(), async (facts, seed) => {
        const isChanged = (fact: Fact, index: number) =>
          fact.fact !== 'notified' && (seed >> (index % 30)) % 2 === 1;
        const changed = facts
          .filter(isChanged)
          .map((fact) => ({ ...fact, on: shift(fact.on), corrects: fact.on }));
        const view = await viewAfter(facts);
        const cells = Object.assign({}, ...changed.map(typed)) as Record<string, Put>;
        const read = await readRegister(edited(statusXlsx(view), cells), view.status);
        expect('facts' in read ? read.facts.map(({ fact }) => plain(fact)) : read).toEqual(
          changed.map(plain),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is the same bytes in every run', async () => {
    const facts = [factOf('visited', 'so-tu-phap', '2021-04-12')];
    expect(statusXlsx(await viewAfter(facts))).toEqual(statusXlsx(await viewAfter(facts)));
  });
});
