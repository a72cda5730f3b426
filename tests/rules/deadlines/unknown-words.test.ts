import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../../src/rules/engine/wording-of.ts';

const FOLDER = 'tests/rules/fixtures/CC506-no-notice/silent';
const PLAN = readFileSync(`${FOLDER}/plan.yaml`, 'utf8');
const DIRECTORY = parseDirectory({
  file: 'directory.yaml',
  text: readFileSync(`${FOLDER}/directory.yaml`, 'utf8'),
});

/** What is told of the plan whose units are notified so, of the family of deadlines: codes and advice. */
function told(notice: string): string[] {
  const text = PLAN.replace(/notice: .*/, `notice: { ${notice} }`);
  const { diagnostics } = validatePlan(parsePlan({ file: 'plan.yaml', text }), DIRECTORY);
  return diagnostics
    .map(wordDiagnostic)
    .filter(({ diagnostic: { code } }) => code.startsWith('CC50'))
    .map(({ diagnostic: { code }, advice }) => `${code} ${advice?.vi ?? ''}`);
}

it.each<[string, string[]]>([
  ['count: 15, before: visit-start', []],
  [
    'count: 15, before: trước ngày kiểm tra',
    ['CC501 Ghi visit-start (ngày bắt đầu kiểm tra); cchc validate --fix viết lại giúp.'],
  ],
  [
    'count: 15, before: ngày bắt đầu kiểm trra',
    ['CC501 Có phải ý bạn là "visit-start" (ngày bắt đầu kiểm tra)?'],
  ],
  [
    'count: 15, before: visit-start, owner: cơ quan cử người',
    ['CC504 Ghi seconding (các cơ quan cử người); cchc validate --fix viết lại giúp.'],
  ],
  [
    'count: 15, before: visit-start, owner: second',
    ['CC504 Có phải ý bạn là "seconding" (các cơ quan cử người)?'],
  ],
  [
    'count: 15, before: visit-start, owner: ai làm thì làm',
    [
      'CC504 Ghi một trong các từ: secretariat (văn phòng thư ký), unit (đơn vị được kiểm tra), district (huyện), team (đoàn), seconding (các cơ quan cử người); hoặc mã của đoàn, mã của cơ quan.',
    ],
  ],
])('says of { %s } once what to write', (notice, expected) => {
  expect(told(notice)).toEqual(expected);
});
