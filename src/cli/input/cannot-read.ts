import type { ReadingProblem } from '../../plan/reading-problems.ts';
import { type Unread, unreadable } from '../../plan/source.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** That a file cannot be read, and why; with status 1 where the plan is what names it. */
export function cannotRead(file: Unread, status?: 1): UsageError {
  return cannotUse(unreadable(file), status);
}

/** That a file cannot be used, in the words of the rule that says why. */
export function cannotUse(problem: ReadingProblem, status?: 1): UsageError {
  const { message, advice } = wordDiagnostic(problem);
  return new UsageError(message, advice, status);
}
