import { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Environment } from '../environment.ts';
import type { Typed } from './answers.ts';
import {
  type Read,
  readLevels,
  readProvince,
  readTeams,
  readUnits,
  readWindow,
  readYear,
} from './read-answer.ts';

/** The terminal to ask on: keys come in, questions go out. */
interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** The terminal of a run, or null where there is none. */
export function terminalOf(environment: Environment): Terminal | null {
  const { stdin, screen } = environment;
  const { isTTY, columns } = screen;
  if (isTTY !== true || !(stdin instanceof Readable) || !(screen instanceof Writable)) return null;
  if (!('isTTY' in stdin) || stdin.isTTY !== true) return null;
  const isColoured = environment.isColoured(screen);
  return { input: stdin, output: isColoured ? screen : withoutColour(screen, columns) };
}

/** Asks for what is not typed yet, each answer checked as it is given. Returns null if the user breaks off. */
export async function ask(
  typed: Typed,
  terminal: Terminal,
  { language, today }: Pick<Environment, 'language' | 'today'>,
): Promise<Typed | null> {
  const { signal, stopListening } = untilInputEnds(terminal.input);
  // An answer that is told to be wrong stands in the words, and the library writes to the terminal itself.
  const say = (words: Bilingual) => printable(words[language]);
  const line = (
    message: Bilingual,
    read: (text: string) => Read<unknown>,
    given: { readonly placeholder?: string; readonly defaultValue?: string } = {},
  ) =>
    text({
      ...terminal,
      ...given,
      signal,
      message: say(message),
      validate: (value = '') => {
        const result = read(value === '' ? (given.defaultValue ?? '') : value);
        return 'problem' in result ? say(result.problem) : undefined;
      },
    });
  const levels = (year: string) =>
    select({
      ...terminal,
      signal,
      message: say({ vi: 'Chính quyền địa phương có mấy cấp?', en: 'How many levels of government?' }),
      initialValue: Number(year) <= 2024 ? '3' : '2',
      showInstructions: false,
      options: LEVELS.map(([value, words]) => ({ value, label: say(words) })),
    });

  const answers = { ...typed };
  const province = { vi: 'Tỉnh, thành phố nào?', en: 'Which province?' };
  const year = { vi: 'Kế hoạch năm nào?', en: 'The plan of which year?' };
  const teams = { vi: 'Có mấy đoàn kiểm tra?', en: 'How many teams?' };
  const questions: readonly (readonly [name: keyof Typed, put: () => Promise<string | symbol>])[] = [
    ['province', () => line(province, readProvince)],
    ['year', () => line(year, readYear, { placeholder: yearToPlan(today()) })],
    ['levels', () => levels(answers.year ?? '')],
    [
      'units',
      () =>
        line(UNITS, (units) => readUnits([units], levelsIn(answers)), {
          placeholder: say(unitsShown(answers.levels)),
        }),
    ],
    [
      'window',
      () => line(WINDOW, (window) => readWindow(window, yearIn(answers)), { placeholder: say(WINDOW_SHOWN) }),
    ],
    ['teams', () => line(teams, readTeams, { placeholder: '1', defaultValue: '1' })],
  ];
  for (const [name, put] of questions) {
    if (answers[name] !== undefined) continue;
    const answer = await put();
    if (isCancel(answer)) {
      stopListening();
      return null;
    }
    Object.assign(answers, { [name]: name === 'units' ? [answer] : answer });
  }
  stopListening();
  return answers;
}

/** A signal that is given where nothing more will be typed: the input has ended, or Ctrl+D says so. */
function untilInputEnds(input: Readable) {
  const stop = new AbortController();
  const end = () => {
    stop.abort();
  };
  const onKey = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined) => {
    if (key?.ctrl === true && key.name === 'd') end();
  };
  input.once('end', end);
  input.on('keypress', onKey);
  return {
    signal: stop.signal,
    stopListening: () => {
      input.off('end', end);
      input.off('keypress', onKey);
    },
  };
}

const LEVELS: readonly (readonly [string, Bilingual])[] = [
  ['2', { vi: '2 cấp: tỉnh, xã (từ 01/07/2025)', en: '2: province and commune (since 1 July 2025)' }],
  ['3', { vi: '3 cấp: tỉnh, huyện, xã', en: '3: province, district and commune' }],
];

const WINDOW: Bilingual = {
  vi: 'Kiểm tra khi nào?',
  en: 'When? (such as 2026-Q2, 2026-05, or 2026-04-01..2026-09-30)',
};

const WINDOW_SHOWN: Bilingual = {
  vi: 'quý II và quý III; tháng 5 đến tháng 9; 01/04 đến 30/09',
  en: '2026-Q2, 2026-Q3',
};

/** The year that was answered, as far as it is known. */
function yearIn({ year = '' }: Typed): number | null {
  const read = readYear(year);
  return 'value' in read ? read.value : null;
}

/** The levels of government that were answered, as far as they are known. */
function levelsIn({ levels = '' }: Typed): 2 | 3 | null {
  const read = readLevels(levels);
  return 'value' in read ? read.value : null;
}

const UNITS: Bilingual = {
  vi: 'Kiểm tra những đơn vị nào? (cách nhau bằng dấu chấm phẩy)',
  en: 'Which units are inspected? (names parted by semicolons)',
};

/** How units are named, with so many levels of government. */
function unitsShown(levels: string | undefined): Bilingual {
  return levels === '3'
    ? {
        vi: 'Sở Tư pháp; Huyện Tam Bình; Xã Song Phú, huyện Tam Bình',
        en: 'a department; a district; a commune, its district',
      }
    : { vi: 'Sở Tư pháp; Sở Y tế; Xã Cái Nhum', en: 'a department; another one; a commune' };
}

/** Plans for a year are written from the last quarter of the year before. */
function yearToPlan(today: CivilDate): string {
  const year = Number(today.slice(0, 4));
  return String(today.slice(5) >= '10-01' ? year + 1 : year);
}

/** The sequences by which a terminal sets colours and weights. */
const COLOUR = /\u001b\[[\d;]*m/g;

/** A terminal of so many columns on which nothing is coloured, for a library that always paints. */
function withoutColour(terminal: Writable, columns: number | undefined): Writable {
  const plain = new Writable({
    decodeStrings: false,
    write: (chunk: string | Uint8Array, _encoding, done) => {
      terminal.write(typeof chunk === 'string' ? chunk.replace(COLOUR, '') : chunk, done);
    },
  });
  return Object.assign(plain, { isTTY: true, columns });
}
