import { Command, CommanderError, Option } from 'commander';
import type { Bilingual, Language } from '../../words/language.ts';
import { looksLikePlan } from '../input/looks-like-plan.ts';
import { GLOBAL_FLAGS, HELP, VERSION } from './shared-flags.ts';
import { typedWord } from './typed-word.ts';
import { UsageError } from './usage-error.ts';
import { type Flag, type Flags, flagTerm, longName, type TypedFlags, type Verb } from './verb.ts';
import type { Choice } from './value.ts';
import { GUIDE, VERBS } from './verbs.ts';

/** What the command line asks for: a verb with what is typed after it. */
export interface Request {
  readonly verb: Verb;
  readonly words: readonly string[];
  readonly flags: TypedFlags;
}

/** Reads the command line. Throws a UsageError, in words, for whatever is wrong with it. */
export async function readCommandLine(words: readonly string[]): Promise<Request> {
  const commander = commanderOf(words);
  try {
    commander.program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const { command, verb } = commander.reached();
    const flags = { ...commander.program.opts(), ...command.opts() };
    switch (error.code) {
      case 'commander.version':
        return { verb: verbNamed('version'), words: [], flags };
      case 'commander.helpDisplayed':
        return { verb: verbNamed('help'), words: verb === null ? [] : [verb.name], flags };
      case 'commander.help':
        return { verb: GUIDE, words: [], flags };
      default:
        throw await usageError(error, commander.reached(), words);
    }
  }
  const asked = commander.asked();
  if (asked === null) throw new Error('a command line was accepted but asks for nothing');
  refuseFlagsAsValues(asked);
  return asked;
}

function verbNamed(name: string): Verb {
  const verb = VERBS.find((one) => one.name === name);
  if (verb === undefined) throw new Error(`the tool lacks its own verb ${name}`);
  return verb;
}

/** Refuses a flag in the place of the value of another: `-o --force` would write a file of that name. */
function refuseFlagsAsValues({ verb, flags }: Request): void {
  const known: Flags = { ...GLOBAL_FLAGS, ...verb.flags, help: HELP };
  const names = Object.entries(known).flatMap(([key, { short }]) => [
    longName(key),
    ...(short === undefined ? [] : [`-${short}`]),
  ]);
  for (const [key, texts] of Object.entries(flags)) {
    if (typeof texts !== 'object') continue;
    const taken = texts.find((text) => names.includes(text.replace(/=.*/s, '')));
    if (taken === undefined) continue;
    throw new UsageError(
      {
        vi: `tùy chọn ${longName(key)} thiếu giá trị: "${taken}" đứng sau nó là một tùy chọn khác`,
        en: `option ${longName(key)} needs a value: "${taken}" behind it is another option`,
      },
      { vi: `Xem: cchc ${verb.name} --help`, en: `See: cchc ${verb.name} --help` },
    );
  }
}

/** The letter that asks for the version in many other tools. */
const VERSION_TOO = '-V';

/** How far commander came: the verb, unless it has found none yet. */
interface Reached {
  readonly command: Command;
  readonly verb: Verb | null;
}

/**
 * Commander, as far as it reads: what it would print is made elsewhere. It knows the name of each verb, and the flags and
 * arguments of those that are named among the words.
 */
function commanderOf(words: readonly string[]) {
  const program = new Command('cchc');
  let asked: Request | null = null;
  let reached: Reached = { command: program, verb: null };
  const configure = (command: Command, verb: Verb | null) => {
    command
      .exitOverride((error) => {
        reached = { command, verb };
        throw error;
      })
      .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
      .showSuggestionAfterError(false)
      .helpOption(flagTerm('help', HELP).en);
    addFlags(command, { ...GLOBAL_FLAGS, ...verb?.flags });
    return command;
  };
  configure(program, null).version('', flagTerm('version', VERSION).en).helpCommand(false);
  program.addOption(new Option(VERSION_TOO).hideHelp()).on('option:V', () => {
    throw new CommanderError(0, 'commander.version', '');
  });
  for (const verb of VERBS) {
    const command = program.command(verb.name);
    if (!words.includes(verb.name)) continue;
    configure(command, verb);
    for (const { value, need } of verb.arguments) {
      const name = `${value.holder.en}${need === 'any' ? '...' : ''}`;
      command.argument(need === 'required' ? `<${name}>` : `[${name}]`);
    }
    command.action(() => {
      // The flags of every verb are taken out of the line before a verb gets it.
      asked = { verb, words: command.args, flags: { ...program.opts(), ...command.opts() } };
    });
  }
  return { program, asked: (): Request | null => asked, reached: () => reached };
}

function addFlags(command: Command, flags: Flags): void {
  for (const [key, flag] of Object.entries(flags)) {
    const { formerly = [], value } = flag;
    const long = value === undefined ? {} : { value };
    for (const { en } of [flagTerm(key, flag), ...formerly.map((name) => flagTerm(name, long))]) {
      const option = new Option(en);
      // A flag that begins with "no" is a flag of its own, on or off, and takes nothing back.
      option.negate = false;
      if (flag.value !== undefined) option.argParser(collect);
      command.addOption(option);
    }
  }
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** What is wrong with the command line, by the code of the error and by what was typed. */
async function usageError(
  { code }: CommanderError,
  { command, verb }: Reached,
  line: readonly string[],
): Promise<UsageError> {
  const meant = verb ?? VERBS.find(({ name }) => line.includes(name));
  const show = `cchc${meant === undefined ? '' : ` ${meant.name}`} --help`;
  const help = { vi: `Xem: ${show}`, en: `See: ${show}` };
  const flags: Flags = {
    ...GLOBAL_FLAGS,
    ...(verb === null ? { version: VERSION } : verb.flags),
    help: HELP,
  };
  switch (code) {
    case 'commander.unknownCommand': {
      const [typed = ''] = command.args;
      return new UsageError(
        { vi: `không có lệnh "${typed}"`, en: `there is no verb "${typed}"` },
        (looksLikePlan(typed) ? verbsOfPlan(typed) : null) ?? (await verbMeaning(typed)) ?? help,
      );
    }
    case 'commander.unknownOption': {
      const typed = command.args.find((word) => word.startsWith('-') && word !== '-') ?? '';
      const name = typed.replace(/=.*/s, '');
      return new UsageError(
        { vi: `không có tùy chọn "${typed}"`, en: `there is no option "${typed}"` },
        behindVerb(name, verb, meant) ??
          elsewhere(name, verb, help) ??
          (await meaning(name, Object.keys(flags).map(longName))) ??
          help,
      );
    }
    case 'commander.optionMissingArgument': {
      // Only the last word lacks its value; flags of every verb are taken out of the line before a verb gets it.
      const typed = (command.parent?.args ?? line).at(-1);
      const found = Object.entries(flags).find(
        ([key, { short }]) => longName(key) === typed || (short !== undefined && typed === `-${short}`),
      );
      const { vi, en } = found === undefined ? { vi: typed, en: typed } : flagTerm(...found);
      return new UsageError(
        { vi: `tùy chọn "${vi}" thiếu giá trị`, en: `option "${en}" needs a value` },
        help,
      );
    }
    case 'commander.missingArgument': {
      const value = verb?.arguments[command.args.length]?.value;
      const { vi, en } = value?.holder ?? { vi: '', en: '' };
      const list = await choiceList((await value?.choices?.()) ?? []);
      return new UsageError(
        { vi: `thiếu tham số "${vi}"`, en: `argument "${en}" is missing` },
        { vi: `${list.vi}${help.vi}`, en: `${list.en}${help.en}` },
      );
    }
    case 'commander.excessArguments': {
      const surplus = command.args.slice(verb?.arguments.length ?? 0).map((word) => `"${word}"`);
      return new UsageError(
        {
          vi: `lệnh "${command.name()}" nhận quá nhiều tham số: thừa ${surplus.join(', ')}`,
          en: `too many arguments for "${command.name()}": ${surplus.join(', ')} to spare`,
        },
        help,
      );
    }
    default:
      throw new Error(`commander refuses the command line for a reason unknown here: ${code}`);
  }
}

/** Says which commands go with a plan that stands in the place of a verb. */
function verbsOfPlan(typed: string): Bilingual {
  const plan = typedWord(typed);
  const commands = `\n  cchc validate ${plan}\n  cchc schedule ${plan}`;
  return {
    vi: `Đây là tệp hay thư mục; hãy nêu lệnh trước nó:${commands}`,
    en: `This is a file or a folder; name the command before it:${commands}`,
  };
}

/** Says that a flag of a verb stands behind it, where it was typed before. */
function behindVerb(typed: string, verb: Verb | null, meant: Verb | undefined): Bilingual | null {
  if (verb !== null || meant === undefined) return null;
  const known = Object.entries<Flag>(meant.flags).some(
    ([key, { short }]) => longName(key) === typed || (short !== undefined && `-${short}` === typed),
  );
  if (!known) return null;
  return {
    vi: `Đặt tùy chọn này sau tên lệnh: cchc ${meant.name} ${typed} …`,
    en: `Put it behind the verb: cchc ${meant.name} ${typed} …`,
  };
}

/** Says which other verbs have a flag, where the one that is called has not. */
function elsewhere(typed: string, verb: Verb | null, help: Bilingual): Bilingual | null {
  if (verb === null) return null;
  const owners = VERBS.filter(({ flags }) => Object.keys(flags).some((key) => longName(key) === typed));
  if (owners.length === 0) return null;
  const names = owners.map(({ name }) => name).join(', ');
  return {
    vi: `Lệnh ${verb.name} không có tùy chọn này; có ở: ${names}. ${help.vi}`,
    en: `${verb.name} does not have it; these do: ${names}. ${help.en}`,
  };
}

/** Asks whether a verb was meant; null if none is near. */
async function verbMeaning(typed: string): Promise<Bilingual | null> {
  const { didYouMean } = await import('./did-you-mean.ts');
  const { verbMeant } = await import('./verb-meant.ts');
  const meant = verbMeant(typed, VERBS);
  return meant === null ? null : didYouMean(meant);
}

/** Asks whether the nearest of some words was meant; null if none is near. */
async function meaning(typed: string, known: readonly string[]): Promise<Bilingual | null> {
  const { didYouMean, nearestWord } = await import('./did-you-mean.ts');
  const meant = nearestWord(typed, known);
  return meant === null ? null : didYouMean(meant);
}

/** The words that an argument may be, a line each, with what is said of them; empty where nothing is. */
async function choiceList(choices: readonly Choice[]): Promise<Bilingual> {
  const { padEnd, textWidth } = await import('../../formats/text/text-width.ts');
  const told = choices.filter(({ about }) => about.vi !== '');
  if (told.length === 0) return { vi: '', en: '' };
  const width = Math.max(...told.map(({ word }) => textWidth(word)));
  const lines = (language: Language) =>
    told.map(({ word, about }) => `  ${padEnd(word, width)}  ${about[language]}\n`).join('');
  return { vi: `Chọn một trong:\n${lines('vi')}`, en: `Choose one of:\n${lines('en')}` };
}
