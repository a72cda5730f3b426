/** What may stand in the place of the name of a fact. */
export const CORRECT = 'correct';
export const UNDO = 'undo';
