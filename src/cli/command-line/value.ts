import type { CivilDate } from '../../calendar/civil-date.ts';
import { type Formats, namesOf } from '../../formats/format.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import { type Bilingual, LANGUAGES } from '../../words/language.ts';
import { type GivenNumber, readCountFlag, readDateFlag, readNumberFlag, readWordFlag } from './read-flag.ts';
import type { Environment } from '../environment.ts';

/** A word that a value may be, and what is said of it where it is on offer. */
export interface Choice {
  readonly word: string;
  readonly about: Bilingual;
  /** The title below which help lists it, where there are many. */
  readonly group?: Bilingual;
}

/** The ids that a word may be, of units and agencies of a campaign, with their names. */
export type PickUnits = (context: RuleContext) => readonly (readonly [id: string, name: Bilingual])[];

/** A kind of value on the command line, of a flag or an argument. */
export interface Value<Read = unknown> {
  /** The word that stands for it in help, as in `--format <format>`. */
  readonly holder: Bilingual;
  /** What completion offers for it beside its choices. */
  readonly offers: 'nothing' | 'files' | 'folders' | 'plans' | 'units';
  /** Of the units of a plan, those that it may be; all that are inspected with notice, if left out. Loaded when asked for. */
  readonly pick?: () => Promise<PickUnits>;
  /** The words that it may be, where there are only so many; loaded when asked for. */
  readonly choices?: () => Promise<readonly Choice[]>;
  /** Whether help lists the choices with what is said of each. */
  readonly listsChoices?: boolean;
  /** What a text means. `what` names the flag or argument. Throws a UsageError for what it cannot mean. */
  readonly read: (text: string, what: string, world: World) => Read | Promise<Read>;
}

/** What a value is read by that is said of today, or of a file. */
type World = Pick<Environment, 'today' | 'project'>;

/** A value that means the same everywhere and on every day. */
interface TimelessValue<Read> extends Value<Read> {
  readonly read: (text: string, what: string) => Read | Promise<Read>;
}

/** A value that is taken as it is typed. */
export function textOf(holder: Bilingual, offers: Value['offers'] = 'nothing'): Value<string> {
  return { holder, offers, read: (text) => text };
}

const FILE_HOLDER: Bilingual = { vi: 'tệp', en: 'file' };
const NUMBER_HOLDER: Bilingual = { vi: 'số', en: 'number' };
const NAME_HOLDER: Bilingual = { vi: 'tên', en: 'name' };

export const FILE = textOf(FILE_HOLDER, 'files');
/** A file to write: a bare name goes into the folder that the project file gives for that. */
export const OUTPUT_FILE: Value<string> = {
  ...FILE,
  read: async (text, what, { project }) => {
    await (await import('../input/name-on-windows.ts')).refuseNameOnWindows(text, what);
    return (await import('../input/named-file.ts')).inOut(text, project);
  },
};

/** A file to read, which must be there; `endings`: how its name may end. */
export function inputFile(...endings: readonly string[]): Value<string> {
  return {
    ...FILE,
    read: async (text, what, { project }) =>
      (await import('../input/named-file.ts')).namedFile(text, endings, { project, what }),
  };
}

/** A folder to write to. */
export const FOLDER: Value<string> = {
  ...textOf({ vi: 'thư mục', en: 'folder' }, 'folders'),
  read: async (text, what) => {
    await (await import('../input/name-on-windows.ts')).refuseNameOnWindows(text, what);
    return text;
  },
};
export const NAME = textOf(NAME_HOLDER);
/** A unit that a plan inspects. */
export const UNIT = textOf(NAME_HOLDER, 'units');
export const PLAN_FILE = textOf({ vi: 'kế hoạch', en: 'plan' }, 'plans');
export const YEAR = textOf({ vi: 'năm', en: 'year' });
/** A number that is read with other answers. */
export const NUMBER = textOf(NUMBER_HOLDER);

export const DATE: Value<CivilDate> = {
  holder: { vi: 'ngày', en: 'date' },
  offers: 'nothing',
  read: (text, what) => readDateFlag(text, what),
};

/** The word that stands for the day on the clock. */
const TODAY = 'today';

/** The day that is taken for today: a date, or the word that reads the clock. */
export const DAY_TAKEN_FOR_TODAY: Value<CivilDate> = {
  holder: DATE.holder,
  offers: 'nothing',
  choices: () =>
    Promise.resolve([{ word: TODAY, about: { vi: 'ngày trên đồng hồ', en: 'the day on the clock' } }]),
  read: (text, what, { today }) =>
    text.trim().toLowerCase() === TODAY ? today() : readDateFlag(text, what, TODAY),
};

/** A whole number from 0. */
export const COUNT: Value<number> = { holder: NUMBER_HOLDER, offers: 'nothing', read: readCountFlag };

/** The number of an official paper, with or without its symbol; null for an empty one, which leaves it blank. */
export const PAPER_NUMBER: Value<GivenNumber | null> = {
  holder: NUMBER_HOLDER,
  offers: 'nothing',
  read: readNumberFlag,
};

/** A word that must be one of some, which are loaded when asked for. */
export function oneOf<Word extends string>(
  holder: Bilingual,
  load: () => Promise<readonly Word[]>,
  about?: Readonly<Record<Word, Bilingual>>,
): TimelessValue<Word> {
  return {
    holder,
    offers: 'nothing',
    choices: async () => (await load()).map((word) => ({ word, about: about?.[word] ?? NOTHING_SAID })),
    read: async (text, what) => readWordFlag(text, await load(), what),
  };
}

const NOTHING_SAID: Bilingual = { vi: '', en: '' };

export const LANGUAGE = oneOf({ vi: 'ngôn ngữ', en: 'language' }, () => Promise.resolve(LANGUAGES));

/** What the format of plain text was called before; both are still understood. */
const FORMERLY_TEXT: readonly string[] = ['table', 'txt'];

/** The name of one of some formats. */
export function formatOf<Name extends string>(formats: Formats<Name>): TimelessValue<Name> {
  const names = namesOf(formats);
  return {
    holder: { vi: 'định dạng', en: 'format' },
    offers: 'nothing',
    choices: () => Promise.resolve(names.map((word) => ({ word, about: NOTHING_SAID }))),
    read: async (text, what) =>
      names.find((name) => name === 'text' && FORMERLY_TEXT.includes(text.trim().toLowerCase())) ??
      readWordFlag(text, names, what),
  };
}
