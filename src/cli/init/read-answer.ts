import type { AnsweredWindow } from '../../documents/starter/starter.ts';
import { tidyName } from '../../documents/starter/id-of-name.ts';
import { parseCivilDate } from '../../calendar/civil-date.ts';
import { parsePeriodExpression } from '../../plan/period-expression.ts';
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

/** Names of units, several in one text parted by semicolons or lines. */
export function readUnits(texts: readonly string[]): Read<readonly string[]> {
  const value = texts.flatMap((text) => text.split(/[;\n]/).map(tidyName)).filter((name) => name !== '');
  const strange = value.find((name) => !/[\p{L}\p{N}]/u.test(name));
  if (value.length > 0 && strange === undefined) return { value };
  return {
    problem:
      strange === undefined
        ? { vi: 'chưa nêu đơn vị nào', en: 'no unit is named' }
        : { vi: `"${strange}" không phải là tên đơn vị`, en: `"${strange}" is no name of a unit` },
  };
}

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

/** A window: periods parted by commas (`2026-Q2, 2026-Q3`), or a first and a last day (`2026-04-01..2026-09-30`). */
export function readWindow(text: string): Read<AnsweredWindow> {
  const ends = text.split('..').map((end) => parseCivilDate(end.trim()));
  const [from, to] = ends;
  if (ends.length === 2 && from != null && to != null) {
    if (from <= to) return { value: { periods: [], from, to } };
    return {
      problem: { vi: `thời gian kiểm tra: ${to} trước ${from}`, en: `window: ${to} is before ${from}` },
    };
  }
  const periods = text
    .split(/[,;]/)
    .map((period) => period.trim())
    .filter((period) => period !== '');
  const ranges = periods.flatMap((period) => parsePeriodExpression(period) ?? []);
  const first = ranges.map((range) => range.from).sort()[0];
  const last = ranges
    .map((range) => range.to)
    .sort()
    .at(-1);
  if (first !== undefined && last !== undefined && ranges.length === periods.length)
    return { value: { periods, from: first, to: last } };
  return {
    problem: {
      vi: `"${text}" không phải là thời gian kiểm tra; viết như 2026-Q2, hoặc 2026-04-01..2026-09-30`,
      en: `"${text}" is no window; write 2026-Q2, or 2026-04-01..2026-09-30`,
    },
  };
}
