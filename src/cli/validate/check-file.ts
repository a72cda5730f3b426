import { realpathSync } from 'node:fs';
import { campaignsIn } from '../../campaign.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import { indexLines } from '../../diagnostics/line-index.ts';
import type { Source } from '../../plan/source.ts';
import type { FileFacts } from '../../rules/comparing/file-facts.ts';
import type { Exempted } from '../../rules/engine/check-plan.ts';
import type { Unchecked } from '../../rules/engine/validate-plan.ts';
import type { Diagnostic } from '../../rules/engine/known-rules.ts';
import type { Files } from '../../named-files.ts';

/** What checking one file gave, as plain data: its text is not kept. */
export interface CheckedFile {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly exempted: readonly Exempted[];
  /** What could not be checked because something is faulty; null: everything was. */
  readonly unchecked: Unchecked | null;
  /** The lines in which the problems stand, for excerpts. */
  readonly lines: readonly ShownLine[];
  /** What it is compared with other files by; null where too much is wrong. */
  readonly facts: FileFacts | null;
}

/** A line of a file that was read, by its number from 1. */
export interface ShownLine {
  readonly file: string;
  readonly number: number;
  readonly text: string;
}

/** How files are checked, as plain data. */
export interface CheckOptions {
  /** The day taken for today, and the one by which exemptions end where none is; null: none. */
  readonly asOf: CivilDate | null;
  readonly clock: CivilDate | null;
  /** For whom: the office may be told of unannounced visits, others not. */
  readonly audience: Extract<Audience, 'internal' | 'concerned'>;
  /** Whether facts are gathered, because files are to be compared. */
  readonly areCompared: boolean;
}

/** Checks files one by one, reading a directory that several plans share only once. */
export function fileChecker(
  files: Files,
  { asOf, clock, audience, areCompared }: CheckOptions,
): (file: string) => Promise<CheckedFile> {
  const open = campaignsIn(files);
  const told = new Set<string>();
  return async (file) => {
    const campaign = await open(file, { asOf, clock });
    const { sources } = campaign;
    const diagnostics = campaign.diagnosticsForWriter(audience);
    const [read] = sources;
    const directory = sources.at(-1)?.file ?? file;
    const kept = areCompared ? campaign.facts(audience, !told.has(directory)) : null;
    if (kept !== null) told.add(directory);
    return {
      file,
      diagnostics,
      exempted: campaign.exempted(audience),
      unchecked: campaign.unchecked(audience),
      lines: shownLines(diagnostics, campaign.sourcesFor(audience)),
      // A file named in two ways is one file, also where an editor gives the text of a saved one.
      facts: kept === null ? null : { ...kept, file: realNameOf(read?.file ?? file) },
    };
  };
}

/** The one name of a file; of what is saved nowhere, the name that it goes by. */
function realNameOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

function shownLines(diagnostics: readonly Diagnostic[], sources: readonly Source[]): ShownLine[] {
  if (diagnostics.length === 0) return [];
  const indexes = new Map(sources.map(({ file, text }) => [file, indexLines(text)]));
  const places = diagnostics.flatMap(({ location, related }) => [
    location,
    ...related.map((other) => other.location),
  ]);
  const lines = new Map<string, ShownLine>();
  for (const { file, span } of places) {
    const text = indexes.get(file)?.line(span.line);
    if (text !== undefined) lines.set(`${span.line} ${file}`, { file, number: span.line, text });
  }
  return [...lines.values()];
}
