import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { reportSarif } from '../../../../src/formats/of/diagnostics/sarif.ts';
import { RULES } from '../../../../src/rules/engine/known-rules.ts';
import { run } from '../../../cli/run.ts';
import { worded } from './worded.ts';
import { REPORT, VIEW } from './reports.ts';

/** The schema of the standard as its editors publish it (npm: @microsoft/jest-sarif). */
const SCHEMA = JSON.parse(
  readFileSync('tests/formats/of/diagnostics/fixtures/sarif-2.1.0-rtm.5.json', 'utf8'),
) as object;
const ajv = new Ajv.default({ allErrors: true, strictRequired: false, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(SCHEMA);

/** A log that has passed the schema. */
function passed(text: string): Log {
  const log: unknown = JSON.parse(text);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return log as Log;
}

describe('reportSarif', () => {
  it.each(['vi', 'en'] as const)(
    'is what the golden file holds and the schema allows, in %s',
    async (language) => {
      const text = reportSarif(REPORT, { ...VIEW, language });
      passed(text);
      await expect(text).toMatchFileSnapshot(`../../../golden/report/report.${language}.sarif`);
    },
  );

  it('passes for real plans, with nothing found too', async () => {
    for (const words of [['plans'], ['plans', '--severity', 'error']]) {
      const { status, stdout } = await run(['validate', ...words, '--format', 'sarif']);
      expect(status).toBe(0);
      passed(stdout);
    }
  });

  it('gives every rule that found something, each result its own', () => {
    const [sarif] = passed(reportSarif(REPORT, VIEW)).runs;
    const rules = sarif?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(['CC103', 'CC115', 'CC204', 'CC309']);
    for (const { ruleId, ruleIndex = -1 } of sarif?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
    for (const { id, help } of rules) {
      const rule = RULES.find(({ code }) => code === id);
      expect(help?.text).toContain(rule?.explanation.vi);
    }
  });

  it('passes the schema whatever the words and the names of files', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (message, file) => {
        const one = worded({ file: `a${file}`, text: 'xy' }, 'y', { message: { vi: message, en: message } });
        passed(
          reportSarif(
            {
              files: ['a.yaml'],
              diagnostics: [one],
              exempted: [],
              unchecked: [],
              mended: [],
              isDryRun: false,
            },
            VIEW,
          ),
        );
      }),
    );
  });

  it('suppresses what is exempted, with the reason, the document and the end', () => {
    const [sarif] = passed(reportSarif({ ...REPORT, diagnostics: [] }, VIEW)).runs;
    expect(
      sarif?.results?.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.justification]),
    ).toEqual([['CC309', 'người của Sở không tham gia\u001b[31m; 12/SNV-CCHC; 2021-12-31']]);
  });

  it('names files from the root of the repository, and nothing of the machine', () => {
    const [sarif] = passed(reportSarif(REPORT, VIEW)).runs;
    expect(sarif?.originalUriBaseIds).toEqual({ SRCROOT: { description: { text: 'Thư mục gốc của kho' } } });
    expect(sarif?.columnKind).toBe('utf16CodeUnits');
    const uris = sarif?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation);
    const page = 'kho/k%E1%BA%BF%20ho%E1%BA%A1ch%2C%20100%25/n%C4%83m%3A%202021.yaml';
    expect(uris).toEqual([
      ...Array.from({ length: 3 }, () => ({ uri: page, uriBaseId: 'SRCROOT' })),
      { uri: '../m%E1%BA%A5t/%C4%91%C3%A2u.yaml' },
      { uri: page, uriBaseId: 'SRCROOT' },
    ]);
  });

  it('gives each result a fingerprint of its own', () => {
    const [sarif] = passed(reportSarif(REPORT, VIEW)).runs;
    const prints = sarif?.results?.map(({ partialFingerprints }) => partialFingerprints?.['cchcFinding/v1']);
    expect(prints).toHaveLength(5);
    expect(new Set(prints).size).toBe(5);
    for (const print of prints ?? []) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is refused where a level does not exist', () => {
    const wrong = reportSarif(REPORT, VIEW).replace('"level": "note"', '"level": "info"');
    expect(isSarif(JSON.parse(wrong))).toBe(false);
  });
});
