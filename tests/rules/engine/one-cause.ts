import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDirectory, parsePlan, parseRecords, withFacts } from '../../../src/plan/parse.ts';
import { valuesIn } from '../../../src/plan/values-in.ts';
import { type Diagnostic, ruleOf } from '../../../src/rules/engine/known-rules.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';
import { knownDate } from '../../../src/calendar/civil-date.ts';

/** A plan with the files that it names. */
export interface PlanFiles {
  readonly name: string;
  readonly plan: string;
  readonly directory: string;
  readonly records: string | null;
}

/** Reads a plan with the files that it names. */
export function filesOf(name: string): PlanFiles {
  const plan = readFileSync(name, 'utf8');
  const { value } = parsePlan({ file: name, text: plan });
  const beside = (file: string) => readFileSync(path.join(path.dirname(name), file), 'utf8');
  const facts = value?.recordsFile ?? null;
  return {
    name,
    plan,
    directory: beside(value?.directory ?? ''),
    records: facts === null ? null : beside(facts.file),
  };
}

/** What is told of such files. */
export function toldOf({ name, plan, directory, records }: PlanFiles): readonly Diagnostic[] {
  const facts = records === null ? null : parseRecords({ file: 'records.yaml', text: records });
  const read = withFacts(parsePlan({ file: name, text: plan }), facts);
  const others = parseDirectory({ file: 'directory.yaml', text: directory });
  return validatePlan(read, others, { asOf: knownDate('2021-03-01'), clock: null }, facts).diagnostics;
}

/** One thing that is broken in a file: where, and what stands there instead. */
export interface Break {
  readonly file: 'plan' | 'directory' | 'records';
  readonly place: string;
  readonly text: string;
}

/** What people break: values of the wrong kind, keys misspelt, nothing where something should be. */
const BROKEN_VALUES = [
  '???',
  '-3',
  'null',
  '{ x: 1 }',
  '[1, 2]',
  'true',
  '31/02/2021',
  '"chữ lạ"',
  '99999999',
];
const BROKEN_KEYS = ['la-lung', 'ghi chú thêm'];

/** Every way of breaking one value or one key of a file that stands on a line of its own. */
export function breaksOf(files: PlanFiles): Break[] {
  return (['plan', 'directory', 'records'] as const).flatMap((file) => {
    const text = files[file];
    if (text === null) return [];
    const source = { file, text };
    const { document } =
      file === 'plan'
        ? parsePlan(source)
        : file === 'directory'
          ? parseDirectory(source)
          : parseRecords(source);
    const places = [...valuesIn(document.data)];
    return places.flatMap(({ path: at, value }) => {
      const { start, end } = document.locate(at).span;
      const key = document.locate(at, 'key').span;
      const isLine =
        typeof value !== 'object' && !text.slice(start, end).includes('\n') && start !== key.start;
      const put = (from: number, to: number, words: string) => text.slice(0, from) + words + text.slice(to);
      const place = at.join('.');
      const ofValue = isLine
        ? BROKEN_VALUES.map((words) => ({ file, place: `${place}: ${words}`, text: put(start, end, words) }))
        : [];
      const ofKey =
        typeof at.at(-1) === 'string'
          ? BROKEN_KEYS.map((words) => ({
              file,
              place: `${place} → ${words}`,
              text: put(key.start, key.end, words),
            }))
          : [];
      return [...ofValue, ...ofKey];
    });
  });
}

/** What is told of files with something broken that is not told of them as they are; `told` are the texts of that. */
export function newlyTold(files: PlanFiles, broken: Break, told: ReadonlySet<string>): Diagnostic[] {
  return toldOf({ ...files, [broken.file]: broken.text }).filter((one) => !told.has(keyOf(one)));
}

/** A diagnostic by its code and the item that it is told of, or by the line. */
export function keyOf({ code, item, location }: Diagnostic): string {
  return `${code} ${item === undefined ? location.span.line : item.path.join('.')}`;
}

export function isError({ code }: Diagnostic): boolean {
  return ruleOf(code).severity === 'error';
}
