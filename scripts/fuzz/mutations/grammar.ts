import { HOSTILE_TEXTS, quoted } from './hostile-texts.ts';
import { below, pick, type Random } from '../random.ts';

/** Grows random YAML out of the words that real plans are written with. */
export interface Grammar {
  /** Keys and scalars as they are written in plans. */
  readonly keys: readonly string[];
  readonly scalars: readonly string[];
}

/** The words of some texts. */
export function grammarOf(texts: readonly string[]): Grammar {
  const found = (pattern: RegExp) => [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([word]) => word.trim()))),
  ];
  return {
    keys: found(/[a-z][a-z-]*(?=:)/g),
    scalars: found(/(?<=: |- )[^\s{}[\]&*!|>'"%@`#][^{}[\],\n#:]*/g),
  };
}

/** The keys without which a file is no plan at all, so that what is grown after them is looked into. */
export const PLAN_HEAD = `cchc: 1
id: thu
name: Thử
year: 2021
directory: directory.yaml
decision: { number: 1/QĐ, date: 2021-01-13, issuer: { agency: tinh-vinh-long } }
office: { agency: so-noi-vu }
`;

/** A random YAML text; half of them begin with a head, others with its first line. */
export function growYaml(grammar: Grammar, whole: string, random: Random): string {
  const head = random() < 0.5 ? whole : random() < 0.5 ? (whole.split('\n', 1)[0] ?? '') + '\n' : '';
  const entries = Array.from({ length: 1 + below(random, 8) }, () => entry(grammar, random, 0));
  return head + entries.join('');
}

function entry(grammar: Grammar, random: Random, depth: number): string {
  return `${' '.repeat(depth * 2)}${key(grammar, random)}:${value(grammar, random, depth)}`;
}

function value(grammar: Grammar, random: Random, depth: number): string {
  const kind = depth > 6 ? 0 : below(random, 8);
  const indent = '  '.repeat(depth + 1);
  const items = 1 + below(random, 4);
  if (kind === 1) return `\n${repeat(items, () => entry(grammar, random, depth + 1))}`;
  if (kind === 2) return `\n${repeat(items, () => `${indent}-${value(grammar, random, depth + 1)}`)}`;
  if (kind === 3) return ` ${flow(grammar, random, 0)}\n`;
  if (kind === 4)
    return ` ${pick(random, ['|', '>', '|-', '>+', '|2'])}\n${indent}${scalar(grammar, random)}\n`;
  const anchor = random() < 0.05 ? `&${pick(random, 'abc'.split(''))} ` : '';
  return ` ${anchor}${random() < 0.05 ? `*${pick(random, 'abc'.split(''))}` : scalar(grammar, random)}\n`;
}

function flow(grammar: Grammar, random: Random, depth: number): string {
  const kind = depth > 5 ? 2 : below(random, 4);
  const items = below(random, 4);
  if (kind === 0) return `[${repeat(items, () => `${flow(grammar, random, depth + 1)}, `)}]`;
  if (kind === 1)
    return `{ ${repeat(items, () => `${key(grammar, random)}: ${flow(grammar, random, depth + 1)}, `)}}`;
  return scalar(grammar, random);
}

function key(grammar: Grammar, random: Random): string {
  return random() < 0.05 ? quoted(pick(random, HOSTILE_TEXTS)) : pick(random, grammar.keys);
}

function scalar(grammar: Grammar, random: Random): string {
  return random() < 0.15 ? quoted(pick(random, HOSTILE_TEXTS)) : pick(random, grammar.scalars);
}

function repeat(times: number, make: () => string): string {
  return Array.from({ length: times }, make).join('');
}
