import { expect, it } from 'vitest';
import { onlyNamed } from '../../../src/rules/evidence/only-named.ts';

const THINGS = [
  { id: 'xa-tan-loc', names: ['Xã Tân Lộc'] },
  { id: 'xa-tan-loc-2', names: ['Xã Tân Lộc', 'Tân Lộc mới'] },
];

it.each([
  ['Tân Lộc mới', 'xa-tan-loc-2'],
  ['tan loc moi', 'xa-tan-loc-2'],
  ['xa-tan-loc', ''],
  ['Xã Tân Lộc', ''],
  ['Xã Tân Hội', ''],
])('%s names, beyond doubt, %j', (text, id) => {
  expect(onlyNamed(text, THINGS)).toBe(id);
});
