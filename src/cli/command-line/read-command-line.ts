import { Command, CommanderError } from 'commander';
import type { Bilingual, Language } from '../../words/language.ts';
import { readWordFlag } from './read-flag.ts';
import { UsageError } from './usage-error.ts';
import type { Call, Flags, Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Commands:': 'Các lệnh:',
};

/** The words that stand for a value in help, as in `--format <format>`. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  options: 'tùy chọn',
  command: 'lệnh',
  language: 'ngôn ngữ',
  format: 'định dạng',
  file: 'tệp',
  number: 'số',
  measure: 'đơn vị',
  date: 'ngày',
  plan: 'kế hoạch',
  year: 'năm',
  code: 'mã',
  kind: 'loại',
  name: 'tên',
  folder: 'thư mục',
  reason: 'lý do',
  side: 'bên',
  severity: 'mức',
  schema: 'loại tệp',
  period: 'khoảng',
  shell: 'cửa sổ lệnh',
  word: 'chữ',
};

const ARGUMENTS: Readonly<Record<string, Bilingual>> = {
  plan: {
    vi: 'tệp kế hoạch, thư mục chứa nó, hoặc - để đọc từ đầu vào chuẩn',
    en: 'a plan file, a folder with one, or - for standard input',
  },
  date: { vi: 'ngày gốc, 2021-05-17 hoặc 17/05/2021', en: 'the day to count from, 2021-05-17 or 17/05/2021' },
  year: { vi: 'năm, ví dụ 2021', en: 'a year, such as 2021' },
  kind: {
    vi: 'loại văn bản: notice, choose-communes, nominate, team, outline, minutes, conclusion, schedule',
    en: 'the paper: notice, choose-communes, nominate, team, outline, minutes, conclusion, schedule',
  },
  code: { vi: 'mã, ví dụ CC401', en: 'a code, such as CC401' },
  schema: {
    vi: 'của tệp nào: plan (kế hoạch, mặc định) hoặc directory (danh mục)',
    en: 'for which file: plan (the default) or directory',
  },
  shell: { vi: 'bash, zsh, fish hoặc powershell', en: 'bash, zsh, fish or powershell' },
  word: { vi: 'các chữ đang gõ; chỉ kịch bản dùng đến', en: 'the words typed; for the scripts alone' },
};

/** What the command line asks for: a verb with its call, or a text to print. */
export type Request = Asked | { readonly print: string };

interface Asked {
  readonly verb: Verb;
  readonly call: Call;
}

/** Reads the command line. Throws a UsageError, in words, for whatever is wrong with it. */
export function readCommandLine(words: readonly string[], language: Language, version: string): Request {
  let request: Asked | undefined;
  let printed = '';
  const say = (text: Bilingual) => text[language];
  const term = (text: string) => withPlaceholders(text)[language];
  const program = new Command('cchc');
  const configure = (command: Command) =>
    command
      .exitOverride()
      .showSuggestionAfterError(true)
      .configureOutput({
        writeOut: (text) => {
          printed += text;
        },
        writeErr: (text) => {
          printed += text;
        },
        outputError: () => undefined,
      })
      .configureHelp({
        styleTitle: (title) => (language === 'vi' ? (TITLES[title] ?? title) : title),
        styleUsage: term,
        styleSubcommandTerm: term,
        styleOptionTerm: term,
        styleArgumentTerm: (name) => (language === 'vi' ? (PLACEHOLDERS[name] ?? name) : name),
      })
      .helpOption('-h, --help', say({ vi: 'xem hướng dẫn', en: 'show help' }))
      .option('--lang <language>', say({ vi: 'ngôn ngữ: vi, en', en: 'language: vi, en' }))
      .option('--no-color', say({ vi: 'không dùng màu', en: 'no colour' }));

  configure(program)
    .description(
      say({ vi: 'Lập và kiểm tra kế hoạch kiểm tra cải cách hành chính', en: 'Inspection plans as code' }),
    )
    .version(version, '-V, --version', say({ vi: 'xem phiên bản', en: 'show the version' }))
    .helpCommand(false);

  for (const verb of VERBS) {
    const command = configure(program.command(verb.name)).description(say(verb.summary));
    const names = verb.arguments === '' ? [] : verb.arguments.split(' ');
    for (const name of names) {
      const [word = ''] = /[a-z]+/.exec(name) ?? [];
      command.argument(name, say(ARGUMENTS[word] ?? { vi: '', en: '' }));
    }
    for (const [flag, text, manner] of verb.flags) {
      if (manner === 'repeatable') command.option(flag, say(text), collect);
      else command.option(flag, say(text));
    }
    const examples = verb.examples.map((example) => `  ${example}`).join('\n');
    command.addHelpText('after', `\n${say({ vi: 'Ví dụ:', en: 'Examples:' })}\n${examples}`);
    command.action((...given: (string | string[] | undefined | Flags)[]) => {
      const said = given.slice(0, names.length) as (string | string[] | undefined)[];
      const words = said.flat().filter((word) => word !== undefined);
      request = { verb, call: { words, flags: given[names.length] as Flags } };
    });
  }

  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code !== 'commander.help' && error.exitCode === 0) return { print: printed };
    if (error.code === 'commander.help')
      throw new UsageError({ vi: 'chưa nêu lệnh', en: 'no verb given' }, { vi: printed, en: printed });
    throw usageError(error, words);
  }
  if (request === undefined) throw new Error('a command line was accepted but asks for nothing');
  const asked: unknown = request.call.flags['lang'] ?? program.opts()['lang'];
  if (typeof asked === 'string') readWordFlag(asked, ['vi', 'en'], '--lang');
  return request;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A term of help with the words that stand for values in both languages. */
function withPlaceholders(text: string): Bilingual {
  return { vi: text.replace(/[a-z]+(?=(?:\.{3})?[>\]])/g, (word) => PLACEHOLDERS[word] ?? word), en: text };
}

const MISTAKES: Readonly<Record<string, (what: Bilingual) => Bilingual>> = {
  'commander.unknownCommand': (what) => ({
    vi: `không có lệnh ${what.vi}`,
    en: `there is no verb ${what.en}`,
  }),
  'commander.unknownOption': (what) => ({
    vi: `không có tùy chọn ${what.vi}`,
    en: `there is no option ${what.en}`,
  }),
  'commander.optionMissingArgument': (what) => ({
    vi: `tùy chọn ${what.vi} thiếu giá trị`,
    en: `option ${what.en} needs a value`,
  }),
  'commander.missingArgument': (what) => ({
    vi: `thiếu tham số ${what.vi}`,
    en: `argument ${what.en} is missing`,
  }),
  'commander.excessArguments': (what) => ({
    vi: `lệnh ${what.vi} nhận quá nhiều tham số`,
    en: `too many arguments for ${what.en}`,
  }),
};

function usageError(error: CommanderError, line: readonly string[]): UsageError {
  const named = withPlaceholders(/'(.*?)'/s.exec(error.message)?.[1] ?? '');
  const what =
    error.code === 'commander.missingArgument'
      ? { vi: `"${PLACEHOLDERS[named.en] ?? named.en}"`, en: `"${named.en}"` }
      : { vi: `"${named.vi}"`, en: `"${named.en}"` };
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const words = MISTAKES[error.code]?.(what) ?? { vi: error.message, en: error.message };
  const verb = VERBS.find(({ name }) => line.includes(name));
  const show = verb === undefined ? 'cchc --help' : `cchc ${verb.name} --help`;
  const help = { vi: `Xem: ${show}`, en: `See: ${show}` };
  return new UsageError(
    words,
    meant === undefined ? help : { vi: `Có phải là ${meant}?`, en: `Did you mean ${meant}?` },
  );
}
