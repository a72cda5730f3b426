import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendItems, appendKey, cutLastItem } from '../../../src/plan/writing/edit-list.ts';
import { readYaml } from '../../../src/plan/yaml/yaml-document.ts';

const HEAD = 'cchc-records: 1\nplan: a\n';
const NEW = [['fact: visited', 'unit: b', 'on: 2021-05-01']];
const LINES = '  - fact: visited\n    unit: b\n    on: 2021-05-01\n';

describe('an item is appended', () => {
  it.each<[string, string, string]>([
    ['behind a key without a value', `${HEAD}facts:\n`, `${HEAD}facts:\n${LINES}`],
    ['with a comment', `${HEAD}facts: # việc\n`, `${HEAD}facts: # việc\n${LINES}`],
    ['in the place of an empty list', `${HEAD}facts: [] # việc\n`, `${HEAD}facts: # việc\n${LINES}`],
    ['in the place of a null', `facts: ~\n${HEAD}`, `facts:\n${LINES}${HEAD}`],
    ['before the end of the document', 'facts:\n...\n', `facts:\n${LINES}...\n`],
    ['where there is no key', HEAD, `${HEAD}facts:\n${LINES}`],
    [
      'behind the last one, whatever comes after the list',
      `facts:\n  - fact: named # tên\n    # của huyện\n\n  # hết tháng 3\n\n# kế hoạch\nplan: a\n`,
      `facts:\n  - fact: named # tên\n    # của huyện\n\n  # hết tháng 3\n${LINES}\n# kế hoạch\nplan: a\n`,
    ],
    [
      'before a comment at the edge of the file, which is of what comes next',
      'facts:\n- fact: named\n  # của huyện\n# kế hoạch\nplan: a\n',
      'facts:\n- fact: named\n  # của huyện\n- fact: visited\n  unit: b\n  on: 2021-05-01\n# kế hoạch\nplan: a\n',
    ],
    [
      'in the columns of the list',
      `facts:\n-   fact: named\n    unit: b\n`,
      `facts:\n-   fact: named\n    unit: b\n-   fact: visited\n    unit: b\n    on: 2021-05-01\n`,
    ],
    [
      'behind a text whose last line breaks count',
      `facts:\n  - text: |+\n      a\n\n\nplan: a\n`,
      `facts:\n  - text: |+\n      a\n\n\n${LINES}plan: a\n`,
    ],
    ['behind one on a line of its own', `facts:\n  - { a: 1 }\n`, `facts:\n  - { a: 1 }\n${LINES}`],
    [
      'without an end of the last line',
      `${HEAD}facts:\n  - a: 1`,
      `${HEAD}facts:\n  - a: 1\n${LINES.trimEnd()}`,
    ],
    [
      'with the line ends and the byte-order mark of the file',
      '\ufefffacts:\r\n  - a: 1\r\nplan: a\r\n',
      `\ufefffacts:\r\n  - a: 1\r\n${LINES.replaceAll('\n', '\r\n')}plan: a\r\n`,
    ],
  ])('%s', (_, text, expected) => {
    expect(appendItems(text, 'facts', NEW)).toBe(expected);
  });

  it.each([
    ['a file in flow style', '{ facts: [] }\n'],
    ['a list in flow style', 'facts: [{ a: 1 }]\n'],
    ['a list that stands elsewhere', 'a: &b\n  - c\nfacts: *b\n'],
    ['what is no list', 'facts: a\n'],
    ['no YAML', 'facts: [\n'],
    ['a list, not a mapping', '- a\n'],
    ['nothing', ''],
  ])('not to %s', (_, text) => {
    expect(appendItems(text, 'facts', NEW)).toBeNull();
  });

  it('several at once', () => {
    expect(appendItems('facts:\n', 'facts', [['a: 1'], ['a: 2', 'b: 3']])).toBe(
      'facts:\n  - a: 1\n  - a: 2\n    b: 3\n',
    );
  });
});

describe('a key is added at the end', () => {
  it.each([
    ['a: 1\n', 'a: 1\nrecords: x.yaml\n'],
    ['a: 1', 'a: 1\nrecords: x.yaml'],
    ['a:\r\n  - b\r\n# hết\r\n', 'a:\r\n  - b\r\n# hết\r\nrecords: x.yaml\r\n'],
    ['  a: 1\n  b: 2\n', '  a: 1\n  b: 2\n  records: x.yaml\n'],
    ['a: |\n  b', 'a: |\n  b\nrecords: x.yaml'],
    ['a: |+\n  b\n\n', 'a: |+\n  b\n\nrecords: x.yaml\n'],
  ])('of %j', (text, expected) => {
    expect(appendKey(text, 'records', 'records: x.yaml')).toBe(expected);
  });

  it.each(['{ a: 1 }\n', 'records: a\n', 'a: 1\n...\n'])('not of %j', (text) => {
    expect(appendKey(text, 'records', 'records: x.yaml')).toBeNull();
  });
});

describe('the last item is cut out', () => {
  it.each([
    [`facts:\n  - a: 1\n${LINES}plan: a\n`, `facts:\n  - a: 1\nplan: a\n`, LINES],
    [`facts: # việc\n  - a: 1 # một\nplan: a`, 'facts: [] # việc\nplan: a', '  - a: 1 # một\n'],
    [`facts:\n  - a: 1\n  - b: 2`, 'facts:\n  - a: 1', '  - b: 2'],
    [`facts:\r\n  - a: 1\r\n  - b: 2`, 'facts:\r\n  - a: 1', '  - b: 2'],
    [`facts:\n  - a\n  - |+\n    b\n\nplan: a\n`, 'facts:\n  - a\n\nplan: a\n', '  - |+\n    b\n'],
  ])('of %j', (text, left, cut) => {
    expect(cutLastItem(text, 'facts')).toEqual({ text: left, cut });
  });

  it.each(['facts:\n', 'facts: []\n', 'a: 1\n', 'facts: [1]\n', 'facts: [\n'])('not of %j', (text) => {
    expect(cutLastItem(text, 'facts')).toBeNull();
  });
});

/** Texts of files with a list, in all sorts of layouts. */
const layouts = fc
  .record({
    mark: fc.constantFrom('', '\ufeff'),
    head: fc.constantFrom('', '# đầu\n', 'plan: a\n\n', '---\nplan: a # b\n'),
    key: fc.constantFrom('facts:', 'facts: # việc', '"facts":', 'facts: &x'),
    dash: fc.constantFrom('- ', '  - ', '   -   ', '  -\n      '),
    items: fc.array(
      fc.constantFrom(
        'a: 1',
        'a: "b # c"',
        '{ a: 1 }',
        'a',
        'text: |\n          b\n          c',
        'text: >-\n          b',
        'a: # b',
      ),
      { minLength: 1, maxLength: 4 },
    ),
    between: fc.constantFrom('', '\n', '  # giữa\n', '      # sâu\n', '\n\n   # a\n\n'),
    tail: fc.constantFrom('', '# cuối\n', 'plan2: a\n', '\n\nb:\n  - c\n', '    # ghi chú\nb: 1\n'),
    end: fc.constantFrom('\n', '\r\n'),
    isClosed: fc.boolean(),
  })
  .map(({ mark, head, key, dash, items, between, tail, end, isClosed }) => {
    const text = `${head}${key}\n${items.map((item) => `${dash}${item}\n`).join(between)}${tail}`;
    return (mark + (isClosed ? text : text.trimEnd())).replaceAll('\n', end);
  });

describe('whatever the layout', () => {
  it('a text is only added to, and what is added is the item alone', () => {
    let appended = 0;
    fc.assert(
      fc.property(layouts, (text) => {
        const made = appendItems(text, 'facts', NEW);
        const before = readYaml({ file: '', text }).data as Record<string, unknown[]> | undefined;
        if (made === null) return;
        appended++;
        let kept = 0;
        while (kept < text.length && made[kept] === text[kept]) kept++;
        expect(made.endsWith(text.slice(kept))).toBe(true);
        const item = { fact: 'visited', unit: 'b', on: '2021-05-01' };
        expect(readYaml({ file: '', text: made }).data).toEqual({
          ...before,
          facts: [...(before?.['facts'] ?? []), item],
        });
        expect(cutLastItem(made, 'facts')?.text).toBe(text);
      }),
    );
    expect(appended).toBeGreaterThan(80);
  });

  it('cutting takes out the last item alone', () => {
    fc.assert(
      fc.property(layouts, (text) => {
        const made = cutLastItem(text, 'facts');
        const before = readYaml({ file: '', text }).data as Record<string, unknown[]> | undefined;
        if (made === null) return;
        const left = before?.['facts']?.slice(0, -1) ?? [];
        const after = readYaml({ file: '', text: made.text }).data as Record<string, unknown>;
        expect(after).toEqual({ ...before, facts: left });
      }),
    );
  });
});
