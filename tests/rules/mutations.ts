import fc from 'fast-check';

/** What a hand on the keyboard, a careless copy or a malicious file puts into a text. */
const SCRAPS = [
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
    '|',
    '>',
    '%',
    '@',
    '!',
    '!!int ',
    '&a ',
    '*a',
  ],
  ...[
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\u0000',
    '\u0007',
    '\uFEFF',
    '\u2028',
    '\u00A0',
    '  ',
    '---\n',
    '...\n',
    '? ',
  ],
  ...['\u0301', 'à', 'a\u0300', '漢', '👨‍👩‍👧', '\uD800', '<<: *a\n', '__proto__: 1\n', 'cchc: 1\n'],
];

/** Values of every kind, apt and inapt, for any key. */
const VALUES = [
  ...['', 'null', '~', 'true', '0', '-1', '1', '2', '1.5', '1e400', '.nan', '0x1F', '007', '100000', '2021'],
  ...['""', '" "', 'x', '[]', '{}', '[[]]', '[null]', '{ a: 1 }', '[1, two, { three: 3 }]', '60%', '101%'],
  ...[
    '2021-02-30',
    '2021-05-17',
    '17/05/2021',
    '2019-12-31',
    '1899-01-01',
    '2199-12-31',
    '2021-Q2',
    '2021-05',
  ],
  ...[
    'so-tu-phap',
    'huyen-tam-binh',
    'xa-my-loc',
    'so-noi-vu',
    'doan',
    'notice',
    'visit-start',
    'visit',
    'unit',
  ],
  ...[
    'province',
    'district',
    'commune',
    'afternoon',
    'by-report',
    'unannounced',
    'head',
    'draw',
    'strict',
    'late',
  ],
  ...[
    '{ date: 2021-05-12, session: afternoon }',
    '{ from: 2021-05-28, to: 2021-05-04 }',
    '{ before: 2021-01-01 }',
  ],
  ...[
    '{ count: 15, before: visit-start }',
    '{ count: 100000, after: round-ended, measure: month }',
    '__proto__',
  ],
];

type Change = (text: string) => string;

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const onLetters: fc.Arbitrary<Change> = fc
  .tuple(place, fc.nat(3), fc.constantFrom('', ...SCRAPS))
  .map(([at, removed, added]) => (text) => {
    const offset = Math.floor(at * (text.length + 1));
    return text.slice(0, offset) + added + text.slice(offset + removed);
  });

const onLines: fc.Arbitrary<Change> = fc
  .tuple(place, place, fc.constantFrom('remove', 'repeat', 'swap', 'indent'))
  .map(([at, other, how]) => (text) => {
    const lines = text.split('\n');
    const [one, two] = [Math.floor(at * lines.length), Math.floor(other * lines.length)];
    const [line = '', second = ''] = [lines[one], lines[two]];
    if (how === 'remove') lines.splice(one, 1);
    else if (how === 'repeat') lines.splice(two, 0, line);
    else if (how === 'indent') lines[one] = `  ${line}`;
    else [lines[one], lines[two]] = [second, line];
    return lines.join('\n');
  });

const onValues: fc.Arbitrary<Change> = fc
  .tuple(place, fc.constantFrom(...VALUES))
  .map(([at, value]) => (text) => {
    const values = [...text.matchAll(/(?<=: |[[,{] ?)[^\s,{}[\]][^,{}[\]\n]*(?=[,}\]\n ])/g)];
    const chosen = values[Math.floor(at * values.length)];
    if (chosen === undefined) return text;
    return text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length);
  });

/** One to four changes of letters, lines or values, one after the other. */
export const mutation: fc.Arbitrary<Change> = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: onLetters },
      { weight: 1, arbitrary: onLines },
      { weight: 4, arbitrary: onValues },
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((changes) => (text) => changes.reduce((changed, change) => change(changed), text));
