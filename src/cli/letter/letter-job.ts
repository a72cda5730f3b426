import path from 'node:path';
import { LETTER_KINDS } from '../../documents/letter/letter-kinds.ts';
import { indexRow, type PlanIndexRow } from '../../formats/of/letter/letter-index.ts';
import { type JobWorld, type MadeOfPlan, makeOfPlan } from '../several/job-world.ts';
import type { MadeFile } from '../several/made-file.ts';
import { nameFor } from '../several/places.ts';
import type { LetterFlags } from './contradictions.ts';
import type { LetterFile } from './letter-files.ts';
import { formatsOf, type NamedPlace, placesFor } from './letter-places.ts';
import { readTemplate } from './letter-template.ts';
import { addresseeCells, type ListedFile } from './list-files.ts';
import { makeLetters } from './make-letters.ts';

/** The letters of one of several plans, as plain data. */
export interface LetterJob {
  readonly verb: 'letter';
  readonly file: string;
  /** The name of the kind. */
  readonly kind: string;
  readonly flags: LetterFlags;
  /** Where they go: names with `{plan}`. */
  readonly places: readonly NamedPlace[];
}

/** What came of it. */
export interface LettersOfPlan {
  readonly letters: number;
  /** None in a dry run, in which they are made, but not kept. */
  readonly files: readonly MadeFile[];
  /** The same in a list of what would be written. */
  readonly listed: readonly ListedFile[];
  /** What an index over all plans says of them, by the places of the job. */
  readonly rows: readonly (readonly PlanIndexRow[])[];
}

/** Makes the letters of one of several plans. */
export function makeLettersOfPlan(job: LetterJob, world: JobWorld): Promise<MadeOfPlan<LettersOfPlan>> {
  return makeOfPlan(job.file, world, async (environment) => {
    const { file, flags, places } = job;
    const kind = LETTER_KINDS.find(({ name }) => name === job.kind);
    if (kind === undefined) throw new Error(`no letters of the kind ${job.kind}`);
    const template = await readTemplate(flags.template, formatsOf(places, flags.format));
    const made = await makeLetters(
      {
        ...{ kind, named: file, flags, template },
        placesFor: (count, { id }) => {
          const own = places.map((place) => ({ ...place, name: nameFor(id, place.name) }));
          return placesFor(count, own, flags.format, kind.fileStem);
        },
      },
      environment,
    );
    if (made === null) return { status: 1, result: null };
    const { plan, placed } = made;
    const files: MadeFile[] = [];
    const listed: ListedFile[] = [];
    for (const { output, letter, content } of placed.flatMap((one) => one.files)) {
      if (output === null) continue;
      const isKept = !flags.dryRun;
      const written = await content();
      if (isKept) files.push({ output, content: written });
      listed.push({ output, cells: addresseeCells(letter, world.language) });
    }
    await made.tell();
    const rows = placed.map(({ place, entries }) =>
      place.to !== 'folder'
        ? []
        : entries.map((entry) => ({
            ...indexRow(entry),
            file: path.join(place.name, entry.file),
            plan: plan.name,
          })),
    );
    return { status: 0, result: { letters: lettersIn(placed[0]?.files ?? []), files, listed, rows } };
  });
}

function lettersIn(files: readonly LetterFile[]): number {
  return files.filter(({ letter }) => letter !== null).length;
}
