import { padEnd, textWidth, wrap } from '../../formats/text/text-width.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { GLOBAL_FLAGS, HELP, VERSION } from './shared-flags.ts';
import { type Argument, type Declaration, type Flags, flagTerm, wordsOf } from './verb.ts';

/** Words beside a term are not wrapped where they have less room than this. */
const LEAST_ROOM = 40;

/** A list of help: its title, and what it says of each term. */
interface List {
  readonly title: Bilingual;
  readonly items: readonly (readonly [term: string, words: Bilingual])[];
}

/** Help on the tool: its verbs in the order of the table. */
export async function programHelp(
  verbs: readonly Declaration[],
  language: Language,
  width: number,
): Promise<string> {
  const usage = { vi: 'cchc [tùy chọn] [lệnh]', en: 'cchc [options] [command]' };
  const summary = {
    vi: 'Lập và kiểm tra kế hoạch kiểm tra cải cách hành chính',
    en: 'Inspection plans as code',
  };
  const commands = verbs.map((verb) => [usageOf(verb)[language], verb.summary] as const);
  return page(
    { usage, summary },
    [
      await flagList({ ...GLOBAL_FLAGS, version: VERSION, help: HELP }, language),
      { title: { vi: 'Các lệnh:', en: 'Commands:' }, items: commands },
    ],
    language,
    width,
  );
}

/** Help on a verb: its arguments, its flags, and commands that work as printed. */
export async function verbHelp(verb: Declaration, language: Language, width: number): Promise<string> {
  const { vi, en } = usageOf(verb);
  const items = [];
  for (const argument of verb.arguments)
    items.push([argument.value.holder[language], await wordsOf(argument)] as const);
  const lists = [
    { title: { vi: 'Tham số:', en: 'Arguments:' }, items },
    await flagList({ ...GLOBAL_FLAGS, ...verb.flags, help: HELP }, language),
  ];
  const usage = { vi: `cchc ${vi}`, en: `cchc ${en}` };
  const examples = { vi: 'Ví dụ:', en: 'Examples:' }[language];
  const lines = verb.examples.map((example) => `  ${example}\n`).join('');
  return `${page({ usage, summary: verb.summary }, lists, language, width)}\n${examples}\n${lines}`;
}

function usageOf({ name, arguments: named }: Declaration): Bilingual {
  const of = (language: Language) => named.map((argument) => ` ${argumentTerm(argument, language)}`).join('');
  return { vi: `${name} [tùy chọn]${of('vi')}`, en: `${name} [options]${of('en')}` };
}

/** An argument as help writes it: `<date>`, `[plan...]`. */
export function argumentTerm({ value, need }: Argument, language: Language): string {
  const holder = value.holder[language];
  return need === 'required' ? `<${holder}>` : `[${holder}${need === 'any' ? '...' : ''}]`;
}

async function flagList(flags: Flags, language: Language): Promise<List> {
  const items = [];
  for (const [key, flag] of Object.entries(flags))
    items.push([flagTerm(key, flag)[language], await wordsOf(flag)] as const);
  return { title: { vi: 'Tùy chọn:', en: 'Options:' }, items };
}

function page(
  { usage, summary }: { readonly usage: Bilingual; readonly summary: Bilingual },
  lists: readonly List[],
  language: Language,
  width: number,
): string {
  const terms = lists.flatMap(({ items }) => items.map(([term]) => textWidth(term)));
  const termWidth = Math.max(...terms);
  const room = width - termWidth - 4;
  const shown = lists
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => {
      const lines = items.flatMap(([term, words]) => {
        const said = words[language];
        const [first = '', ...others] = room < LEAST_ROOM ? [said] : wrap(said, room);
        const indent = ' '.repeat(termWidth + 4);
        return [`  ${padEnd(term, termWidth)}  ${first}`, ...others.map((line) => indent + line)];
      });
      return `${title[language]}\n${lines.map((line) => `${line}\n`).join('')}`;
    });
  const head = `${{ vi: 'Cách dùng:', en: 'Usage:' }[language]} ${usage[language]}\n`;
  return [head, `${wrap(summary[language], width).join('\n')}\n`, ...shown].join('\n');
}
