import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/formats/text/text-width.ts';
import { RULES } from '../../../src/rules/engine/known-rules.ts';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const TITLES = {
  vi: ['Ví dụ sai', 'Ví dụ đúng', 'Cách sửa'],
  en: ['Wrong', 'Right', 'How to mend it'],
} as const;

/** Every text of a side of a fixture. */
function textsOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}

/** The lines of a file that an example shows, without their numbers, and without the mark of those that were cut. */
function shownLines(text: string): string[] {
  return [...text.matchAll(/^ {2}[> ] +\d+ \| (.*?)…?$/gm)].map(([, line = '']) => line);
}

describe.each(RULES.map(({ code, slug }) => [code, slug]))('cchc explain %s', (code, slug) => {
  const folder = `tests/rules/fixtures/${code}-${slug}`;
  const expected = readFileSync(`${folder}/expected.txt`, 'utf8');

  it.each(['vi', 'en'] as const)('shows what its fixture holds: %s', async (language) => {
    const { status, stdout, stderr } = await run(['explain', code, '--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [wrongTitle, rightTitle] = TITLES[language];
    const [before = '', right = ''] = stdout.split(`\n${rightTitle}\n`);
    const [meaning = '', wrong = ''] = before.split(`\n${wrongTitle}\n`);
    expect(meaning.startsWith(`${code} ${slug} (`)).toBe(true);
    const oneLine = wrong.replace(/\s+/g, ' ');
    const messages = Array.from(
      expected.matchAll(new RegExp(`^ {2}${language}: (.*)$`, 'gm')),
      ([, said = '']) => said,
    );
    expect(messages.filter((message) => oneLine.includes(message))).not.toEqual([]);
    for (const [lines, side] of [
      [shownLines(wrong), 'fires'],
      [shownLines(right), 'silent'],
    ] as const) {
      expect(lines).not.toEqual([]);
      expect(lines.length).toBeLessThan(30);
      const held = textsOf(`${folder}/${side}`);
      expect(lines.filter((line) => !held.includes(line))).toEqual([]);
    }
    expect(stdout.split('\n').filter((line) => textWidth(line) > 100)).toEqual([]);
  });
});

describe('cchc explain', () => {
  it('says how to mend it, and takes the short name too', async () => {
    const { stdout } = await run(['explain', 'duplicate-id']);
    expect(stdout).toContain('\nCách sửa\n  Đặt cho một trong hai mục một mã khác.\n');
    expect(stdout).toBe((await run(['explain', 'cc201'])).stdout);
  });

  it('prints one code as Markdown with its example', async () => {
    const { stdout } = await run(['explain', 'CC105', '--format', 'md', '--lang', 'en']);
    expect(stdout).toContain('<a id="cc105"></a>\n\n### CC105 `missing-key` (error)\n');
    expect(stdout).toContain('**Right**\n\n```yml\n# plan.yaml\n');
  });

  it('lists every code, by family', async () => {
    const { stdout } = await run(['explain']);
    expect([...stdout.matchAll(/^ {2}(CC\d{3}) /gm)].map(([, code]) => code)).toEqual(
      RULES.map(({ code }) => code),
    );
  });
});

describe('cchc explain -o', () => {
  const folder = folderForEach();

  it('writes without colour and at 100 columns, whatever the terminal', async () => {
    const file = folder.at('ra.txt');
    const words = ['explain', 'CC401'];
    const world = { columns: 60, env: { FORCE_COLOR: '1' } };
    expect(await run([...words, '-o', file], world)).toEqual({
      status: 0,
      stdout: '',
      stderr: `Đã ghi ${file}.\n`,
    });
    expect(await readFile(file, 'utf8')).toBe((await run(words)).stdout);
    expect((await run([...words, '-o', file])).status).toBe(2);
  });
});

describe('--lang', () => {
  it('goes before CCHC_LANG', async () => {
    const first = async (words: string[], CCHC_LANG: string) =>
      (await run(['explain', 'CC401', ...words], { env: { CCHC_LANG } })).stdout.split('\n')[0];
    expect(await first([], 'en')).toContain('(error)');
    expect(await first(['--lang', 'vi'], 'en')).toContain('(lỗi)');
    expect(await first(['--lang=en'], 'vi')).toContain('(error)');
  });
});
