import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languageWords } from '../../../src/cli/explain/language-words.ts';
import { keyReference } from '../../../src/formats/of/schema/key-reference.ts';
import { languageKeys } from '../../../src/formats/of/schema/language-keys.ts';
import { FACT_NAMES } from '../../../src/plan/language/fact-kinds.ts';
import { EVENTS, KNOWN_DEADLINES } from '../../../src/plan/language/known-deadlines.ts';
import { run } from '../run.ts';

const PAGE = readFileSync('docs/ngon-ngu.md', 'utf8');
const KEYS = languageKeys();

async function explained(word: string, ...others: string[]): Promise<string> {
  const { status, stdout, stderr } = await run(['explain', word, ...others]);
  expect({ word, status, stderr }).toEqual({ word, status: 0, stderr: '' });
  return stdout;
}

describe('the keys of the language', () => {
  it('are all there, each with a section of the reference', () => {
    expect(KEYS.length).toBeGreaterThan(350);
    expect(KEYS.filter((key) => keyReference(PAGE, key) === null).map(({ written }) => written)).toEqual([]);
  });

  it('have examples of the reference that can be read', () => {
    const examples = KEYS.flatMap((key) => keyReference(PAGE, key)?.example ?? []);
    expect(examples.length).toBeGreaterThan(150);
    for (const example of examples) expect(() => parse(example) as unknown, example).not.toThrow();
  });
});

describe('cchc explain KEY', () => {
  it('tells what it is, what it takes, what holds without it, where to read on, with an example', async () => {
    const text = await explained('deadlines');
    for (const said of [
      'deadlines: Các thời hạn\n',
      'nhóm, mỗi khóa là một mã; không bắt buộc',
      'secondment, notice, naming',
      'what, wording, for',
      'Nếu không ghi     không có',
      'docs/ngon-ngu.md, mục 3.8. deadlines',
      '\nVí dụ\n  deadlines:\n    notice: {',
    ])
      expect(text).toContain(said);
  });

  it('lists the words that it may be, with their meanings', async () => {
    const text = await explained('decision.kind');
    expect(text).toContain('  official-letter  công văn\n');
    expect(text).toContain('\n  kind: decision\n');
  });

  it.each([
    ['months-apart', '6'],
    ['lang', 'vi'],
    ['max-warnings', 'không giới hạn'],
  ])('tells of a key of the project file what holds without it: %s', async (key, usual) => {
    const text = await explained(key);
    expect(text).toMatch(new RegExp(`Nếu không ghi +${usual}\\n`));
    expect(text).toMatch(/Trong tệp +tệp dự án\n/);
  });

  it('tells what must be given', async () => {
    expect(await explained('decision.number')).toContain('chữ; bắt buộc');
  });

  it.each(['teams.members.position', 'TEAMS[0].members[2].position', 'teams.0.members.position'])(
    'takes the path however its lists are typed: %s',
    async (path) => {
      expect(await explained(path)).toBe(await explained('teams[].members[].position'));
    },
  );

  it.each(['deadlines.before', 'deadlines.nop-de-cuong.before'])(
    'takes the path with any id and with none: %s',
    async (path) => {
      const text = await explained(path);
      expect(text).toMatch(/^deadlines\.\*\.before: /);
      expect(text).toBe(await explained('deadlines.notice.before'));
    },
  );

  it('lists the paths of several keys of one name that mean different things', async () => {
    const text = await explained('number');
    expect(text).toContain('  decision.number ');
    expect(text).toContain('  teams[].formed.number ');
    expect(text).toContain('cchc explain "decision.number"');
  });

  it('tells what several keys of one name mean that mean the same, and where else they stand', async () => {
    const text = await explained('clause');
    expect(text).toContain('III.1.a là điểm a khoản 1 Mục III');
    expect(text).toContain('  deadlines.*.clause ');
  });

  it('shows the lines of a key that stands deeper, with those above it', async () => {
    expect(await explained('teams.members')).toMatch(/\n {2}teams:\n {4}- id: .*\n {6}members:\n {8}- \{/);
  });

  it('prints Markdown', async () => {
    const text = await explained('office.hours', '--format', 'md');
    expect(text).toMatch(/^## `office\.hours`\n\nGiờ làm việc: /);
    expect(text).toContain('```yaml\noffice:\n  hours: {');
  });

  it('says in English that keys are described in Vietnamese', async () => {
    const text = await explained('office.hours', '--lang', 'en');
    expect(text).toContain('Type            a group of keys; optional');
    expect(text).toContain('told in Vietnamese');
  });

  it('explains every key by its path', () => {
    const words = languageWords(PAGE);
    for (const { written } of KEYS)
      expect(words.explain(written)?.keys.map(({ key }) => key.written)).toContain(written);
  });
});

describe('cchc explain WORD', () => {
  it.each([...FACT_NAMES, ...Object.keys(EVENTS), ...Object.keys(KNOWN_DEADLINES)])(
    'tells what %s means',
    async (word) => {
      expect(await explained(word)).toMatch(
        new RegExp(`^${word} \\((?:việc ghi vào sổ theo dõi|sự kiện|thời hạn có sẵn)\\): `, 'm'),
      );
      expect(await explained(word, '--lang', 'en')).toMatch(
        new RegExp(`^${word} \\((?:a fact on record|an event|a known deadline)\\): `, 'm'),
      );
    },
  );

  it('tells how a fact is recorded, what a deadline is counted from, which key a word is for', async () => {
    expect(await explained('put-off')).toContain('Phải ghi: on, unit, reason.');
    expect(await explained('put-off')).toContain('cchc record put-off so-tu-phap --on');
    expect(await explained('naming')).toContain('Đếm trước notice; không ghi là 5 ngày làm việc.');
    expect(await explained('deputy')).toContain('Viết ở khóa teams[].members[].role.');
    expect(await explained('change')).toContain('cchc letter change --tags');
  });

  it.each([
    ['deadlnies', 'deadlines'],
    ['notifed', 'notified'],
    ['yaml-sintax', 'yaml-syntax'],
    ['teams.membres', 'members'],
  ])('asks for %s whether %s was meant', async (typed, meant) => {
    const { status, stdout, stderr } = await run(['explain', typed]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`Lỗi: không có mã hay khóa "${typed}".\nCó phải là ${meant}?\n`);
  });

  it('says where all are listed if none is near', async () => {
    const { stderr } = await run(['explain', 'xyzzyxyzzy', '--lang', 'en']);
    expect(stderr).toContain('See all codes: cchc explain; all keys: docs/ngon-ngu.md');
  });

  it('without a word lists the codes and says what else it takes', async () => {
    const { stdout } = await run(['explain']);
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
      'Một khóa của kế hoạch:  cchc explain deadlines',
      'Một việc, một sự kiện:  cchc explain notified',
    ]);
  });
});

describe('completion of cchc explain', () => {
  it('offers codes, then keys and other words', async () => {
    const { stdout } = await run(['completion', 'answer', '1', '--', 'explain', '']);
    const words = stdout.split('\n').map((line) => line.split('\t')[0]);
    expect(words.indexOf('CC101')).toBeLessThan(words.indexOf('deadlines'));
    expect(words).toContain('conclusion-received');
    expect(new Set(words).size).toBe(words.length);
  });
});
