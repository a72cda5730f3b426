import path from 'node:path';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import type { WrittenLetter } from '../../documents/letter/write-letter.ts';
import {
  type AnnouncedVisit,
  type IndexEntry,
  letterIndexCsv,
  letterIndexMarkdown,
} from '../../formats/of/letter/letter-index.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { fileStem, freeStem } from '../output/file-stem.ts';
import type { LetterFormat } from './letter-template.ts';
import type { Place } from './letter-places.ts';

/** A letter that is ready to be rendered. */
export interface ReadyLetter extends WrittenLetter {
  readonly plan: LetterPlan;
  /** Why it is written though it is late; empty if it is not. */
  readonly late: string;
  readonly render: (format: LetterFormat) => Promise<string | Uint8Array>;
}

/** A file that letters call for. */
export interface LetterFile {
  /** Its path; null for standard output. */
  readonly output: string | null;
  /** The letter that it holds; null for an index. */
  readonly letter: ReadyLetter | null;
  readonly content: () => Promise<string | Uint8Array>;
}

/** The indexes of the letters in a folder. */
export const INDEX_NAMES = ['danh-sach.md', 'danh-sach.csv'] as const;

/** The files that letters call for in a place, and in a folder what its index tells of them. */
export interface FilesOfPlace {
  readonly place: Place;
  readonly files: readonly LetterFile[];
  readonly entries: readonly IndexEntry[];
}

/** The files that letters call for in a place, none of which is made yet: theirs, and their indexes in a folder. */
export function filesIn(
  place: Place,
  letters: readonly ReadyLetter[],
  kind: Pick<LetterKind, 'fileStem' | 'papers' | 'announces'>,
): FilesOfPlace {
  const { format } = place;
  if (place.to !== 'folder') {
    const output = place.to === 'file' ? place.name : null;
    const files = letters.map((letter) => ({ output, letter, content: () => letter.render(format) }));
    return { place, files, entries: [] };
  }
  const [ending = format] = FORMATS.letter[format].endings;
  const stems = new Set<string>();
  const named = letters.map((letter) => ({
    letter,
    file: `${freeStem(`${kind.fileStem}-${fileStem(letter.plan.id)}`, stems)}.${ending}`,
  }));
  const entries = named.map(({ file, letter }) => entryOf(file, letter, kind));
  const [markdown, csv] = INDEX_NAMES;
  const indexes = [
    [markdown, () => letterIndexMarkdown(kind.papers, entries)],
    [csv, () => letterIndexCsv(entries)],
  ] as const;
  const files: LetterFile[] = [
    ...named.map(({ file, letter }) => ({
      output: path.join(place.name, file),
      letter,
      content: () => letter.render(format),
    })),
    ...indexes.map(([file, index]) => ({
      output: path.join(place.name, file),
      letter: null,
      content: () => Promise.resolve(index()),
    })),
  ];
  return { place, files, entries };
}

function entryOf(
  file: string,
  { plan, document, late, missing }: ReadyLetter,
  { announces }: Pick<LetterKind, 'announces'>,
): IndexEntry {
  return {
    file,
    document,
    addressee: plan.addressee,
    due: plan.due,
    late,
    missing: [...new Set(missing.map(({ name }) => name))],
    announced: announces === true ? announcedIn(plan) : [],
  };
}

/** The visits of which a letter tells its addressee: its own, and those of units that have no name yet. */
function announcedIn({ id, visits }: LetterPlan): AnnouncedVisit[] {
  return visits
    .filter(({ visit }) => visit.unit === id || visit.unit === null)
    .map(({ visit, start }) => ({
      id: visit.id,
      date: start?.date ?? null,
      session: visit.sessions === 1 ? (start?.session ?? null) : null,
    }));
}
