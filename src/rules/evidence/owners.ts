/** The words by which a duty or a deadline names a side instead of an agency or a team. */
export const OWNER_WORDS: readonly string[] = ['secretariat', 'unit', 'district', 'team', 'seconding'];
