import { type CivilDate, parseCivilDate } from '../../../../calendar/civil-date.ts';
import type { VisitStatus } from '../../../../follow-up/status.ts';
import { type FactName, FACTS } from '../../../../plan/language/fact-kinds.ts';
import { bareFact, type Fact } from '../../../../plan/language/facts.ts';
import { SESSIONS } from '../../../../plan/language/schedule.ts';
import type { Doubt } from './doubt.ts';
import { isSameText } from './plain-text.ts';
import { lostZero } from './read-cell.ts';
import { FACT_COLUMNS, factCell, type PlacedColumn } from './register-columns.ts';
import { factInRow } from './register-row.ts';
import { emptied, incomplete, noticeChanged, recordedSince } from './row-doubts.ts';

/** A fact that somebody has written into the register, and where. It is on record nowhere yet: its paths are empty. */
export interface RegisterFact {
  readonly cell: string;
  readonly fact: Fact;
}

/** What somebody has written into the row of a visit, and what it held when the register was written: plain texts by columns. */
export interface WrittenRow {
  readonly of: VisitStatus;
  readonly written: readonly (string | null)[];
  readonly original: readonly (string | null)[];
  /** What tells this visit from others of its unit. */
  readonly apart: Pick<Fact, 'subject' | 'round'>;
}

/** A doubt about the cell of a column. */
interface ColumnDoubt {
  readonly at: number;
  readonly doubt: Doubt;
}

/** What a row adds to the record: facts, each at the place of its column; and what is doubtful. */
export interface RowResult {
  readonly facts: readonly { readonly at: number; readonly fact: Fact }[];
  readonly doubts: readonly ColumnDoubt[];
}

type Cells = readonly (string | null)[];

/** Compares a row with what it held and with what is on record. What nobody has changed adds nothing. */
export function factsOfRow(row: WrittenRow): RowResult {
  const results = [...FACT_COLUMNS].map(([name, columns]) => factOf(name, columns, row));
  return {
    facts: results.flatMap((result) => ('fact' in result ? [result] : [])),
    doubts: results.flatMap((result) => ('doubts' in result ? result.doubts : [])),
  };
}

type Result = { readonly at: number; readonly fact: Fact } | { readonly doubts: readonly ColumnDoubt[] };

const NOTHING: Result = { doubts: [] };

function factOf(name: FactName, columns: readonly PlacedColumn[], row: WrittenRow): Result {
  const { of, written, original } = row;
  const now = columns.map(({ at }) => written[at] ?? null);
  const before = columns.map(({ at }) => original[at] ?? null);
  const fact = factInRow(of, name);
  const recorded = columns.map(({ column }) => (fact === null ? null : factCell(fact, column.key)));
  if (areSame(now, before) || areSame(now, recorded)) return NOTHING;
  const changed = columns.filter((_, index) => !isSameText(now[index], before[index]));
  const doubted = (doubt: Doubt) => ({ doubts: changed.map(({ at }) => ({ at, doubt })) });
  if (!areSame(before, recorded)) return doubted(recordedSince(name));
  const gone = columns.flatMap(({ at }, index) => {
    const held = before[index] ?? null;
    return held === null || now[index] !== null ? [] : [{ at, doubt: emptied(name, unitOf(row), held) }];
  });
  if (gone.length > 0) return { doubts: gone };
  const lost = columns.flatMap(({ at, column }, index) => {
    const [new_, held] = [now[index] ?? null, before[index] ?? null];
    const isLost = column.key === 'number' && new_ !== null && held !== null && hasLostZero(new_, held);
    return isLost ? [{ at, doubt: lostZero(new_, held) }] : [];
  });
  if (lost.length > 0) return { doubts: lost };
  const isOnlyFilled = changed.every(({ at }) => (original[at] ?? null) === null);
  if (fact !== null && name === 'notified' && !isOnlyFilled) return doubted(noticeChanged(unitOf(row), fact));
  const lacking = columns.filter(
    ({ column }, index) => now[index] === null && isNeeded(column.key, name, of),
  );
  if (fact === null && lacking.length > 0)
    return { doubts: lacking.map(({ at, column }) => ({ at, doubt: incomplete(column) })) };
  const told = columns.map(({ column }, index) => ({ key: column.key, text: now[index] ?? null }));
  const [first] = changed;
  if (first === undefined) return NOTHING;
  const day = dayOf(told.find(({ key }) => key === 'on')?.text ?? null);
  if (day === null) return NOTHING;
  const base = fact === null ? newFact(name, day, row) : correction(fact, day);
  return { at: first.at, fact: told.reduce(withCell, base) };
}

/** A number without the zeros that it had in front. */
function hasLostZero(written: string, held: string): boolean {
  return (
    written !== held && written.replace(/^0+/, '') === held.replace(/^0+/, '') && written.length < held.length
  );
}

function isNeeded(key: PlacedColumn['column']['key'], name: FactName, { visit }: VisitStatus): boolean {
  return key === 'on' || (key === 'visit' && name === 'notified' && visit.form !== 'by-report');
}

function newFact(name: FactName, on: CivilDate, row: WrittenRow): Fact {
  const { of, apart } = row;
  const fact: Fact = { ...bareFact(name, on, []), unit: unitOf(row), ...apart };
  const putOff = name === 'notified' ? of.facts.findLast(({ fact: one }) => one === 'put-off') : undefined;
  if (putOff === undefined) return fact;
  // The notice from before the visit was put off, which this one replaces.
  const voided = of.facts.findLast(({ fact: one }) => one === 'notified');
  return voided?.number == null ? fact : { ...fact, replaces: voided.number, reason: putOff.reason };
}

/** A fact that corrects one on record, of which it tells all that it does not change. */
export function correction(fact: Fact, on: CivilDate): Fact {
  const { needs, takes } = FACTS[fact.fact];
  const bare: Fact = { ...bareFact(fact.fact, on, []), corrects: fact.on };
  return [...needs, ...takes].reduce<Fact>((told, key) => ({ ...told, [key]: fact[key] }), bare);
}

function withCell(
  fact: Fact,
  { key, text }: { readonly key: PlacedColumn['column']['key']; readonly text: string | null },
): Fact {
  switch (key) {
    case 'on':
      return fact;
    case 'visit':
    case 'to':
      return { ...fact, [key]: dayOf(text) };
    case 'number':
      return { ...fact, number: text };
    case 'session':
      return { ...fact, session: SESSIONS.find((session) => session === text) ?? null };
    case 'demands':
      return { ...fact, demands: text === null };
  }
}

function dayOf(text: string | null): CivilDate | null {
  return text === null ? null : parseCivilDate(text);
}

/** How facts name the unit of a visit: as long as it has none, by the visit. */
function unitOf({ of: { visit } }: WrittenRow): string {
  return visit.unit ?? visit.id;
}

function areSame(some: Cells, others: Cells): boolean {
  return some.every((text, index) => isSameText(text, others[index]));
}
