import { expect, it } from 'vitest';
import { toldOf } from './told-of-changed.ts';

/** The codes told of a plan without a notice period of whose units these have been notified. */
function codesWith(notified: readonly string[]): string[] {
  const records = notified.map(
    (unit) => `  - { unit: ${unit}, notified: { sent: 2021-04-05, visit: 2021-05-04 } }\n`,
  );
  const told = toldOf('CC506-no-notice/fires', (plan) => `${plan}records:\n${records.join('')}`);
  return told.map(({ code }) => code);
}

it('asks for a notice as long as one visit has not been notified', () => {
  expect(codesWith(['so-tu-phap', 'so-xay-dung'])).toContain('CC506');
  expect(codesWith(['so-tu-phap', 'so-xay-dung', 'huyen-tam-binh'])).not.toContain('CC506');
});
