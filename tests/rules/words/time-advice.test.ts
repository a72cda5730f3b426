import { describe, expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { wordDiagnostic } from '../../../src/rules/engine/wording-of.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';

const DIRECTORY = parseDirectory({
  file: 'directory.yaml',
  text: 'cchc-directory: 1\nprovince: Thử\nlocalities: []\nagencies: []',
});

/** The codes and advice on a plan of 2021 in which this is written. */
function adviceOn(written: string): string[] {
  const text = [
    'cchc: 1\nid: thu\nname: Thử\nyear: 2021\ndirectory: directory.yaml',
    'decision: { number: 1/QĐ, date: 2021-01-13, issuer: { agency: tinh } }',
    'office: { agency: so }\nunits: []\nteams: []',
    written,
  ].join('\n');
  return validatePlan(parsePlan({ file: 'plan.yaml', text }), DIRECTORY)
    .diagnostics.filter(({ code }) => /CC112|CC104|CC501|CC107/.test(code))
    .map((one) => `${one.code} ${wordDiagnostic(one).advice?.vi ?? ''}`);
}

describe('what to write instead of a time that cannot be read', () => {
  it.each([
    [
      'window: đầu tháng 9',
      'CC112 "đầu tháng 9" là một ngày, còn ở đây cần một khoảng: viết "tháng 9", hoặc nêu cả hai đầu',
    ],
    [
      'window: { to: tháng 9 }',
      'CC112 "tháng 9" là một khoảng, còn ở đây cần một ngày: viết "đầu tháng 9" hoặc "cuối tháng 9".',
    ],
    ['window: { to: tháng 5 đến tháng 9 }', 'CC112 Ở đây cần một ngày.'],
    [
      'window: { to: cuối quý II }',
      'CC112 Điều 146 Bộ luật Dân sự 2015 chỉ nói đầu, giữa, cuối của tháng và của năm',
    ],
    ['window: { to: cuoi thagn 6 }', 'CC112 Có phải ý bạn là "cuối tháng 6"?'],
    ['window: { to: 29/2 }', 'CC112 Lịch không có ngày ấy.'],
    ['window: thagn 5', 'CC112 Có phải ý bạn là "tháng 5"?'],
    ['window: bao giờ cũng được', 'CC112 '],
    ['deadlines: { a: { before: cuoi thnag 6 } }', 'CC501 Có phải ý bạn là "cuối tháng 6"?'],
    ['deadlines: { a: { before: cuối quý II } }', 'CC501 Có phải ý bạn là "cuối tháng 6"?'],
    ['deadlines: { a: { count: nửa tháng, measure: week, after: visit-end } }', 'CC104 Nửa tháng là 15 ngày'],
    ['deadlines: { a: { count: nửa năm, after: visit-end } }', 'CC104 '],
  ])('%s', (written, told) => {
    const [first = '', ...others] = adviceOn(written);
    expect([first.slice(0, told.length), others]).toEqual([told, []]);
  });
});
