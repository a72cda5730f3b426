import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import { nearest } from '../nearest.ts';
import type { ReadingProblem } from '../reading-problems.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { type ShapeFault, shapeFaults, shapeProblems } from './faults.ts';
import { keyMeant } from './hints.ts';
import { keysOf, type Language, shapeAt, waysOf } from './shape-at.ts';
import { spokenKeys, wordMeant } from './spoken-words.ts';
import { valueAt } from './value-at.ts';

/** A group with more unknown keys was not meant to be one of the language. */
export const MOST_KEYS = 100;

/** Keys lie in each other not deeper than this. */
const MOST_ROUNDS = 8;

/** A file as it was meant, and what is told of the keys that were read as others. */
interface Meant {
  readonly document: YamlDocument;
  readonly problems: readonly ReadingProblem[];
}

/**
 * A file in which keys that stand for a key of the language beyond doubt, or are misspelt and hold what that key takes, are
 * read as that key, so that the rest is checked as it was meant. Each of them is told as CC103, or CC112 among ids.
 */
export function asMeant(document: YamlDocument, language: Language): Meant {
  const written = new Map<string, string>();
  const problems: ReadingProblem[] = [];
  let current = document;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = z.safeParse(language.shape, current.data);
    const { data } = current;
    const renamed = result.success
      ? []
      : shapeFaults(result.error.issues).flatMap((fault) => renamesBehind(fault, data, language));
    if (renamed.length === 0) break;
    problems.push(
      ...shapeProblems(
        current,
        renamed.map(({ fault }) => fault),
        language,
      ),
    );
    const copy = structuredClone(data);
    for (const { path, key, meant } of renamed) {
      rename(valueAt(copy, path), key, meant);
      written.set(JSON.stringify([...path, meant]), key);
    }
    current = {
      ...document,
      data: copy,
      locate: (path, part) => document.locate(asWritten(path, written), part),
    };
  }
  return { document: current, problems };
}

interface Rename {
  readonly fault: ShapeFault;
  readonly path: Path;
  readonly key: string;
  readonly meant: string;
}

function renamesBehind(fault: ShapeFault, data: unknown, language: Language): Rename[] {
  const { path, issue } = fault;
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const group = path.slice(0, -1);
    const meant = wordMeant(key, spokenKeys(shapeAt(language, group)?.words?.known ?? {}));
    return meant === '' || isThere(data, group, meant) ? [] : [{ fault, path: group, key, meant }];
  }
  if (issue.code !== 'unrecognized_keys') return [];
  const taken = new Set<string>();
  if (issue.keys.length > MOST_KEYS) return [];
  return issue.keys.flatMap((key) => {
    const meant = meantFor(key, path, data, language);
    if (meant === '' || isThere(data, path, meant) || taken.size === taken.add(meant).size) return [];
    return [{ fault: { path, issue: { ...issue, keys: [key] } }, path, key, meant }];
  });
}

/** The key that was meant: by a name of it, or by its letters if it takes the value that stands there. */
function meantFor(key: string, path: Path, data: unknown, language: Language): string {
  const named = keyMeant(language, path, key);
  const at = shapeAt(language, path);
  const keys =
    at === null
      ? null
      : (waysOf(at.shape)
          .map(keysOf)
          .find((one) => one !== null) ?? null);
  if (keys === null) return '';
  if (named !== '') return Object.hasOwn(keys, named) ? named : '';
  const near = nearest(key, Object.keys(keys)) ?? '';
  const shape = keys[near];
  return shape !== undefined && z.safeParse(shape, valueAt(data, [...path, key])).success ? near : '';
}

function isThere(data: unknown, path: Path, key: string): boolean {
  const holder = valueAt(data, path);
  return typeof holder !== 'object' || holder === null || Object.hasOwn(holder, key);
}

/** Renames a key of a group, which keeps its place among the others. */
function rename(holder: unknown, key: string, meant: string): void {
  if (typeof holder !== 'object' || holder === null) return;
  const group = holder as Record<string, unknown>;
  for (const [name, value] of Object.entries(group)) {
    Reflect.deleteProperty(group, name);
    group[name === key ? meant : name] = value;
  }
}

function asWritten(path: Path, written: ReadonlyMap<string, string>): Path {
  return path.map((step, index) => written.get(JSON.stringify(path.slice(0, index + 1))) ?? step);
}
