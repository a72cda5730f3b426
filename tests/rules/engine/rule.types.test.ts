import { expect, it } from 'vitest';
import type { CivilDate } from '../../../src/calendar/civil-date.ts';
import { indexLines } from '../../../src/diagnostics/line-index.ts';
import { problemAt } from '../../../src/plan/reading-problems.ts';
import { type Code, type Diagnostic, ruleOf, RULES } from '../../../src/rules/engine/known-rules.ts';
import { defineRule } from '../../../src/rules/engine/rule.ts';
import type * as table from '../../../src/rules/table.ts';

// What must not compile: `tsc` refuses an expectation of an error where there is none.

const words = (vi: string) => ({ vi, en: vi });
const location = { file: 'a.yaml', span: indexLines('a').span(0, 1) };

interface Values {
  readonly name: string;
  readonly date: CivilDate;
  readonly side: 'from' | 'to';
}

const HEAD = { code: 'CC399', slug: 'test', severity: 'error', explanation: words('a') } as const;

it('a rule names no value, note or kind that it does not have', () => {
  const rule = defineRule<Values>()({
    ...HEAD,
    kind: 'plan',
    // @ts-expect-error a misspelt value
    message: ({ nmae }) => words(String(nmae)),
    // @ts-expect-error a side that does not exist
    advice: ({ side }) => (side === 'form' ? null : words('b')),
    fix: ({ name }) => name,
    notes: { first: words('c') },
    check: () => [],
  });
  expect(rule.code).toBe('CC399');

  // @ts-expect-error a rule looks at something, or the reader tells it
  defineRule<Values>()({ ...HEAD, kind: 'plans', message: () => words('a') });
  // @ts-expect-error a rule on a plan checks it
  defineRule<Values>()({ ...HEAD, kind: 'plan', message: () => words('a') });
  // @ts-expect-error a code is CC and a number
  defineRule<Values>()({ ...HEAD, code: 'XX399', kind: 'reader', message: () => words('a') });
});

it('a finding has every value of its rule, each of its type, and notes of its rule only', () => {
  const message = ({ name }: Values) => words(name);
  defineRule<Values>()({
    ...HEAD,
    kind: 'plan',
    message,
    // @ts-expect-error a value is missing
    *check({ plan }) {
      yield { path: ['id'], values: { name: plan.name, date: plan.decision.date } };
    },
  });
  defineRule<Values>()({
    ...HEAD,
    kind: 'plan',
    message,
    // @ts-expect-error a text is no date
    *check({ plan }) {
      yield { path: ['id'], values: { name: plan.name, date: '2021-05-17', side: 'to' } };
    },
  });
  defineRule<Values>()({
    ...HEAD,
    kind: 'directory',
    message,
    notes: { first: words('a') },
    // @ts-expect-error there is no note of that name
    *check({ directory }) {
      for (const { name, from: date, path } of directory.agencies) {
        if (date === null) continue;
        yield { path, values: { name, date, side: 'to' }, related: [{ path, note: 'frist' }] };
      }
    },
  });
});

it('what the reader tells has a code that it owns, and the values of that code', () => {
  problemAt(location, 'CC108', { most: 1 });
  // @ts-expect-error no rule has this code
  problemAt(location, 'CC999', { most: 1 });
  // @ts-expect-error a rule that the reader does not tell
  problemAt(location, 'CC303', {});
  // @ts-expect-error a misspelt value
  problemAt(location, 'CC108', { mots: 1 });
  // @ts-expect-error a fault that does not exist
  problemAt(location, 'CC115', { file: 'a', fault: 'mising' });
  // @ts-expect-error a note that the rule does not have
  problemAt(location, 'CC102', { key: 'a', line: 1 }, [{ location, note: 'frist' }]);
  expect(location.span.start).toBe(0);
});

it('a diagnostic has the values of its code', () => {
  const told = { location, related: [] };
  const sound: Diagnostic = { ...told, code: 'CC314', values: { team: 'a' } };
  // @ts-expect-error the values of another code
  const other: Diagnostic = { ...told, code: 'CC314', values: { level: 'district' } };
  // @ts-expect-error no rule has this code
  const unknown: Diagnostic = { ...told, code: 'CC999', values: {} };
  expect([sound, other, unknown]).toHaveLength(3);
  expect(sound.values.team).toBe('a');
  // @ts-expect-error a value of another code
  expect(sound.values.level).toBeUndefined();
  // @ts-expect-error no rule has this code
  expect(ruleOf('CC999')).toBeUndefined();
});

it('the table names every rule by its own code', () => {
  const named = null as unknown as typeof table satisfies { readonly [One in Code]: { readonly code: One } };
  expect(named).toBeNull();
  for (const { code } of RULES) expect(ruleOf(code).code).toBe(code);
});
