import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../../src/formats/of/registry.ts';
import {
  OUTPUT_KINDS,
  type OutputKind,
  outputSchemaJson,
} from '../../../../src/formats/of/schema/output-schema.ts';
import { run } from '../../../cli/run.ts';

const checkOf = (kind: OutputKind, isClosed: boolean): ValidateFunction => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(outputSchemaJson(kind, isClosed)) as object);
};
const open = new Map(OUTPUT_KINDS.map((kind) => [kind, checkOf(kind, false)]));
const closed = new Map(OUTPUT_KINDS.map((kind) => [kind, checkOf(kind, true)]));

/** What is wrong with a value by a schema, at which places. */
function faults(checks: ReadonlyMap<OutputKind, ValidateFunction>, kind: OutputKind, value: unknown) {
  const check = checks.get(kind);
  if (check === undefined || check(value)) return [];
  return check.errors?.map(({ instancePath, message, params }) => [instancePath, message, params]);
}

function expectSound(kind: OutputKind, text: string): void {
  const value = JSON.parse(text) as unknown;
  expect(text).toMatch(/^\{\n {2}"format": 1,\n/);
  expect(faults(open, kind, value)).toEqual([]);
  expect(faults(closed, kind, value)).toEqual([]);
}

const GOLDEN: Readonly<Record<string, OutputKind>> = {
  calendar: 'calendar',
  checklist: 'checklist',
  deadline: 'deadline',
  difference: 'diff',
  draw: 'draw',
  report: 'validate',
  rules: 'explain',
  schedule: 'schedule',
  status: 'status',
};

describe('a schema of what is written', () => {
  it('is there for every document that is written as JSON', () => {
    const written = Object.entries(FORMATS).filter(([, formats]) => 'json' in formats);
    const kinds: readonly string[] = OUTPUT_KINDS;
    const verbs: Readonly<Record<string, string>> = { diagnostics: 'validate', difference: 'diff', rules: 'explain' };
    expect(written.map(([document]) => verbs[document] ?? document).sort()).toEqual(kinds.toSorted());
  });

  it.each(OUTPUT_KINDS)('of %s stands in schema/output, for those who have the repository', (kind) => {
    expect(readFileSync(`schema/output/${kind}.json`, 'utf8')).toBe(outputSchemaJson(kind));
  });

  it.each(OUTPUT_KINDS)('of %s takes further keys, and is sound', (kind) => {
    const schema = JSON.parse(outputSchemaJson(kind)) as object;
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
    expect(new Ajv2020().validateSchema(schema)).toBe(true);
  });

  it.each(OUTPUT_KINDS)('of %s says of every key what it means', (kind) => {
    const silent: string[] = [];
    const walk = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties = {} } = node as { properties?: Record<string, object> };
      for (const [key, value] of Object.entries(properties))
        if (!('description' in value) && !('$ref' in value)) silent.push(`${at}/${key}`);
      for (const [key, value] of Object.entries(node)) walk(value, `${at}/${key}`);
    };
    walk(JSON.parse(outputSchemaJson(kind)), '');
    expect(silent).toEqual([]);
  });
});

describe('the golden files', () => {
  const files = Object.entries(GOLDEN).flatMap(([folder, kind]) =>
    readdirSync(`tests/golden/${folder}`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ file: `tests/golden/${folder}/${name}`, kind })),
  );

  it.each(files)('$file fits the schema of $kind', ({ file, kind }) => {
    expectSound(kind, readFileSync(file, 'utf8'));
  });

  it('are of every kind', () => {
    expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(OUTPUT_KINDS));
  });
});

const PLAN = 'plans/vinh-long-2021.yaml';
const FOLLOWED = 'plans/vi-du-theo-doi-2021.yaml';
const TWO_LEVELS = 'plans/vi-du-hai-cap-2026.yaml';
const FEATURES = readdirSync('tests/plan/fixtures/features').map(
  (name) => `tests/plan/fixtures/features/${name}/plan.yaml`,
);
/** Plans of which rules speak: with errors, warnings, exemptions, visits without a place. */
const FAULTY = ['CC202', 'CC309', 'CC418', 'CC601', 'CC602', 'CC605', 'CC804', 'CC903'].map((code) => {
  const folder = readdirSync('tests/rules/fixtures').find((name) => name.startsWith(code)) ?? code;
  return `tests/rules/fixtures/${folder}/fires/plan.yaml`;
});

describe('what the verbs write', () => {
  const calls: readonly { readonly kind: OutputKind; readonly words: readonly string[] }[] = [
    { kind: 'calendar', words: ['2026'] },
    { kind: 'calendar', words: ['--from', '2027-12-20', '--to', '2028-02-10'] },
    { kind: 'deadline', words: ['2021-05-17', '--before', '15', '--strict'] },
    { kind: 'deadline', words: ['2028-01-31', '--after', '1', '--measure', 'month'] },
    { kind: 'deadline', words: ['2024-09-03', '--before', '2', '--measure', 'week'] },
    { kind: 'validate', words: ['plans', '--as-of', '2026-01-05'] },
    { kind: 'validate', words: [...FAULTY] },
    { kind: 'checklist', words: [PLAN, '--for', 'secretariat'] },
    { kind: 'checklist', words: [FOLLOWED, '--for', 'team', '--internal'] },
    { kind: 'checklist', words: [TWO_LEVELS, '--for', 'unit'] },
    { kind: 'checklist', words: [TWO_LEVELS, '--for', 'seconding'] },
    { kind: 'status', words: [PLAN] },
    { kind: 'status', words: [FOLLOWED, '--as-of', '2021-06-15', '--internal'] },
    { kind: 'status', words: [FOLLOWED, '--as-of', '2021-12-15', '--internal'] },
    { kind: 'schedule', words: [PLAN, '--as-of', '2021-08-31'] },
    { kind: 'schedule', words: [FOLLOWED, '--internal', '--as-of', '2021-06-15'] },
    { kind: 'schedule', words: [TWO_LEVELS, '--internal'] },
    { kind: 'diff', words: [PLAN, FOLLOWED] },
    { kind: 'explain', words: [] },
    { kind: 'explain', words: ['CC401'] },
    { kind: 'explain', words: ['deadlines'] },
    { kind: 'explain', words: ['notified'] },
    { kind: 'explain', words: ['months-apart'] },
  ];
  it.each(calls)('cchc $kind $words is as its schema says', async ({ kind, words }) => {
    const { stdout } = await run([kind, ...words, '--format', 'json']);
    expectSound(kind, stdout);
  });

  it.each([...FEATURES, ...FAULTY])('of %s is as the schemas say', async (plan) => {
    for (const kind of ['schedule', 'status', 'checklist'] as const)
      expectSound(kind, (await run([kind, plan, '--format', 'json', '--internal'])).stdout);
  });
});

describe('a value that a schema does not know', () => {
  const broken: readonly (readonly [OutputKind, string, string, unknown])[] = [
    ['schedule', 'schedule/schedule.vi.json', '/format', 2],
    ['schedule', 'schedule/schedule.vi.json', '/visits/0/start/session', 'night'],
    ['schedule', 'schedule/schedule.vi.json', '/visits/0/start/date', '17/05/2021'],
    ['schedule', 'schedule/schedule.vi.json', '/visits/0/earliestNotice', '2021-02-30'],
    ['schedule', 'schedule/schedule.vi.json', '/trips/0/why', 'whim'],
    ['schedule', 'schedule/schedule.vi.json', '/visits', undefined],
    ['checklist', 'checklist/secretariat.vi.json', '/checklists/0/items/0/phase', 'later'],
    ['status', 'status/status.vi.json', '/visits/0/state', 'lost'],
    ['status', 'status/status.vi.json', '/counts/due', -1],
    ['diff', 'difference/amended.json', '/changes/0/lawful', 'yes'],
    ['validate', 'report/report.vi.json', '/diagnostics/0/line', 0],
    ['deadline', 'deadline/notice-vi.json', '/steps/0/counted', '1'],
    ['calendar', 'calendar/range-vi.json', '/days/0/weekday', 8],
  ];
  it.each(broken)('of %s in %s at %s is refused: %s', (kind, file, at, wrong) => {
    const value = JSON.parse(readFileSync(`tests/golden/${file}`, 'utf8')) as Record<string, unknown>;
    const keys = at.split('/').slice(1);
    const last = keys.pop() ?? '';
    const holder = keys.reduce((one, key) => one[key] as Record<string, unknown>, value);
    expect(holder).toHaveProperty(last);
    holder[last] = wrong;
    const after = JSON.parse(JSON.stringify(value)) as unknown;
    expect(faults(open, kind, after)).not.toEqual([]);
  });

  it('is a further key, which only the closed schema refuses', () => {
    const value = { ...(JSON.parse(readFileSync('tests/golden/calendar/range-vi.json', 'utf8')) as object), more: 1 };
    expect(faults(open, 'calendar', value)).toEqual([]);
    expect(faults(closed, 'calendar', value)).not.toEqual([]);
  });
});
