import { expect, it } from 'vitest';
import type { Path } from '../../../src/diagnostics/path.ts';
import { placeWords } from '../../../src/rules/words/place-words.ts';

it.each<[Path, string, string]>([
  [[], '', ''],
  [['year'], '"year"', '"year"'],
  [['decision', 'issuer', 'post'], '"post" trong "issuer"', '"post" in "issuer"'],
  [['teams', 0, 'formed'], '"formed" trong mục thứ 1 của "teams"', '"formed" in item 1 of "teams"'],
  [
    ['teams', 0, 'members', 11, 'role'],
    '"role" trong mục thứ 12 của "members"',
    '"role" in item 12 of "members"',
  ],
  [['window', 1], 'mục thứ 2 của "window"', 'item 2 of "window"'],
  [['a', 'b', 0, 2], 'mục thứ 3 của mục thứ 1 của "b"', 'item 3 of item 1 of "b"'],
  [['deadlines', 'a.b[0]'], '"a.b[0]" trong "deadlines"', '"a.b[0]" in "deadlines"'],
])('says %j as %s', (path, vi, en) => {
  expect(placeWords(path)).toEqual({ vi, en });
});
