import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeYaml } from '../../../src/plan/yaml/compose-yaml.ts';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { readYaml } from '../../../src/plan/yaml/yaml-document.ts';

/** What is wrong with a text as YAML: the fault and the text of its place. */
function faultsOf(text: string): string[] {
  const composed = composeYaml(text);
  if ('refused' in composed) return [composed.refused];
  return composed.faults.map(
    ({ fault, start, end }) => `${fault} ${start} ${JSON.stringify(text.slice(start, end))}`,
  );
}

describe('faults', () => {
  it.each<[string, string, string[]]>([
    ['a tab for indentation', 'a:\n\tb: 1\n', ['TAB_AS_INDENT 3 "\\t"']],
    ['two colons in a line', 'a: b: c\n', ['BLOCK_AS_IMPLICIT_KEY 3 "b: c"']],
    ['two colons before a blank and \\r\\n', 'a: ế: c \r\n', ['BLOCK_AS_IMPLICIT_KEY 3 "ế: c"']],
    [
      'two lines with two colons',
      'a: b: c\nd: e: f\n',
      ['BLOCK_AS_IMPLICIT_KEY 3 "b: c"', 'BLOCK_AS_IMPLICIT_KEY 11 "e: f"'],
    ],
    [
      'a tab before the first of several keys',
      'a:\n  \tb: 1\n  c: 2\n  d: 3\ne: f: g\n',
      ['TAB_AS_INDENT 5 "\\t"', 'BLOCK_AS_IMPLICIT_KEY 28 "f: g"'],
    ],
    ['a tab before the first of several values', 'a:\n\tb: x\n  c: y\n  d: z\n', ['TAB_AS_INDENT 3 "\\t"']],
    ['a line indented too far', 'a:\n  b: x\n    c: y\n  d: z\n', ['BAD_INDENT 14 "c"']],
    ['a line indented too little', 'a:\n  b: x\n c: y\n  d: z\n  e: z\nf: 1\n', ['BAD_INDENT 11 "c"']],
    ['an item indented too little', 'a:\n  - x\n - y\n  - z\nb: 1\n', ['BAD_INDENT 10 "-"']],
    ['a key of an item indented too little', 'a:\n  - b: x\n   c: y\nd: 1\n', ['BAD_INDENT 15 "c"']],
    ['a quote that is not closed', 'a:\n  b: "x\n  c: y\nd: 1\n', ['UNCLOSED_QUOTE 8 "\\""']],
    ['two items without a comma', 'a:\n  - { b: x c: y }\n', ['MISSING_COMMA 12 "x c: y"']],
    [
      'brackets that are not closed',
      'a:\n  - { b: x\n  - { c: y }\nd: [e\nf: 1\n',
      ['UNCLOSED_BRACKET 12 "x"', 'UNCLOSED_BRACKET 31 "e"'],
    ],
    ['a bracket too many', 'a: [b]]\nc: { d: 1 }\ne: 2\n', ['UNEXPECTED_TOKEN 6 "]"']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['MULTIPLE_DOCS 5 "---"']],
    ['an unknown directive', '%FOO bar\n---\na: 1\n', ['BAD_DIRECTIVE 0 "%FOO bar"']],
    ['a version that is not there', '%YAML 3.0\n---\na: 1\n', ['BAD_DIRECTIVE 6 "3.0"']],
    ['an unknown tag', 'a: !x 1\n', ['TAG_RESOLVE_FAILED 3 "!x"']],
    ['a tag that would make bytes', 'a: !!binary aGVsbG8=\n', ['TAG_RESOLVE_FAILED 3 "!!binary"']],
    ['an unknown escape', 'a: "\\q"\n', ['BAD_DQ_ESCAPE 4 "\\\\"']],
    ['NUL', 'a: b\u0000c\n', ['NOT_PRINTABLE 4 "\\u0000"']],
    ['an escape sequence of terminals', 'a: \u001b[31mx\n', ['NOT_PRINTABLE 3 "\\u001b"']],
    ['DEL and a C1 control', 'a: "\u007f\u009b"\n', ['NOT_PRINTABLE 4 "\u007f"', 'NOT_PRINTABLE 5 "\u009b"']],
    ['nothing wrong with tabs, \\r\\n, no-break spaces, a mark', '\uFEFFa: "x\ty\u00a0"\r\n', []],
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });
});

describe('refusals', () => {
  it.each([
    ['a hundred thousand brackets', '['.repeat(100_000), 'CC109'],
    ['a hundred thousand braces', '{a: '.repeat(100_000), 'CC109'],
    ['a list in a list, and so on', '- '.repeat(100_000), 'CC109'],
    [
      '101 levels of indentation',
      Array.from({ length: 101 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
      'CC109',
    ],
    ['more letters than any plan has', `# ${'x'.repeat(6_000_000)}`, 'CC110'],
    ['a line of more letters than any plan has', `a: 1\nb: ${'x'.repeat(1_000_000)}`, 'CC110'],
    ['a value of more letters than any plan has', `a:\n${` ${'x '.repeat(20)}\n`.repeat(30_000)}`, 'CC110'],
    ['more signs than any plan has', `[${'[],'.repeat(400_000)}]`, 'CC110'],
  ])('%s', (_, text, code) => {
    const { problems, data } = readYaml({ file: 'f.yaml', text });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(data).toBeUndefined();
  });

  it('not of a plan nested 40 deep', () => {
    const text = `a: ${'['.repeat(40)}${']'.repeat(40)}\n`;
    expect(readYaml({ file: 'f.yaml', text }).problems).toEqual([]);
  });

  it('at the bracket that goes too deep', () => {
    const [problem] = readYaml({ file: 'f.yaml', text: `a: ${'['.repeat(200)}` }).problems;
    expect(problem).toMatchObject({
      code: 'CC109',
      values: { most: 100 },
      location: { span: { line: 1 } },
    });
  });
});

describe('whatever the text', () => {
  const sign = fc.oneof(
    fc.constantFrom(...Array.from('-?:,[]{}#&*!|>\'"%@` \t\n\r')),
    fc.constantFrom(
      '- ',
      ': ',
      '\n  ',
      '&a ',
      '*a',
      '<<: ',
      '---\n',
      '...\n',
      '%YAML 1.2\n',
      '!!int ',
      '\uFEFF',
    ),
    fc.constantFrom(
      'cchc: 1\n',
      'cchc-directory: 1\n',
      'units:\n',
      'level: district',
      '__proto__',
      '1e999',
      '007',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));

  it('reading does not throw, and every place lies in the text', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (written, isPlan) => {
        const source = { file: 'f.yaml', text: isPlan ? `cchc: 1\n${written}` : written };
        for (const { problems } of [parsePlan(source), parseDirectory(source)]) {
          for (const { location } of problems) {
            const { start, end } = location.span;
            expect(0 <= start && start <= end && end <= source.text.length).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
