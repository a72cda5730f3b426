import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/plan/yaml/yaml-document.ts';

/** What is wrong with a text: codes, places, and the text of each place. */
function problemsOf(text: string): string[] {
  return readYaml({ file: 'f.yaml', text }).problems.map(({ code, location: { span }, values }) =>
    [
      code,
      'fault' in values ? values.fault : '',
      `${span.line}:${span.column}`,
      text.slice(span.start, span.end),
    ].join(' '),
  );
}

const dataOf = (text: string): unknown => JSON.parse(JSON.stringify(readYaml({ file: 'f.yaml', text }).data));

describe('data', () => {
  it.each<[string, string, unknown]>([
    [
      'YAML 1.2 words',
      'a: yes\nb: on\nc: True\nd: NULL\ne: ~\n',
      { a: 'yes', b: 'on', c: true, d: null, e: null },
    ],
    ['YAML 1.2 whatever the file asks for', '%YAML 1.1\n---\na: no\nb: 0o17\n', { a: 'no', b: 15 }],
    [
      'dates and times as text',
      'a: 2001-12-14t21:59:43Z\nb: 2021-05-17\n',
      { a: '2001-12-14t21:59:43Z', b: '2021-05-17' },
    ],
    [
      'numbers beyond measure as text',
      'a: 1e400\nb: -.inf\nc: .nan\n',
      { a: '1e400', b: '-.inf', c: '.nan' },
    ],
    ['numbers', 'a: 0\nb: 0.5\nc: -3\nd: 0x1F\n', { a: 0, b: 0.5, c: -3, d: 31 }],
    [
      'keys as they are written',
      '2021: a\n01: b\n1e400: c\n~: d\n',
      { '2021': 'a', '01': 'b', '1e400': 'c', '~': 'd' },
    ],
    ['texts and keys in NFC', 'a\u0300: e\u0301\n', { à: 'é' }],
    ['aliases written out', 'a: &x [1, { b: 2 }]\nc: *x\n', { a: [1, { b: 2 }], c: [1, { b: 2 }] }],
    [
      'names of object properties as any key',
      'constructor: 1\ntoString: 2\n',
      { constructor: 1, toString: 2 },
    ],
    ['escapes', 'a: "\\u1ee9 \\x41"\n', { a: 'ứ A' }],
    ['an ended document', 'a: 1\n...\n', { a: 1 }],
    ['nothing', '# only a comment\n', null],
  ])('has %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual([]);
    expect(dataOf(text)).toEqual(expected);
  });

  it('has mappings without a prototype', () => {
    const { data } = readYaml({ file: 'f.yaml', text: 'a: { b: 1 }\n' });
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.getPrototypeOf((data as Record<string, unknown>)['a'])).toBeNull();
  });
});

describe('problems', () => {
  it.each<[string, string, string[]]>([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', ['CC102  3:1 a']],
    ['a key twice in NFC and NFD', 'à: 1\na\u0300: 2\n', ['CC102  2:1 a\u0300']],
    ['a key twice in a flow mapping', 'x: { a: 1, a: 2 }\n', ['CC102  1:12 a']],
    ['two merge keys', '<<: {a: 1}\n<<: {b: 1}\n', ['CC101 MERGE_KEY 1:1 <<: {a: 1}', 'CC102  2:1 <<']],
    [
      'lost leading zeros',
      'a: 007\nb: -012\nc: 08.5\nd: "007"\n',
      ['CC106  1:4 007', 'CC106  2:4 -012', 'CC106  3:4 08.5'],
    ],
    ['the key that no mapping can hold', 'a: 1\n__proto__: { x: 1 }\n', ['CC103  2:1 __proto__']],
    ['an alias of nothing', 'a: *none\n', ['CC101 BAD_ALIAS 1:4 *none']],
    ['an alias of what comes later', 'a: *x\nb: &x 1\n', ['CC101 BAD_ALIAS 1:4 *x']],
    ['an alias of itself', 'a: &x [1, *x]\n', ['CC108  1:11 *x']],
  ])('has %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('tells of merging once, and takes over what is merged, so that nothing seems to be missing', () => {
    const text = 'a: &x { b: 1, c: 2 }\nd:\n  <<: *x\n  c: 3\n';
    expect(problemsOf(text)).toEqual(['CC101 MERGE_KEY 3:3 <<: *x']);
    expect(dataOf(text)).toEqual({ a: { b: 1, c: 2 }, d: { b: 1, c: 3 } });
  });

  it('points from a second key to the first', () => {
    const [problem] = readYaml({ file: 'f.yaml', text: 'à: 1\na\u0300: 2\n' }).problems;
    expect(problem?.values).toEqual({ key: 'à', line: 1 });
    expect(problem?.related).toMatchObject([{ note: 'first', location: { span: { start: 0, end: 1 } } }]);
  });

  it('keeps the first of two values', () => {
    expect(dataOf('a: 1\na: 2\n')).toEqual({ a: 1 });
  });

  it('refuses aliases stacked to a hundred thousand values and more, once', () => {
    const levels = Array.from({ length: 12 }, (_, index) => {
      const items = index === 0 ? 'x' : `*l${index - 1}`;
      return `l${index}: &l${index} [${Array(9).fill(items).join(', ')}]`;
    });
    expect(problemsOf(levels.join('\n')).map((problem) => problem.slice(0, 5))).toEqual(['CC108']);
  });

  it('takes an anchor that is used often but holds little', () => {
    const text = `a: &x 1\nb: [${Array(5000).fill('*x').join(', ')}]\n`;
    expect(problemsOf(text)).toEqual([]);
  });
});
