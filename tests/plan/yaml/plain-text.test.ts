import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/diagnostics/path.ts';
import { composeYaml } from '../../../src/plan/yaml/compose-yaml.ts';
import { locate, type Part } from '../../../src/plan/yaml/locate.ts';
import { readPlain } from '../../../src/plan/yaml/plain-text.ts';
import { toData } from '../../../src/plan/yaml/yaml-data.ts';

/** The data of a text of the plainest kind; null of any other. */
function plain(text: string): unknown {
  return readPlain(text)?.data ?? null;
}

/** What the reader of all YAML makes of a text; a sentence where it finds anything wrong. */
function readAll(text: string): unknown {
  const composed = composeYaml(text);
  if ('refused' in composed) return 'refused';
  if (composed.faults.length > 0) return `faulty: ${composed.faults.map(({ fault }) => fault).join(' ')}`;
  const { data, problems } = toData(composed.document, AT);
  return problems.length > 0 ? `problems: ${problems.map(({ code }) => code).join(' ')}` : data;
}

const AT = (start: number, end: number) => ({
  file: '',
  span: { start, end, line: 1, column: 1, endLine: 1, endColumn: 1 },
});

const HEAD = 'cchc-records: 1\nplan: ke-hoach\n';

describe('a text of the plainest kind', () => {
  it('is read: keys, comments, texts in quotes, ids in brackets, and lines that end as on Windows', () => {
    const text = [
      '# Sổ theo dõi',
      'cchc-records: 1',
      'plan: vinh-long-2021',
      '',
      'facts:',
      '  - fact: notified',
      '    unit: so-tu-phap',
      '    on: 2021-03-18',
      '    number: 101/SNV-CCHC',
      '    reason: "Dịch: giãn cách # \\"đỏ\\""',
      '  # Lần sau',
      '  - fact: named',
      '    units: [xa-song-phu, xa-phu-loc]',
      '    demands: false',
      '',
    ];
    for (const end of ['\n', '\r\n']) expect(plain(text.join(end))).toEqual(readAll(text.join(end)));
    expect(plain(text.join('\n'))).toMatchObject({
      facts: [{ reason: 'Dịch: giãn cách # "đỏ"' }, { units: ['xa-song-phu', 'xa-phu-loc'], demands: false }],
    });
  });

  it.each([
    ['a number', `${HEAD}facts:\n  - number: 45\n`],
    ['a number that lost its zero', `${HEAD}facts:\n  - number: 045\n`],
    ['nothing', `${HEAD}facts:\n  - number: null\n`],
    ['a truth in capitals', `${HEAD}facts:\n  - demands: False\n`],
    ['a key twice', `${HEAD}facts:\n  - fact: a\n    fact: b\n`],
    ['an anchor', `${HEAD}facts:\n  - fact: &a b\n`],
    ['a comment behind a value', `${HEAD}facts:\n  - fact: b # c\n`],
    ['a mapping in braces', `${HEAD}facts:\n  - { fact: b }\n`],
    ['a value on the next line', `${HEAD}facts:\n  - fact:\n      b\n`],
    ['a text over two lines', `${HEAD}facts:\n  - fact: b\n      c\n`],
    ['a colon in a plain text', `${HEAD}facts:\n  - text: b: c\n`],
    ['an escape of YAML', `${HEAD}facts:\n  - text: "b\\nc"\n`],
    ['another indentation', `${HEAD}facts:\n  - fact: b\n   on: c\n`],
    ['no list', HEAD],
    ['an empty list', `${HEAD}facts:\n`],
    ['a second document', `${HEAD}facts:\n  - fact: b\n---\n`],
    ['a byte order mark', `\uFEFF${HEAD}facts:\n  - fact: b\n`],
  ])('is not one with %s', (_, text) => {
    expect(plain(text)).toBeNull();
  });

  it('means what the reader of all YAML says, and lies where it says, whatever is written', () => {
    const signs = [
      '- ',
      '  ',
      '    ',
      ': ',
      ':',
      '\n',
      ' #',
      '"',
      "'",
      '[',
      ']',
      ', ',
      '{',
      '\t',
      '\r\n',
      '\\',
      '&a',
      '*a',
      '!t',
    ];
    const others = [
      '|',
      '>',
      '%',
      '@',
      '`',
      '?',
      '\u0085',
      '\u2028',
      '\u00a0',
      '\u200b',
      '–',
      ';',
      '~',
      'o\u0301',
      'Sở',
    ];
    const words = [
      'fact',
      'so-mot',
      '2021-03-18',
      '45',
      '045',
      '1',
      '1.5',
      '1e3',
      '0x1f',
      '0o17',
      'true',
      'No',
      'null',
      '"a"',
      '[a-b, c]',
    ];
    const line = fc.tuple(
      fc.constantFrom('  - fact: ', '    text: ', '    unit: ', '- fact: ', '  text: ', '', '# '),
      fc.array(fc.constantFrom(...words, ...words, ...signs, ...others), { maxLength: 4 }),
    );
    const written = fc
      .tuple(
        fc.array(
          line.map(([start, rest]) => start + rest.join('')),
          { maxLength: 5 },
        ),
        fc.constantFrom('\n', '\r\n'),
      )
      .map(([lines, end]) =>
        [...HEAD.trim().split('\n'), 'facts:', '  - on: 2021-03-18', ...lines, ''].join(end),
      );
    let tried = 0;
    fc.assert(
      fc.property(written, (text) => {
        const read = readPlain(text);
        if (read === null) return;
        tried += 1;
        expect(read.data).toEqual(readAll(text));
        for (const path of PATHS)
          for (const part of ['key', 'value'] as const)
            expect({ path, part, at: trimmed(text, read.locate(path, part)) }).toEqual({
              path,
              part,
              at: trimmed(text, placeIn(text, path, part)),
            });
      }),
      { numRuns: 6_000, seed: 11 },
    );
    expect(tried).toBeGreaterThan(300);
  });
});

const PATHS: readonly Path[] = [
  [],
  ['plan'],
  ['plan', 'x'],
  ['nothing'],
  ['facts'],
  ['facts', 9],
  ...[0, 1].flatMap((index) =>
    [[], ['on'], ['fact'], ['text'], ['unit'], ['fact', 0], ['text', 1], ['nothing']].map((rest) => [
      'facts',
      index,
      ...rest,
    ]),
  ),
];

/** Where something lies by the reader of all YAML. */
function placeIn(text: string, path: Path, part: Part): readonly [number, number] {
  const composed = composeYaml(text);
  if ('refused' in composed) throw new Error('refused');
  const { targets } = toData(composed.document, AT);
  return locate(composed.document, targets, path, part);
}

function trimmed(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  return [start, start + text.slice(start, end).trimEnd().length];
}
