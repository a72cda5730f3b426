import { EXIT_STATUSES, FLAG_GROUP_TITLES, TASK_TITLES } from '../../src/cli/command-line/help-words.ts';
import { argumentTerm } from '../../src/cli/command-line/help.ts';
import { GLOBAL_FLAGS, HELP, VERSION } from '../../src/cli/command-line/shared-flags.ts';
import {
  type Declaration,
  FLAG_GROUPS,
  type Flags,
  flagTerm,
  TASKS,
  wordsOf,
} from '../../src/cli/command-line/verb.ts';
import type { Bilingual, Language } from '../../src/words/language.ts';

const TITLES = {
  name: { vi: 'TÊN', en: 'NAME' },
  synopsis: { vi: 'CÁCH DÙNG', en: 'SYNOPSIS' },
  description: { vi: 'MÔ TẢ', en: 'DESCRIPTION' },
  options: { vi: 'TÙY CHỌN CHUNG', en: 'OPTIONS OF EVERY COMMAND' },
  examples: { vi: 'Ví dụ', en: 'Examples' },
  status: { vi: 'MÃ KẾT THÚC', en: 'EXIT STATUS' },
  environment: { vi: 'BIẾN MÔI TRƯỜNG', en: 'ENVIRONMENT' },
  seeAlso: { vi: 'XEM THÊM', en: 'SEE ALSO' },
} as const;

const SUMMARY: Bilingual = {
  vi: 'lập và kiểm tra kế hoạch kiểm tra cải cách hành chính',
  en: 'plans for the inspection of administrative reform, as code',
};

const DESCRIPTION: Bilingual = {
  vi: 'Kế hoạch, danh mục và sổ theo dõi là tệp YAML; cchc kiểm tra chúng, lập lịch với mọi thời hạn, viết văn bản và theo dõi việc đã diễn ra.',
  en: 'Plans, directories and records are YAML files; cchc checks them, makes the schedule with every deadline, writes the papers and follows what took place.',
};

const VARIABLES: readonly (readonly [string, Bilingual])[] = [
  ['CCHC_PLAN', { vi: 'kế hoạch dùng khi lệnh không nêu', en: 'the plan where the command names none' }],
  ['CCHC_LANG', { vi: 'ngôn ngữ: vi, en', en: 'the language: vi, en' }],
  ['NO_COLOR, FORCE_COLOR', { vi: 'không màu; luôn có màu', en: 'no colour; colour always' }],
];

const SEE_ALSO: Bilingual = {
  vi: 'docs/huong-dan.md (hướng dẫn), docs/ngon-ngu.md (ngôn ngữ của kế hoạch), docs/ma-loi.md (mã lỗi)',
  en: 'In Vietnamese: docs/huong-dan.md (the manual), docs/ngon-ngu.md (the language of plans), docs/ma-loi.md (codes)',
};

/** The manual page of the tool in troff, from the declarations of its verbs. */
export async function manPage(verbs: readonly Declaration[], language: Language): Promise<string> {
  const say = (words: Bilingual) => words[language];
  const sections = [
    `.SH ${say(TITLES.name)}\ncchc \\- ${troff(say(SUMMARY))}`,
    `.SH ${say(TITLES.synopsis)}\n${bold('cchc')} ${italic(say({ vi: 'LỆNH', en: 'COMMAND' }))} [${troff(say({ vi: 'tùy chọn', en: 'options' }))}]`,
    `.SH ${say(TITLES.description)}\n${troff(say(DESCRIPTION))}`,
  ];
  for (const task of TASKS) {
    const parts = [`.SH ${troff(say(TASK_TITLES[task]).replace(/:$/, '').toLocaleUpperCase(language))}`];
    for (const verb of verbs) if (verb.task === task) parts.push(await verbPart(verb, language));
    sections.push(parts.join('\n'));
  }
  const own = { ...GLOBAL_FLAGS, version: VERSION, help: HELP };
  sections.push(
    [`.SH ${say(TITLES.options)}`, ...(await flagItems(own, language))].join('\n'),
    [
      `.SH ${say(TITLES.status)}`,
      ...Object.entries(EXIT_STATUSES).map(([status, words]) => item(bold(status), say(words))),
    ].join('\n'),
    [
      `.SH ${say(TITLES.environment)}`,
      ...VARIABLES.map(([name, words]) => item(bold(name), say(words))),
    ].join('\n'),
    `.SH ${say(TITLES.seeAlso)}\n${troff(say(SEE_ALSO))}`,
  );
  return `.TH CCHC 1\n${sections.join('\n')}\n`;
}

async function verbPart(verb: Declaration, language: Language): Promise<string> {
  const usage = verb.arguments.map((argument) => ` ${troff(argumentTerm(argument, language))}`).join('');
  const lines = [`.SS ${bold(`cchc ${verb.name}`)}${usage}`, troff(verb.summary[language])];
  const { endsWithOne } = verb;
  if (endsWithOne !== undefined) {
    const label = { vi: 'Kết thúc với mã 1 khi', en: 'It ends with 1 where' }[language];
    lines.push('.PP', troff(`${label}: ${endsWithOne[language]}.`));
  }
  for (const group of FLAG_GROUPS) {
    const flags = Object.entries<Flags[string]>(verb.flags).filter(
      ([, flag]) => (flag.group ?? 'asked') === group,
    );
    if (flags.length === 0) continue;
    lines.push('.PP', troff(FLAG_GROUP_TITLES[group][language]));
    lines.push(...(await flagItems(Object.fromEntries(flags), language)));
  }
  lines.push(
    '.PP',
    `${TITLES.examples[language]}:`,
    '.nf',
    ...verb.examples.map((one) => `    ${troff(one)}`),
    '.fi',
  );
  return lines.join('\n');
}

async function flagItems(flags: Flags, language: Language): Promise<string[]> {
  const items = [];
  for (const [key, flag] of Object.entries(flags))
    items.push(item(bold(flagTerm(key, flag)[language]), (await wordsOf(flag))[language]));
  return items;
}

function item(term: string, words: string): string {
  return `.TP\n${term}\n${troff(words)}`;
}

function bold(text: string): string {
  return `\\fB${troff(text)}\\fR`;
}

function italic(text: string): string {
  return `\\fI${troff(text)}\\fR`;
}

/** A text as troff prints it: its backslashes, its hyphens as they are typed, and no dot or quote that would begin a request. */
export function troff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
}
