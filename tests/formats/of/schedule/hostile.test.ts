import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { unzipSync } from 'fflate';
import { parseDocument, Scalar } from 'yaml';
import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run.ts';
import { partOf } from '../../zip-texts.ts';

/** What someone may write into a plan to harm those who read its schedule. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a colour', '\u001b[31mđỏ'],
  ['a screen wiped', '\u001b[2J\u001b[H'],
  ['a title of the window', '\u001b]0;tên\u0007'],
  ['a link of the terminal', '\u001b]8;;http://x\u001b\\bấm\u001b]8;;\u001b\\'],
  ['C1 controls', '\u009b2J\u0090q\u009c\u0085'],
  ['NUL and DEL', 'a\u0000b\u007fc\u0008\u0008\u0008'],
  ['a line begun anew', 'một\rhai'],
  ['line breaks', 'một\nhai\r\nba\u2028bốn\u2029năm\u000bsáu'],
  ['right to left', '\u202enourt\u202c \u2066a\u2069\u200f\u061c'],
  ['a byte order mark', '\ufeffx'],
  ['HTML', '<img src=x onerror="alert(1)"><!-- & -->'],
  ['Markdown', '| *a* _b_ `c` [d](javascript:x) # ![e](f)'],
  ['a table broken', ' | --- |\n| x'],
  ['=', '=HYPERLINK("http://x","a")'],
  ['+', '+1+cmd|"/c calc"!A0'],
  ['-', '-1+1'],
  ['@', '@SUM(A1)'],
  ['a formula after a tab', '\t=1+1'],
  ['a formula after a return', '\r=1+1'],
  ['a formula after a quote', '",=1+1,"'],
  ['a long word', 'ngoằn'.repeat(400)],
  ['emoji', '👨‍👩‍👧👍🏽🇻🇳 e\u0301\u0323\u0302'],
];

const PLAN = readFileSync('plans/vinh-long-2021.yaml', 'utf8');

/** The real plan with the same text as name of the plan, of the team and of a subject, and as post, clause and number. */
function planWith(hostile: string): string {
  const document = parseDocument(PLAN);
  const text = new Scalar(hostile);
  text.type = 'QUOTE_DOUBLE';
  document.set('directory', 'plans/danh-muc/vinh-long-2021.yaml');
  document.set('name', text);
  document.setIn(['decision', 'number'], text);
  document.setIn(['decision', 'issuer', 'post'], text);
  document.setIn(['teams', 0, 'name'], text);
  document.setIn(['units', 0, 'clause'], text);
  document.setIn(['deadlines', 'notice', 'clause'], text);
  document.set('subjects', [
    { id: 'mot', name: text },
    { id: 'hai', name: 'Hai' },
  ]);
  document.setIn(['units', 0, 'subject'], 'mot');
  document.setIn(['units', 1, 'subject'], 'hai');
  document.setIn(['units', 2, 'subject'], 'hai');
  // The file itself may hold no control: an escape of YAML brings it into the plan.
  return document
    .toString({ lineWidth: 0 })
    .replace(/[\u007f-\u009f]/g, (control) => `\\x${control.charCodeAt(0).toString(16)}`);
}

/** Controls but line breaks, the two halves of CRLF, and what turns the direction of writing. */
const OBEYED = /(?!\r?\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/** The elements of a page that a text might add to: a panel a visit, and one script. */
const ELEMENTS = [...Array.from({ length: 15 }, () => '<details'), '<script'];

/** What no text of a plan may hold: such a plan is not scheduled at all. */
const REFUSED = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

describe.each(HOSTILE.filter(([, text]) => REFUSED.test(text)))('%s in a plan', (_, text) => {
  it('is refused, and reaches no terminal', async () => {
    const { status, stdout, stderr } = await run(['schedule', '-'], { stdin: planWith(text) });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('CC122');
    expect(stderr).not.toMatch(OBEYED);
  });
});

describe.each(HOSTILE)('%s in a plan that is checked', (_, text) => {
  it.each(['text', 'json'])('does nothing as %s', async (format) => {
    const twice = planWith(text)
      .replace(/^name:/m, 'nane: 1\nname:')
      .replace('so-y-te', 'so-y-t');
    const { status, stdout } = await run(['validate', '-', '--format', format], { stdin: twice });
    expect(status).toBe(1);
    expect(stdout).not.toMatch(OBEYED);
  });
});

describe.each(HOSTILE.filter(([, text]) => !REFUSED.test(text)))('%s in a plan', (_, text) => {
  const stdin = planWith(text);

  it.each(['text', 'json', 'csv', 'md', 'html', 'svg'])(
    'does nothing in a schedule as %s',
    async (format) => {
      const explain = format === 'csv' || format === 'svg' ? [] : ['--explain'];
      const { status, stdout, stderr } = await run(['schedule', '-', '--format', format, ...explain], {
        stdin,
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      // Quoted cells of CSV may hold tabs and line breaks.
      const printed = format === 'csv' ? stdout.slice(1).replace(/"(?:[^"]|"")*"|\t/g, '') : stdout;
      expect(printed).not.toMatch(OBEYED);
      expect(stdout.replace(/[\t\r\n]/g, '')).not.toMatch(
        format === 'csv' ? /[\p{Cc}\p{Bidi_Control}]/u : OBEYED,
      );
      if (format === 'md') expect(rowsOf(stdout)).toBe(15);
      if (format === 'html') expect(stdout.match(/<(?!\/)(?:img|details|script)\b/g)).toEqual(ELEMENTS);
      if (format === 'csv') expect(cellsOf(stdout).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    },
  );

  it('is text in a calendar, and begins no line of its own', async () => {
    const { status, stdout } = await run(['schedule', '-', '--format', 'ics'], { stdin });
    expect(status).toBe(0);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(OBEYED);
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(stdout) as unknown[]);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual([
      'vtimezone',
      ...Array.from({ length: 51 }, () => 'vevent'),
    ]);
  });

  it('is text in an Excel file, in every part of it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hiểm độc '));
    const file = path.join(folder, 'lich.xlsx');
    const { status } = await run(['schedule', '-', '-o', file], { stdin });
    const bytes = readFileSync(file);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    for (const name of Object.keys(unzipSync(bytes))) {
      const xml = partOf(bytes, name);
      expect(xml).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/u);
      expect(xml).not.toMatch(/<f[ >]|<img|<!--/);
      expect(xml.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
    }
  });
});

/** How many rows a Markdown table of nine columns has, its head and rule aside. */
function rowsOf(markdown: string): number {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
  for (const row of rows) expect(row.replace(/\\[\\|]/g, '').split('|')).toHaveLength(11);
  expect(markdown).not.toMatch(/<(?!!?--?>)/);
  return rows.length - 2;
}

/** The cells of CSV, unquoted. */
function cellsOf(csv: string): string[] {
  return [...csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n)/g)].map(([, cell = '']) =>
    cell.replace(/^"|"$/g, ''),
  );
}
