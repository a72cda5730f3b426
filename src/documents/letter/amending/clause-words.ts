/** A clause of a plan by its parts: "VI.3 gạch 1" is the first dash of number 3 of part VI. */
const CLAUSE = /^([IVXLC]+)(?:\.(\d+))?(?:\.(\p{Ll}))?(?: gạch (\d+))?$/u;

/** The ordinal of a dash, as sentences say it. */
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** A clause of the plan as people say it: "III.1.a" is "điểm a khoản 1 mục III". What has no such parts stays as it is. */
export function clauseWords(clause: string): string {
  const parts = CLAUSE.exec(clause.trim());
  if (parts === null) return clause.trim().replace(/^(?:Khoản|Điểm|Mục|Đoạn)(?= )/u, startSmall);
  const [, part = '', number, letter, dash] = parts;
  return [
    ...(dash === undefined ? [] : [`gạch đầu dòng thứ ${ORDINALS[Number(dash) - 1] ?? dash}`]),
    ...(letter === undefined ? [] : [`điểm ${letter}`]),
    ...(number === undefined ? [] : [`khoản ${number}`]),
    `mục ${part}`,
  ].join(' ');
}

function startSmall(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Which of two clauses comes first in a decision: its articles, the parts of the plan in order, then what has no parts. */
export function compareClauses(one: string | null, other: string | null): number {
  const [ranks, others] = [rankOf(one), rankOf(other)];
  const differing = ranks.findIndex((rank, index) => rank !== others[index]);
  return differing === -1 ? 0 : (ranks[differing] ?? 0) - (others[differing] ?? 0);
}

function rankOf(clause: string | null): readonly number[] {
  const article = /^Điều (\d+)/u.exec(clause ?? '');
  if (article !== null) return [0, Number(article[1]), 0, 0, 0];
  const parts = CLAUSE.exec(clause?.trim() ?? '');
  if (parts === null) return [2, 0, 0, 0, 0];
  const [, part = '', number = '0', letter, dash = '0'] = parts;
  return [1, romanValue(part), Number(number), letterRank(letter), Number(dash)];
}

/** The letters of a decision go a, b, c, d, đ, e. */
function letterRank(letter: string | undefined): number {
  return letter === undefined ? 0 : 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'.indexOf(letter) + 1;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(number: string): number {
  const digits = Array.from(number, (digit) => ROMAN[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
