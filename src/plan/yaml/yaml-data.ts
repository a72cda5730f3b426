import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Location } from '../../diagnostics/diagnostic.ts';
import { keyText } from './locate.ts';
import { MOST_PROBLEMS } from './most-problems.ts';
import { problemAt, type ReadingProblem } from '../reading-problems.ts';
import { shown } from '../shown.ts';
import { quotedValue } from './yaml-scalar.ts';

/** How many values the aliases of one file may stand for. */
const MOST_ALIASED_VALUES = 100_000;

/** What a node became, and how many values it holds once its aliases are written out. */
interface Converted {
  readonly value: unknown;
  readonly size: number;
}

/** A node with an anchor; what it became is null as long as the node itself is being read. */
interface Anchored {
  readonly node: Node;
  converted: Converted | null;
}

/** The data of a document, what is wrong with it, and the node that each alias stands for. */
interface YamlData {
  readonly data: unknown;
  readonly problems: readonly ReadingProblem[];
  readonly targets: ReadonlyMap<Alias, Node>;
}

const NOTHING: Converted = { value: null, size: 1 };

/**
 * Turns a YAML document into plain data: mappings without a prototype, lists, texts in NFC, finite numbers, booleans,
 * null. Reports aliases of nothing (CC101), keys given twice (CC102), merging (CC101), the key that no mapping can hold (CC103), numbers
 * that lost leading zeros (CC106), aliases without measure (CC108).
 */
export function toData(document: Document, at: (start: number, end: number) => Location): YamlData {
  const problems: ReadingProblem[] = [];
  const anchors = new Map<string, Anchored>();
  const targets = new Map<Alias, Node>();
  let aliased = 0;
  let isRefused = false;

  const location = (node: Node) => at(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  const tell = (problem: ReadingProblem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };

  const convert = (node: unknown): Converted => {
    if (isAlias(node)) return alias(node);
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return NOTHING;
    const anchored: Anchored = { node, converted: null };
    if (node.anchor !== undefined) anchors.set(node.anchor, anchored);
    const converted = isMap(node) ? mapping(node) : isSeq(node) ? list(node.items) : scalar(node);
    anchored.converted = converted;
    return converted;
  };

  const alias = (node: Alias): Converted => {
    const anchored = anchors.get(node.source);
    if (anchored === undefined) {
      tell(
        problemAt(location(node), 'CC101', { fault: 'BAD_ALIAS', written: quotedValue(`*${node.source}`) }),
      );
      return NOTHING;
    }
    targets.set(node, anchored.node);
    aliased += anchored.converted?.size ?? 0;
    if (anchored.converted !== null && aliased <= MOST_ALIASED_VALUES) return anchored.converted;
    if (!isRefused) problems.push(problemAt(location(node), 'CC108', { most: MOST_ALIASED_VALUES }));
    isRefused = true;
    return NOTHING;
  };

  const scalar = (node: Scalar): Converted => {
    const { value, source = '' } = node;
    if (typeof value === 'string') return { value: value.normalize('NFC'), size: 1 };
    if (typeof value !== 'number') return { value, size: 1 };
    const hasLostZeros = /^[-+]?0\d/.test(source);
    if (hasLostZeros) tell(problemAt(location(node), 'CC106', { source, number: value }));
    return { value: hasLostZeros || !Number.isFinite(value) ? source : value, size: 1 };
  };

  const list = (items: readonly unknown[]): Converted => {
    let size = 1;
    const value = items.map((item) => {
      const converted = convert(item);
      size += converted.size;
      return converted.value;
    });
    return { value, size };
  };

  const mapping = (node: YAMLMap): Converted => {
    const value = Object.create(null) as Record<string, unknown>;
    const first = new Map<string, Node>();
    const merged: unknown[] = [];
    let size = 1;
    for (const pair of node.items) {
      const keyNode = pair.key as Node;
      const key = keyText(keyNode);
      const earlier = first.get(key);
      if (!isScalar(keyNode) || keyNode.anchor !== undefined) convert(keyNode);
      if (earlier !== undefined) {
        const line = location(earlier).span.line;
        const related = [{ location: location(earlier), note: 'first' as const }];
        tell(problemAt(location(keyNode), 'CC102', { key: shown(key), line }, related));
        continue;
      }
      first.set(key, keyNode);
      const converted = convert(pair.value);
      size += converted.size;
      if (key === '<<' && isScalar(keyNode) && keyNode.type === 'PLAIN') {
        tell(
          problemAt(at(startOf(keyNode), endOf(pair.value)), 'CC101', { fault: 'MERGE_KEY', written: null }),
        );
        merged.push(...(Array.isArray(converted.value) ? (converted.value as unknown[]) : [converted.value]));
      } else if (key !== '__proto__') value[key] = converted.value;
      else tell(problemAt(location(keyNode), 'CC103', { path: [], key, nearest: '' }));
    }
    // YAML 1.2 has no merging; what is meant by it is still read, so that nothing seems to be missing.
    for (const other of merged) {
      if (typeof other === 'object' && other !== null && !Array.isArray(other))
        Object.assign(value, { ...other, ...value });
    }
    return { value, size };
  };

  const { value } = convert(document.contents);
  return { data: value, problems, targets };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: unknown): number {
  return isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[1] ?? 0) : 0;
}
