import { campaignsIn } from '../../campaign.ts';
import type { Edit } from '../../rules/mending/edit.ts';
import { mendPlan } from '../../rules/mending/mend-plan.ts';
import type { Environment } from '../environment.ts';
import { diskFiles } from '../input/disk-files.ts';
import { rewriteText } from '../output/rewrite-text.ts';

/** A plan that could not be read names no directory before it is mended; then its directory is mended too. */
const MOST_PASSES = 3;

/**
 * Mends a plan file and the directory that it names, each written whole or not at all, and only if nobody has changed it
 * since it was read. Returns what was mended.
 */
export async function mendFile(file: string, environment: Environment): Promise<readonly Edit[]> {
  const made: Edit[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const [source, directory = null] = (await campaignsIn(diskFiles(environment))(file)).sources;
    if (source === undefined) break;
    const { texts, edits } = mendPlan(source, directory);
    if (edits.length === 0) break;
    for (const { file: name, text } of directory === null ? [source] : [source, directory]) {
      const mended = texts.get(name);
      if (mended !== undefined && mended !== text) await rewriteText(name, text, mended);
    }
    made.push(...edits);
  }
  return made;
}
