import { expect, it } from 'vitest';
import { toldOf } from './told-of-changed.ts';

it.each([
  ['rounds: [dot-9]', 'dot-9'],
  ['teams: [doan-9]', 'doan-9'],
])('finds an id in a closed period that is declared nowhere: %s', (key, id) => {
  const told = toldOf(
    'CC203-undeclared-id/silent',
    (plan) => `${plan}schedule:\n  closed:\n    - { on: 2021-05-12, reason: Họp, ${key} }\n`,
  );
  expect(told.filter(({ code }) => code === 'CC203').map(({ text }) => text)).toEqual([id]);
});

it.each([
  ['rounds: [dot-9]', 'dot-9'],
  ['subjects: [chu-de-9]', 'chu-de-9'],
])('finds an id in a team that is declared nowhere: %s', (key, id) => {
  const told = toldOf('CC203-undeclared-id/silent', (plan) =>
    plan.replace('  - id: doan\n', `  - id: doan\n    ${key}\n`),
  );
  expect(told.filter(({ code }) => code === 'CC203').map(({ text }) => text)).toEqual([id]);
});
