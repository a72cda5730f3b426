import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LanguageClient, type Offer, type Position } from './language-client.ts';

const PLAN = readFileSync('plans/vinh-long-2021.yaml', 'utf8');
const client = new LanguageClient();
let opened = 0;

beforeAll(() => client.start());
afterAll(() => client.stop());

/** Opens a text beside the real plans, where the `$schema` line of its first comment leads to the schema. */
async function open(text: string, folder = 'plans') {
  const file = `${folder}/editor-test-${++opened}.yaml`;
  const found = await client.open(file, text);
  const told = found.map(({ message, range: { start, end } }) => {
    const line = text.split('\n')[start.line] ?? '';
    return {
      message,
      line: start.line + 1,
      text: line.slice(start.character, end.line === start.line ? end.character : undefined),
    };
  });
  return { file, told };
}

/** Where a mark stands in a text, and the text without it. */
function marked(text: string): { text: string; position: Position } {
  const before = text.slice(0, text.indexOf('█')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { text: text.replace('█', ''), position };
}

/** The offers at the mark. */
async function offersAt(text: string, folder = 'plans'): Promise<readonly Offer[]> {
  const { text: whole, position } = marked(text);
  const { file } = await open(whole, folder);
  return client.complete(file, position);
}

async function hoverAt(text: string, folder = 'plans'): Promise<string> {
  const { text: whole, position } = marked(text);
  const { file } = await open(whole, folder);
  return client.hover(file, position);
}

const labels = (offers: readonly Offer[]) => offers.map(({ label }) => label);
const said = (offers: readonly Offer[], label: string) => {
  const documentation = offers.find((offer) => offer.label === label)?.documentation;
  return typeof documentation === 'object' ? documentation.value : documentation;
};

describe('errors', () => {
  it.each([
    'plans/vinh-long-2021.yaml',
    'plans/vi-du-hai-cap-2026.yaml',
    'plans/vi-du-theo-doi-2021.yaml',
    'plans/vi-du-boc-tham-2026.yaml',
    'plans/so-theo-doi/vi-du-boc-tham-2026.yaml',
    'plans/danh-muc/vinh-long-2021.yaml',
    'plans/danh-muc/vi-du-hai-cap-2026.yaml',
  ])('are none in %s, which names its schema', async (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+$/m);
    expect(await client.open(file, text)).toEqual([]);
  });

  it.each<[string, (text: string) => string, string, RegExp]>([
    ['an unknown key', (text) => text.replace('\nname:', '\nnmae:'), 'nmae', /nmae/],
    [
      'a date that is none',
      (text) => text.replace('date: 2021-01-13', 'date: 2021-01-32'),
      '2021-01-32',
      /^Không đúng cách viết; cần ngày: 2021-05-17 hoặc 17\/05\/2021\.$/,
    ],
    [
      'a word that is not among those to choose from',
      (text) => text.replace('level: province', 'level: tinh'),
      'tinh',
      /province/,
    ],
    ['a number in quotes', (text) => text.replace('year: 2021', 'year: "2021"'), '"2021"', /integer/],
    [
      'an id with capitals',
      (text) => text.replace('id: vinh-long-2021', 'id: Vinh-Long'),
      'Vinh-Long',
      /mã gồm chữ thường không dấu/,
    ],
  ])('tell of %s, at its place', async (_, change, place, message) => {
    const { told } = await open(change(PLAN));
    const found = told.find((one) => one.text === place);
    expect(told.map((one) => one.text)).toContain(place);
    expect(found?.message).toMatch(message);
  });

  it('tell of a missing key', async () => {
    const { told } = await open(PLAN.replace(/^year: .*\n/m, ''));
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('year')]);
  });
});

describe('completion', () => {
  it('offers the keys that are not there yet, explained in Vietnamese', async () => {
    const offers = await offersAt(`${PLAN}\n█`);
    expect(labels(offers)).toEqual(expect.arrayContaining(['schedule', 'calendar', 'records']));
    expect(labels(offers)).not.toContain('decision');
    expect(said(offers, 'records')).toMatch(/^Tên tệp sổ theo dõi/);
  });

  it('offers the words of a key, each with its meaning', async () => {
    const offers = await offersAt(`${PLAN}\nschedule:\n  pace: █`);
    expect(labels(offers)).toEqual(expect.arrayContaining(['even', 'early', 'late']));
    expect(said(offers, 'early')).toBe('dồn về đầu');
  });

  it('offers the keys of a unit in a block, and the deadlines that have a meaning of their own', async () => {
    const unit = PLAN.replace('      - so-tu-phap\n', '      - unit: so-tu-phap\n        █\n');
    expect(labels(await offersAt(unit))).toEqual(expect.arrayContaining(['wish', 'pin', 'sessions']));
    const deadlines = '# yaml-language-server: $schema=../schema/plan.json\ndeadlines:\n  █';
    expect(labels(await offersAt(deadlines))).toEqual(
      expect.arrayContaining(['notice', 'naming', 'conclusion', 'remediation']),
    );
  });

  it('works in a directory too', async () => {
    const text =
      '# yaml-language-server: $schema=../../schema/directory.json\nagencies:\n  - id: so-a\n    kind: █';
    expect(labels(await offersAt(text, 'plans/danh-muc'))).toEqual(
      expect.arrayContaining(['department', 'vertical']),
    );
  });
});

describe('hover', () => {
  it('shows title, meaning and example of a key', async () => {
    const text = await hoverAt(PLAN.replace('directory:', 'direc█tory:'));
    expect(text).toContain('Tệp danh mục');
    expect(text).toContain('tính từ chỗ của tệp này');
    expect(text).toContain('danh-muc/vinh-long-2026.yaml');
  });

  it('shows what the words to choose from mean', async () => {
    const text = await hoverAt(PLAN.replace('level: province', 'level: prov█ince'));
    expect(text).toContain('Cấp');
    expect(text).toContain('cấp tỉnh');
    expect(text).toContain('`commune`: cấp xã');
  });

  it('tells the keys of the same name apart by where they stand', async () => {
    const from = '# yaml-language-server: $schema=../schema/plan.json\nreview:\n  fr█om: 2020-12-15\n';
    expect(await hoverAt(from)).toContain('Ngày đầu của thời kỳ');
  });
});
