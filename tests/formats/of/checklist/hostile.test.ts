import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { parseDocument, Scalar } from 'yaml';
import { describe, expect, it } from 'vitest';
import { daysOf, itemsOf } from '../../../../src/documents/checklist/checklist.ts';
import { checklistDocx } from '../../../../src/formats/of/checklist/docx.ts';
import { checklistJson } from '../../../../src/formats/of/checklist/json.ts';
import { checklistMarkdown } from '../../../../src/formats/of/checklist/markdown.ts';
import { checklistTable } from '../../../../src/formats/of/checklist/table.ts';
import { checklistIcs } from '../../../../src/formats/of/checklist/ics.ts';
import { checklistTasks } from '../../../../src/formats/of/checklist/ics-tasks.ts';
import { checklistXlsx } from '../../../../src/formats/of/checklist/xlsx.ts';
import { plain } from '../../../../src/formats/text/paint.ts';
import { readable } from '../../../../src/plan/yaml/look-alikes.ts';
import { inputOf, VINH_LONG } from '../../../documents/checklist/made.ts';
import { partOf, textsIn } from '../../zip-texts.ts';
import { viewOf } from './views.ts';

/** What someone may write into a plan to harm those who open its checklists, and how it is shown. */
const HOSTILE: readonly (readonly [name: string, text: string, shown: string])[] = [
  ['XML', '<a b="c">&amp;</a><!-- ]]> &', '<a b="c">&amp;</a><!-- ]]> &'],
  ['=', '=HYPERLINK("http://x","a")', '=HYPERLINK("http://x","a")'],
  ['+', '+1+cmd|"/c calc"!A0', '+1+cmd|"/c calc"!A0'],
  ['-', '-1+1', '-1+1'],
  ['@', '@SUM(A1)', '@SUM(A1)'],
  ['an escape of Excel', '_x0041__x000D_', '_x0041__x000D_'],
  ['an escape sequence', '\u001b[31mđỏ', '\\u{1b}[31mđỏ'],
  ['NUL and C1', 'a\u0000b\u009bc', 'a\\u{0}b\\u{9b}c'],
  ['right to left', '\u202enourt\u202c', '\\u{202e}nourt\\u{202c}'],
  ['line breaks', 'một\nBEGIN:VEVENT\r\nba', 'một BEGIN:VEVENT  ba'],
  ['semicolons', 'a;b,c\\n:d"', 'a;b,c\\n:d"'],
  ['Markdown', '# *a* _b_ [d](javascript:x)', '# *a* _b_ [d](javascript:x)'],
  ['path parts', '../../etc/passwd:[x]', '../../etc/passwd:[x]'],
  ['300 letters', 'ngoằn'.repeat(60), 'ngoằn'.repeat(60)],
  ['emoji', '👨‍👩‍👧 e\u0301\u0323', '👨‍👩‍👧 e\u0301\u0323'.normalize('NFC')],
  ['half a letter', 'a\ud83db', 'a\ud83db'],
];

/** The real plan with the same text as name of the plan and the team, as duty, clause, post, content and reception. */
function withHostile(hostile: string): (text: string) => string {
  return (plan) => {
    const document = parseDocument(plan);
    const text = new Scalar(hostile);
    text.type = 'QUOTE_DOUBLE';
    const places = [
      ['name'],
      ['decision', 'number'],
      ['teams', 0, 'name'],
      ['teams', 0, 'seconding', 1, 'posts', 0, 'post'],
      ['units', 0, 'clause'],
      ['content', 0, 'text'],
      ['reception', 0, 'text'],
      ['duties', 3, 'text'],
    ];
    for (const place of places) document.setIn(place, text);
    // The file itself may hold no control: an escape of YAML brings it into the plan.
    return document
      .toString({ lineWidth: 0 })
      .replace(
        /[\u007f-\u009f\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])/g,
        (control) => {
          const code = control.charCodeAt(0).toString(16);
          return code.length < 3 ? `\\x${code}` : `\\u${code}`;
        },
      );
  };
}

const PLAN = readFileSync(VINH_LONG, 'utf8');
/** What no format may hold, line breaks and JSON's escapes aside. */
const OBEYED = /(?![\r\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** What is read of a text, without what no text may hold, and how it is shown then. */
const READ = HOSTILE.map(([name, written, shown]) => {
  const text = readable(written);
  return [name, written, text, text === written ? shown : text.replaceAll('\n', ' ')] as const;
});

describe.each(READ)('%s', (name, written, text, shown) => {
  const made = inputOf(VINH_LONG, { change: () => withHostile(written)(PLAN) });
  const view = async () => viewOf(await made, 'team', { units: ['so-tu-phap'] });

  it('is in the plan as it was written, but for what no text may hold', async () => {
    expect((await made).plan.name).toBe(text.normalize('NFC'));
  });

  it('stays a text in a table and in Markdown', async () => {
    const table = checklistTable(await view(), plain, 100);
    expect(table).not.toMatch(OBEYED);
    // Long words are broken over lines, between which the other columns stand.
    if (name !== '300 letters') expect(squeezed(table)).toContain(squeezed(shown).slice(0, 12));
    const markdown = checklistMarkdown(await view());
    expect(markdown).not.toMatch(OBEYED);
    expect(markdown.split('\n').filter((line) => /^(?:- \[ \]|#{1,3} |- )/.test(line)).length).toBe(
      checklistMarkdown(viewOf(await inputOf(VINH_LONG), 'team', { units: ['so-tu-phap'] }))
        .split('\n')
        .filter((line) => /^(?:- \[ \]|#{1,3} |- )/.test(line)).length,
    );
    expect(markdown).not.toMatch(/<[a-z!]/);
  });

  it('comes back from JSON as it was read', async () => {
    const json = checklistJson(await view(), 'team', []);
    expect(json).not.toMatch(OBEYED);
    const { checklists } = JSON.parse(json) as { checklists: { for: string; items: { text: string }[] }[] };
    expect(checklists[0]?.for).toBe(text.normalize('NFC'));
    expect(checklists[0]?.items.map((item) => item.text)).toContain(`Nội dung: ${text.normalize('NFC')}`);
  });

  it('comes back from DOCX as text', async () => {
    const xml = partOf(await checklistDocx(await view()), 'word/document.xml');
    expect(xml).not.toMatch(OBEYED);
    expect(textsIn(xml, 'w:t')).toContain(`Nội dung: ${shown}`);
    expect(textsIn(xml, 'w:t')[0]).toBe(`Việc của đoàn kiểm tra: ${shown}`);
  });

  it('comes back from XLSX as text, and as no formula', async () => {
    const file = checklistXlsx(await view());
    const xml = partOf(file, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toMatch(OBEYED);
    expect(xml).not.toMatch(/<f[ >]/);
    const cells = textsIn(xml, 't').map((cell) => cell.replace(/_x005F_/g, '_'));
    expect(cells).toContain(`Nội dung: ${shown}`);
    expect(cells).toContain(shown);
    if (/^[=+\-@]/.test(shown)) {
      // Alone in a cell: clause and owner. Marked as text, so that it stays one when edited.
      expect(xml).toMatch(/ s="5" t="inlineStr"><is><t xml:space="preserve">[=+\-@]/);
    }
    const [sheet = ''] = /<sheet name="[^"]*"/.exec(partOf(file, 'xl/workbook.xml')) ?? [];
    expect(sheet.replace(/&\w+;/g, '&').length).toBeLessThanOrEqual('<sheet name=""'.length + 31);
  });

  it('comes back from ICS as text', async () => {
    const current = await view();
    const items = current.checklists.flatMap(itemsOf);
    const dated = items.filter((item) => daysOf(item) !== null);
    const lines = text.split(/\r\n|[\n\r]/);
    const expected = lines.length > 1 ? lines.join('\n') : shown;
    for (const [make, component, { length }] of [
      [checklistIcs, 'vevent', dated],
      [checklistTasks, 'vtodo', items],
    ] as const) {
      const ics = make(current);
      expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
      const entries = calendar.getAllSubcomponents(component);
      expect(entries).toHaveLength(length);
      expect(calendar.getAllSubcomponents()).toHaveLength(length);
      const summaries = entries.map((entry) => entry.getFirstPropertyValue('summary'));
      expect(summaries).toContainEqual(expect.stringContaining(`Nội dung: ${expected}: Sở Tư pháp`));
    }
  });
});
