import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/plan/fold.ts';

it.each([
  ['Xã Hoà Hiệp', 'Xã Hòa Hiệp'],
  ['Sở Nội vụ', 'so noi vu'],
  ['Sở Nội vụ', 'SỞ NỘI VỤ'],
  ['Sở Nội vụ', 'so-noi-vu'],
  ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD')],
  ['Đồng Đội', 'dong doi'],
  ['đ', 'd'],
  ['  Tam   Bình ', 'Tam Bình'],
  ['Thị trấn Tam Bình (cũ)', 'thi tran tam binh cu'],
  ['Phường 1', 'phuong 1'],
])('takes %j and %j for the same', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

it.each([
  ['Phường 1', 'Phường 11'],
  ['Tam Bình', 'Tân Bình'],
  ['Tam Bình', 'Tam Bình A'],
])('tells %j from %j', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

it('folds what is folded into itself, whatever the form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});
