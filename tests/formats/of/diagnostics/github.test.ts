import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportGithub } from '../../../../src/formats/of/diagnostics/github.ts';
import { worded } from './worded.ts';
import { REPORT, VIEW } from './reports.ts';

/** A workflow command as the runner of GitHub reads it back. */
function readCommand(line: string) {
  const [, command = '', properties = '', data = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const property = (text: string) => unescaped(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  return {
    command,
    properties: Object.fromEntries(
      properties.split(',').map((one) => {
        const [name = '', ...value] = one.split('=');
        return [name, property(value.join('=')).replaceAll('%25', '%')];
      }),
    ),
    data: unescaped(data).replaceAll('%25', '%'),
  };
}

describe('reportGithub', () => {
  it('is a line for each problem, for the log what was mended and is exempted, and one that counts', async () => {
    const text = reportGithub(REPORT, VIEW);
    await expect(text).toMatchFileSnapshot('../../../golden/report/report.github.txt');
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(REPORT.diagnostics.length);
  });

  it('escapes names and messages so that they read back', () => {
    const [first = '', second = '', long = '', whole = ''] = reportGithub(REPORT, VIEW).split('\n');
    const file = 'kho/kế hoạch, 100%/năm: 2021.yaml';
    expect(readCommand(first)).toEqual({
      command: 'error',
      properties: { file, line: '1', endLine: '1', col: '1', endColumn: '5', title: 'CC103 unknown-key' },
      data: 'không có khóa "yaer" [x](y) {0}.\nCó phải là "year"?',
    });
    expect(readCommand(second).data).toContain('100% trùng:\\u{1b}[31m dòng sau.\n');
    expect(readCommand(second).command).toBe('warning');
    expect(readCommand(long).properties).toEqual({
      file,
      line: '2',
      endLine: '3',
      title: 'CC309 stands-aside',
    });
    expect(readCommand(long).command).toBe('notice');
    expect(readCommand(whole).properties).toEqual({
      file: '../mất/đâu.yaml',
      title: 'CC115 unreadable-file',
    });
  });

  it('never lets an exemption begin a command', () => {
    const [exempted] = REPORT.exempted;
    if (exempted === undefined) throw new Error('the report exempts something');
    const { worded: one, exemption } = exempted;
    const location = { ...one.diagnostic.location, file: '::stop-commands::x' };
    const hostile = {
      ...exempted,
      worded: { ...one, diagnostic: { ...one.diagnostic, location } },
      exemption: { ...exemption, reason: '##[add-mask]y' },
    };
    const report = {
      files: ['a.yaml'],
      diagnostics: [],
      exempted: [hostile],
      unchecked: [],
      mended: [],
      isDryRun: false,
    };
    expect(reportGithub(report, VIEW)).toMatch(/^\.\/::stop-commands::x:2:1: .*## \[add-mask\]y\n/);
  });

  it('never lets a text of the user begin another command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (message, file) => {
        const page = { file: `a\n::error::${file}`, text: 'xy' };
        const one = worded(page, 'y', { message: { vi: `\r\n::stop-commands::x${message}`, en: '' } });
        const lines = reportGithub(
          { files: ['a.yaml'], diagnostics: [one], exempted: [], unchecked: [], mended: [], isDryRun: false },
          VIEW,
        ).split(/\r|\n/);
        expect(lines).toHaveLength(3);
        expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(1);
      }),
    );
  });
});
