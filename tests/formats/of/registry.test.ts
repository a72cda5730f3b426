import { expect, it } from 'vitest';
import { type Formats, namesOf } from '../../../src/formats/format.ts';
import { FORMATS } from '../../../src/formats/of/registry.ts';

const DOCUMENTS: readonly (readonly [string, Formats<string>])[] = Object.entries(FORMATS);

it.each(DOCUMENTS)('%s: no ending means two formats, each in lower case', (_, formats) => {
  const endings = Object.values(formats).flatMap((format) => format.endings);
  expect(new Set(endings).size).toBe(endings.length);
  for (const ending of endings) expect(ending).toMatch(/^[a-z]+$/);
});

it.each(DOCUMENTS)('%s: the usual format can be printed, but that of letters', (document, formats) => {
  const [usual = ''] = namesOf(formats);
  expect(formats[usual]?.isBinary === true).toBe(document === 'letter');
});
