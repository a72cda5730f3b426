import type { CivilDate } from '../calendar/civil-date.ts';
import { writtenDate } from '../calendar/date-words.ts';
import { bodyName, type Directory, type Passing, passingBy } from '../plan/directory.ts';
import type { ScheduledVisit } from '../schedule/schedule.ts';
import type { Bilingual } from '../words/language.ts';

/** Who stands for a unit that has ended, with the unit: "Sở Xây dựng (tiếp nhận Sở Giao thông vận tải)". */
export function heirName(directory: Directory, { unit, ended, successor }: Passing): Bilingual {
  const former = nameIn(directory, unit);
  if (successor === null) {
    return {
      vi: `${former} (hoạt động đến ngày ${writtenDate(ended, 'vi')}, danh mục chưa ghi nơi tiếp nhận)`,
      en: `${former} (existed until ${writtenDate(ended, 'en')}, its successor is not in the directory)`,
    };
  }
  const heir = nameIn(directory, successor);
  return { vi: `${heir} (tiếp nhận ${former})`, en: `${heir} (successor of ${former})` };
}

/** Who stands for the unit of a visit after its end, and from which day: "từ 01/07/2024: Sở Xây dựng". */
export function heirSince(directory: Directory, { since, successor }: Passing): Bilingual {
  const heir = successor === null ? null : nameIn(directory, successor);
  return {
    vi: `từ ${writtenDate(since, 'vi')}: ${heir ?? 'chưa rõ nơi tiếp nhận'}`,
    en: `from ${writtenDate(since, 'en')}: ${heir ?? 'successor unknown'}`,
  };
}

function nameIn(directory: Directory, id: string): string {
  const agency = directory.get(id);
  return agency === undefined ? id : bodyName(agency);
}

/** Who stands for the unit of a visit on a day, if it has ended by then; null for what follows the visit and has no date. */
export function passedBy(
  directory: Directory,
  { visit: { unit }, followedFrom }: Pick<ScheduledVisit, 'visit' | 'followedFrom'>,
  day: CivilDate | null,
): Passing | null {
  const taken = day ?? followedFrom;
  return unit === null || taken === null ? null : passingBy(unit, taken, directory);
}
