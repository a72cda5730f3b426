import { describe, expect, it } from 'vitest';

import { flagTerm, TASKS, wordsOf } from '../../../src/cli/command-line/verb.ts';
import { dateInVietnam } from '../../../src/calendar/civil-date.ts';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import { textWidth } from '../../../src/formats/text/text-width.ts';
import { run } from '../run.ts';

const VIETNAMESE = /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/iu;
const DAY = dateInVietnam(0);
const NAMES = VERBS.map(({ name }) => name);

describe('cchc --help', () => {
  it.each([
    {
      language: 'vi',
      words: ['Cách dùng:', 'Bắt đầu:', 'Lịch và thời hạn:', 'Theo dõi:', 'Tùy chọn chung:', 'Mã kết thúc:'],
    },
    {
      language: 'en',
      words: ['Usage:', 'To begin:', 'To follow:', 'Options of every command:', 'Exit status:'],
    },
  ])('lists every verb with its summary by what it is for, in $language', async ({ language, words }) => {
    const { status, stdout, stderr } = await run(['--help', '--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of [...words, ...NAMES.map((name) => `\n  ${name} `)]) expect(stdout).toContain(word);
  });

  it.each([['-h'], ['--help'], ['help']])('is also %s', async (word) => {
    expect((await run([word])).stdout).toBe((await run(['--help'])).stdout);
  });

  it.each([['-V'], ['-v'], ['--version'], ['version']])('and %s prints the version', async (word) => {
    const { status, stdout, stderr } = await run([word]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe('0.0.0-test');
    expect(stdout).toBe((await run(['--version'])).stdout);
  });

  it('takes verbs of the same task together', () => {
    const tasks = VERBS.map(({ task }) => TASKS.indexOf(task));
    expect(tasks).toEqual(tasks.toSorted((one, other) => one - other));
  });

  it.each([80, 120])('fits a terminal of %d columns, and paints its headings alone', async (columns) => {
    for (const words of [['help'], ...NAMES.map((name) => ['help', name])]) {
      const { stdout } = await run(words, { columns, env: { TERM: 'xterm' } });
      const lines = stdout.replace(/\u001b\[\d+m/g, '').split('\n');
      // Examples are typed as they stand.
      const wide = lines.filter((line) => textWidth(line) > columns && !line.startsWith('  cchc '));
      expect(wide).toEqual([]);
      const painted = stdout.split('\n').filter((line) => line.includes('\u001b'));
      expect(painted.length).toBeGreaterThan(2);
      for (const line of painted) expect(line).toMatch(/^\u001b\[1m[^ ].*:\u001b\[22m/);
    }
  });

  it('is plain where it is piped, and with NO_COLOR', async () => {
    const { stdout } = await run(['help', 'status'], { columns: 80, env: { NO_COLOR: '1', TERM: 'xterm' } });
    expect(stdout).toBe((await run(['help', 'status'])).stdout);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('cchc help VERB', () => {
  it.each(NAMES)('is what --help prints: %s', async (name) => {
    expect(await run(['help', name])).toEqual(await run([name, '--help']));
  });

  it('shows examples right behind the usage, flags in groups with what they are left out, the statuses last', async () => {
    const { stdout } = await run(['help', 'status']);
    const titles = [...stdout.matchAll(/^(\S.*?):(?: |$)/gm)].map(([, title]) => title);
    expect(titles).toEqual([
      'cchc status',
      'Cách dùng',
      'Ví dụ',
      'Tham số',
      'Tùy chọn của lệnh',
      'Kế hoạch nào, ngày nào',
      'Kết quả',
      'Tùy chọn chung',
      'Mã kết thúc',
    ]);
    expect(stdout.replace(/\n +/g, ' ')).toContain('ngày làm việc tới (mặc định: 10)');
    expect(stdout).toMatch(/\n {2}1 +có việc trễ hạn/);
  });

  it('lists facts in groups', async () => {
    const { stdout } = await run(['help', 'record']);
    expect(stdout).toMatch(/\nTrước cuộc kiểm tra:\n(?: {2}.*\n)* {2}notified +thông báo lịch kiểm tra\n/);
    expect(stdout).toMatch(/\nSửa sổ:\n {2}correct +sửa việc đã ghi nhầm\n/);
  });

  it('explains a word of the verb, just as explain does', async () => {
    expect(await run(['help', 'record', 'notified'])).toEqual(await run(['explain', 'notified']));
    expect(await run(['help', 'letter', 'Notice'])).toEqual(await run(['explain', 'notice']));
  });

  it.each([
    [['help', 'recrod'], 'không có lệnh "recrod"', 'Có phải là record?'],
    [['help', 'xyz'], 'không có lệnh "xyz"', 'Có: init, schema'],
    [['help', 'record', 'notifid'], 'lệnh "record" không có từ "notifid"', 'Có phải là notified?'],
    [['help', 'version', 'x'], 'lệnh "version" không có từ "x"', 'Xem: cchc help version'],
    [['help', 'a', 'b', 'c'], 'nhận quá nhiều tham số: thừa "c"', 'Xem: cchc help --help'],
  ])('tells what is wrong with %j', async (words, says, advice) => {
    const { status, stdout, stderr } = await run(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain(advice);
  });
});

describe('what flags are where they are left out', () => {
  it('is a value that they may have', async () => {
    const usual = VERBS.flatMap(({ flags }) => Object.values(flags)).filter(
      (flag) => flag.usual !== undefined,
    );
    expect(usual.length).toBeGreaterThan(2);
    for (const { value, usual: word } of usual)
      expect(await value?.read(String(word), 'x', { today: () => DAY, project: null })).toBe(word);
  });
});

describe.each(VERBS.map((verb) => [verb.name, verb] as const))('cchc %s --help', (name, verb) => {
  it.each(['vi', 'en'] as const)(
    'names every flag with its words, and shows the examples, in %s',
    async (language) => {
      const { status, stdout, stderr } = await run([name, '--help', '--lang', language]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const joined = stdout.replace(/\n {4,}/g, ' ').replace(/ +/g, ' ');
      expect(joined).toContain(`cchc ${name}: ${verb.summary[language]}`);
      for (const [key, flag] of Object.entries(verb.flags)) {
        expect(joined).toContain(` ${flagTerm(key, flag)[language]} `);
        expect(joined).toContain((await wordsOf(flag))[language]);
        for (const { word } of (await flag.value?.choices?.()) ?? []) expect(joined).toContain(word);
      }
      expect(verb.examples.length).toBeGreaterThan(1);
      for (const example of verb.examples) expect(stdout).toContain(`\n  ${example}\n`);
    },
  );

  it('has nothing of the one language in the other', async () => {
    const english = (await run([name, '--help', '--lang', 'en'])).stdout;
    expect(english).not.toMatch(VIETNAMESE);
    const vietnamese = (await run([name, '--help'])).stdout;
    expect(vietnamese).not.toMatch(
      /Usage|Options|Arguments|Examples|default|[<[](options|file|format|date|number|plan)/,
    );
  });
});
