import type * as z from 'zod';
import type { Arguments, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/report.ts';
import type { Part } from '../yaml/locate.ts';
import { MOST_PROBLEMS } from '../yaml/most-problems.ts';
import { nearest } from '../nearest.ts';
import { type Path, pathText } from '../path.ts';
import type { Fault } from './scalars.ts';
import { shown } from '../shown.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';

type Issue = z.core.$ZodIssue;

/** A fault at one place, as zod found it; of a value that may be written in several ways, the fault of the way meant. */
interface ShapeFault {
  readonly path: Path;
  readonly issue: Issue;
}

/** The single faults behind what zod reports. */
export function shapeFaults(issues: readonly Issue[], above: Path = []): ShapeFault[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? step.toString() : step))];
    if (issue.code !== 'invalid_union') return [{ path, issue }];
    const meant = issue.errors.find((found) => !found.some(isOfOtherType));
    return meant === undefined ? [{ path, issue }] : shapeFaults(meant, path);
  });
}

/** Whether a value is of another type than a way of writing it asks for, and not this way with a fault. */
function isOfOtherType(issue: Issue): boolean {
  return issue.path.length === 0 && typesAskedFor(issue).length > 0;
}

/** The types that a value may have, if it has none of them; empty where one of them is meant and has a fault. */
function typesAskedFor(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_type') return [issue.expected];
  if (issue.code !== 'invalid_union' || !issue.errors.every((found) => found.some(isOfOtherType))) return [];
  return [...new Set(issue.errors.flat().flatMap(typesAskedFor))];
}

/**
 * Turns faults into diagnostics: unknown key CC103, wrong type CC104, missing key CC105, impossible date CC107,
 * unknown word CC111, wrong form of a value CC112, number out of range CC113.
 */
export function shapeProblems(document: YamlDocument, faults: readonly ShapeFault[]): Diagnostic[] {
  const known = new Set(document.problems.map(({ location }) => location.span.start));
  const problems: Diagnostic[] = [];
  for (const fault of faults) {
    for (const problem of shapeProblem(document, fault)) {
      if (!known.has(problem.location.span.start) && problems.length < MOST_PROBLEMS) problems.push(problem);
    }
  }
  return problems;
}

/**
 * Takes the faulty values out of the data where a key can simply be left out, so that the rest can still be checked.
 * Returns false if a fault sits where nothing can be left out.
 */
export function pruneFaults(data: unknown, faults: readonly ShapeFault[]): boolean {
  for (const { path, issue } of faults) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : path.slice(-1);
    const holder = valueAt(data, issue.code === 'unrecognized_keys' ? path : path.slice(0, -1));
    if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return false;
    for (const key of keys) if (!Reflect.deleteProperty(holder, key)) return false;
  }
  return true;
}

function shapeProblem(document: YamlDocument, { path, issue }: ShapeFault): Diagnostic[] {
  const value = valueAt(document.data, path);
  const tell = (code: string, values: Arguments, part: Part = 'value', at: Path = path) =>
    report(code, { path: pathText(path), ...values }, document.locate(at, part));

  if (value === undefined && issue.code !== 'unrecognized_keys') {
    const key = String(path.at(-1) ?? '');
    const within = path.slice(0, -1);
    return [tell('CC105', { key, within: pathText(within) }, 'key', within)];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        tell('CC103', { key, nearest: nearest(key, issue.message.split(' ')) ?? '' }, 'key', [...path, key]),
      );
    case 'invalid_type':
      return [tell('CC104', { value: shown(value), expected: issue.expected, found: kindOf(value) })];
    case 'invalid_union':
      return [
        tell('CC104', {
          value: shown(value),
          expected: typesAskedFor(issue).join(' '),
          found: kindOf(value),
        }),
      ];
    case 'invalid_value': {
      const words = issue.values.map(String);
      const isNumberAsText = typeof value === 'string' && words.includes(value);
      if (isNumberAsText) return [tell('CC104', { value, expected: 'number', found: 'string' })];
      return [
        tell('CC111', {
          value: shown(value),
          expected: words.join(', '),
          nearest: nearest(shown(value), words) ?? '',
        }),
      ];
    }
    case 'too_small':
      return [tell('CC113', { value: shown(value), bound: `≥ ${issue.minimum}` })];
    case 'too_big':
      return [tell('CC113', { value: shown(value), bound: `≤ ${issue.maximum}` })];
    case 'custom': {
      const fault = issue.params?.['fault'] as Fault;
      const isDate = fault === 'date' && looksLikeDate(value);
      return [
        isDate ? tell('CC107', { value: shown(value) }) : tell('CC112', { value: shown(value), fault }),
      ];
    }
    case 'invalid_key':
      return [tell('CC112', { value: String(path.at(-1)), fault: 'id' }, 'key')];
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
      return [tell('CC112', { value: shown(value), fault: issue.code })];
    default:
      return issue satisfies never;
  }
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function looksLikeDate(value: unknown): boolean {
  return typeof value === 'string' && /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/.test(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
