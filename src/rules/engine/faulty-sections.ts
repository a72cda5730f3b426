import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Section } from './rule.ts';

const SECTIONS: readonly Section[] = [
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
];

/**
 * The sections from which the reader left something out: those in which it found a fault of shape, those of which the
 * key is misspelt, and the directory if it has any such fault.
 */
export function faultySections(
  ofPlan: readonly Diagnostic[],
  ofDirectory: readonly Diagnostic[],
): ReadonlySet<Section> {
  const found = ofPlan.flatMap((problem) => SECTIONS.find((section) => section === sectionOf(problem)) ?? []);
  return new Set([...found, ...(ofDirectory.some(isOfShape) ? (['directory'] as const) : [])]);
}

/** Faults of shape carry the path of what is faulty, as text; an unknown key at the top may be a section misspelt. */
function sectionOf({ arguments: { path = '', nearest = '' } }: Diagnostic): string {
  const [first = ''] = String(path).split(/[.[]/);
  return first === '' ? String(nearest) : first;
}

function isOfShape(problem: Diagnostic): boolean {
  return problem.arguments.path !== undefined;
}
