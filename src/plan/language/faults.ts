import * as z from 'zod';

import { MOST_PROBLEMS } from '../yaml/most-problems.ts';
import { fold } from '../fold.ts';
import { nearest } from '../nearest.ts';
import type { Hint } from './hint.ts';
import { hintFor, keyMeant, missingHint } from './hints.ts';
import { type Language, shapeAt, waysOf } from './shape-at.ts';
import { nameIn, type NamedWord, spokenKeys, wordMeant } from './spoken-words.ts';
import type { Path } from '../../diagnostics/path.ts';
import { date, day, type Fault } from './scalars.ts';
import { isOrDescribes } from './date-paths.ts';
import { shown } from '../shown.ts';
import { valueAt } from './value-at.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import { problemAt, type ReadingProblem, type ReadingValues, type ValueKind } from '../reading-problems.ts';

type Issue = z.core.$ZodIssue;

/** A fault at one place, as zod found it; of a value that may be written in several ways, the fault of the way meant. */
export interface ShapeFault {
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
export function shapeProblems(
  document: YamlDocument,
  faults: readonly ShapeFault[],
  language: Language,
): ReadingProblem[] {
  const known = new Set(document.problems.map(({ location }) => location.span.start));
  const problems: ReadingProblem[] = [];
  const swapped = swappedKeys(document.data, faults, language);
  for (const fault of faults) {
    if (swapped.has(JSON.stringify(fault.path))) continue;
    for (const problem of shapeProblem(document, fault, language, swapped)) {
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

function shapeProblem(
  document: YamlDocument,
  { path, issue }: ShapeFault,
  language: Language,
  swapped: ReadonlyMap<string, string>,
): ReadingProblem[] {
  const value = valueAt(document.data, path);
  const place = document.locate(path);
  const hinted = () => withHint(hintFor(language, document.data, path));
  const wrongType = (expected: readonly string[]) => [
    problemAt(place, 'CC104', { path, value: shown(value), expected, found: kindOf(value), ...hinted() }),
  ];
  const malformed = (fault: ReadingValues['CC112']['fault']) => [
    problemAt(place, 'CC112', { path, value: shown(value), fault, ...withoutLines(hinted()) }),
  ];

  if (value === undefined && issue.code !== 'unrecognized_keys') {
    const holder = document.locate(path.slice(0, -1), 'key');
    return [problemAt(holder, 'CC105', { path, ...withHint(missingHint(language, path)) })];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_PROBLEMS).map((key) => {
        const known = issue.message.split(' ');
        const there = valueAt(document.data, path);
        const isThere = (name: string) => typeof there === 'object' && there !== null && name in there;
        const meant = keyMeant(language, path, key);
        const one = known.includes(meant) ? meant : '';
        return problemAt(document.locate([...path, key], 'key'), 'CC103', {
          path,
          key,
          nearest: one || (nearest(key, known) ?? wantingFor([...path, key], swapped)),
          meant: one,
          isThere: one !== '' && isThere(one),
          keys: namedKeys(
            language,
            path,
            known.filter((name) => !isThere(name)),
          ),
        });
      });
    case 'invalid_type':
      return wrongType([isDatePlace(language, path) ? 'date' : issue.expected]);
    case 'invalid_union':
      return wrongType(typesAskedFor(issue));
    case 'invalid_value': {
      const words = issue.values.map(String);
      // A number that is written as text.
      if (typeof value === 'string' && words.includes(value)) return wrongType(['number']);
      const meant = nearest(shown(value), words) ?? '';
      const choices = shapeAt(language, path)?.words?.choices ?? {};
      const names = words.map((word) => nameIn(choices[word] ?? ''));
      const hint = hinted();
      return [
        problemAt(place, 'CC111', {
          path,
          value: shown(value),
          expected: words,
          names,
          nearest: meant,
          ...hint,
        }),
      ];
    }
    case 'too_small':
      return [outOfRange(place, path, value, 'least', issue.minimum)];
    case 'too_big':
      return [outOfRange(place, path, value, 'most', issue.maximum)];
    case 'custom': {
      const fault = issue.params?.['fault'] as Fault;
      const isDate = (fault === 'date' || fault === 'day') && looksLikeDate(value);
      return isDate
        ? [problemAt(place, 'CC107', { path, value: shown(value), ...hinted() })]
        : malformed(fault);
    }
    case 'invalid_key': {
      const key = String(path.at(-1));
      const hint = withHint(idHint(language, path, key));
      return [problemAt(document.locate(path, 'key'), 'CC112', { path, value: key, fault: 'id', ...hint })];
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
      return malformed(issue.code);
    default:
      return issue satisfies never;
  }
}

/** Whether a date is asked for, and not any text. */
function isDatePlace(language: Language, path: Path): boolean {
  const at = shapeAt(language, path);
  return at !== null && waysOf(at.shape).some((way) => isOrDescribes(way, date) || isOrDescribes(way, day));
}

/**
 * The keys that are missing where an unknown key of the same group holds what they take, each by its path: both have one
 * cause, and are told at the unknown key.
 */
function swappedKeys(
  data: unknown,
  faults: readonly ShapeFault[],
  language: Language,
): ReadonlyMap<string, string> {
  const swapped = new Map<string, string>();
  const unknown = faults.flatMap(({ path, issue }) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [],
  );
  if (unknown.length === 0 || unknown.length > MOST_PROBLEMS) return swapped;
  const taken = new Set<string>();
  for (const { path, issue } of faults) {
    if (issue.code === 'unrecognized_keys' || valueAt(data, path) !== undefined) continue;
    const shape = shapeAt(language, path)?.shape;
    const group = JSON.stringify(path.slice(0, -1));
    const found = unknown.find(
      (other) =>
        JSON.stringify(other.slice(0, -1)) === group &&
        !taken.has(JSON.stringify(other)) &&
        shape !== undefined &&
        z.safeParse(shape, valueAt(data, other)).success,
    );
    if (found === undefined) continue;
    taken.add(JSON.stringify(found));
    swapped.set(JSON.stringify(path), JSON.stringify(found));
  }
  return swapped;
}

/** The key that is missing where an unknown one stands; nothing where none is. */
function wantingFor(path: Path, swapped: ReadonlyMap<string, string>): string {
  const wanted = JSON.stringify(path);
  const [missing] = [...swapped].find(([, unknown]) => unknown === wanted) ?? [];
  return missing === undefined ? '' : String((JSON.parse(missing) as Path).at(-1));
}

/** A value of the right kind needs no example of its kind. */
function withoutLines(hinted: { readonly hint?: Hint }): { readonly hint?: Hint } {
  return hinted.hint?.kind === 'lines' ? {} : hinted;
}

function withHint(hint: Hint | null): { readonly hint?: Hint } {
  return hint === null ? {} : { hint };
}

/** The id that a key among ids was meant for: one that the language knows, else one made of its letters. */
function idHint(language: Language, path: Path, key: string): Hint | null {
  const known = shapeAt(language, path.slice(0, -1))?.words?.known ?? {};
  const meant = wordMeant(key, spokenKeys(known));
  const id = meant === '' ? fold(key).replaceAll(' ', '-') : meant;
  return id === '' ? null : { kind: 'write', text: id, isSafe: meant !== '' };
}

function namedKeys(language: Language, path: Path, keys: readonly string[]): NamedWord[] {
  const said = shapeAt(language, path)?.words?.keys ?? {};
  return keys.map((word) => ({ word, name: lowerFirst(said[word]?.title ?? '') }));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function outOfRange(
  place: Location,
  path: Path,
  value: unknown,
  bound: 'least' | 'most',
  limit: number | bigint,
): ReadingProblem {
  return problemAt(place, 'CC113', { path, value: shown(value), bound, limit: Number(limit) });
}

function looksLikeDate(value: unknown): boolean {
  return typeof value === 'string' && /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/.test(value);
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}
