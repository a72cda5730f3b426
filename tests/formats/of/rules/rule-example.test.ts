import { describe, expect, it } from 'vitest';
import { exampleExcerpts, type RuleExample } from '../../../../src/formats/of/rules/rule-example.ts';
import { exampleText } from '../../../../src/formats/of/rules/rule-example-text.ts';
import { plain } from '../../../../src/formats/text/paint.ts';
import { tagged } from '../../text/tagged-paint.ts';

const lines = (...changed: (readonly [number, string])[]) =>
  `${Array.from({ length: 12 }, (_, index) => new Map(changed).get(index + 1) ?? `dòng ${index + 1}`).join('\n')}\n`;

const EXAMPLE: RuleExample = {
  file: 'plan.yaml',
  line: 3,
  column: 5,
  message: { vi: 'sai \u001b[31mở đây', en: 'wrong here' },
  advice: { vi: 'Sửa đi.', en: 'Mend it.' },
  files: [{ name: 'plan.yaml', wrong: lines([10, 'sai']), right: lines([10, 'đúng']) }],
};

describe('an example', () => {
  it('shows the place and the lines that differ, with two lines around each', () => {
    const { wrong, right } = exampleExcerpts(EXAMPLE);
    const shown = ([excerpt]: typeof wrong) => excerpt?.lines.map((line) => line?.number ?? null);
    expect(shown(wrong)).toEqual([1, 2, 3, 4, 5, null, 8, 9, 10, 11, 12]);
    expect(shown(right)).toEqual([1, 2, 3, 4, 5, null, 8, 9, 10, 11, 12]);
    const changed = wrong[0]?.lines.flatMap((line) => (line?.changed === true ? line.text : []));
    expect(changed).toEqual(['sai']);
  });

  it('shows the other side of lines that one side lacks', () => {
    const files = [{ name: 'plan.yaml', wrong: lines(), right: lines([6, 'mới\ndòng 6']) }];
    const { wrong, right } = exampleExcerpts({ ...EXAMPLE, line: 1, files });
    expect(wrong[0]?.lines.map((line) => line?.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(right[0]?.lines.filter((line) => line?.changed === true)).toEqual([
      { number: 6, text: 'mới', changed: true },
    ]);
  });

  it('is written with numbers, marks and colours, and without controls', () => {
    const text = exampleText({ ...EXAMPLE, line: 10 }, 'vi', tagged, 80);
    expect(text).toContain('<b>Ví dụ sai</b>\n  plan.yaml\n     8 | dòng 8\n     9 | dòng 9\n');
    expect(text).toContain('<red>  > 10 | sai</red>\n    11 | dòng 11');
    expect(text).toContain('<green>  > 10 | đúng</green>');
    expect(text).toContain('  plan.yaml:10:5: sai \\u{1b}[31mở đây.\n');
    expect(text.endsWith('\n<b>Cách sửa</b>\n  Sửa đi.\n')).toBe(true);
  });

  it('cuts a line that is too long', () => {
    const files = [{ name: 'plan.yaml', wrong: `${'ạ'.repeat(99)}\n`, right: 'a\n' }];
    expect(exampleText({ ...EXAMPLE, line: 1, files }, 'vi', plain, 40)).toContain(
      `  > 1 | ${'ạ'.repeat(31)}…\n`,
    );
  });
});
