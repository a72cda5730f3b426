/** What is said of one thing that is amended. */
export interface ItemWords {
  /** What it is about: "thời gian kiểm tra". */
  readonly about: string;
  /** What was decided, and what is proposed instead; null where there is nothing. */
  readonly old: string | null;
  readonly new: string | null;
  /** The sentence of the decision, without its sign. */
  readonly sentence: string;
}
