import type { CivilDate } from '../../calendar/civil-date.ts';
import { knownDate } from '../../calendar/civil-date.ts';
import { fold } from '../../plan/fold.ts';

/** A law by its day, which is not enough, and by words that its title has however it is shortened. */
interface Law {
  readonly date: CivilDate;
  readonly marks: readonly string[];
  /** Its title, letter for letter. */
  readonly title: string;
}

/** The laws on which plans of inspection rest. */
const LAWS: readonly Law[] = [
  {
    date: knownDate('2015-06-19'),
    marks: ['to chuc chinh quyen'],
    title: 'Luật Tổ chức chính quyền địa phương',
  },
  {
    date: knownDate('2019-11-22'),
    marks: ['sua doi', 'to chuc chinh'],
    title:
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
  },
  {
    date: knownDate('2025-06-16'),
    marks: ['to chuc chinh quyen'],
    title: 'Luật Tổ chức chính quyền địa phương',
  },
];

/** The title of the law of a day that a text means; null where no law is known that it could mean. */
export function officialTitle(title: string, date: CivilDate | null): string | null {
  const words = fold(title);
  const law = LAWS.find((one) => one.date === date && one.marks.every((mark) => words.includes(mark)));
  return law?.title ?? null;
}
