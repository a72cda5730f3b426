import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/diagnostics/path.ts';
import { composeYaml } from '../../../src/plan/yaml/compose-yaml.ts';
import { locate } from '../../../src/plan/yaml/locate.ts';
import { readPlain } from '../../../src/plan/yaml/plain-text.ts';
import { soundYaml } from '../../../src/plan/yaml/sound-yaml.ts';
import { toData } from '../../../src/plan/yaml/yaml-data.ts';

/** Keys as a language has them, one of which holds a group. */
const KEYS = { all: new Set(['fact', 'text', 'unit', 'on', 'venue']), groups: new Set(['venue']) };

function readOne(text: string) {
  return readPlain(text, (key) => KEYS.groups.has(key));
}

/** The data of a text of the plainest kind; null of any other. */
function plain(text: string): unknown {
  return readOne(text)?.data ?? null;
}

/** What the reader of all YAML makes of a text, and a sentence where it finds anything wrong or to be mended. */
function compose(text: string) {
  const composed = composeYaml(text);
  if ('refused' in composed) return 'refused';
  if (composed.faults.length > 0) return `faulty: ${composed.faults.map(({ fault }) => fault).join(' ')}`;
  const sound = soundYaml(text, composed, KEYS);
  if (sound === null || sound.mends.length > 0) return `mended: ${JSON.stringify(sound?.mends)}`;
  return composed.document;
}

function readAll(text: string): unknown {
  const document = compose(text);
  if (typeof document === 'string') return document;
  const { data, problems } = toData(document, AT);
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
    ['a number that lost its zero', `${HEAD}facts:\n  - number: 045\n`],
    ['nothing', `${HEAD}facts:\n  - number: null\n`],
    ['a truth in capitals', `${HEAD}facts:\n  - demands: False\n`],
    ['a key twice', `${HEAD}facts:\n  - fact: a\n    fact: b\n`],
    ['a key twice in braces', `${HEAD}facts:\n  - { fact: a, fact: b }\n`],
    ['a key alone in braces', `${HEAD}facts:\n  - { fact: a, b }\n`],
    ['an anchor', `${HEAD}facts:\n  - fact: &a b\n`],
    ['a number sign with a number', `${HEAD}facts:\n  - fact: b #5\n`],
    ['a quote that only closes', `${HEAD}facts:\n  - fact: b"\n`],
    ['a bracket that only closes', `${HEAD}facts:\n  - fact: b]\n`],
    ['a value on the next line', `${HEAD}facts:\n  - fact:\n      b\n`],
    ['a text over two lines', `${HEAD}facts:\n  - fact: b\n      c\n`],
    ['a colon in a plain text', `${HEAD}facts:\n  - text: b: c\n`],
    ['an escape of YAML', `${HEAD}facts:\n  - text: "b\\nc"\n`],
    ['another indentation', `${HEAD}facts:\n  - fact: b\n   on: c\n`],
    ['a group behind a hyphen', `${HEAD}venue:\n  - fact: b\n`],
    ['a key without a value', `${HEAD}facts:\n`],
    ['a list alone', '- fact: b\n'],
    ['nothing in it', '# a\n\n'],
    ['a second document', `${HEAD}facts:\n  - fact: b\n---\n`],
    ['a byte order mark', `\uFEFF${HEAD}facts:\n  - fact: b\n`],
    ['a blank of another width', `${HEAD}facts:\n\t- fact: b\n`],
    ['more levels than anybody writes', `${HEAD}facts:\n${'- '.repeat(90)}b\n`],
  ])('is not one with %s', (_, text) => {
    expect(plain(text)).toBeNull();
  });

  it('is every plan, directory and file of facts that comes with the tool', () => {
    for (const folder of ['plans', 'plans/danh-muc', 'plans/so-theo-doi'])
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
        const text = readFileSync(`${folder}/${file}`, 'utf8');
        expect({ file, data: plain(text) }).toEqual({ file, data: readAll(text) });
        expectPlaces(text);
      }
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
    const part = fc.constantFrom(...words, ...words, ...words, ...signs, ...others);
    const start = fc.constantFrom('', '- ', '- fact: ', 'text: ', 'unit:', 'venue:', 'fact: ', '# ', '- - ');
    const braces = fc.constantFrom('{ fact: ', '[', '[{ on: ', ', text: ', '} ', ']', ' # ', ' ');
    const line = fc
      .tuple(
        fc.constantFrom('', '  ', '    ', '      ', ' '),
        start,
        fc.array(fc.oneof({ arbitrary: part, weight: 4 }, { arbitrary: braces, weight: 1 }), {
          maxLength: 4,
        }),
      )
      .map(([indent, first, rest]) => indent + first + rest.join(''));
    let tried = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = [...HEAD.trim().split('\n'), 'facts:', '  - on: 2021-03-18', ...lines, ''].join(end);
        if (plain(text) === null) return;
        tried += 1;
        expect(plain(text)).toEqual(readAll(text));
        expectPlaces(text);
      }),
      { numRuns: 6_000, seed: 11 },
    );
    expect(tried).toBeGreaterThan(300);
  });

  it('is read in all ways in which it can be laid out', () => {
    const word = fc.constantFrom('so-mot', 'Sở Nội vụ (cũ)', '2021-03-18', '12', 'true', 'II.1.a');
    const { node } = fc.letrec<{ node: Laid }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        word,
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.constantFrom('fact', 'text', 'on', 'unit'), tie('node'), { minKeys: 1, maxKeys: 3 }),
      ),
    }));
    let tried = 0;
    fc.assert(
      fc.property(node, fc.array(fc.nat(5), { minLength: 20, maxLength: 20 }), (value, ways) => {
        let next = 0;
        const lines = laidOut(value, () => ways[next++ % ways.length] ?? 0);
        const text = `${HEAD}facts:\n${lines.map((line) => `  ${line}\n`).join('')}`;
        if (plain(text) === null) return;
        tried += 1;
        expect(plain(text)).toEqual(readAll(text));
        expectPlaces(text);
      }),
      { numRuns: 500, seed: 12 },
    );
    expect(tried).toBeGreaterThan(250);
  });
});

type Laid = string | Laid[] | { [key: string]: Laid };

/** A value on lines of its own; `way` chooses among the ways in which each part can be written. */
function laidOut(value: Laid, way: () => number): string[] {
  if (typeof value === 'string' || way() === 0)
    return [inline(value, way) + (['', '', '', '', ' # ghi chú', '  '][way()] ?? '')];
  if (Array.isArray(value))
    return value.flatMap((item) =>
      laidOut(item, way).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
    );
  return Object.entries(value).flatMap(([key, part]) => {
    const lines = laidOut(part, way);
    const [first = ''] = lines;
    if (lines.length === 1 && !first.startsWith('- ')) return [`${key}: ${first}`];
    const indent = first.startsWith('- ') && way() < 2 ? '' : way() < 4 ? '  ' : '    ';
    const remark = way() === 0 ? [`${way() < 3 ? indent : ''}# một`] : [];
    return [`${key}:`, ...remark, ...lines.map((line) => indent + line)];
  });
}

function inline(value: Laid, way: () => number): string {
  if (typeof value === 'string')
    return ['"', "'", '', ''][way() % 4]?.replace(/^.?$/, (quote) => quote + value + quote) ?? '';
  if (Array.isArray(value))
    return `[${value.map((item) => inline(item, way)).join(way() < 3 ? ', ' : ' ,')}]`;
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${inline(part, way)}`)
    .join(', ')} }`;
}

/** Expects every key and value of a plain text, and what is not there, where the reader of all YAML says. */
function expectPlaces(text: string): void {
  const document = compose(text);
  const read = readOne(text);
  if (typeof document === 'string' || read === null) throw new Error('not plain');
  const { targets } = toData(document, AT);
  const paths = pathsIn(read.data);
  for (const path of [
    ...paths,
    ...paths.map((one) => [...one, 'nothing']),
    ...paths.map((one) => [...one, 9]),
  ])
    for (const part of ['key', 'value'] as const)
      expect({ path, part, at: read.locate(path, part) }).toEqual({
        path,
        part,
        at: trimmed(text, locate(document, targets, path, part)),
      });
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => pathsIn((value as Record<string | number, unknown>)[step], [...path, step])),
  ];
}

function trimmed(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  return [start, start + text.slice(start, end).trimEnd().length];
}
