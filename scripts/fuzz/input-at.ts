import type { Bases } from './bases.ts';
import type { Dimension, FuzzInput } from './fuzz-input.ts';
import { commandInput } from './inputs/command-input.ts';
import { planInput } from './inputs/plan-input.ts';
import { projectInput } from './inputs/project-input.ts';
import { recordsInput } from './inputs/records-input.ts';
import { mutateJson } from './mutations/mutate-json.ts';
import { mutateTags } from './mutations/mutate-tags.ts';
import { mutateXml } from './mutations/mutate-xml.ts';
import { mutateZip } from './mutations/mutate-zip.ts';
import { pick, randomFrom, type Random } from './random.ts';

/** How many of a hundred inputs are of each dimension: those that take longer are fewer. */
const OF_A_HUNDRED: Readonly<Record<Dimension, number>> = {
  plan: 10,
  records: 10,
  schedule: 27,
  template: 10,
  register: 14,
  project: 27,
  command: 2,
};

export const DIMENSIONS = Object.keys(OF_A_HUNDRED) as readonly Dimension[];

/** The dimension of each of a hundred. */
const DRAWN = DIMENSIONS.flatMap((of) => Array.from({ length: OF_A_HUNDRED[of] }, () => of));

/** The input of a number, of one dimension or of any: the same for the same seed and bases. */
export async function inputAt(seed: number, index: number, bases: Bases, of?: Dimension): Promise<FuzzInput> {
  const random = randomFrom(seed, index);
  return inputOf(of ?? pick(random, DRAWN), bases, random);
}

async function inputOf(of: Dimension, bases: Bases, random: Random): Promise<FuzzInput> {
  const { sample, schedules } = bases;
  switch (of) {
    case 'plan':
      return planInput(bases, random);
    case 'records':
      return recordsInput(bases, random);
    case 'schedule':
      return { of, schedule: mutateJson(pick(random, schedules), random, schedules) };
    case 'template':
      return { of, template: inBase64(mutateZip(sample.template, random, mutateTags)) };
    case 'register':
      return { of, register: inBase64(mutateZip(sample.register, random, mutateXml)) };
    case 'project':
      return projectInput(bases, random);
    case 'command':
      return commandInput(random);
    default:
      return of satisfies never;
  }
}

function inBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
