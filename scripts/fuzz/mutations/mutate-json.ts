import { below, pick, type Random } from '../random.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { mutate } from './mutate.ts';

/** Values as they are written, of every kind; some are none. */
const VALUES: readonly string[] = [
  ...[
    'null',
    'true',
    '""',
    '0',
    '-1',
    '-0',
    '1',
    '2',
    '1.5',
    '1e999',
    '-1e999',
    '9007199254740993',
    '1E-400',
  ],
  ...[
    '[]',
    '{}',
    '[null]',
    '[[]]',
    '{"__proto__":{"id":"x"}}',
    '{"constructor":1}',
    '{"toString":null}',
    '[{}]',
  ],
  ...[
    '"2021-05-17"',
    '"2021-02-30"',
    '"0000-01-01"',
    '"10000-01-01"',
    '"9999-12-31"',
    '"17/05/2021"',
    '"2021-5-7"',
  ],
  ...[
    '"morning"',
    '"afternoon"',
    '"noon"',
    '"so-tu-phap"',
    '"so-xay-dung"',
    '"thu"',
    '"doan"',
    '"by-report"',
  ],
  ...[
    '"unannounced"',
    '"working-day"',
    '"before"',
    '"notice"',
    '"visit-start"',
    '"__proto__"',
    '"constructor"',
  ],
  ...[
    'NaN',
    'Infinity',
    'undefined',
    "'x'",
    '01',
    '+1',
    '.5',
    '0x10',
    '{a:1}',
    '[1,]',
    '/* */ 1',
    '"\\x"',
    '"\u0007"',
  ],
  ...[
    '{"date":"2021-05-06","session":"morning"}',
    '{"date":"2021-05-06","session":"x"}',
    '{"date":20210506}',
  ],
];

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'id',
  'start',
  'date',
  'visits',
];

/** A text in JSON that was changed in one to five places, as text or as what it says. */
export function mutateJson(text: string, random: Random, others: readonly string[]): string {
  if (random() < 0.25) return mutate(text, random, others);
  let changed = text;
  for (let left = 1 + below(random, 5); left > 0; left--) changed = pick(random, MUTATIONS)(changed, random);
  return changed;
}

type Mutation = (text: string, random: Random) => string;

/** A value as it stands in a text: a word, a number, a string, or an object or list that holds no other. */
const VALUE =
  /(?<=[:[,]\s*)(?:"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d[\d.e+-]*|true|false|null|\{[^{}]*\}|\[[^[\]]*\])/g;
const KEY = /"[\w-]+"(?=\s*:)/g;

function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = pick(random, found);
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}

const onValues: Mutation = (text, random) =>
  replaceOne(text, VALUE, random, () =>
    random() < 0.3 ? JSON.stringify(pick(random, HOSTILE_TEXTS)) : pick(random, VALUES),
  );

const onKeys: Mutation = (text, random) =>
  replaceOne(text, KEY, random, () =>
    JSON.stringify(random() < 0.3 ? pick(random, HOSTILE_TEXTS) : pick(random, KEYS)),
  );

/** A key that is there twice, the second time with another value. */
const onTwice: Mutation = (text, random) =>
  replaceOne(text, KEY, random, (key) => `${key}: ${pick(random, VALUES)}, ${key}`);

const onItems: Mutation = (text, random) => {
  const times = pick(random, [0, 2, 3, 200]);
  return replaceOne(text, /\{[^{}]*\}(?=\s*[,\]])/g, random, (item) =>
    times === 0 ? 'null' : Array.from({ length: times }, () => item).join(','),
  );
};

const onDepth: Mutation = (text, random) => {
  const deep = pick(random, [10, 500, 5000, 100_000]);
  return replaceOne(text, VALUE, random, (value) =>
    random() < 0.5
      ? '['.repeat(deep) + value + ']'.repeat(deep)
      : '{"a":'.repeat(deep) + value + '}'.repeat(deep),
  );
};

const onWhole: Mutation = (text, random) => {
  switch (below(random, 5)) {
    case 0:
      return text.slice(0, below(random, text.length + 1));
    case 1:
      return `\ufeff${text}`;
    case 2:
      return `[${text}]`;
    case 3:
      return text + text;
    default:
      return pick(random, VALUES);
  }
};

const MUTATIONS: readonly Mutation[] = [
  ...[
    onValues,
    onValues,
    onValues,
    onValues,
    onValues,
    onKeys,
    onKeys,
    onTwice,
    onItems,
    onItems,
    onDepth,
    onWhole,
  ],
];
