import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Location, Span } from '../../src/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../src/rules/engine/known-rules.ts';
import { parseDirectory, parsePlan, parseRecords, withFacts } from '../../src/plan/parse.ts';
import { validateDirectory, validatePlan } from '../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../src/rules/engine/wording-of.ts';
import { mutation } from './mutations.ts';

const FOLDER = 'tests/rules/fixtures';

/** Every plan of the fixtures and the two whole ones, each with its directory and its records, if it has any. */
const PAIRS: readonly (readonly [plan: string, directory: string, records: string])[] = [
  ...readdirSync(FOLDER).flatMap((name) =>
    ['fires', 'silent'].map((side) => pairOf(`${FOLDER}/${name}/${side}/plan.yaml`, 'directory.yaml')),
  ),
  pairOf('plans/vinh-long-2021.yaml', 'danh-muc/vinh-long-2021.yaml'),
  pairOf('plans/vi-du-hai-cap-2026.yaml', 'danh-muc/vi-du-hai-cap-2026.yaml'),
];

describe('whatever is written', () => {
  it('a plan is checked without an exception, in order, within the text, in whole words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAIRS),
        mutation,
        fc.option(mutation),
        fc.option(mutation),
        (pair, ofPlan, ofDirectory, ofRecords) => {
          const plan = { file: 'plan.yaml', text: ofPlan(pair[0]) };
          const directory = { file: 'directory.yaml', text: ofDirectory?.(pair[1]) ?? pair[1] };
          const facts = { file: 'so.yaml', text: ofRecords?.(pair[2]) ?? pair[2] };
          const records = pair[2] === '' ? null : parseRecords(facts);
          const { diagnostics } = validatePlan(
            withFacts(parsePlan(plan), records),
            parseDirectory(directory),
            { asOf: null, clock: null },
            records,
          );
          expectSound(diagnostics, new Map([plan, directory, facts].map(({ file, text }) => [file, text])));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('a directory alone is too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), mutation, (pair, change) => {
        const text = change(pair[1]);
        const found = validateDirectory(parseDirectory({ file: 'directory.yaml', text })).diagnostics;
        expectSound(found, new Map([['directory.yaml', text]]));
      }),
      { numRuns: 300 },
    );
  });
});

function expectSound(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): void {
  const told = new Set<string>();
  let earlier: Location | null = null;
  for (const diagnostic of diagnostics) {
    const { location, related, code } = diagnostic;
    for (const one of [location, ...related.map((other) => other.location)]) expectWithin(one, texts);
    if (earlier !== null) expect(compare(earlier, location)).toBeLessThanOrEqual(0);
    earlier = location;
    const { message, advice, related: notes } = wordDiagnostic(diagnostic);
    for (const { vi, en } of [
      message,
      ...(advice === null ? [] : [advice]),
      ...notes.map((one) => one.message),
    ]) {
      expect(`${code} ${vi} ${en}`).not.toMatch(/undefined|\[object|\bNaN\b|Infinity/);
      // Only examples have lines of their own.
      expect(vi).not.toMatch(/\n(?! {2})/);
    }
    const once = JSON.stringify([code, location.file, location.span, message.vi]);
    expect(told).not.toContain(once);
    told.add(once);
  }
}

function expectWithin({ file, span }: Location, texts: ReadonlyMap<string, string>): void {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`a place in ${file}, which was not read`);
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.start).toBeLessThanOrEqual(span.end);
  expect(span.end).toBeLessThanOrEqual(text.length);
  expect(span).toEqual({ ...span, ...placesOf(text, span) });
}

function placesOf(text: string, { start, end }: Span): Partial<Span> {
  const place = (offset: number) => {
    const lines = text
      .slice(0, offset)
      .replace(/^\ufeff/, '')
      .split(text.charAt(offset) === '\n' ? /\n|\r(?!\n|$)/ : /\n|\r(?!\n)/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
  const last = place(end);
  return { ...place(start), endLine: last.line, endColumn: last.column };
}

function compare(one: Location, other: Location): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.span.start - other.span.start || one.span.end - other.span.end;
}

function pairOf(plan: string, directory: string): (typeof PAIRS)[number] {
  const records = plan.replace(/[^/]*$/, 'so.yaml');
  return [
    readFileSync(plan, 'utf8'),
    readFileSync(plan.replace(/[^/]*$/, directory), 'utf8'),
    existsSync(records) ? readFileSync(records, 'utf8') : '',
  ];
}
