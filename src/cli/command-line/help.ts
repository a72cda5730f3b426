import { type Paint, plain } from '../../formats/text/paint.ts';
import { padEnd, textWidth, wrap } from '../../formats/text/text-width.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { EXIT_STATUSES, FLAG_GROUP_TITLES, TASK_TITLES } from './help-words.ts';
import { GLOBAL_FLAGS, HELP, VERSION } from './shared-flags.ts';
import {
  type Argument,
  type Declaration,
  FLAG_GROUPS,
  type FlagGroup,
  type Flags,
  flagTerm,
  TASKS,
  wordsOf,
} from './verb.ts';

/** How help is laid out: its language, the columns it may take, and how its headings are painted. */
export interface HelpPage {
  readonly language: Language;
  readonly width: number;
  readonly paint?: Paint;
}

/** Words beside a term are not wrapped where they have less room than this. */
const LEAST_ROOM = 40;

/** Longer terms stand on a line of their own, so that all others leave room for words. */
const LONGEST_BESIDE = 28;

/** A list of help: its title, and what it says of each term. */
interface List {
  readonly title: Bilingual;
  readonly items: readonly (readonly [term: string, words: Bilingual])[];
}

/** Help on the tool: its verbs by what they are for. */
export async function programHelp(verbs: readonly Declaration[], page: HelpPage): Promise<string> {
  const { language } = page;
  const lists: List[] = TASKS.map((task) => ({
    title: TASK_TITLES[task],
    items: verbs.filter((verb) => verb.task === task).map((verb) => [verb.name, verb.summary] as const),
  }));
  lists.push(
    await flagList('global', { ...GLOBAL_FLAGS, version: VERSION, help: HELP }, language),
    statusList({}),
  );
  const summary = {
    vi: 'cchc: lập và kiểm tra kế hoạch kiểm tra cải cách hành chính',
    en: 'cchc: inspection plans as code',
  };
  const usage = { vi: 'cchc LỆNH [tùy chọn]', en: 'cchc COMMAND [options]' };
  const examples = ['cchc help schedule', 'cchc help record notified', 'cchc explain deadlines'];
  return layOut(head(summary, usage, examples, page), lists, page);
}

/** Help on a verb: commands that work as printed, its arguments, its flags in groups, and how it ends. */
export async function verbHelp(verb: Declaration, page: HelpPage): Promise<string> {
  const { language } = page;
  const { vi, en } = { vi: usageOf(verb, 'vi'), en: usageOf(verb, 'en') };
  const items = [];
  for (const argument of verb.arguments)
    items.push([argument.value.holder[language], await wordsOf(argument)] as const);
  const lists: List[] = [{ title: { vi: 'Tham số:', en: 'Arguments:' }, items }];
  for (const argument of verb.arguments) lists.push(...(await choiceLists(argument, language)));
  for (const group of FLAG_GROUPS) {
    const flags = Object.entries({ ...verb.flags, ...GLOBAL_FLAGS, help: HELP });
    const ofGroup = flags.filter(([, flag]) => groupOf(flag) === group);
    lists.push(await flagList(group, Object.fromEntries(ofGroup), language));
  }
  lists.push(statusList(verb));
  const summary = {
    vi: `cchc ${verb.name}: ${verb.summary.vi}`,
    en: `cchc ${verb.name}: ${verb.summary.en}`,
  };
  return layOut(head(summary, { vi: `cchc ${vi}`, en: `cchc ${en}` }, verb.examples, page), lists, page);
}

/** How a verb is called: `schedule [options] [plan]`. */
function usageOf({ name, arguments: named, flags }: Declaration, language: Language): string {
  const options = Object.keys(flags).length === 0 ? '' : ` [${{ vi: 'tùy chọn', en: 'options' }[language]}]`;
  return name + options + named.map((argument) => ` ${argumentTerm(argument, language)}`).join('');
}

/** An argument as help writes it: `<date>`, `[plan...]`. */
export function argumentTerm({ value, need }: Argument, language: Language): string {
  const holder = value.holder[language];
  return need === 'required' ? `<${holder}>` : `[${holder}${need === 'any' ? '...' : ''}]`;
}

function groupOf({ group = 'asked' }: { readonly group?: FlagGroup }): FlagGroup {
  return group;
}

/** The words that an argument may be, in groups, where something is said of each. */
async function choiceLists({ value }: Argument, language: Language): Promise<List[]> {
  const choices = value.listsChoices === true ? ((await value.choices?.()) ?? []) : [];
  const groups = new Map<string, { title: Bilingual; items: [string, Bilingual][] }>();
  for (const { word, about, group } of choices) {
    if (about[language] === '') continue;
    const { vi, en } = group ?? { vi: capital(value.holder.vi), en: capital(value.holder.en) };
    const list = groups.get(vi) ?? { title: { vi: `${vi}:`, en: `${en}:` }, items: [] };
    list.items.push([word, about]);
    groups.set(vi, list);
  }
  return [...groups.values()];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

async function flagList(group: FlagGroup, flags: Flags, language: Language): Promise<List> {
  const items = [];
  for (const [key, flag] of Object.entries(flags)) {
    const term = flagTerm(key, flag)[language];
    // Long names stand below each other, whether or not a letter is before them.
    items.push([flag.short === undefined ? `    ${term}` : term, await wordsOf(flag)] as const);
  }
  return { title: FLAG_GROUP_TITLES[group], items };
}

/** How a run ends, in its exit status. */
function statusList({ endsWithOne }: Pick<Declaration, 'endsWithOne'>): List {
  const items = Object.entries(EXIT_STATUSES).map(
    ([status, words]) => [status, status === '1' ? (endsWithOne ?? words) : words] as const,
  );
  return { title: { vi: 'Mã kết thúc:', en: 'Exit status:' }, items };
}

function head(
  summary: Bilingual,
  usage: Bilingual,
  examples: readonly string[],
  { language, width, paint = plain }: HelpPage,
): string[] {
  const title = (words: Bilingual) => paint.bold(words[language]);
  return [
    `${wrap(summary[language], width).join('\n')}\n`,
    `${title({ vi: 'Cách dùng:', en: 'Usage:' })} ${usage[language]}\n`,
    `${title({ vi: 'Ví dụ:', en: 'Examples:' })}\n${examples.map((example) => `  ${example}\n`).join('')}`,
  ];
}

function layOut(
  top: readonly string[],
  lists: readonly List[],
  { language, width, paint = plain }: HelpPage,
): string {
  const shown = lists.filter(({ items }) => items.length > 0);
  const terms = shown.flatMap(({ items }) => items.map(([term]) => textWidth(term)));
  const termWidth = Math.max(0, ...terms.filter((term) => term <= LONGEST_BESIDE));
  const parts = shown.map(({ title, items }) => {
    const lines = items.flatMap(([term, words]) => itemLines(term, words[language], termWidth, width));
    return `${paint.bold(title[language])}\n${lines.map((line) => `${line}\n`).join('')}`;
  });
  return [...top, ...parts].join('\n');
}

function itemLines(term: string, said: string, termWidth: number, width: number): string[] {
  const room = width - termWidth - 4;
  const words = room < LEAST_ROOM ? [said] : wrap(said, room);
  const indent = ' '.repeat(termWidth + 4);
  if (textWidth(term) > termWidth) return [`  ${term}`, ...words.map((line) => indent + line)];
  const [first = '', ...others] = words;
  return [`  ${padEnd(term, termWidth)}  ${first}`, ...others.map((line) => indent + line)];
}
