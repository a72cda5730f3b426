/** Where a fact is given that a letter needs: under a key of the plan, or by a flag of the command line. */
type GivenBy = 'key' | 'flag';

/** A fact that a letter needs and nobody has given: the key or the flag that would hold it, and what it is called. */
export class Missing {
  readonly key: string;
  readonly name: string;
  readonly givenBy: GivenBy;

  constructor(key: string, name: string, givenBy: GivenBy = 'key') {
    this.key = key;
    this.name = name;
    this.givenBy = givenBy;
  }
}

/** What a tag of a text may stand for: words, whether something holds, a list to repeat, a fact that is missing. */
export type TagValue = string | boolean | Missing | readonly Tags[];

/** The values of the tags, by name. */
export interface Tags {
  readonly [tag: string]: TagValue;
}
