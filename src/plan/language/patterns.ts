/** Years that the calendar knows. */
const YEAR = String.raw`(?:19|2[01])\d{2}`;
const ISO_DAY = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d)`;
const SLASHED_DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])/(?:0?[13578]|1[02])|(?:0?[1-9]|[12]\d|30)/(?:0?[469]|11)|(?:0?[1-9]|[12]\d)/0?2`;
const DAY = `${YEAR}-(?:${ISO_DAY})|(?:${SLASHED_DAY})/${YEAR}`;

const PERIOD = String.raw`${YEAR}(?:-(?:[Qq][1-4]|[Hh][12]|0[1-9]|1[0-2]))?`;
/** Several periods, or a stretch from one to another: what they are, only the validator looks at. */
const PERIODS = String.raw`[\dQqHh/\s-]*\d[\dQqHh/\s-]*(?:,|\.\.)[\dQqHh/\s,.-]*`;

/** A word in either case, with its marks or without, in NFC or NFD: `[tT][hH].{1,3}[nN][gG]`. */
function anyWayOf(word: string): string {
  const letters = Array.from(word.normalize('NFC'), (letter) => {
    if (letter === 'đ') return '[đĐdD]';
    const isMarked = letter.normalize('NFD').length > 1;
    return isMarked ? '.{1,3}' : `[${letter}${letter.toUpperCase()}]`;
  });
  return letters.join('');
}

/** The words with which a time in words begins. */
const FIRST_WORDS = [
  ...['đầu', 'giữa', 'cuối', 'hết', 'tháng', 'quý', 'năm', 'cả', 'ngày', 'nửa', 'từ', 'trong', 'các', 'đến'],
  ...['sáu', 'chín'],
];

/** What begins as a time in words does; how it may go on, no pattern can say. */
const IN_WORDS = String.raw`\s*(?:[\d/.-]+\s+)?(?:${FIRST_WORDS.map(anyWayOf).join('|')})\s.*`;

/** How the texts of a plan are written, as far as a pattern can say it. */
export const PATTERNS = {
  /** A text with at least one visible letter. */
  text: String.raw`\S`,
  id: '^[a-z0-9]+(-[a-z0-9]+)*$',
  /** From 0% to 100%. */
  share: String.raw`^(0?\d{1,2}(\.\d+)?|100(\.0+)?)%$`,
  /** That the end comes after the beginning, no pattern can say. */
  hours: String.raw`^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$`,
  /** 29 February in every year: which ones have it, no pattern can say. */
  date: `^(?:${DAY})$`,
  day: String.raw`^(?:${DAY}|\d{1,2}/\d{1,2}|${IN_WORDS})$`,
  period: String.raw`^(?:${DAY}|\s*${PERIOD}\s*|${PERIODS}|${IN_WORDS})$`,
  halfMonth: String.raw`^\s*${anyWayOf('nửa')}\s+${anyWayOf('tháng')}\s*$`,
} as const;

/** The first and the last year of a period that is written as a number. */
export const PERIOD_YEARS = { first: 1900, last: 2199 } as const;
