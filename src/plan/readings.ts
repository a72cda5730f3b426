import * as z from 'zod';
import { once } from './once.ts';
import type { Path } from '../diagnostics/path.ts';
import type { ShapeFault } from './language/faults.ts';
import { type Language, shapeAt, waysOf } from './language/shape-at.ts';
import { MOST_KEYS } from './language/as-meant.ts';
import { LEFT_OUT, standIns } from './language/stand-ins.ts';
import { valueAt } from './language/value-at.ts';
import { differencesBetween, makeUnknown, UnknownValue } from './unknown-value.ts';
import { valuesIn } from './values-in.ts';

/** Leaving out a faulty value can lay bare one more fault; more rounds than this never helped. */
const MOST_ROUNDS = 4;

/** In so many ways a faulty file is read at most, and one of this many letters in fewer. */
const MOST_WAYS = 24;
const LONG_TEXT = 300_000;
const MOST_WAYS_OF_LONG = 4;

/** With more faults than these nothing of a file is held for certain, nor of a long one: too little of it could be read. */
const MOST_FAULTS = 200;
const MOST_FAULTS_OF_LONG = 20;

/**
 * A faulty file, as it may have been meant. Whatever is found in every one of the `ways` does not hang on what is faulty.
 * Asking for one may throw an `UnknownValue`.
 */
export interface Readings<Value> {
  /** The file with all unknown that hangs on what is faulty: what does not ask for it, is as if nothing were. */
  readonly sure: () => Value;
  /** The file with the words, numbers and days that could stand for those that are faulty; faulty groups are unknown. */
  readonly ways: readonly (() => Value)[];
  /** The file as one of the ways, nothing of it unknown. */
  readonly plain: () => Value;
  /** The places that are faulty. */
  readonly holes: readonly Path[];
}

/** The language of a file, and whether its ids are named elsewhere. */
type NamedLanguage = Language & { readonly isNamedElsewhere: boolean };

/** A place that is faulty, and what could stand there. */
interface Hole {
  readonly path: Path;
  readonly values: readonly unknown[];
  /** A group or a list: there are more than could be tried. */
  readonly isGroup: boolean;
  /** Whether something is written there; else it is a key that an unknown one may have been meant for. */
  readonly isWritten: boolean;
}

/** A kind of file: its language, and how a value is made of its data. */
export interface FileLanguage<Content extends object, Value> extends Language {
  /** The content of data that has the shape, which is plain data again; else what is wrong with them. */
  readonly read: (
    data: unknown,
  ) => { readonly content: Content } | { readonly faults: readonly ShapeFault[] };
  readonly make: (content: Content) => Value;
  /** Data in which what may be written in several ways is written in one. */
  readonly prepared: (data: unknown) => unknown;
  /** Whether its ids are named in other files, so that what a faulty one was meant to be cannot be tried. */
  readonly isNamedElsewhere: boolean;
}

/** The ways in which a file with faults may have been meant; null where no way was found to read the rest. */
export function readingsOf<Content extends object, Value>(
  data: unknown,
  faults: readonly ShapeFault[],
  { unread, letters }: { readonly unread: Iterable<string>; readonly letters: number },
  language: FileLanguage<Content, Value>,
): Readings<Value> | null {
  const isLong = letters > LONG_TEXT;
  if (faults.length > (isLong ? MOST_FAULTS_OF_LONG : MOST_FAULTS)) return null;
  const texts = textsOf(data);
  let holes = [...faults.flatMap((fault) => holesAt(fault, data, language, texts))];
  for (const key of unread) holes.push(...holeAt([key], language, texts, undefined));
  holes = distinct(holes);
  const filled = (choice: readonly number[]) =>
    holes.reduce(
      (copy, { path, values }, index) => put(copy, path, values[choice[index] ?? 0]),
      structuredClone(data),
    );
  const first = () => holes.map(() => 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (holes.some(({ values }) => values.length === 0)) return null;
    const result = language.read(filled(first()));
    if ('content' in result) break;
    const more = distinct([
      ...holes,
      ...result.faults.flatMap((fault) => holesAt(fault, data, language, texts)),
    ]);
    if (more.length === holes.length || round === MOST_ROUNDS - 1) return null;
    holes = more;
  }
  const content = (choice: readonly number[]): Content | null => {
    const result = language.read(filled(choice));
    return 'content' in result ? result.content : null;
  };
  const most = isLong ? MOST_WAYS_OF_LONG : MOST_WAYS;
  const known = content(first());
  if (known === null) return null;
  const contents = (isTried: (hole: Hole) => boolean) =>
    choicesOf(holes, isTried, most).flatMap((choice) => content(choice) ?? []);
  const others = contents(({ isGroup }) => !isGroup);
  const differing = (found: readonly Content[]) => found.flatMap((other) => differencesBetween(known, other));
  const ofGroups = differing(contents(({ isGroup }) => isGroup));
  const ofAll = [...ofGroups, ...differing(others)];
  const made = (own: Content, unknown: readonly (readonly string[])[]) =>
    once(() => {
      if (unknown.some((path) => path.length === 0)) throw new UnknownValue();
      const copy = structuredClone(own);
      for (const path of unknown) makeUnknown(copy, path);
      return language.make(copy);
    });
  return {
    sure: made(known, ofAll),
    ways: [known, ...others].map((own) => made(own, ofGroups)),
    plain: made(known, []),
    holes: holes
      .filter(({ isWritten }) => isWritten)
      .slice(0, MOST_KEYS)
      .map(({ path }) => path),
  };
}

/** Each hole with each of its values while the others keep their first, and all at once; no more than so many. */
function choicesOf(holes: readonly Hole[], isTried: (hole: Hole) => boolean, most: number): number[][] {
  const tried = holes.map((hole) => (isTried(hole) ? hole.values.length : 1));
  const single = tried.flatMap((count, index) =>
    Array.from({ length: count - 1 }, (_, value) =>
      holes.map((__, other) => (other === index ? value + 1 : 0)),
    ),
  );
  const together = Array.from({ length: Math.max(0, ...tried) - 1 }, (_, value) =>
    tried.map((count) => Math.min(value + 1, count - 1)),
  );
  const all = tried.filter((count) => count > 1).length > 1 ? [...together, ...single] : single;
  return all.slice(0, most);
}

function holesAt(fault: ShapeFault, data: unknown, language: NamedLanguage, texts: Texts): Hole[] {
  const { path, issue } = fault;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.flatMap((key) => {
      const value = valueAt(data, [...path, key]);
      const gone: Hole = { path: [...path, key], values: [LEFT_OUT], isGroup: false, isWritten: true };
      if (issue.keys.length > MOST_KEYS) return [gone];
      return [gone, ...meantElsewhere(path, value, data, language)];
    });
  }
  if (issue.code === 'invalid_key') {
    // Ids among which one is faulty: it may be any, so that none is known for certain to be there.
    const value = valueAt(data, path);
    return [
      { path, values: [LEFT_OUT], isGroup: false, isWritten: true },
      {
        path: [...path.slice(0, -1), 'khong-ro-1'],
        values: [LEFT_OUT, value],
        isGroup: true,
        isWritten: false,
      },
    ];
  }
  return holeAt(path, language, texts, valueAt(data, path));
}

function holeAt(path: Path, language: NamedLanguage, texts: Texts, value: unknown): Hole[] {
  const at = shapeAt(language, path);
  if (at === null) return [];
  const ways = waysOf(at.shape);
  const isHolder = (way: z.core.$ZodType) =>
    way instanceof z.ZodObject || way instanceof z.ZodArray || way instanceof z.ZodRecord;
  const isPlainValue = ['string', 'number', 'boolean'].includes(typeof value);
  const plain = ways.filter((way) => !isHolder(way));
  const isId = language.isNamedElsewhere && path.at(-1) === 'id';
  const isGroup = isId || plain.length === 0 || (!isPlainValue && ways.some(isHolder));
  const likely = isGroup ? [] : likelyTexts(path, texts);
  const own = isGroup ? standIns(at.shape, likely) : plain.flatMap((way) => standIns(way, likely));
  const isLeftOut = at.isOptional && typeof path.at(-1) === 'string' && (isGroup || !isPlainValue);
  return [{ path, values: isLeftOut ? [LEFT_OUT, ...own] : own, isGroup, isWritten: true }];
}

/** The keys of a group, not there, of which a key that is unknown may be one: those that take its value. */
function meantElsewhere(path: Path, value: unknown, data: unknown, language: Language): Hole[] {
  const at = shapeAt(language, path);
  const group = at === null ? undefined : waysOf(at.shape).find((way) => way instanceof z.ZodObject);
  if (!(group instanceof z.ZodObject)) return [];
  const there = valueAt(data, path);
  return Object.entries(group.shape as Readonly<Record<string, z.core.$ZodType>>).flatMap(([key, shape]) => {
    const isThere = typeof there === 'object' && there !== null && Object.hasOwn(there, key);
    if (isThere || !z.safeParse(shape, value).success) return [];
    const isGroup = typeof value === 'object';
    return [{ path: [...path, key], values: [LEFT_OUT, value], isGroup, isWritten: false }];
  });
}

/** Of holes at one place the first. */
function distinct(holes: readonly Hole[]): Hole[] {
  const seen = new Set<string>();
  return holes.filter(({ path }) => seen.size < seen.add(JSON.stringify(path)).size);
}

function put(data: unknown, path: Path, value: unknown): unknown {
  const key = path.at(-1);
  const holder = valueAt(data, path.slice(0, -1));
  if (key === undefined) return value;
  if (typeof holder !== 'object' || holder === null) return data;
  if (value === LEFT_OUT) Reflect.deleteProperty(holder, key);
  else (holder as Record<string | number, unknown>)[key] = structuredClone(value);
  return data;
}

/** Longer texts are no ids, no names of posts, no dates. */
const LONGEST_TEXT = 60;

/** The texts of a file, by the keys under which they stand. */
type Texts = ReadonlyMap<string, ReadonlySet<string>>;

function textsOf(data: unknown): Texts {
  const texts = new Map<string, Set<string>>();
  for (const { path, value } of valuesIn(data)) {
    if (typeof value !== 'string' || value.length > LONGEST_TEXT) continue;
    const key = keyOf(path);
    texts.set(key, (texts.get(key) ?? new Set()).add(value));
  }
  return texts;
}

/** The key under which a value stands, or the list that it is an item of. */
function keyOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/**
 * What a faulty text may have been meant for: an id for what is named elsewhere and declared nowhere; anything else for what
 * stands under the same key, and for what is declared.
 */
function likelyTexts(path: Path, texts: Texts): string[] {
  const key = keyOf(path);
  const ids = texts.get('id') ?? new Set<string>();
  const others = [...texts].filter(([name]) => name !== key).flatMap(([, found]) => [...found]);
  const likely =
    key === 'id' ? others.filter((text) => !ids.has(text)) : [...(texts.get(key) ?? []), ...ids, ...others];
  return [...new Set(likely)];
}

/** The readings of a file, also of one without faults, which has but one. */
export function readingsIn<Value>({
  value,
  readings,
}: {
  readonly value: Value | null;
  readonly readings: Readings<Value> | null;
}): Readings<Value> {
  if (readings !== null) return readings;
  const plain = () => {
    if (value === null) throw new UnknownValue();
    return value;
  };
  return { sure: plain, ways: [plain], plain, holes: [] };
}

/** Readings with something done to each. */
export function mappedReadings<Value, Result>(
  { sure, ways, plain, holes }: Readings<Value>,
  change: (value: Value) => Result,
): Readings<Result> {
  const changed = (make: () => Value) => once(() => change(make()));
  return { sure: changed(sure), ways: ways.map(changed), plain: changed(plain), holes };
}

/** The readings of two files as those of one: each way of one with one of the other. */
export function joinedReadings<One, Other, Result>(
  one: Readings<One>,
  other: Readings<Other>,
  join: (one: One, other: Other) => Result,
): Readings<Result> {
  const both = (first: (() => One) | undefined, second: (() => Other) | undefined) =>
    once(() => {
      if (first === undefined || second === undefined) throw new UnknownValue();
      return join(first(), second());
    });
  const count = Math.max(one.ways.length, other.ways.length);
  return {
    sure: both(one.sure, other.sure),
    ways: Array.from({ length: count }, (_, index) =>
      both(one.ways[index % one.ways.length], other.ways[index % other.ways.length]),
    ),
    plain: both(one.plain, other.plain),
    holes: one.holes,
  };
}

/** The readings of a file of which no way was found to read the rest: nothing is known of it for certain. */
export function lostReadings<Value>(value: Value, faults: readonly ShapeFault[]): Readings<Value> {
  return {
    sure: () => {
      throw new UnknownValue();
    },
    ways: [],
    plain: () => value,
    holes: faults.map(({ path }) => path),
  };
}
