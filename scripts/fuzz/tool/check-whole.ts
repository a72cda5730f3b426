import type { FuzzInput } from '../fuzz-input.ts';
import type { Random } from '../random.ts';
import type { Sample } from '../sample.ts';
import { checkCampaign } from './check-campaign.ts';
import { checkFolder } from './check-folder.ts';

/** Where the tool is run. */
export interface Place {
  /** The folder of the project, which the tool is installed in. */
  readonly home: string;
  /** Makes a folder the working folder. */
  readonly moveTo: (folder: string) => Promise<void>;
}

/** Runs the whole tool on an input, in a folder. Returns what went wrong, or null. */
export function checkWhole(
  input: FuzzInput,
  sample: Sample,
  random: Random,
  place: Place,
): Promise<string | null> {
  return input.of === 'plan'
    ? checkFolder(input, random, place.home)
    : checkCampaign(input, sample, random, place);
}
