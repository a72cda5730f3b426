/** A word on offer, and what is said of it. */
export interface Offer {
  readonly value: string;
  readonly about: string;
}

/** What is on offer: words, or whatever files or folders there are, which the shell itself knows best. */
export type Offers =
  | { readonly kind: 'words' | 'paths'; readonly offers: readonly Offer[] }
  | { readonly kind: 'files' | 'folders' };
