/** A fact that a letter needs and nobody has given: the key that would hold it, and what it is called. */
export class Missing {
  readonly key: string;
  readonly name: string;

  constructor(key: string, name: string) {
    this.key = key;
    this.name = name;
  }
}

/** What a tag of a text may stand for: words, whether something holds, a list to repeat, a fact that is missing. */
export type TagValue = string | boolean | Missing | readonly Tags[];

/** The values of the tags, by name. */
export interface Tags {
  readonly [tag: string]: TagValue;
}
