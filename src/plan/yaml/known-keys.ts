/** The keys that a language has in any of its groups, by which a reader tells a key from a word of a text. */
export interface KnownKeys {
  readonly all: ReadonlySet<string>;
  /** Those that hold a group, and nowhere a list of groups. */
  readonly groups: ReadonlySet<string>;
}

/** Where nothing is known of a language. */
export const NO_KEYS: KnownKeys = { all: new Set(), groups: new Set() };
