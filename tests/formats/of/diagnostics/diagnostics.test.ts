import { describe, expect, it } from 'vitest';
import { reportJson } from '../../../../src/formats/of/diagnostics/json.ts';
import { summaryLine } from '../../../../src/formats/of/diagnostics/diagnostics-summary.ts';
import { diagnosticsText } from '../../../../src/formats/of/diagnostics/diagnostics-text.ts';
import type { Paint } from '../../../../src/formats/text/paint.ts';
import { plain } from '../../../../src/formats/text/paint.ts';
import type { WordedDiagnostic } from '../../../../src/rules/engine/wording-of.ts';
import type { Language } from '../../../../src/words/language.ts';
import { tagged, untagged } from '../../text/tagged-paint.ts';
import { linesOf, placeOf, worded } from './worded.ts';

const PAGE = { file: 'kế hoạch.yaml', text: 'yaer: 2021\r\nunits:\r\n  - so-y-te\r\n  - so-y-te\r\n' };

const UNKNOWN = worded(PAGE, 'yaer', {
  message: { vi: 'không có khóa "yaer"', en: 'there is no key "yaer"' },
  advice: { vi: 'Có phải là "year"?', en: 'Did you mean "year"?' },
});
const TWICE = worded(PAGE, 'so-y-te\r\n  - so-y-te', {
  severity: 'warning',
  message: { vi: 'Sở Y tế ghi hai lần', en: 'Sở Y tế is given twice' },
  basis: { vi: 'Điều 1', en: 'Điều 1' },
  related: [{ location: placeOf(PAGE, '- so'), message: { vi: 'lần đầu', en: 'the first time' } }],
});
const KNOWN = worded(PAGE, 'units', { severity: 'info' });
const ELSEWHERE = worded({ file: 'mất.yaml', text: 'x' }, 'x');
const ALL = [UNKNOWN, TWICE, KNOWN, ELSEWHERE];

function text(diagnostics: readonly WordedDiagnostic[], language: Language, paint: Paint = plain): string {
  return diagnosticsText(diagnostics, { lineOf: linesOf(PAGE), language, paint, width: 80 });
}

function jsonOf(files: number, diagnostics: readonly WordedDiagnostic[], language: Language): string {
  const names = Array.from({ length: files }, (_, index) => `${index}.yaml`);
  return reportJson(
    { files: names, diagnostics, exempted: [], unchecked: [], mended: [], isDryRun: false },
    { least: 'info', language },
  );
}

describe('diagnosticsText', () => {
  it.each(['vi', 'en'] as const)('is a paragraph for each, in %s', async (language) => {
    await expect(text(ALL, language)).toMatchFileSnapshot(`../../../golden/diagnostics/text.${language}.txt`);
  });

  it('colours place, severity and carets', async () => {
    await expect(text(ALL, 'vi', tagged)).toMatchFileSnapshot('../../../golden/diagnostics/coloured.vi.txt');
    expect(untagged(text(ALL, 'vi', tagged))).toBe(text(ALL, 'vi'));
  });

  it('shows no excerpt of a file that was not read, nor of one that is wrong as a whole', () => {
    expect(text([ELSEWHERE], 'en')).toBe('mất.yaml:1:1: error CC303: something is wrong.\n');
    const { diagnostic } = worded(PAGE, '');
    expect(text([{ ...KNOWN, diagnostic }], 'en')).not.toContain('|');
  });

  it('says nothing of nothing', () => {
    expect(text([], 'vi')).toBe('');
  });
});

describe('reportJson', () => {
  it.each(['vi', 'en'] as const)('has the fields of cli.md and no others, in %s', (language) => {
    const value: unknown = JSON.parse(jsonOf(2, ALL, language));
    const isEnglish = language === 'en';
    const wrong = isEnglish ? 'something is wrong' : 'có gì đó sai';
    expect(value).toStrictEqual({
      format: 1,
      files: 2,
      errors: 2,
      warnings: 1,
      infos: 1,
      diagnostics: [
        {
          ...{ code: 'CC303', slug: 'test-rule', severity: 'error', file: 'kế hoạch.yaml' },
          ...{ line: 1, column: 1, endLine: 1, endColumn: 5 },
          message: isEnglish ? 'there is no key "yaer"' : 'không có khóa "yaer"',
          advice: isEnglish ? 'Did you mean "year"?' : 'Có phải là "year"?',
          related: [],
        },
        {
          ...{ code: 'CC303', slug: 'test-rule', severity: 'warning', file: 'kế hoạch.yaml' },
          ...{ line: 3, column: 5, endLine: 4, endColumn: 12 },
          message: isEnglish ? 'Sở Y tế is given twice' : 'Sở Y tế ghi hai lần',
          basis: 'Điều 1',
          related: [
            {
              ...{ file: 'kế hoạch.yaml', line: 3, column: 3, endLine: 3, endColumn: 7 },
              message: isEnglish ? 'the first time' : 'lần đầu',
            },
          ],
        },
        {
          ...{ code: 'CC303', slug: 'test-rule', severity: 'info', file: 'kế hoạch.yaml' },
          ...{ line: 2, column: 1, endLine: 2, endColumn: 6, message: wrong, related: [] },
        },
        {
          ...{ code: 'CC303', slug: 'test-rule', severity: 'error', file: 'mất.yaml' },
          ...{ line: 1, column: 1, endLine: 1, endColumn: 2, message: wrong, related: [] },
        },
      ],
      exempted: [],
      unchecked: [],
      mended: [],
    });
  });

  it('counts UTF-16 units, in combining letters and emoji too', () => {
    const page = { file: 'a', text: `a: ${'ệ'.normalize('NFD')}👍🏽 xy` };
    // "a: " 3, e with two marks 3, thumb and skin tone 2 + 2, blank 1: the next column is 12.
    const [found] = (JSON.parse(jsonOf(1, [worded(page, 'xy')], 'en')) as { diagnostics: object[] })
      .diagnostics;
    expect(found).toMatchObject({ column: 12, endColumn: 14 });
  });

  it('is an empty list where nothing is wrong', () => {
    expect(jsonOf(1, [], 'vi')).toBe(
      '{\n  "format": 1,\n  "files": 1,\n  "errors": 0,\n  "warnings": 0,\n  "infos": 0,\n  "diagnostics": [],\n  "exempted": [],\n  "unchecked": [],\n  "mended": []\n}\n',
    );
  });
});

describe('summaryLine', () => {
  it.each<[number, readonly WordedDiagnostic[], string, string]>([
    [
      2,
      [],
      '2 tệp: 0 lỗi, 0 cảnh báo, 0 thông tin\n',
      '2 files: 0 errors, 0 warnings, 0 pieces of information\n',
    ],
    [
      1,
      ALL,
      '1 tệp: 2 lỗi, 1 cảnh báo, 1 thông tin\n',
      '1 file: 2 errors, 1 warning, 1 piece of information\n',
    ],
  ])('counts %d files', (files, diagnostics, vi, en) => {
    expect(summaryLine(files, diagnostics, 'vi')).toBe(vi);
    expect(summaryLine(files, diagnostics, 'en')).toBe(en);
  });
});
