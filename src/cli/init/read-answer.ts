import { bodyOfName } from '../../documents/starter/body-of-name.ts';
import { type CommunesOfEach, type Group, groupNamed } from '../../documents/starter/group-of-units.ts';
import type { AnsweredWindow } from '../../documents/starter/starter.ts';
import { tidyName } from '../../documents/starter/id-of-name.ts';
import { yearOf } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import { readPeriodsInWords } from '../../plan/time-words.ts';
import { timeAdvice } from '../../rules/words/time-advice.ts';
import type { Bilingual } from '../../words/language.ts';

/** An answer as it is meant, or why it is none. */
export type Read<Value> = { readonly value: Value } | { readonly problem: Bilingual };

const MOST_TEAMS = 20;

/** The name of a province: a text with a letter in it. */
export function readProvince(text: string): Read<string> {
  const value = tidyName(text);
  if (/\p{L}/u.test(value)) return { value };
  if (value === '') return { problem: { vi: 'chưa nêu tên tỉnh', en: 'no province is named' } };
  return { problem: { vi: `"${value}" không phải là tên tỉnh`, en: `"${value}" is no name of a province` } };
}

/** A year for which there may be a plan. */
export function readYear(text: string): Read<number> {
  if (text.trim() === '') return { problem: { vi: 'chưa nêu năm', en: 'no year is given' } };
  const value = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= 1995 && value <= 2100) return { value };
  return {
    problem: {
      vi: `"${text}" không phải là năm từ 1995 đến 2100`,
      en: `"${text}" is not a year from 1995 to 2100`,
    },
  };
}

/** How many levels of government there are. */
export function readLevels(text: string): Read<2 | 3> {
  const value = text.trim();
  if (value === '2' || value === '3') return { value: value === '2' ? 2 : 3 };
  return { problem: { vi: `"${text}" không phải là 2 hoặc 3 cấp`, en: `"${text}" is not 2 or 3 levels` } };
}

/** What is said of the units to inspect. */
interface AnsweredUnits {
  readonly names: readonly string[];
  readonly communesOfEach: CommunesOfEach | null;
}

/**
 * Names of units, several in one text parted by semicolons, lines, or by commas where a name begins behind one; among them
 * how many communes of each district, where there are districts. `levels` is null where it is not known.
 */
export function readUnits(texts: readonly string[], levels: 2 | 3 | null): Read<AnsweredUnits> {
  const given = texts.flatMap((text) => text.split(/[;\n]/).map(tidyName)).filter((name) => name !== '');
  const names: string[] = [];
  const ofEach: CommunesOfEach[] = [];
  const problems: Bilingual[] = [];
  for (const one of given) {
    const group = groupNamed(one);
    if (group === null) names.push(...namesIn(one));
    else if (typeof group === 'object' && levels !== 2) ofEach.push(group);
    else problems.push(isGroup(one, group));
  }
  const [communesOfEach = null, ...others] = ofEach;
  const strange = names.find((name) => !/[\p{L}\p{N}]/u.test(name));
  if (strange !== undefined)
    problems.push({ vi: `"${strange}" không phải là tên đơn vị`, en: `"${strange}" is no name of a unit` });
  if (others.length > 0)
    problems.push({
      vi: 'số xã của mỗi huyện chỉ nêu một lần',
      en: 'the number of communes of each district can be given once only',
    });
  if (given.length === 0) problems.push({ vi: 'chưa nêu đơn vị nào', en: 'no unit is named' });
  else if (communesOfEach !== null && !names.some((name) => bodyOfName(name).level === 'district'))
    problems.push({
      vi: 'số xã của mỗi huyện: hãy nêu cả tên các huyện được kiểm tra',
      en: 'communes of each district: name the districts that are inspected, too',
    });
  if (problems.length === 0) return { value: { names, communesOfEach } };
  return {
    problem: {
      vi: problems.map(({ vi }) => vi).join('; '),
      en: problems.map(({ en }) => en).join('; '),
    },
  };
}

/** The first words of an agency's or a locality's name, behind which it goes on. */
const FIRST_WORDS =
  /^(?:sở|ban|cục|chi cục|thanh tra|văn phòng|kho bạc|bảo hiểm|thuế|công an|bệnh viện|trường|trung tâm|viện|công ty|tổng công ty|ubnd|ủy ban nhân dân|uỷ ban nhân dân|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp) /iu;

/** The names in a text in which commas may part names or stand in one, as between a commune and its district. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const raw of text.split(',')) {
    const part = raw.trim();
    const before = names.at(-1);
    const isDistrictOf =
      before !== undefined &&
      bodyOfName(part).level === 'district' &&
      bodyOfName(before).level === 'commune' &&
      !before.includes(',');
    if (before === undefined || (FIRST_WORDS.test(part) && !isDistrictOf)) names.push(part);
    else names[names.length - 1] = `${before},${raw}`.trim();
  }
  return names;
}

/** That words are for several units at once, and where the language has a key for them. */
function isGroup(text: string, group: Group): Bilingual {
  const what: Bilingual = {
    vi: `"${text}" là một nhóm, không phải tên một đơn vị`,
    en: `"${text}" is a group, not the name of a unit`,
  };
  if (typeof group === 'object')
    return {
      vi: `${what.vi}; chính quyền hai cấp không còn huyện: hãy nêu tên từng xã, phường`,
      en: `${what.en}; with two levels there are no districts: name the communes`,
    };
  const name: Bilingual = { vi: 'hãy nêu tên từng đơn vị', en: 'name the units' };
  const section = SECTIONS[group];
  if (section === null) return { vi: `${what.vi}: ${name.vi}`, en: `${what.en}: ${name.en}` };
  return {
    vi: `${what.vi}: ${name.vi} đã biết; số còn lại ghi vào kế hoạch theo docs/ngon-ngu.md, mục ${section}`,
    en: `${what.en}: ${name.en} known so far; the rest goes into the plan by docs/ngon-ngu.md, ${section}`,
  };
}

/** The section of the language reference on each group. */
const SECTIONS: Readonly<Record<Exclude<Group, CommunesOfEach>, string | null>> = {
  number: '7.1',
  share: '7.2',
  drawn: '7.4',
  all: null,
};

/** How many teams there are. */
export function readTeams(text: string): Read<number> {
  const value = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  if (value >= 1 && value <= MOST_TEAMS) return { value };
  return {
    problem: {
      vi: `"${text}" không phải là số đoàn từ 1 đến ${MOST_TEAMS}`,
      en: `"${text}" is not a number of teams from 1 to ${MOST_TEAMS}`,
    },
  };
}

/**
 * A window as people write it: `quý II`, `tháng 5 đến tháng 9`, `từ 01/04/2026 đến 30/09/2026`, `2026-Q2, 2026-Q3`. `year` is
 * that of the plan, null where it is not known: the window is in it, also where it names none.
 */
export function readWindow(text: string, year: number | null): Read<AnsweredWindow> {
  if (text.trim() === '') return { problem: { vi: 'chưa nêu thời gian kiểm tra', en: 'no window is given' } };
  const read = readPeriodsInWords(text, year);
  if ('fault' in read) {
    const { vi, en } = timeAdvice(text, 'period') ?? SHOWN_WINDOWS;
    return {
      problem: {
        vi: `"${text}" không phải là thời gian kiểm tra. ${vi}`,
        en: `"${text}" is no window. ${en}`,
      },
    };
  }
  const backwards = read.ranges.find(({ from, to }) => to < from);
  if (backwards !== undefined) {
    const { from, to } = backwards;
    return {
      problem: { vi: `thời gian kiểm tra: ${to} trước ${from}`, en: `window: ${to} is before ${from}` },
    };
  }
  const from = read.ranges.map((range) => range.from).reduce((one, other) => (one < other ? one : other));
  const to = read.ranges.map((range) => range.to).reduce((one, other) => (one > other ? one : other));
  if (year !== null && (yearOf(from) > year || yearOf(to) < year))
    return {
      problem: {
        vi: `thời gian kiểm tra ${writtenDate(from, 'vi')} đến ${writtenDate(to, 'vi')} không thuộc năm ${year} của kế hoạch`,
        en: `the window ${from} to ${to} is not in ${year}, the year of the plan`,
      },
    };
  const isDays = /^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/.test(read.expression);
  return { value: { periods: isDays ? [] : read.expression.split(', '), from, to } };
}

const SHOWN_WINDOWS: Bilingual = {
  vi: 'Viết như "quý II", "tháng 5 đến tháng 9", hoặc "01/04/2026 đến 30/09/2026".',
  en: 'Write 2026-Q2, 2026-05..2026-09, or 2026-04-01..2026-09-30.',
};
