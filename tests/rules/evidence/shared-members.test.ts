import { expect, it } from 'vitest';
import { toldOf } from './told-of-changed.ts';

it.each([
  ['in which both may be out', '{ from: 2021-05-10, to: 2021-05-14 }', ['CC310']],
  ['that lies after the other', '{ from: 2021-06-07, to: 2021-06-11 }', []],
  ['without a working day, in which no team is out', '{ from: 2021-05-08, to: 2021-05-09 }', []],
])('somebody in two teams, one of them for a round %s', (_, window, expected) => {
  const told = toldOf('CC310-person-in-two-teams/fires', (plan) =>
    plan
      .replace(/^window: (.*)$/m, `rounds:\n  - { id: mot, window: $1 }\n  - { id: hai, window: ${window} }`)
      .replace('level: province', 'level: province\n    round: mot')
      .replace('level: district', 'level: district\n    round: hai')
      .replace('id: doan\n', 'id: doan\n    rounds: [mot]\n')
      .replace('id: doan-2\n', 'id: doan-2\n    rounds: [hai]\n'),
  );
  expect(told.map(({ code }) => code).filter((code) => code === 'CC310')).toEqual(expected);
});

it('somebody in three teams, of which the first and the last may both be out', () => {
  const told = toldOf('CC310-person-in-two-teams/fires', (plan) =>
    plan
      .replace(/^window: .*$/m, 'rounds:\n  - { id: mot, window: 2021-05 }\n  - { id: hai, window: 2021-06 }')
      .replace('level: province', 'level: province\n    round: mot')
      .replace('level: district', 'level: district\n    round: hai')
      .replace('id: doan\n', 'id: doan\n    rounds: [mot]\n')
      .replace('id: doan-2\n', 'id: doan-2\n    rounds: [hai]\n')
      .replace(
        'deadlines:\n',
        `  - id: doan-3
    name: Đoàn số 3
    rounds: [mot]
    formed: true
    members:
      - { name: Lý Văn Em, agency: so-noi-vu, role: head }
      - { name: Lê Văn Cường, agency: so-noi-vu, role: secretary }
deadlines:
`,
      ),
  );
  expect(told.map(({ code }) => code).filter((code) => code === 'CC310')).toEqual(['CC310']);
});
