import { quantity } from '../../deadlines/quantity.ts';
import { parseCivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import type { Measure } from '../../plan/language/deadlines.ts';
import type { Kind, Level } from '../../plan/directory.ts';
import type { Role } from '../../plan/language/teams.ts';
import type { Bilingual } from '../../words/language.ts';

/** A value of a diagnostic. */
export type Value = string | number | undefined;

/** How many items of a list a message shows. */
const MOST_LISTED = 5;

/** A date as each language writes it: 22/04/2021, 22 April 2021. What is no date stays as it is. */
export function dateWords(value: Value): Bilingual {
  const date = parseCivilDate(String(value));
  if (date === null) return { vi: String(value), en: String(value) };
  return { vi: writtenDate(date, 'vi'), en: writtenDate(date, 'en') };
}

/** A day, "ngày 12/05/2021", or a stretch of days within which one lies. */
export function daysWords(from: Value, to: Value): Bilingual {
  const [first, last] = [dateWords(from), dateWords(to)];
  if (from === to) return { vi: `ngày ${first.vi}`, en: `on ${first.en}` };
  return {
    vi: `trong khoảng ${first.vi}–${last.vi}`,
    en: `between ${first.en} and ${last.en}`,
  };
}

/** "1 visit", "3 visits": English needs to know. */
export function counted(value: Value, one: string, many = `${one}s`): string {
  return `${value} ${Number(value) === 1 ? one : many}`;
}

/** A list for a message: the first few items, and that there are more. */
export function shortList(items: readonly string[]): string {
  const shown = items.slice(0, MOST_LISTED).join(', ');
  return items.length > MOST_LISTED ? `${shown}, …` : shown;
}

/** "15 ngày làm việc", "15 working days". */
export function periodWords(count: Value, measure: Value): Bilingual {
  return quantity(Number(count), measure as Measure);
}

/** " (VI.1.a)" where a clause is known, else nothing. */
export function inBrackets(value: Value): string {
  return value === undefined || value === '' ? '' : ` (${value})`;
}

/** "Có phải …?" where something near was found, else other advice. */
export function suggestion(nearest: Value, otherwise: Bilingual): Bilingual {
  if (nearest === undefined || nearest === '') return otherwise;
  return { vi: `Có phải ý bạn là "${nearest}"?`, en: `Did you mean "${nearest}"?` };
}

/** What a word of the language is called, or the word itself. */
export function nameOf(names: Readonly<Record<string, Bilingual>>, word: Value): Bilingual {
  return names[String(word)] ?? { vi: String(word), en: String(word) };
}

export const LEVEL_NAMES: Readonly<Record<Level, Bilingual>> = {
  province: { vi: 'cấp tỉnh', en: 'province level' },
  district: { vi: 'cấp huyện', en: 'district level' },
  commune: { vi: 'cấp xã', en: 'commune level' },
};

export const KIND_NAMES: Readonly<Record<Kind, Bilingual>> = {
  'people-committee': { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  department: { vi: 'sở, ban, ngành', en: 'department' },
  office: { vi: 'văn phòng', en: 'office' },
  'management-board': { vi: 'ban quản lý', en: 'management board' },
  vertical: { vi: 'cơ quan ngành dọc', en: 'vertical agency' },
  'public-service': { vi: 'đơn vị sự nghiệp', en: 'public-service unit' },
  enterprise: { vi: 'doanh nghiệp nhà nước', en: 'state enterprise' },
  'district-office': { vi: 'phòng chuyên môn cấp huyện', en: 'district office' },
  'party-or-mass': { vi: 'cơ quan Đảng, đoàn thể', en: 'Party or mass organisation' },
  other: { vi: 'loại khác', en: 'other' },
};

export const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  head: { vi: 'trưởng đoàn', en: 'head' },
  deputy: { vi: 'phó trưởng đoàn', en: 'deputy head' },
  secretary: { vi: 'thư ký', en: 'secretary' },
  member: { vi: 'thành viên', en: 'member' },
};
