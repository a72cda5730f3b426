import { expect, it } from 'vitest';
import type { Severity } from '../../../../src/diagnostics/diagnostic.ts';
import { namesOf } from '../../../../src/formats/format.ts';
import { FORMATS } from '../../../../src/formats/of/registry.ts';
import { REPORT, VIEW } from './reports.ts';

/** The formats that end with a line that counts. */
const COUNTING = new Set(['text', 'github']);

const NAMES = namesOf(FORMATS.diagnostics);

it.each(
  NAMES.flatMap((name) =>
    (['error', 'warning', 'info'] as const satisfies Severity[]).map((least) => [name, least] as const),
  ),
)('%s lists from %s on, and counts everything', async (name, least) => {
  const text = String(await FORMATS.diagnostics[name].render({ report: REPORT, view: { ...VIEW, least } }));
  // Mended and exempted places are listed whatever the severity: on GitHub not as annotations.
  const place = name === 'github' ? '^::.*' : '';
  const isListed = (code: string) => new RegExp(`${place}${code}\\b`, 'm').test(text);
  expect(isListed('CC103')).toBe(true);
  expect(isListed('CC204')).toBe(least !== 'error');
  if (name === 'github') expect(isListed('CC309')).toBe(least === 'info');
  if (name === 'json') expect(JSON.parse(text)).toMatchObject({ errors: 2, warnings: 1, infos: 1 });
  else if (COUNTING.has(name)) expect(text).toContain('2 tệp: 2 lỗi, 1 cảnh báo, 1 thông tin\n');
});
