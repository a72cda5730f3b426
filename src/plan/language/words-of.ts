/** What an editor says of a key, in Vietnamese, and values to start from. */
export interface Said {
  readonly title: string;
  /** What people write for it in Vietnamese besides its title; within a group no two keys share a name. */
  readonly also?: readonly string[];
  readonly description: string;
}

/**
 * The words for a key whose value is of this type: of a value that is chosen from a list, what each word means; of a
 * mapping, the words of its keys; of anything else but yes and no, examples. What a key lacks, the compiler finds.
 */
export type WordsOf<Value> = Said &
  (IsNever<ChoiceOf<Bare<Value>>> extends true
    ? unknown
    : {
        readonly choices: Readonly<Record<ChoiceOf<Bare<Value>>, string>>;
        /** What people write in Vietnamese for these words, besides what they mean. */
        readonly spoken?: Readonly<Partial<Record<ChoiceOf<Bare<Value>>, readonly string[]>>>;
      }) &
  (IsNever<MappingOf<Bare<Value>>> extends true
    ? IsLeaf<Bare<Value>> extends true
      ? { readonly examples: readonly [Given<Value>, ...Given<Value>[]] }
      : unknown
    : {
        readonly keys: WordsOfKeys<MappingOf<Bare<Value>>>;
        readonly examples?: readonly Given<Value>[];
        /** Of a mapping whose keys are ids: those that have a meaning of their own. */
        readonly known?: Readonly<Record<string, Said>>;
      });

/** The words for every key of a mapping; of one whose keys are ids, those for the keys of its values. */
export type WordsOfKeys<Mapping> = string extends keyof Mapping
  ? WordsOfKeys<MappingOf<Bare<Mapping[string & keyof Mapping]>>>
  : { readonly [Key in keyof Mapping]-?: WordsOf<Mapping[Key]> };

/** The words for a key, whatever its value. */
export interface KeyWords extends Said {
  readonly choices?: Readonly<Record<string, string>>;
  readonly spoken?: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly examples?: readonly unknown[];
  readonly keys?: Readonly<Record<string, KeyWords>>;
  readonly known?: Readonly<Record<string, Said>>;
}

type Given<Value> = Exclude<Value, undefined>;
type IsNever<Type> = [Type] extends [never] ? true : false;
/** The items of lists, at any depth, and what is no list as it is. */
type Bare<Value> = Value extends undefined
  ? never
  : Value extends readonly (infer Item)[]
    ? Bare<Item>
    : Value;
type ChoiceOf<Value> = Value extends string ? (string extends Value ? never : Value) : never;
type MappingOf<Value> = Value extends object ? Value : never;
type IsLeaf<Value> =
  IsNever<ChoiceOf<Value>> extends true ? ([Value] extends [boolean] ? false : true) : false;
