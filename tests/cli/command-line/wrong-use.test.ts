import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';
const VIETNAMESE = /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/iu;

/** Wrong uses, with what the first line says and what the advice holds, in both languages. */
const WRONG: readonly {
  words: readonly string[];
  vi: readonly [string, string];
  en: readonly [string, string];
}[] = [
  {
    words: ['validat'],
    vi: ['không có lệnh "validat"', 'Có phải là validate?'],
    en: ['there is no verb "validat"', 'Did you mean validate?'],
  },
  {
    words: ['xyz'],
    vi: ['không có lệnh "xyz"', 'Xem: cchc --help'],
    en: ['there is no verb', 'See: cchc --help'],
  },
  {
    words: ['xếp-lịch'],
    vi: ['không có lệnh "xếp-lịch"', 'Có phải là schedule?'],
    en: ['there is no verb', 'Did you mean schedule?'],
  },
  {
    words: ['validate', '--max-warning', '1'],
    vi: ['không có tùy chọn "--max-warning"', 'Có phải là --max-warnings?'],
    en: ['there is no option "--max-warning"', 'Did you mean --max-warnings?'],
  },
  {
    words: ['--versio'],
    vi: ['không có tùy chọn "--versio"', 'Có phải là --version?'],
    en: ['there is no option "--versio"', 'Did you mean --version?'],
  },
  {
    words: ['validate', '--max-warning=1'],
    vi: ['không có tùy chọn "--max-warning=1"', 'Có phải là --max-warnings?'],
    en: ['there is no option "--max-warning=1"', 'Did you mean --max-warnings?'],
  },
  {
    words: ['sheduel'],
    vi: ['không có lệnh "sheduel"', 'Có phải là schedule?'],
    en: ['there is no verb "sheduel"', 'Did you mean schedule?'],
  },
  {
    words: ['inti'],
    vi: ['không có lệnh "inti"', 'Có phải là init?'],
    en: ['there is no verb "inti"', 'Did you mean init?'],
  },
  {
    words: ['checklist', PLAN, '--form', '2021-04-01'],
    vi: ['không có tùy chọn "--form"', 'Có phải là --from?'],
    en: ['there is no option "--form"', 'Did you mean --from?'],
  },
  {
    words: ['calendar', '--xyz'],
    vi: ['không có tùy chọn "--xyz"', 'Xem: cchc calendar --help'],
    en: ['there is no option "--xyz"', 'See: cchc calendar --help'],
  },
  {
    words: ['deadline', '--after', '3'],
    vi: ['thiếu tham số "ngày"', 'Xem: cchc deadline --help'],
    en: ['argument "date" is missing', 'See: cchc deadline --help'],
  },
  {
    words: ['schedule', PLAN, '-o'],
    vi: ['tùy chọn "-o, --output <tệp>" thiếu giá trị', 'Xem: cchc schedule --help'],
    en: ['option "-o, --output <file>" needs a value', 'See: cchc schedule --help'],
  },
  {
    words: ['checklist', 'a.yaml', 'b.yaml'],
    vi: ['lệnh "checklist" nhận quá nhiều tham số: thừa "b.yaml"', 'Xem: cchc checklist --help'],
    en: ['too many arguments for "checklist": "b.yaml" to spare', 'See: cchc checklist --help'],
  },
  {
    words: ['status', PLAN, '--split', 'unit'],
    vi: [
      'không có tùy chọn "--split"',
      'Lệnh status không có tùy chọn này; có ở: schedule. Xem: cchc status',
    ],
    en: ['there is no option "--split"', 'status does not have it; these do: schedule. See: cchc status'],
  },
  {
    words: ['schedule', PLAN, '-o', '--force'],
    vi: ['tùy chọn --output thiếu giá trị: "--force" đứng sau nó là', 'Xem: cchc schedule --help'],
    en: ['option --output needs a value: "--force" behind it is', 'See: cchc schedule --help'],
  },
  {
    words: ['letter', 'notice', PLAN, '--late', '-u'],
    vi: ['tùy chọn --late thiếu giá trị: "-u" đứng sau nó', 'Xem: cchc letter --help'],
    en: ['option --late needs a value: "-u" behind it', 'See: cchc letter --help'],
  },
  {
    words: ['schedule', PLAN, '--as-of', '2021-02-30'],
    vi: ['--as-of: "2021-02-30" không phải là ngày', '2021-05-17 hoặc 17/05/2021, hoặc "today".'],
    en: ['--as-of: "2021-02-30" is not a date', '2021-05-17 or 17/05/2021, or "today".'],
  },
  {
    words: ['letter', 'notice', PLAN, '--all', '--date', 'today'],
    vi: ['--date: "today" không phải là ngày', '2021-05-17 hoặc 17/05/2021.'],
    en: ['--date: "today" is not a date', '2021-05-17 or 17/05/2021.'],
  },
  {
    words: ['deadline', '05/17/2021', '--after', '3'],
    vi: ['"05/17/2021" không phải là ngày', '2021-05-17 hoặc 17/05/2021'],
    en: ['"05/17/2021" is not a date', '2021-05-17 or 17/05/2021'],
  },
  {
    words: ['deadline', '2021-05-17', '--before', '-3'],
    vi: ['--before: "-3" không phải là số nguyên', ''],
    en: ['--before: "-3" is not a whole number', ''],
  },
  {
    words: ['deadline', '2021-05-17', '--after', '3', '--measure', 'days'],
    vi: ['--measure: "days" không dùng được, chỉ có working-day, day, week, month', 'Có phải là day?'],
    en: ['--measure: "days" is unknown; there are working-day, day, week, month', 'Did you mean day?'],
  },
  {
    words: ['calendar', '21'],
    vi: ['"21" không phải là năm', 'cchc calendar 2021'],
    en: ['"21" is not a year', 'cchc calendar 2021'],
  },
  {
    words: ['calendar', '2021', '--to', '2021-02-01'],
    vi: ['nêu năm, hoặc --from và --to, không cả hai', ''],
    en: ['give a year or --from and --to, not both', ''],
  },
  {
    words: ['calendar', '2021', '--format', 'ics'],
    vi: ['--format: "ics" không dùng được, chỉ có text, json, csv', ''],
    en: ['--format: "ics" is unknown; there are text, json, csv', ''],
  },
  {
    words: ['schedule', PLAN, '--format', 'jsno'],
    vi: ['--format: "jsno" không dùng được, chỉ có', 'Có phải là json?'],
    en: ['--format: "jsno" is unknown; there are', 'Did you mean json?'],
  },
  {
    words: ['validate', PLAN, '--severity', 'warnings'],
    vi: ['--severity: "warnings" không dùng được, chỉ có error, warning, info', 'Có phải là warning?'],
    en: ['--severity: "warnings" is unknown; there are error, warning, info', 'Did you mean warning?'],
  },
  {
    words: ['letter', 'notcie', PLAN, '--all'],
    vi: ['không có loại văn bản "notcie"', 'Có phải là notice?'],
    en: ['there is no paper "notcie"', 'Did you mean notice?'],
  },
  {
    words: ['record', 'notifid', 'so-tu-phap', PLAN],
    vi: ['không có việc nào tên "notifid"', 'Có phải là notified?'],
    en: ['there is no fact "notifid"', 'Did you mean notified?'],
  },
  {
    words: ['validate', PLAN, '--max-warnings', 'ba'],
    vi: ['--max-warnings: "ba" không phải là số nguyên', ''],
    en: ['--max-warnings: "ba" is not a whole number', ''],
  },
  {
    words: ['schedule', 'plans/danh-muc/vinh-long-2021.yaml'],
    vi: ['là danh mục cơ quan, không phải kế hoạch', 'cchc validate'],
    en: ['is a directory, not a plan', 'cchc validate'],
  },
  {
    words: ['explain', 'yaml-sintax'],
    vi: ['không có mã hay khóa "yaml-sintax"', 'Có phải là yaml-syntax?'],
    en: ['there is no code or key "yaml-sintax"', 'Did you mean yaml-syntax?'],
  },
];

describe.each(WRONG)('cchc $words', ({ words, ...says }) => {
  it.each(['vi', 'en'] as const)(
    'is refused with status 2 and told what to write, in %s',
    async (language) => {
      const { status, stdout, stderr } = await run([...words, '--lang', language]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      const [first, advice] = says[language];
      expect(stderr.split('\n')[0]).toContain(first);
      expect(stderr.split('\n')[0]).toMatch(language === 'vi' ? /^Lỗi: .*\.$/ : /^Error: .*\.$/);
      expect(stderr.split('\n').slice(1).join('\n')).toContain(advice);
      expect(stderr).not.toMatch(/\n\s+at |undefined|commander/);
      if (language === 'en') expect(stderr.replaceAll('xếp-lịch', '')).not.toMatch(VIETNAMESE);
    },
  );
});

describe('--lang', () => {
  it.each([
    ['--lang', 'fr', 'calendar', '2021'],
    ['calendar', '2021', '--lang', 'fr'],
    ['calendar', '2021', '--lang=english'],
  ])('knows vi and en only: %s %s %s %s', async (...words) => {
    const { status, stdout, stderr } = await run(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('chỉ có vi, en');
  });
});

it('compares words without regard to case', async () => {
  const words = ['deadline', '2021-05-17', '--after', '3'];
  const { stdout } = await run([...words, '--measure', 'day', '--format', 'json']);
  expect(await run([...words, '--measure', 'Day', '--format', 'JSON'])).toEqual({
    status: 0,
    stdout,
    stderr: '',
  });
});

describe('CCHC_LANG', () => {
  const env = { CCHC_LANG: 'fr_FR.UTF-8' };

  it('is refused where it names no language that there is', async () => {
    const { status, stdout, stderr } = await run(['calendar', '2021'], { env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'Lỗi: CCHC_LANG: không có ngôn ngữ "fr_FR.UTF-8", chỉ có vi, en.\nĐặt CCHC_LANG=vi hoặc CCHC_LANG=en, hay bỏ biến ấy đi.\n',
    );
  });

  it.each([[], ['help'], ['version'], ['status', '--help'], ['-V'], ['completion', 'bash']])(
    'is only told of beside what helps on: %s',
    async (...words) => {
      const { status, stdout, stderr } = await run(words, { env });
      expect(status).toBe(0);
      expect(stdout).toBe((await run(words)).stdout);
      expect(stderr).toBe('Lưu ý: CCHC_LANG: không có ngôn ngữ "fr_FR.UTF-8", chỉ có vi, en.\n');
    },
  );

  it.each(['EN', 'en '])('is read without regard to case and blanks: "%s"', async (CCHC_LANG) => {
    expect((await run(['help'], { env: { CCHC_LANG } })).stdout).toContain('Usage:');
  });

  it('gives way to --lang, which is refused even where help is asked for', async () => {
    expect((await run(['help', '--lang', 'en'], { env })).stderr).toBe('');
    expect((await run(['--help', '--lang', 'fr'])).status).toBe(2);
  });
});

describe('words that stand in each other’s place', () => {
  it('a plan in the place of a verb is told, with commands that take it', async () => {
    const { status, stderr } = await run(['plans/vinh-long-2021.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('Đây là tệp hay thư mục; hãy nêu lệnh trước nó:\n');
    expect(stderr).toContain('\n  cchc schedule plans/vinh-long-2021.yaml\n');
  });

  it.each(['-f', '--format'])('a flag before its verb is told to stand behind it: %s', async (flag) => {
    const { status, stderr } = await run([flag, 'json', 'schedule', 'plans/vinh-long-2021.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain(`Đặt tùy chọn này sau tên lệnh: cchc schedule ${flag} …`);
  });

  it('a code in the place of a verb is explained by help', async () => {
    expect((await run(['help', 'CC401'])).stdout).toBe((await run(['explain', 'CC401'])).stdout);
    const { status, stderr } = await run(['help', 'scedule']);
    expect(status).toBe(2);
    expect(stderr).toContain('Có phải là schedule?');
  });
});
