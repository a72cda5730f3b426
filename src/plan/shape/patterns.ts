/** Years that the calendar knows. */
const YEAR = String.raw`(?:19|2[01])\d{2}`;
const ISO_DAY = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d)`;
const SLASHED_DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])/(?:0?[13578]|1[02])|(?:0?[1-9]|[12]\d|30)/(?:0?[469]|11)|(?:0?[1-9]|[12]\d)/0?2`;
const DAY = `${YEAR}-(?:${ISO_DAY})|(?:${SLASHED_DAY})/${YEAR}`;

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
  period: String.raw`^(?:${DAY}|\s*${YEAR}(?:-(?:[Qq][1-4]|0[1-9]|1[0-2]))?\s*)$`,
} as const;

/** The first and the last year of a period that is written as a number. */
export const PERIOD_YEARS = { first: 1900, last: 2199 } as const;
