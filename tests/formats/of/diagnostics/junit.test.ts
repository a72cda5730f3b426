import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportJunit } from '../../../../src/formats/of/diagnostics/junit.ts';
import { REPORT, VIEW } from './reports.ts';
import { worded } from './worded.ts';

/** The suites of a report, read by another's hand, which throws for whatever is no XML. */
function suitesIn(text: string): Element[] {
  const onError = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  const document = new DOMParser({ onError }).parseFromString(text, 'text/xml');
  return elements(document.documentElement, 'testsuite');
}

function elements(node: Element | null, name: string): Element[] {
  const isElement = (child: Node): child is Element => child.nodeName === name;
  return Array.from(node?.childNodes ?? []).filter(isElement);
}

const casesIn = (suite: Element | undefined) => elements(suite ?? null, 'testcase');
const counts = (element: Element | undefined) =>
  ['tests', 'failures', 'errors', 'skipped'].map((name) => Number(element?.getAttribute(name)));

describe('reportJunit', () => {
  it.each(['vi', 'en'] as const)('is what the golden file holds, in %s', async (language) => {
    const text = reportJunit(REPORT, { ...VIEW, language });
    await expect(text).toMatchFileSnapshot(`../../../golden/report/report.${language}.junit.xml`);
  });

  it('has a suite for each file, also for one that was not named', () => {
    const suites = suitesIn(reportJunit(REPORT, VIEW));
    expect(suites.map((suite) => suite.getAttribute('name'))).toEqual([
      'kho/kế hoạch, 100%/năm: 2021.yaml',
      'kho/sạch.yaml',
      '../mất/đâu.yaml',
    ]);
    expect(suites.map(counts)).toEqual([
      [3, 1, 0, 1],
      [1, 0, 0, 0],
      [1, 1, 0, 0],
    ]);
  });

  it('fails for errors, skips warnings, and passes information and clean files', () => {
    const [faulty, clean] = suitesIn(reportJunit(REPORT, VIEW));
    const said = casesIn(faulty).map((one) => [
      elements(one, 'failure').map((failure) => failure.getAttribute('message')),
      elements(one, 'skipped').map((skipped) => skipped.getAttribute('message')),
      elements(one, 'system-out').length,
    ]);
    expect(said).toEqual([
      [['không có khóa "yaer" [x](y) {0}'], [], 0],
      [[], ['100% trùng:\\u{1b}[31m dòng sau'], 1],
      [[], [], 1],
    ]);
    const [only, ...others] = casesIn(clean);
    expect(others).toEqual([]);
    expect([only?.getAttribute('name'), only?.childNodes.length]).toEqual(['không có gì cần báo', 0]);
  });

  it('says place, code, related places and advice in the text of a failure', () => {
    const [suite] = suitesIn(reportJunit(REPORT, VIEW));
    const [first, second] = casesIn(suite);
    expect(elements(first ?? null, 'failure')[0]?.textContent).toBe(
      'kho/kế hoạch, 100%/năm: 2021.yaml:1:1: lỗi CC103: không có khóa "yaer" [x](y) {0}.\nCó phải là "year"?',
    );
    expect(elements(second ?? null, 'system-out')[0]?.textContent).toContain(
      '\nkho/kế hoạch, 100%/năm: 2021.yaml:3:19: lần đầu',
    );
  });

  it('counts only what is listed', () => {
    const [faulty] = suitesIn(reportJunit(REPORT, { ...VIEW, least: 'error' }));
    expect(counts(faulty)).toEqual([1, 1, 0, 0]);
  });

  it('is sound XML whatever the words and the names of files', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, file) => {
        const one = worded({ file: `a${file}`, text: 'xy' }, 'y', {
          message: { vi: `]]>${message}`, en: message },
          advice: { vi: `\u0000\ufffe<${message}`, en: message },
        });
        const report = {
          files: [],
          diagnostics: [one],
          exempted: [],
          unchecked: [],
          mended: [],
          isDryRun: false,
        };
        expect(suitesIn(reportJunit(report, VIEW)).map(counts)).toEqual([[1, 1, 0, 0]]);
      }),
      { numRuns: 300 },
    );
  });
});
