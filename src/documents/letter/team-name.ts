import { fold } from '../../plan/fold.ts';

/** Words by which the name of a team tells what it inspects. */
const FIELDS = ['cchc', 'cai cach', 'chuyen doi so', 'thu tuc hanh chinh', 'cong vu'];

/**
 * A team as papers name it first: with its field and year, unless its name tells them: "Đoàn kiểm tra công tác cải cách hành
 * chính năm 2021", "Đoàn kiểm tra số 1 về công tác …", but "Đoàn kiểm tra CCHC năm 2021".
 */
export function fullTeamName(name: string, field: string, year: number): string {
  const folded = fold(name);
  const opening = folded.endsWith('kiem tra') ? '' : folded.includes('kiem tra') ? ' về' : ' kiểm tra';
  const tellsField = [...FIELDS, fold(field)].some((word) => folded.includes(word));
  const what = tellsField ? '' : `${opening} công tác ${field}`;
  const when = folded.includes(String(year)) ? '' : ` năm ${year}`;
  return `${name}${what}${when}`;
}
