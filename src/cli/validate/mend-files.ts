import { campaignsIn } from '../../campaign.ts';
import type { Source } from '../../plan/source.ts';
import type { Edit } from '../../rules/mending/edit.ts';
import { mendPlan } from '../../rules/mending/mend-plan.ts';
import type { Environment } from '../environment.ts';
import { diskFiles } from '../input/disk-files.ts';
import { overlaid } from '../input/overlaid-files.ts';
import { type Rewriting, rewriteTexts } from '../output/writing/rewrite-text.ts';
import { finishWriting } from '../output/writing/write-together.ts';

/** What mending came to: every edit, and the files as they were and as they are, or would be. */
export interface MendedFiles {
  readonly edits: readonly Edit[];
  readonly rewritings: readonly Rewriting[];
}

/** A plan that could not be read names no directory before it is mended; then its directory is mended too. */
const MOST_PASSES = 3;

/**
 * Mends plan files, and the directories and records that they name: all are rewritten or none, each only if nobody has
 * changed it since it was read; with `isDryRun` nothing is written.
 */
export async function mendFiles(
  files: readonly string[],
  isDryRun: boolean,
  environment: Environment,
): Promise<MendedFiles> {
  const edits: Edit[] = [];
  const rewritten = new Map<string, Rewriting & { readonly before: string }>();
  const sourcesOf = async (file: string) =>
    (await campaignsIn(overlaid(diskFiles(environment), rewritten.values()))(file)).sources;
  for (const file of files) {
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      let sources = await sourcesOf(file);
      if (!isDryRun && pass === 0 && (await finishWriting(namesOf(sources), environment)))
        sources = await sourcesOf(file);
      const [source, ...others] = sources;
      if (source === undefined) break;
      const directory = others.at(-1) ?? null;
      const [records = null] = others.slice(0, -1);
      const mending = mendPlan(source, directory, records);
      if (mending.edits.length === 0) break;
      for (const { file: name, text } of sources) {
        const mended = mending.texts.get(name);
        if (mended === undefined || mended === text) continue;
        rewritten.set(name, { file: name, before: rewritten.get(name)?.before ?? text, after: mended });
      }
      edits.push(...mending.edits);
    }
  }
  const rewritings = [...rewritten.values()];
  if (!isDryRun && rewritings.length > 0) await rewriteTexts(rewritings, environment);
  return { edits, rewritings };
}

function namesOf(sources: readonly Source[]): string[] {
  return sources.map(({ file }) => file);
}
