import { campaignsIn } from '../../campaign.ts';
import type { Edit } from '../../rules/mending/edit.ts';
import { mendPlan } from '../../rules/mending/mend-plan.ts';
import type { Environment } from '../environment.ts';
import { diskFiles } from '../input/disk-files.ts';
import { overlaid } from '../input/overlaid-files.ts';
import { type Rewriting, rewriteText } from '../output/rewrite-text.ts';

/** What mending came to: every edit, and the files as they were and as they are, or would be. */
export interface MendedFiles {
  readonly edits: readonly Edit[];
  readonly rewritings: readonly Rewriting[];
}

/** A plan that could not be read names no directory before it is mended; then its directory is mended too. */
const MOST_PASSES = 3;

/**
 * Mends plan files, and the directories and records that they name, each written whole or not at all, and only if nobody
 * has changed it since it was read; with `isDryRun` nothing is written.
 */
export async function mendFiles(
  files: readonly string[],
  isDryRun: boolean,
  environment: Environment,
): Promise<MendedFiles> {
  const edits: Edit[] = [];
  const rewritten = new Map<string, Rewriting & { readonly before: string }>();
  for (const file of files) {
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const held = isDryRun ? rewritten.values() : [];
      const [source, ...others] = (await campaignsIn(overlaid(diskFiles(environment), held))(file)).sources;
      if (source === undefined) break;
      const directory = others.at(-1) ?? null;
      const [records = null] = others.slice(0, -1);
      const mending = mendPlan(source, directory, records);
      if (mending.edits.length === 0) break;
      for (const { file: name, text } of [source, ...others]) {
        const mended = mending.texts.get(name);
        if (mended === undefined || mended === text) continue;
        if (!isDryRun) await rewriteText(name, text, mended);
        rewritten.set(name, { file: name, before: rewritten.get(name)?.before ?? text, after: mended });
      }
      edits.push(...mending.edits);
    }
  }
  return { edits, rewritings: [...rewritten.values()] };
}
