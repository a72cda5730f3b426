import { capitals } from './signature.ts';

/** What stands for a team in the symbol of its papers: "ĐKT" of "Đoàn kiểm tra CCHC năm 2026", "ĐKT1" of "Đoàn kiểm tra số 1". */
export function teamSymbol(name: string): string {
  const kind = name.replace(FIELD_OF_TEAM, '');
  const number = / (?:số )?(\d+)(?= |$)/u.exec(kind);
  const words = capitals(number === null ? kind : kind.replace(number[0], '')).split(' ');
  return `${words.map((word) => word.charAt(0)).join('')}${number?.[1] ?? ''}`;
}

/** What the name of a team tells of its field and its year. */
const FIELD_OF_TEAM = / (?:(?:về )?công tác|cchc|cải cách|chuyển đổi số|năm \d{4})(?: .*)?$/iu;
