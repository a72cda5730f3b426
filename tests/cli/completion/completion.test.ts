import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '../../../src/documents/letter/letter-kinds.ts';
import { RULES } from '../../../src/rules/engine/known-rules.ts';
import { longName } from '../../../src/cli/command-line/verb.ts';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import { folderForEach, realPlan } from '../folder.ts';
import { planOfJuly } from '../plan-of-july.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const PLAN = 'plans/vinh-long-2021.yaml';
const PLANS = [
  'plans/vi-du-boc-tham-2026.yaml',
  'plans/vi-du-hai-cap-2026.yaml',
  'plans/vi-du-theo-doi-2021.yaml',
  PLAN,
];

/** What is on offer for the last of the words, which stands under the cursor. */
async function offered(...words: string[]) {
  const { status, stdout, stderr } = await run([
    'completion',
    'answer',
    String(words.length - 1),
    '--',
    ...words,
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [kind = '', ...lines] = stdout.trimEnd().split('\n');
  const about = new Map(lines.map((line) => line.split('\t') as [string, string]));
  return { kind, values: [...about.keys()], about };
}

describe('on offer are', () => {
  it('the verbs, with what they do', async () => {
    const { kind, values, about } = await offered('');
    expect([kind, values]).toEqual(['words', VERBS.map(({ name }) => name)]);
    expect(about.get('schedule')).toBe('lập lịch kiểm tra với mọi thời hạn');
    expect((await offered('--lang', 'en', 'sch')).about.get('schedule')).toBe(
      'the inspection schedule with every deadline',
    );
  });

  it.each(VERBS.map((verb) => [verb.name, verb] as const))('every flag of %s', async (name, verb) => {
    const { values } = await offered(name, '--');
    const flags = Object.keys(verb.flags).map(longName);
    expect(values).toEqual([...flags, '--lang', '--no-color', '--quiet', '--verbose', '--help']);
  });

  it.each<[string[], string, string[]]>([
    [['letter', ''], 'words', LETTER_KINDS.map(({ name }) => name)],
    [['explain', 'CC11'], 'words', RULES.map(({ code }) => code).filter((code) => code.startsWith('CC11'))],
    [['schema', 'd'], 'words', ['directory', 'diff', 'draw', 'deadline']],
    [['schema', 'pl'], 'words', ['plan']],
    [['schema', 're'], 'words', ['records']],
    [['schema', 's'], 'words', ['schedule', 'status']],
    [['record', 'conclusion-'], 'words', ['conclusion-issued', 'conclusion-received']],
    [['record', 'un'], 'words', ['undo']],
    [['record', 'correct', 'so-tu-phap', 'vis'], 'words', ['visited']],
    [['record', 'schedule-issued', ''], 'files', []],
    [['record', 'undo', 'plans/v'], 'paths', PLANS],
    [['record', 'visited', 'so-tu-phap', 'plans/v'], 'paths', PLANS],
    [['record', 'report-submitted', 'plans/vinh'], 'paths', [PLAN]],
    [['record', 'visited', 'so-tu-phap', PLAN, ''], 'words', []],
    [['record', 'visted', 'x', ''], 'words', []],
    [['record', 'named', 'huyen-t'], 'words', ['huyen-tam-binh']],
    [['completion', ''], 'words', ['bash', 'zsh', 'fish', 'powershell']],
    [['schedule', '--format', ''], 'words', ['text', 'json', 'csv', 'md', 'html', 'svg', 'xlsx', 'ics']],
    [['letter', 'notice', '--format', ''], 'words', ['docx', 'md', 'html', 'text']],
    [['schedule', '--format=j'], 'words', ['--format=json']],
    [['schedule', '--format', '=', 'j'], 'words', ['json']],
    [['schedule', '--format', '='], 'words', ['text', 'json', 'csv', 'md', 'html', 'svg', 'xlsx', 'ics']],
    [['checklist', '--for', 'se'], 'words', ['secretariat', 'seconding']],
    [['schedule', '--split', ''], 'words', ['unit', 'team']],
    [['validate', '--severity', ''], 'words', ['error', 'warning', 'info']],
    [['deadline', '2021-05-17', '--measure', 'w'], 'words', ['working-day', 'week']],
    [['--lang', ''], 'words', ['vi', 'en']],
    [['schedule', '-o', ''], 'files', []],
    [['schedule', '--previous', 'l'], 'files', []],
    [['init', '--output', ''], 'folders', []],
    [['schedule', PLAN, 'plans/d'], 'paths', ['plans/danh-muc/']],
    [['checklist', PLAN, ''], 'words', []],
    [['calendar', ''], 'words', []],
    [['xyz', ''], 'words', VERBS.map(({ name }) => name)],
    [['letter', 'notice', 'plans/v'], 'paths', PLANS],
    [['validate', PLAN, 'plans/d'], 'paths', ['plans/danh-muc/']],
    [['validate', './plans/vinh'], 'paths', [`./${PLAN}`]],
    [['schedule', 'mất/'], 'paths', []],
    [['init', '--unit', ''], 'words', []],
    [['schedule', '--as-of', ''], 'words', ['today']],
    [['letter', 'notice', '--date', ''], 'words', []],
  ])('for %j: %s %j', async (words, kind, values) => {
    const found = await offered(...words);
    expect([found.kind, found.values]).toEqual([kind, values]);
  });

  it('the plans of plans/ and the folders here, where nothing is typed yet', async () => {
    const { kind, values } = await offered('schedule', '');
    expect(kind).toBe('paths');
    expect(values).toEqual(expect.arrayContaining([PLAN, 'plans/', 'docs/']));
    expect(values).not.toContain('node_modules/');
  });

  it('an empty word under the cursor that the shell left out', async () => {
    const { stdout } = await run(['completion', 'answer', '2', '--', 'schedule', '--format']);
    expect(stdout).toBe('words\ntext\t\njson\t\ncsv\t\nmd\t\nhtml\t\nsvg\t\nxlsx\t\nics\t\n');
  });
});

describe('unit ids', () => {
  it('are those that the plan inspects, with their names', async () => {
    const { values, about } = await offered('letter', 'notice', PLAN, '--unit', 'so-t');
    expect(values).toEqual(['so-tu-phap', 'so-tai-nguyen-va-moi-truong']);
    expect(about.get('so-tu-phap')).toBe('Sở Tư pháp');
    expect((await offered('checklist', PLAN, '--unit', 'so-tu')).values).toEqual(['so-tu-phap']);
    expect((await offered('checklist', PLAN, '--unit=so-tu')).values).toEqual(['--unit=so-tu-phap']);
  });

  it('are those of every plan at hand where none is named', async () => {
    const { values } = await offered('letter', 'notice', '--unit', '');
    expect(values).toEqual(expect.arrayContaining(['huyen-tam-binh', 'xa-cho-lach']));
  });

  it('are those of the plan that CCHC_PLAN or the project file names, where none is named', async () => {
    const answer = async (env: Readonly<Record<string, string>>) => {
      const words = ['completion', 'answer', '3', '--', 'letter', 'notice', '--unit', ''];
      return (await run(words, { env })).stdout;
    };
    const ofTwoLevels = await answer({ CCHC_PLAN: 'plans/vi-du-hai-cap-2026.yaml' });
    expect(ofTwoLevels).toContain('so-tai-chinh');
    expect(ofTwoLevels).not.toContain('huyen-tam-binh');
    for (const name of ['a', 'khác']) await folder.write(`${name}.yaml`, await realPlan());
    await folder.write('cchc.yaml', 'plan: trống\n');
    const project = process.cwd();
    process.chdir(folder.at('.'));
    try {
      expect(await answer({})).toBe('words\n');
      await folder.write('cchc.yaml', 'plan: a.yaml\n');
      expect(await answer({})).toContain('huyen-tam-binh');
    } finally {
      process.chdir(project);
    }
  });

  it('are those of which a fact can be the next', async () => {
    const file = await folder.write('a.yaml', await planOfJuly());
    const project = process.cwd();
    process.chdir(path.dirname(file));
    try {
      const next = async (...words: string[]) => (await offered('record', ...words, 'so-')).values;
      expect(await next('conclusion-issued')).toEqual(['so-xay-dung', 'so-tai-nguyen-va-moi-truong']);
      expect(await next('conclusion-received')).toEqual(['so-giao-duc-va-dao-tao']);
      expect(await next('remediation-reported')).toEqual(['so-tu-phap', 'so-giao-thong-van-tai']);
      expect(await next('visited')).toEqual([]);
      expect(await next('correct')).toHaveLength(5);
      expect((await offered('record', 'notified', '')).values).toContain('ban-quan-ly-cac-khu-cong-nghiep');
    } finally {
      process.chdir(project);
    }
  });

  it('never betray an unannounced visit', async () => {
    const secret = (await realPlan()).replace(
      '      - so-tu-phap\n',
      '      - { unit: so-tu-phap, form: unannounced }\n',
    );
    expect(secret).toContain('unannounced }');
    const file = await folder.write('a.yaml', secret);
    const { values } = await offered('letter', 'notice', file, '--unit', '');
    expect(values).toContain('so-xay-dung');
    expect(values).not.toContain('so-tu-phap');
  });

  it('are none for a plan that is missing, broken, or no plan', async () => {
    const broken = await folder.write('a.yaml', 'cchc: [');
    for (const file of [broken, folder.at('mất.yaml'), '', 'README.md', '-'])
      expect((await offered('letter', 'notice', file, '--unit', 'khong-co')).values).toEqual([]);
  });
});

describe('names of files', () => {
  it('may have blanks and Vietnamese letters, and none that a line or terminal would obey', async () => {
    await folder.write('x/kế hoạch 1.yaml', await realPlan());
    await folder.write('x/dòng\nmới.yaml', await realPlan());
    await folder.write('x/\u001b[31m.yaml', await realPlan());
    await folder.write('x/khác.yaml', 'a: 1\n');
    await folder.write('x/con/đọc.md', '');
    const { values } = await offered('schedule', folder.at('x/'));
    expect(values).toEqual([folder.at('x/kế hoạch 1.yaml'), folder.at('x/con/')]);
  });
});

describe('wrong use', () => {
  it.each([['completion'], ['completion', 'tcsh'], ['completion', 'answer'], ['completion', 'answer', 'x']])(
    'is told: %s %s %s',
    async (...words) => {
      const { status, stdout, stderr } = await run(words);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^Lỗi: /);
    },
  );
});
