import { describe, expect, it } from 'vitest';
import {
  type Checklist,
  type ChecklistItem,
  itemsOf,
  type Side,
} from '../../../src/documents/checklist/checklist.ts';
import type { ChecklistInput } from '../../../src/documents/checklist/checklist-input.ts';
import { inputOf, listsFor, TWO_LEVELS, VINH_LONG } from './made.ts';

const SIDES: readonly Side[] = ['secretariat', 'team', 'unit', 'seconding'];
const inputs: readonly (readonly [string, ChecklistInput])[] = [
  ['the real plan', await inputOf(VINH_LONG)],
  ['the real plan, later', await inputOf(VINH_LONG, { asOf: '2021-05-10' })],
  ['two levels', await inputOf(TWO_LEVELS)],
  ['two levels, internal', await inputOf(TWO_LEVELS, { internal: true })],
];
const cases = inputs.flatMap(([name, input]) =>
  SIDES.map((side) => [name, side, listsFor(input, side)] as const),
);

describe.each(cases)('the checklists of %s for the %s', (_, side, lists) => {
  it('are there, each with items of its own side', () => {
    expect(lists.length).toBeGreaterThan(0);
    expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length);
    for (const list of lists) {
      expect(list.side).toBe(side);
      expect(itemsOf(list).length).toBeGreaterThan(0);
    }
  });

  it('number their items from 1 and give each an id', () => {
    for (const list of lists) {
      const items = itemsOf(list);
      expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
  });

  it('name only items of their own that come before, in no circle', () => {
    for (const list of lists) {
      const items = new Map(itemsOf(list).map((item) => [item.id, item]));
      for (const item of items.values()) {
        expect(item.dependsOn.filter((id) => !items.has(id))).toEqual([]);
        expect(item.dependsOn).not.toContain(item.id);
      }
      expect(circleIn(items)).toBeNull();
    }
  });

  it('stand in date order within each part', () => {
    for (const list of lists) for (const dates of datesByPart(list)) expect(dates).toEqual([...dates].sort());
  });

  it('have a date exactly where it is not open', () => {
    for (const { due } of lists.flatMap(itemsOf)) {
      if (due !== null) expect(due.date === null).toBe(due.state === 'open');
    }
  });
});

describe('unannounced visits', () => {
  const [, , published, internal] = inputs.map(([, input]) => input);
  const unannounced = (input: ChecklistInput | undefined, side: Side) =>
    input === undefined
      ? []
      : listsFor(input, side)
          .flatMap(itemsOf)
          .filter(({ visit }) => visit?.visit.form === 'unannounced');

  it.each(SIDES)('are in no published checklist: %s', (side) => {
    expect(unannounced(published, side)).toEqual([]);
  });

  it.each(['unit', 'seconding'] as const)('are never told to the %s', (side) => {
    expect(unannounced(internal, side)).toEqual([]);
    expect(listsFor(published as ChecklistInput, side).length).toBe(
      listsFor(internal as ChecklistInput, side).length,
    );
  });

  it.each(['secretariat', 'team'] as const)(
    'are known to the %s who ask for them, and need no notice',
    (side) => {
      const items = unannounced(internal, side);
      expect(items.filter(({ kind }) => kind === 'visit')).toHaveLength(4);
      expect(items.filter(({ text }) => text.vi.includes('thông báo lịch'))).toEqual([]);
    },
  );
});

function datesByPart(list: Checklist): string[][] {
  return list.sections.flatMap(({ parts }) =>
    parts.map(({ items }) => items.flatMap(({ due }) => due?.date ?? [])),
  );
}

/** The ids of a circle of items that wait for each other, or null. */
function circleIn(items: ReadonlyMap<string, ChecklistItem>): string[] | null {
  const done = new Set<string>();
  const search = (id: string, under: readonly string[]): string[] | null => {
    if (under.includes(id)) return [...under, id];
    if (done.has(id)) return null;
    done.add(id);
    for (const first of items.get(id)?.dependsOn ?? []) {
      const circle = search(first, [...under, id]);
      if (circle !== null) return circle;
    }
    return null;
  };
  for (const id of items.keys()) {
    const circle = search(id, []);
    if (circle !== null) return circle;
  }
  return null;
}
