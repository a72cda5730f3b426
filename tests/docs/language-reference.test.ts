import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import * as z from 'zod';
import type { Severity } from '../../src/diagnostics/diagnostic.ts';
import { directoryShape } from '../../src/plan/language/directory.ts';
import { EVENTS } from '../../src/plan/language/known-deadlines.ts';
import { parseDirectory, parsePlan, parseRecords } from '../../src/plan/parse.ts';
import { planShape } from '../../src/plan/plan.ts';
import { projectShape } from '../../src/plan/language/project.ts';
import { readProject } from '../../src/plan/project.ts';
import { recordsShape } from '../../src/plan/records.ts';
import { validatePlan } from '../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../src/rules/engine/wording-of.ts';
import { pageText } from './pages/page.ts';

const PAGE = pageText('docs/ngon-ngu.md');

/** An example of the page: `plan` and `directory` are whole files, `key` replaces keys of the smallest plan. */
interface Example {
  readonly kind: string;
  readonly text: string;
  readonly file: string;
}

function examplesOf(file: string): Example[] {
  const page = pageText(file);
  return [...page.matchAll(/^```yaml ?(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    kind: match[1] ?? '',
    text: match[2] ?? '',
    file: `${file}:${page.slice(0, match.index).split('\n').length + 1}`,
  }));
}

const EXAMPLES = examplesOf('docs/ngon-ngu.md');

const plans = ofKind('plan');
const directories = ofKind('directory');
const smallest = plans[0]?.text ?? '';

describe('the language reference', () => {
  it('marks every example as a plan, a directory, a file of records, a project file or keys, and pairs plans with directories', () => {
    expect([...new Set(EXAMPLES.map(({ kind }) => kind))].sort()).toEqual([
      'directory',
      'key',
      'plan',
      'project',
      'records',
    ]);
    expect(plans).toHaveLength(directories.length);
  });

  it.each(plans.map((example, index) => ({ ...example, directory: directories[index] })))(
    'has a whole plan that is sound: $file',
    ({ file, text, directory }) => {
      expect(faults(file, text, directory?.text ?? '')).toEqual([]);
    },
  );

  it.each(ofKind('key'))('has keys that fit the smallest plan: $file', ({ file, text }) => {
    const merged = { ...data(smallest), ...data(text) };
    expect(faults(file, stringify(merged), directories[0]?.text ?? '')).toEqual([]);
  });

  it.each(ofKind('records'))('has a file of records that can be read: $file', ({ file, text }) => {
    const { value, problems } = parseRecords({ file, text });
    expect(problems).toEqual([]);
    expect(value?.facts.length).toBeGreaterThan(0);
  });

  it.each(ofKind('project'))('has a project file that can be read: $file', ({ file, text }) => {
    const read = readProject({ file, text });
    expect(read?.problems).toEqual([]);
    expect(Object.values(read?.settings ?? {})).not.toContain(null);
  });

  it('mentions every key and every word of the language', () => {
    const words = [planShape, directoryShape, recordsShape, projectShape].flatMap((shape) =>
      vocabulary(z.toJSONSchema(shape, { io: 'input' })),
    );
    expect(words.length).toBeGreaterThan(150);
    expect(unmentioned(words)).toEqual([]);
  });

  it('mentions every event and everyone who may owe a deadline', () => {
    expect(unmentioned(Object.keys(EVENTS))).toEqual([]);
    expect(unmentioned(['secretariat', 'team', 'unit', 'district', 'seconding'])).toEqual([]);
    expect(unmentioned(['notice', 'naming', 'conclusion', 'remediation'])).toEqual([]);
  });
});

it('has a plan on one page that gives nothing to say', () => {
  const [plan, directory, ...more] = examplesOf('docs/ngon-ngu-mot-trang.md');
  expect([plan?.kind, directory?.kind, more]).toEqual(['plan', 'directory', []]);
  expect(faults('mot-trang.yaml', plan?.text ?? '', directory?.text ?? '', ['error', 'warning'])).toEqual([]);
  expect((plan?.text ?? '').split('\n').length).toBeLessThan(75);
});

function ofKind(kind: string): Example[] {
  return EXAMPLES.filter((example) => example.kind === kind);
}

function data(text: string): Record<string, unknown> {
  const document = parseDocument(text);
  expect(document.errors).toEqual([]);
  return document.toJS() as Record<string, unknown>;
}

/** The words that do not stand in the page as code of their own. */
function unmentioned(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !PAGE.includes(`\`${word}\``)).sort();
}

/** Every key and every word to choose from that a schema holds, at any depth. */
function vocabulary(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(vocabulary);
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'properties')
      return [...Object.keys(value as object), ...Object.values(value as object).flatMap(vocabulary)];
    if (key === 'enum') return (value as unknown[]).map(String);
    if (key === 'const') return [String(value)];
    return vocabulary(value);
  });
}

/** What is told of a plan with its directory: of some severities, by themselves its errors. */
function faults(
  file: string,
  plan: string,
  directory: string,
  severities: readonly Severity[] = ['error'],
): string[] {
  const parsed = parsePlan({ file, text: plan });
  const { diagnostics } = validatePlan(parsed, parseDirectory({ file: 'danh-muc.yaml', text: directory }));
  return diagnostics
    .filter((diagnostic) => severities.includes(wordDiagnostic(diagnostic).severity))
    .map(({ code, values }) => `${code} ${JSON.stringify(values)}`);
}
