import { HOSTILE_TEXTS, quoted } from './hostile-texts.ts';
import { below, pick, type Random } from '../random.ts';

/** What a hand on the keyboard, a careless copy or a malicious file puts into a text. */
const SCRAPS: readonly string[] = [
  ...[
    ':',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '#',
    '|\n',
    '>-\n',
    '%',
    '@',
    '`',
    '!',
    '!!int ',
    '!x ',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '%TAG ! x\n',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '  ',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[2J',
    '\u009b',
    '\u0085',
    '\ufeff',
    '\u2028',
    '\u00a0',
    '\u202e',
    '\ud800',
    '\udc00',
  ],
  ...[
    '\u0301',
    'à',
    'a\u0300',
    '漢',
    '👨‍👩‍👧',
    '__proto__: 1\n',
    'cchc: 1\n',
    'cchc-directory: 1\n',
    '\\',
    '\\x',
  ],
  // What comes along from Word, Excel, mail and pages.
  ...['“', '”', '‘', '«', '″', '–', '—', '−', '•', '\uf0b7\t', '：', '，', '｛', '】', '＃', '２'],
  ...[
    '\u202f',
    '\u3000',
    '\u200b',
    '\u00ad',
    '\u2029',
    '\u000b',
    '\f',
    '\u043e',
    '\u03bf',
    '\u00d0',
    '\ufffd',
    '…',
  ],
  ...['"\\x01"', '\\uD800', '* ', '+ ', 'o\t', '-x', ' = ', ' #', ': x: y', ', y', '"A" b', '<<: *a'],
  ...['[[[[[[[[[[[[[[[[', '{a: {a: {a: ', '- - - - - - - ', '? ? ? '],
];

/** Values of every kind, apt and inapt, for any key. */
const VALUES: readonly string[] = [
  ...[
    '',
    'null',
    '~',
    'true',
    '0',
    '-1',
    '1',
    '2',
    '1.5',
    '1e400',
    '-.inf',
    '.nan',
    '0x1F',
    '007',
    '100000',
    '2021',
  ],
  ...[
    '9007199254740993',
    '1_000',
    '""',
    '" "',
    'x',
    '[]',
    '{}',
    '[[]]',
    '[null]',
    '{ a: 1 }',
    '[1, two, { three: 3 }]',
  ],
  ...[
    '60%',
    '101%',
    '0%',
    '2021-02-30',
    '2021-02-29',
    '0000-00-00',
    '9999-12-31',
    '17/05/2021',
    '2019-12-31',
  ],
  ...[
    '1899-01-01',
    '2199-12-31',
    '2013-01-01',
    '2027-12-31',
    '2028-01-03',
    '2021-Q2',
    '2021-Q5',
    '2021-05',
    '2021-13',
  ],
  ...['2021-05-17', '2021-05-04', '2021-05-28', '2021-04-30', '2021-05-01', '2021-09-30'],
  ...['so-tu-phap', 'huyen-tam-binh', 'xa-my-loc', 'so-noi-vu', 'tinh-vinh-long', 'doan', 'notice', 'naming'],
  ...[
    'visit-start',
    'visit-end',
    'round-ended',
    'visit',
    'unit',
    'secretariat',
    'team',
    'province',
    'district',
    'commune',
  ],
  ...[
    'morning',
    'afternoon',
    'by-report',
    'unannounced',
    'digital',
    'head',
    'deputy',
    'draw',
    'strict',
    'late',
    'even',
  ],
  ...[
    '{ date: 2021-05-12, session: afternoon }',
    '{ from: 2021-05-28, to: 2021-05-04 }',
    '{ before: 2021-01-01 }',
  ],
  ...[
    '{ count: 15, before: visit-start }',
    '{ count: 100000, after: round-ended, measure: month }',
    '{ in: [2021-Q2] }',
  ],
  ...[
    '{ count: 0, after: conclusion-received, measure: week, convention: strict }',
    '{ within: year }',
    '__proto__',
  ],
  ...['{ last: 100000, measure: month }', '*a', '&a [*a]', '!!binary aGk=', '2021-05-17T00:00:00Z'],
];

/** One way to change a text; other texts may lend a part. */
type Mutation = (text: string, random: Random, others: readonly string[]) => string;

const onLetters: Mutation = (text, random) => {
  const offset = below(random, text.length + 1);
  const added = random() < 0.3 ? '' : pick(random, SCRAPS);
  return text.slice(0, offset) + added + text.slice(offset + below(random, 4));
};

const onLines: Mutation = (text, random) => {
  const lines = text.split('\n');
  const [one, two] = [below(random, lines.length), below(random, lines.length)];
  const [line = '', second = ''] = [lines[one], lines[two]];
  switch (below(random, 6)) {
    case 0:
      lines.splice(one, 1);
      break;
    case 1:
      lines.splice(two, 0, line);
      break;
    case 2:
      lines[one] = `  ${line}`;
      break;
    case 3:
      lines[one] = line.replace(/^ {1,2}/, '');
      break;
    case 4:
      lines.splice(Math.min(one, two), Math.abs(one - two));
      break;
    default:
      [lines[one], lines[two]] = [second, line];
  }
  return lines.join('\n');
};

const onValues: Mutation = (text, random) => {
  const values = [...text.matchAll(/(?<=: |[[,{] ?)[^\s,{}[\]][^,{}[\]\n]*(?=[,}\]\n ])/g)];
  if (values.length === 0) return text;
  const chosen = pick(random, values);
  const value = random() < 0.25 ? quoted(pick(random, HOSTILE_TEXTS)) : pick(random, [...VALUES, chosen[0]]);
  return text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length);
};

const onKeys: Mutation = (text, random, others) => {
  const keys = (of: string) => [...of.matchAll(/[a-z][a-z-]*(?=:)/g)];
  const own = keys(text);
  const lent = keys(pick(random, others));
  if (own.length === 0 || lent.length === 0) return text;
  const chosen = pick(random, own);
  const key = random() < 0.2 ? quoted(pick(random, HOSTILE_TEXTS)) : pick(random, lent)[0];
  return text.slice(0, chosen.index) + key + text.slice(chosen.index + chosen[0].length);
};

const splice: Mutation = (text, random, others) => {
  const lines = text.split('\n');
  const lent = pick(random, others).split('\n');
  const from = below(random, lent.length);
  const part = lent.slice(from, from + 1 + below(random, 8));
  lines.splice(below(random, lines.length + 1), below(random, 3), ...part);
  return lines.join('\n');
};

const wholly: Mutation = (text, random) => {
  switch (below(random, 6)) {
    case 0:
      return text.replaceAll('\n', '\r\n');
    case 1:
      return text.normalize('NFD');
    case 2:
      return `\ufeff${text}`;
    case 3:
      return text.slice(0, below(random, text.length + 1));
    case 4:
      return text.replaceAll('  ', '\t');
    default:
      return text.replaceAll('\n', '\r');
  }
};

const MUTATIONS: readonly Mutation[] = [
  onLetters,
  onLetters,
  onLines,
  onLines,
  onValues,
  onValues,
  onValues,
  onValues,
  onKeys,
  splice,
  splice,
];

/** A text changed in one to six places, once in a while as a whole too. */
export function mutate(text: string, random: Random, others: readonly string[]): string {
  let changed = text;
  for (let left = 1 + below(random, 6); left > 0; left--) {
    changed = pick(random, MUTATIONS)(changed, random, others);
  }
  return random() < 0.1 ? wholly(changed, random, others) : changed;
}
