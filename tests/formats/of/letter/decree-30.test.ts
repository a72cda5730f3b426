import { describe, expect, it } from 'vitest';
import { DECREE_30, type Ruled } from '../../../../src/formats/of/letter/decree-30.ts';

interface Entry {
  readonly name: string;
  readonly rule: Ruled;
}

function entries(node: unknown, name: string): Entry[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('value' in node) return [{ name, rule: node as Ruled }];
  return Object.entries(node).flatMap(([key, child]) => entries(child, name === '' ? key : `${name}.${key}`));
}

const ALL = entries(DECREE_30, '');
const twips = (millimetres: number) => (millimetres * 1440) / 25.4;

describe('the table of Decree 30/2020', () => {
  it('holds what the layout uses', () => {
    expect(ALL.length).toBeGreaterThan(60);
  });

  it.each(ALL)('$name names its clause', ({ rule }) => {
    expect(rule.clause).toMatch(/^(I\.(I|II|III|IV|V)(\.\d+(\.(\p{L}+))?)?|III\.\d\.\d)$/u);
  });

  it.each(ALL.filter(({ rule }) => rule.range !== undefined))('$name stays within its clause', ({ rule }) => {
    const [least, most] = rule.range ?? [0, 0];
    expect(rule.value).toBeGreaterThanOrEqual(least);
    expect(rule.value).toBeLessThanOrEqual(most);
  });

  it.each([
    ['top', 20, 25],
    ['bottom', 20, 25],
    ['left', 30, 35],
    ['right', 15, 20],
  ] as const)('I.I.3: the %s margin is between %d and %d mm', (side, least, most) => {
    const { value, range } = DECREE_30.page[side];
    // Twips are whole, so a limit may be missed by half of one.
    expect(value).toBeGreaterThanOrEqual(twips(least) - 0.5);
    expect(value).toBeLessThanOrEqual(twips(most) + 0.5);
    expect(Math.abs(range[0] - twips(least))).toBeLessThan(1);
    expect(Math.abs(range[1] - twips(most))).toBeLessThan(1);
  });

  it.each([
    [14, { motherland: 13, motto: 14, placeAndDate: 14 }],
    [13, { motherland: 12, motto: 13, placeAndDate: 13 }],
  ] as const)('footnote to I.V: the sizes of set %d move together', (set, expected) => {
    const { motherland, motto, placeAndDate } = DECREE_30.sizes[set];
    expect({ motherland: motherland.value, motto: motto.value, placeAndDate: placeAndDate.value }).toEqual(
      expected,
    );
  });

  it.each([
    ['number', 13],
    ['recipientsHead', 12],
    ['recipients', 11],
    ['annexNumber', 14],
  ] as const)('%s is %d points in both sets, for the decree gives no range', (name, points) => {
    expect([DECREE_30.sizes[14][name].value, DECREE_30.sizes[13][name].value]).toEqual([points, points]);
  });

  it('I.II.6.e: 6 points between paragraphs, 1.27 cm of indent', () => {
    expect(DECREE_30.body.before.value / 20).toBe(6);
    expect(DECREE_30.body.firstLine.value).toBe(Math.round(twips(12.7)));
  });
});
