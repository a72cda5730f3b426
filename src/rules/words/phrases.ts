import type { CivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import { quantity } from '../../deadlines/period.ts';
import type { Kind, Level } from '../../plan/directory.ts';
import type { Measure } from '../../plan/language/deadlines.ts';
import type { Role } from '../../plan/language/teams.ts';
import type { AgencyName } from '../../schedule/visits/unit-name.ts';
import type { Bilingual } from '../../words/language.ts';

/** How many items of a list a message shows. */
const MOST_LISTED = 5;

/** A date as each language writes it: 22/04/2021, 22 April 2021. */
export function dateWords(date: CivilDate): Bilingual {
  return { vi: writtenDate(date, 'vi'), en: writtenDate(date, 'en') };
}

/** A day, "ngày 12/05/2021", or a stretch of days within which one lies. */
export function daysWords(from: CivilDate, to: CivilDate): Bilingual {
  const [first, last] = [dateWords(from), dateWords(to)];
  if (from === to) return { vi: `ngày ${first.vi}`, en: `on ${first.en}` };
  return {
    vi: `trong khoảng ${first.vi}–${last.vi}`,
    en: `between ${first.en} and ${last.en}`,
  };
}

/** That an agency exists only until a day, which is that of `above` where it ends with what it belongs to. */
export function endWords(above: AgencyName | null, date: CivilDate): Bilingual {
  const day = dateWords(date);
  return above === null
    ? { vi: `chỉ hoạt động đến ngày ${day.vi}`, en: `exists only until ${day.en}` }
    : { vi: `kết thúc cùng ${above.vi}, ${day.vi}`, en: `ends with ${above.en}, on ${day.en}` };
}

/** "1 visit", "3 visits": English needs to know. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A list for a message: the first few items, and that there are more. */
export function shortList(items: readonly string[]): string {
  const shown = items.slice(0, MOST_LISTED).join(', ');
  return items.length > MOST_LISTED ? `${shown}, …` : shown;
}

/** "15 ngày làm việc", "15 working days". */
export function periodWords(count: number, measure: Measure): Bilingual {
  return quantity(count, measure);
}

/** " (VI.1.a)" where a clause is known, else nothing. */
export function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** "Có phải …?" where something near was found, else other advice. */
export function suggestion(nearest: string, otherwise: Bilingual): Bilingual {
  if (nearest === '') return otherwise;
  return { vi: `Có phải ý bạn là "${nearest}"?`, en: `Did you mean "${nearest}"?` };
}

/** Words for each of some things, in a row. */
export function joined(words: readonly Bilingual[], vi: string, en = vi): Bilingual {
  return { vi: words.map((one) => one.vi).join(vi), en: words.map((one) => one.en).join(en) };
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
