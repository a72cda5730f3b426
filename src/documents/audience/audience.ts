/**
 * Who reads a document: the office and its teams, who may know of everything (`internal`); those whom the campaign
 * concerns, who know of no unannounced visit (`concerned`); or anybody, who learns nothing of persons either (`public`).
 */
export type Audience = 'internal' | 'concerned' | 'public';

/** For each kind of a thing, what each audience learns of it. A kind that is left out does not compile. */
export type Decisions<Kind extends string, Told> = Readonly<Record<Kind, Readonly<Record<Audience, Told>>>>;
