/** What a tag means to whoever writes a text with it, in the language of the texts; of a list, what each entry of it holds too. */
type TagMeaning = string | { readonly about: string; readonly each: TagMeanings };

/** The meanings of tags, by name. */
export interface TagMeanings {
  readonly [tag: string]: TagMeaning;
}
