/** More problems of one file than this are not listed: they have one cause, and nobody reads them. */
export const MOST_PROBLEMS = 500;
