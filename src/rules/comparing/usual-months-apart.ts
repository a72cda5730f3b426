/** Months between two inspections of one unit where the user says nothing. */
export const USUAL_MONTHS_APART = 6;
