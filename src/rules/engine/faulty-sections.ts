import type { ReadingProblem } from '../../plan/reading-problems.ts';

/** The parts of a plan, by their keys. */
const SECTIONS = [
  'decision',
  'office',
  'subjects',
  'units',
  'window',
  'rounds',
  'review',
  'teams',
  'duties',
  'deadlines',
  'expected',
  'schedule',
  'calendar',
  'records',
  'exemptions',
] as const;

/** A part of the plan by its first key, or the directory as a whole. */
export type Section = (typeof SECTIONS)[number] | 'directory';

/**
 * The sections from which the reader left something out: those in which it found a fault of shape, those of which the
 * key is misspelt, and the directory if it has any such fault.
 */
export function faultySections(
  ofPlan: readonly ReadingProblem[],
  ofDirectory: readonly ReadingProblem[],
): ReadonlySet<Section> {
  const found = ofPlan.flatMap((problem) => SECTIONS.find((section) => section === sectionOf(problem)) ?? []);
  return new Set([...found, ...(ofDirectory.some(isOfShape) ? (['directory'] as const) : [])]);
}

/** The key at the top under which a fault of shape lies; an unknown key at the top may be a section misspelt. */
function sectionOf({ values }: ReadingProblem): string | number | undefined {
  if (!('path' in values)) return undefined;
  const [first] = values.path;
  return first ?? ('nearest' in values ? values.nearest : undefined);
}

/** Only faults of shape have the path of what is faulty. */
function isOfShape({ values }: ReadingProblem): boolean {
  return 'path' in values;
}
