import { expect, it } from 'vitest';
import { nearest } from '../../src/plan/nearest.ts';

it.each<[string, string[], string | null]>([
  ['windoww', ['window', 'units', 'rounds'], 'window'],
  ['wnidow', ['window', 'units'], 'window'],
  ['Window', ['units', 'window'], 'window'],
  ['sở-nội-vụ', ['so-noi-vu', 'so-xay-dung'], 'so-noi-vu'],
  ['so-xay-dunng', ['so-noi-vu', 'so-xay-dung'], 'so-xay-dung'],
  ['heads', ['head', 'deputy'], 'head'],
  ['id', ['if', 'of'], 'if'],
  ['chairman', ['head', 'deputy'], null],
  ['ab', ['cd'], null],
  ['', ['window'], null],
  ['window', [], null],
  ['x'.repeat(200), ['x'.repeat(199)], null],
])('of %j among %j is %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

it('is the first of those equally near', () => {
  expect(nearest('teem', ['team', 'term', 'seem'])).toBe('team');
});

it('may differ by more where so much is allowed', () => {
  expect(nearest('sheduel', ['schedule', 'schema'])).toBeNull();
  expect(nearest('sheduel', ['schedule', 'schema'], 0.45)).toBe('schedule');
});
