import type { Answers } from '../../documents/starter/starter.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call } from '../command-line/verb.ts';
import type { INIT } from './init-verb.ts';
import {
  type Read,
  readLevels,
  readProvince,
  readTeams,
  readUnits,
  readWindow,
  readYear,
} from './read-answer.ts';

/** Answers as they were typed, as far as there are any. */
export interface Typed {
  readonly province?: string | undefined;
  readonly year?: string | undefined;
  readonly levels?: string | undefined;
  readonly units?: readonly string[] | undefined;
  readonly window?: string | undefined;
  readonly teams?: string | undefined;
}

/** The answers that flags give. */
export function typedInFlags(flags: Call<typeof INIT.flags>['flags']): Typed {
  const { province, year, levels, unit: units, window, teams } = flags;
  return {
    province,
    year,
    levels,
    units: units.length === 0 ? undefined : units,
    window,
    teams,
  };
}

const FLAGS: Readonly<Record<keyof Typed, string>> = {
  province: '--province',
  year: '--year',
  levels: '--levels',
  units: '--unit',
  window: '--window',
  teams: '--teams',
};

/** The answers that were typed, as they are meant. Throws a UsageError that names every one that is missing or none. */
export function readAnswers(typed: Typed): Answers {
  const missing = (Object.keys(FLAGS) as (keyof Typed)[])
    .filter((name) => typed[name] === undefined)
    .map((name) => FLAGS[name])
    .join(', ');
  const problems: Bilingual[] = [];
  if (missing !== '') problems.push({ vi: `thiếu ${missing}`, en: `missing: ${missing}` });
  const meant = <Given, Value>(
    given: Given | undefined,
    read: (given: Given) => Read<Value>,
  ): Value | null => {
    if (given === undefined) return null;
    const result = read(given);
    if ('value' in result) return result.value;
    problems.push(result.problem);
    return null;
  };
  const province = meant(typed.province, readProvince);
  const year = meant(typed.year, readYear);
  const levels = meant(typed.levels, readLevels);
  const units = meant(typed.units, (texts) => readUnits(texts, levels));
  const window = meant(typed.window, (text) => readWindow(text, year));
  const teams = meant(typed.teams, readTeams);
  if (
    province === null ||
    year === null ||
    levels === null ||
    units === null ||
    window === null ||
    teams === null
  )
    throw badAnswers(problems, missing);
  const { names, communesOfEach } = units;
  return { province, year, levels, units: names, communesOfEach, window, teams };
}

/** Wrong use for all these reasons at once. */
export function badAnswers(problems: readonly Bilingual[], missing = ''): UsageError {
  const [only, ...others] = problems;
  const listed = (language: Language) => problems.map((one) => `\n  - ${one[language]}`).join('');
  const words =
    only !== undefined && others.length === 0
      ? only
      : { vi: `chưa dùng được:${listed('vi')}`, en: `these cannot be:${listed('en')}` };
  if (missing === '') return new UsageError(words);
  return new UsageError(words, {
    vi: 'Không có cửa sổ lệnh để hỏi thì phải nêu đủ các tùy chọn ấy. Xem ví dụ: cchc init --help',
    en: 'Where there is no terminal to ask on, those options are needed. For examples: cchc init --help',
  });
}
