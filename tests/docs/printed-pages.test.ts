import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillPage, table } from '../../scripts/docs/fill-page.ts';
import { PAGES } from '../../scripts/docs/pages.ts';

it.each(Object.keys(PAGES))('%s stands as `npm run docs` prints it', async (file) => {
  const page = readFileSync(file, 'utf8');
  expect(await PAGES[file]?.(page)).toBe(page);
});

describe('a printed part', () => {
  const page = 'a\n\n<!-- printed: x -->\n\nold\n\n<!-- end of x -->\n\nb\n';

  it('takes its place, and nothing else changes', () => {
    expect(fillPage(page, { x: 'new' })).toBe(page.replace('old', 'new'));
    expect(fillPage(page, { x: '$&' })).toBe(page.replace('old', () => '$&'));
  });

  it('must have a place, and a place a part', () => {
    expect(() => fillPage(page, { x: 'new', y: 'new' })).toThrow('no place for y');
    expect(() => fillPage(page, {})).toThrow('nothing is printed at "x"');
    expect(() => fillPage('a', { x: 'new' })).toThrow('no place for x');
  });

  it('may be a table, whose cells may hold bars', () => {
    expect(table(['A', 'B'], [['1|2', '3']])).toBe('| A | B |\n| --- | --- |\n| 1\\|2 | 3 |');
  });
});
