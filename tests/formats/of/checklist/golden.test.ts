import { beforeAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../src/documents/checklist/checklist.ts';
import type { ChecklistInput } from '../../../../src/documents/checklist/checklist-input.ts';
import { checklistDocx } from '../../../../src/formats/of/checklist/docx.ts';
import { checklistTasks } from '../../../../src/formats/of/checklist/ics-tasks.ts';
import { checklistXlsx } from '../../../../src/formats/of/checklist/xlsx.ts';
import { type Formats, namesOf } from '../../../../src/formats/format.ts';
import { FORMATS } from '../../../../src/formats/of/registry.ts';
import { run } from '../../../cli/run.ts';
import { inputOf, VINH_LONG } from '../../../documents/checklist/made.ts';
import { inLines, partOf } from '../../zip-texts.ts';
import { viewOf } from './views.ts';

const CHECKLIST: Formats<string> = FORMATS.checklist;
let input: ChecklistInput;
beforeAll(async () => {
  input = await inputOf(VINH_LONG);
});

describe('the checklists of the real plan', () => {
  it.each([
    ...namesOf(CHECKLIST)
      .filter((format) => CHECKLIST[format]?.isBinary !== true)
      .map((format) => ({ side: 'secretariat', format, language: 'vi' })),
    { side: 'team', format: 'md', language: 'vi' },
    { side: 'unit', format: 'md', language: 'vi' },
    { side: 'seconding', format: 'md', language: 'vi' },
    { side: 'seconding', format: 'text', language: 'en' },
  ])('for the $side as $format in $language are just as before', async ({ side, format, language }) => {
    const file = `${side}.${language}.${CHECKLIST[format]?.endings[0] ?? format}`;
    const { status, stdout, stderr } = await run([
      'checklist',
      VINH_LONG,
      '--for',
      side,
      '--format',
      format,
      '--lang',
      language,
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`../../../golden/checklist/${file}`);
  });

  it.each([
    { columns: 60, unit: 'huyen-tam-binh' },
    { columns: 160, unit: 'so-tu-phap' },
  ])('for $unit are laid out for $columns columns just as before', async ({ columns, unit }) => {
    const { stdout } = await run(['checklist', VINH_LONG, '--for', 'unit', '--unit', unit, '--no-color'], {
      columns,
    });
    await expect(stdout).toMatchFileSnapshot(`../../../golden/checklist/unit.vi.${columns}.txt`);
  });

  it.each([40, 60, 80, 100, 160])('fit a terminal of %d columns', async (columns) => {
    const { stdout } = await run(['checklist', VINH_LONG, '--for', 'team', '--no-color'], { columns });
    const tooWide = stdout.split('\n').filter((line) => Array.from(line.normalize('NFC')).length > columns);
    expect(tooWide).toEqual([]);
  });

  it('for a unit as DOCX are just as before', async () => {
    const file = await checklistDocx(viewOf(input, 'unit', { units: ['so-tu-phap'] }));
    await expect(inLines(partOf(file, 'word/document.xml'))).toMatchFileSnapshot(
      '../../../golden/checklist/unit.vi.docx.xml',
    );
  });

  it('for the team at a unit as XLSX are just as before', async () => {
    const file = checklistXlsx(viewOf(input, 'team', { units: ['so-tu-phap'] }));
    const sheet = inLines(partOf(file, 'xl/worksheets/sheet1.xml'));
    await expect(sheet).toMatchFileSnapshot('../../../golden/checklist/team.vi.xlsx.xml');
  });
});

describe('what the decision says and what the secretariat chose', () => {
  it('is told apart in every format', async () => {
    const view = viewOf(input, 'team', { units: ['so-xay-dung'] });
    const [list] = view.checklists;
    const chosen = list === undefined ? [] : itemsOf(list).filter(({ clause }) => clause === null);
    expect(chosen).toHaveLength(1);
    const count = (text: string, words: RegExp) => text.match(words)?.length;
    const words = ['checklist', VINH_LONG, '--for', 'team', '--unit', 'so-xay-dung', '--format'];
    const asText = async (format: string) => (await run([...words, format])).stdout;
    expect(count(await asText('text'), / thư ký chọn /g)).toBe(1);
    expect(count(await asText('md'), /\*thư ký chọn\*/g)).toBe(1);
    expect(count(await asText('json'), /"chosenBy": "secretariat"/g)).toBe(1);
    expect(count(checklistTasks(view).replace(/\r\n /g, ''), /^CATEGORIES:.*,thư ký chọn\r$/gm)).toBe(1);
    expect(count(partOf(await checklistDocx(view), 'word/document.xml'), />thư ký chọn</g)).toBe(1);
    expect(count(partOf(checklistXlsx(view), 'xl/worksheets/sheet1.xml'), />Thư ký chọn</g)).toBe(1);
  });
});

describe('the bytes', () => {
  it.each([
    ['DOCX', checklistDocx],
    ['XLSX', checklistXlsx],
  ])('of %s are the same for the same checklists, and hold nobody', async (_, make) => {
    const one = await make(viewOf(input, 'team'));
    const other = await make(viewOf(await inputOf(VINH_LONG), 'team'));
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(Buffer.from(one).toString('latin1')).not.toMatch(/Un-named|lastModifiedBy/);
  });
});
