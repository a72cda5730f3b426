import { type PlanInput, planShape } from '../../plan/plan.ts';
import type { ReadingProblem } from '../../plan/reading-problems.ts';

/** A part of the plan by its first key; `directory` is the directory as a whole. */
export type Section = keyof PlanInput;

/**
 * The sections from which the reader left something out: those in which it found a fault of shape, those of which the
 * key is misspelt, and the directory and the records if their files have any such fault.
 */
export function faultySections(
  ofPlan: readonly ReadingProblem[],
  ofDirectory: readonly ReadingProblem[],
  ofRecords: readonly ReadingProblem[] = [],
): ReadonlySet<Section> {
  const found = ofPlan.map(sectionOf).filter(isSection);
  return new Set<Section>([
    ...found,
    ...(ofDirectory.some(isOfShape) ? (['directory'] as const) : []),
    ...(ofRecords.some(isOfShape) ? (['records'] as const) : []),
  ]);
}

/** The key at the top under which a fault of shape lies; an unknown key at the top may be a section misspelt. */
function sectionOf({ values }: ReadingProblem): string | number | undefined {
  if (!('path' in values)) return undefined;
  const [first] = values.path;
  return first ?? ('nearest' in values ? values.nearest : undefined);
}

/** Whether a key is one of the plan; that which names the directory file leaves nothing out of the directory. */
function isSection(key: string | number | undefined): key is Section {
  return key !== undefined && key !== 'directory' && Object.hasOwn(planShape.shape, key);
}

/** Only faults of shape have the path of what is faulty. */
function isOfShape({ values }: ReadingProblem): boolean {
  return 'path' in values;
}
