import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { mendPlan } from '../../../src/rules/mending/mend-plan.ts';
import { preventsSchedule } from '../../../src/rules/engine/wording-of.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';

const PLAN = readFileSync('plans/vinh-long-2021.yaml', 'utf8');
const DIRECTORY = {
  file: 'directory.yaml',
  text: readFileSync('plans/danh-muc/vinh-long-2021.yaml', 'utf8'),
};

const found = (text: string) =>
  validatePlan(parsePlan({ file: 'plan.yaml', text }), parseDirectory(DIRECTORY)).diagnostics;
const SOUND = found(PLAN).map(({ code }) => code);

/** An item with all its lines. */
const HUYEN = /^  - id: cap-huyen\n(?: {4}.*\n)+/m.exec(PLAN)?.[0] ?? '';

/** What is written in place of a line of the real plan, the code and the words that are told, and the line once mended. */
const CASES: readonly (readonly [
  name: string,
  line: string,
  written: string,
  code: string,
  words: string,
  mended?: string,
])[] = [
  [
    'curly quotes round a value',
    '  number: 92/QĐ-UBND',
    '  number: “92/QĐ-UBND”',
    'CC122',
    '“92/QĐ-UBND”',
    '  number: "92/QĐ-UBND"',
  ],
  ['a full-width colon', 'year: 2021', 'year： 2021', 'CC122', '：'],
  [
    'no-break spaces that indent',
    '    name: Cấp huyện',
    '\u00a0\u00a0\u00a0\u00a0name: Cấp huyện',
    'CC122',
    '\u00a0\u00a0\u00a0\u00a0',
  ],
  ['a no-break space behind a colon', '    level: district', '    level:\u00a0district', 'CC122', '\u00a0'],
  ['dashes in a date', '  date: 2021-01-13', '  date: 2021–01-13', 'CC122', '–'],
  ['a dash of a list', '      - huyen-binh-tan', '      – huyen-binh-tan', 'CC122', '–'],
  ['a bullet', '      - huyen-binh-tan', '      • huyen-binh-tan', 'CC122', '•'],
  [
    'a bullet of Word with a tab',
    '      - huyen-binh-tan',
    '      \uf0b7\thuyen-binh-tan',
    'CC122',
    '\uf0b7\t',
  ],
  ['marks that turn the direction', '  place: Vĩnh', '  place: \u202eVĩnh\u202c', 'CC122', '\u202e'],
  ['a missing dash', '  - id: cap-huyen', '  id: cap-huyen', 'CC101', 'id: cap-huyen'],
  [
    'a missing dash with blanks in its place',
    '  - id: cap-huyen',
    '    id: cap-huyen',
    'CC101',
    '  id: cap-huyen',
  ],
  ['a line separator', 'year: 2021\ndirectory', 'year: 2021\u2028directory', 'CC122', '\u2028'],
  ['a next line', 'year: 2021\ndirectory', 'year: 2021\u0085directory', 'CC122', '\u0085'],
  ['a lone carriage return', 'year: 2021\ndirectory', 'year: 2021\rdirectory', 'CC122', '\r'],
  ['no blank behind a colon', 'year: 2021', 'year:2021', 'CC101', 'year:2021'],
  ['an equals sign', 'year: 2021', 'year = 2021', 'CC101', 'year = 2021'],
  ['a Cyrillic letter in an id', '      - huyen-binh-tan', '      - huy\u0435n-binh-tan', 'CC122', '\u0435'],
  [
    'an item a blank too deep',
    '      - huyen-binh-tan',
    '       - huyen-binh-tan',
    'CC101',
    '       - huyen-binh-tan',
  ],
  [
    'an item a blank too shallow',
    '      - huyen-binh-tan',
    '     - huyen-binh-tan',
    'CC101',
    '     - huyen-binh-tan',
  ],
  ['a key a blank too deep', '    level: district', '     level: district', 'CC101', '     level: district'],
  ['a key a blank too shallow', '    level: district', '   level: district', 'CC101', '   level: district'],
  ['a key at the top a blank too deep', 'year: 2021', ' year: 2021', 'CC101', ' year: 2021'],
  [
    'an item a blank too deep with all below it',
    HUYEN,
    HUYEN.replaceAll(/^(?=.)/gm, ' '),
    'CC101',
    HUYEN.replaceAll(/^(?=.)/gm, ' ').trimEnd(),
  ],
  [
    'the first key of a group a blank too deep',
    '  agency: so-noi-vu\n  place',
    '   agency: so-noi-vu\n  place',
    'CC101',
    '   agency: so-noi-vu',
  ],
  ['no closing bracket', '[2021-Q2, 2021-Q3]', '[2021-Q2, 2021-Q3', 'CC101', '[2021-Q2, 2021-Q3'],
  ['a comma in its place', '[2021-Q2, 2021-Q3]', '[2021-Q2, 2021-Q3,', 'CC101', '[2021-Q2, 2021-Q3,'],
  ['no opening bracket', '[2021-Q2, 2021-Q3]', '2021-Q2, 2021-Q3]', 'CC101', '2021-Q2, 2021-Q3]'],
  [
    'no closing brace between others',
    '[{ post: Lãnh đạo }, { post: Chuyên viên }]',
    '[{ post: Lãnh đạo }, { post: Chuyên viên ]',
    'CC101',
    '[{ post: Lãnh đạo }, { post: Chuyên viên ]',
  ],
  [
    'no closing quote',
    '  place: Vĩnh Long',
    '  place: "Vĩnh Long',
    'CC101',
    '"Vĩnh Long',
    '  place: "Vĩnh Long"',
  ],
  [
    'no opening quote',
    '  place: Vĩnh Long',
    '  place: Vĩnh Long"',
    'CC101',
    'Vĩnh Long"',
    '  place: "Vĩnh Long"',
  ],
  [
    'a number behind a number sign',
    '    name: Đoàn kiểm tra\n',
    '    name: Đoàn kiểm tra #1\n',
    'CC101',
    'Đoàn kiểm tra #1',
    '    name: "Đoàn kiểm tra #1"\n',
  ],
  [
    'a number sign that empties a value',
    '  number: 92/QĐ-UBND',
    '  number: #92/QĐ-UBND',
    'CC101',
    '#92/QĐ-UBND',
    '  number: "#92/QĐ-UBND"',
  ],
  [
    'a hyphen before each key of a group',
    'window:\n  in: [2021-Q2, 2021-Q3]\n  clause',
    'window:\n  - in: [2021-Q2, 2021-Q3]\n  - clause',
    'CC101',
    '- in: [2021-Q2, 2021-Q3]\n  - ',
  ],
  [
    'a list of words without brackets',
    '[document-system]',
    'document-system; thư điện tử',
    'CC104',
    'document-system; thư điện tử',
    '[document-system, email]',
  ],
  ['a quarter as Excel has it', '[2021-Q2, 2021-Q3]', 'Q.II/2021; 2021Q3', 'CC112', 'Q.II/2021; 2021Q3'],
  ['a tab that indents', '    level: district', '\tlevel: district', 'CC101', '\t'],
];

describe.each(CASES)('%s', (_, line = '', written = '', code, words, mended = line) => {
  const text = PLAN.replace(line, written);

  it('is told once, where it stands, and nothing else is told because of it', () => {
    expect(text).not.toBe(PLAN);
    const diagnostics = found(text);
    const [own, ...others] = diagnostics.filter((one) => one.code === code);
    expect(others).toEqual([]);
    expect(text.slice(own?.location.span.start, own?.location.span.end)).toBe(words);
    expect(diagnostics.filter((one) => one !== own).map((one) => one.code)).toEqual(SOUND);
    expect(preventsSchedule(diagnostics, 1)).toBe(true);
  });

  it('is mended', () => {
    const { texts } = mendPlan({ file: 'plan.yaml', text }, DIRECTORY);
    expect(texts.get('plan.yaml')).toBe(PLAN.replace(line, mended));
  });
});

it('tells of a comma between braces once for each value, with the words in quotes', () => {
  const text = PLAN.replace(
    /  - form: on-site\n    text: (.*)\n    clause: (.*)\n/,
    '  - { form: on-site, text: Trực tiếp, theo kế hoạch, tại đơn vị, clause: $2 }\n',
  );
  const [own, ...others] = found(text).filter(({ code }) => /^CC10/.test(code));
  expect(others).toEqual([]);
  expect(own?.values).toEqual({ fault: 'COMMA_IN_VALUE', written: '"Trực tiếp, theo kế hoạch, tại đơn vị"' });
});

it('says that a colon is missing behind a key between braces, and takes no key for a piece of a text', () => {
  const file = 'directory.yaml';
  const text = DIRECTORY.text.replace(
    /^localities:$/m,
    'localities:\n  - { id: huyen-thu, name: Huyện Long Hồ, code "857", level: district, parent: tinh-vinh-long }',
  );
  const told = parseDirectory({ file, text }).problems.map(({ values }) => values);
  expect(told).toEqual([{ fault: 'MISSING_COLON', written: 'code: "857"' }]);
  const { texts } = mendPlan({ file, text }, null);
  expect(texts.get(file)).toBe(text.replace('code "857"', 'code: "857"'));
});

it('tells of one hyphen too many before the keys of a group, and deletes it', () => {
  const text = PLAN.replace('  number: 92/QĐ-UBND', '  - number: 92/QĐ-UBND');
  const told = found(text).filter(({ code }) => code === 'CC101');
  expect(told.map(({ values, location: { span } }) => [values, text.slice(span.start, span.end)])).toEqual([
    [{ fault: 'SURPLUS_DASH', written: '' }, '- '],
  ]);
  const { texts } = mendPlan({ file: 'plan.yaml', text }, DIRECTORY);
  expect(texts.get('plan.yaml')).toBe(PLAN);
});

it('finds every fault beside a section that cannot be read, and tells of no key of this section', () => {
  const text = PLAN.replace('  number: 92/QĐ-UBND', '  number: [92/QĐ-UBND}').replace(
    'in: [2021-Q2',
    'in: [2021-Q7',
  );
  const told = found(text).filter(({ code }) => /^CC1(?:0|11|12)/.test(code));
  expect(
    told.map(({ code, location }) => [code, text.slice(location.span.start, location.span.end)]),
  ).toEqual([
    ['CC101', 'D'],
    ['CC112', '2021-Q7'],
  ]);
  expect([...parsePlan({ file: 'plan.yaml', text }).document.unread]).toEqual(['decision']);
});

it('leaves curly quotes and dashes within a text, and no control in any', () => {
  const name = (words: string) => {
    const { value } = parsePlan({ file: 'plan.yaml', text: PLAN.replace(/^name: .*$/m, `name: ${words}`) });
    return value?.name;
  };
  expect(name('Phong trào “Cải cách” – năm 2021')).toBe('Phong trào “Cải cách” – năm 2021');
  expect(name('"Kế\\x01 hoạch\\u200b \\uD800thử"')).toBe('Kế hoạch thử');
  expect(name('Kế\u00a0ho\u00adạch')).toBe('Kế hoạch');
});

it.each([
  ['  title: “Ban hành', '  title: Ban hành', '“'],
  ['    post: Phó Chủ tịch”', '    post: Phó Chủ tịch', '”'],
  ['  title: “Ban hành” và “sửa', '  title: Ban hành', '“'],
])(
  'tells of a curly quote without another, which no paper may print, and leaves it: %s',
  (write, of, sign) => {
    const text = PLAN.replace(of, write);
    const told = found(text).filter(({ code }) => !SOUND.includes(code));
    const at = told.map(({ code, location: { span } }) => [code, text.slice(span.start, span.end)]);
    expect(at).toEqual([['CC122', sign]]);
    const { texts } = mendPlan({ file: 'plan.yaml', text }, DIRECTORY);
    expect(texts.get('plan.yaml')).toBe(text);
  },
);

it.each([
  '  place: “Vĩnh Long” cũ\n',
  '  place: Vĩnh “Long”\n',
  '  place: „Vĩnh“ Long\n',
  '  place: “Vĩnh\n    Long” cũ\n',
  '  place: Màn hình 24"\n',
  '  place: Vĩnh Long # 1 là nơi ký\n',
  '  place: Vĩnh Long #nơi ký\n',
  '  place: >\n    Vĩnh\n     - Long\n',
  "  place: 'Vĩnh - Long'\n",
])('takes nothing for a fault that is none: %j', (write) => {
  const text = PLAN.replace('  place: Vĩnh Long\n', write);
  expect(text).not.toBe(PLAN);
  expect(found(text).filter(({ code }) => /^CC1(?!23)/.test(code))).toEqual([]);
});

it.each([
  ['two columns that are as near', '    level: district', '  level: district'],
  ['brackets that do not belong together', '[2021-Q2, 2021-Q3]', '[2021-Q2, 2021-Q3}'],
  ['a quote with a number sign behind it', '  place: Vĩnh Long\n', '  place: "Vĩnh Long # nơi ký\n'],
])('leaves %s to the writer, and the lines as they are', (_, of, write) => {
  const text = PLAN.replace(of, write);
  const told = found(text).filter(({ code }) => code === 'CC101');
  expect(told.length).toBeGreaterThan(0);
  const { texts } = mendPlan({ file: 'plan.yaml', text }, DIRECTORY);
  const left = found(texts.get('plan.yaml') ?? '').filter(({ code }) => code === 'CC101');
  expect(left.length).toBeLessThanOrEqual(told.length);
});

it('puts ids with commas between them in brackets, where a list is asked for', () => {
  const ids = ['huyen-tam-binh', 'huyen-binh-tan', 'huyen-vung-liem'];
  const text = PLAN.replace(
    /(?<=^    units:)\n      - huyen-tam-binh\n(?:      - .*\n)+/m,
    ` ${ids.join(', ')}\n`,
  );
  const [told, ...others] = found(text).filter(({ code }) => /^CC1/.test(code));
  expect([told?.code, others]).toEqual(['CC104', []]);
  const { texts } = mendPlan({ file: 'plan.yaml', text }, DIRECTORY);
  expect(texts.get('plan.yaml')).toBe(text.replace(ids.join(', '), `[${ids.join(', ')}]`));
});
