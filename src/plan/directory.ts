import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { fold } from './fold.ts';
import { nearest } from './nearest.ts';
import type { Path } from '../diagnostics/path.ts';

/** The levels of government. */
export const LEVELS = ['province', 'district', 'commune'] as const;

export type Level = (typeof LEVELS)[number];

/** The kinds of body that a directory holds. */
export const KINDS = [
  'people-committee',
  'department',
  'office',
  'management-board',
  'vertical',
  'public-service',
  'enterprise',
  'district-office',
  'party-or-mass',
  'other',
] as const;

export type Kind = (typeof KINDS)[number];

/** A body of the directory. A locality stands for its Ủy ban nhân dân. */
export interface Agency {
  readonly path: Path;
  readonly id: string;
  readonly name: string;
  readonly short: string | null;
  readonly aliases: readonly string[];
  /** The official code; codes are re-used over the years, so it never identifies. */
  readonly code: string | null;
  readonly kind: Kind;
  readonly level: Level;
  readonly parent: string | null;
  readonly isLocality: boolean;
  readonly from: CivilDate | null;
  /** The last day: the one that its own entry names, else that of what it belongs to. */
  readonly to: CivilDate | null;
  /** Id of the agency above whose entry names the last day; null if its own does, or none. */
  readonly endsWith: string | null;
  /** What it belongs to after the end of `parent`. */
  readonly newParent: string | null;
  readonly successor: string | null;
  /** Where one meets with it; null where the directory does not say. */
  readonly venue: string | null;
}

/** The agencies and localities of a province. */
export interface Directory {
  readonly file: string;
  readonly province: string;
  readonly sources: readonly string[];
  /** In the order of the file, localities first. */
  readonly agencies: readonly Agency[];
  /** The agency of an id. */
  get(id: string): Agency | undefined;
  /** The agencies that a user may mean by an id, a name, a short form or an alias, with or without diacritics. */
  find(name: string): readonly Agency[];
  /** The id that was probably meant by an unknown one, or null. */
  suggest(id: string): string | null;
}

/** What a directory holds, without its look-ups. */
export type DirectoryContent = Pick<Directory, 'file' | 'province' | 'sources' | 'agencies'>;

/** A directory of these agencies, with its look-ups. Ids given twice keep their first entry. */
export function directoryOf(content: DirectoryContent): Directory {
  const { agencies } = content;
  const byId = new Map<string, Agency>();
  for (const entry of agencies) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  let byName: ReadonlyMap<string, readonly Agency[]> | undefined;

  return {
    ...content,
    get: (id) => byId.get(id),
    find: (name) => {
      const exact = byId.get(name);
      if (exact !== undefined) return [exact];
      byName ??= namesOf(agencies);
      const alike = byName.get(fold(name)) ?? [];
      const same = alike.filter((entry) => namesOfEntry(entry).includes(name.normalize('NFC')));
      return same.length > 0 ? same : alike;
    },
    suggest: (id) => {
      byName ??= namesOf(agencies);
      return byName.get(fold(id))?.[0]?.id ?? nearest(id, byId.keys());
    },
  };
}

/** The last day of an agency, and the agency above whose entry names it. */
type Ending = Pick<Agency, 'to' | 'endsWith'>;

const ENDLESS: Ending = { to: null, endsWith: null };

/** Who belongs to others further up than this does not end with them. */
const MOST_STEPS_UP = 20;

/**
 * The agencies with their last days: what names none itself ends with its parent, or with its new parent, whichever is
 * the later. In a circle nobody ends with anybody.
 */
export function endingWithParents(agencies: readonly Agency[]): Agency[] {
  const byId = new Map<string, Agency>();
  for (const entry of agencies) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const known = new Map<Agency, Ending>();
  const endingOf = (entry: Agency, steps: number): Ending => {
    if (entry.to !== null) return { to: entry.to, endsWith: null };
    const found = known.get(entry);
    if (found !== undefined) return found;
    known.set(entry, ENDLESS);
    const inherited = (id: string): Ending => {
      const above = steps === MOST_STEPS_UP ? undefined : byId.get(id);
      if (above === undefined) return ENDLESS;
      const { to, endsWith } = endingOf(above, steps + 1);
      return to === null ? ENDLESS : { to, endsWith: endsWith ?? id };
    };
    const [first = ENDLESS, then = first] = [entry.parent, entry.newParent].flatMap((id) =>
      id === null ? [] : inherited(id),
    );
    const isLater = then.to === null || (first.to !== null && first.to < then.to);
    const ending = isLater ? then : first;
    known.set(entry, ending);
    return ending;
  };
  return agencies.map((entry) => ({ ...entry, ...endingOf(entry, 0) }));
}

function namesOf(agencies: readonly Agency[]): ReadonlyMap<string, readonly Agency[]> {
  const names = new Map<string, Agency[]>();
  for (const entry of agencies) {
    for (const name of new Set(namesOfEntry(entry).map(fold))) {
      const same = names.get(name);
      if (same === undefined) names.set(name, [entry]);
      else same.push(entry);
    }
  }
  return names;
}

/** Everything that an entry of the directory goes by, its id first. */
export function namesOfEntry(entry: Agency): string[] {
  const short = entry.short === null ? [] : [entry.short];
  return [entry.id, entry.name, bodyName(entry), ...entry.aliases, ...short];
}

/** The name of the body itself: of a locality, its Ủy ban nhân dân in the usual short form. */
export function bodyName(entry: Agency): string {
  return entry.isLocality ? `UBND ${nameInSentence(entry)}` : entry.name;
}

/** The name of a locality or agency within a sentence: huyện Tam Bình, Phường 1, Sở Tư pháp. */
export function nameInSentence(entry: Pick<Agency, 'name' | 'isLocality'>): string {
  return entry.isLocality ? lowerFirst(entry.name) : entry.name;
}

/** That an agency had ended by a day, and who stands for it since. */
export interface Passing {
  readonly unit: string;
  /** Its last day. */
  readonly ended: CivilDate;
  /** Id of its successor, or of that one's where it has ended too; null where the directory does not tell. */
  readonly successor: string | null;
  /** The first day on which that one stands for it, or on which nobody known does. */
  readonly since: CivilDate;
}

/** Whether an agency had ended by a day, and who stands for it then; null while it exists. */
export function passingBy(unit: string, day: CivilDate, directory: Directory): Passing | null {
  const ended = directory.get(unit)?.to ?? null;
  if (ended === null || day <= ended) return null;
  const passed = new Set<string>();
  let since = addDays(ended, 1);
  let successor: string | null = unit;
  while (successor !== null) {
    const {
      from = null,
      to = null,
      successor: next = null,
    }: Partial<Agency> = directory.get(successor) ?? {};
    if (from !== null && since < from) since = from;
    if (to === null || day <= to) return { unit, ended, successor, since };
    if (since <= to) since = addDays(to, 1);
    passed.add(successor);
    successor = next === null || passed.has(next) ? null : next;
  }
  return { unit, ended, successor, since };
}

/** Whether the agency exists on every day from `from` to `to`. */
export function isInForce(entry: Agency, from: CivilDate, to: CivilDate = from): boolean {
  return (entry.from === null || entry.from <= from) && (entry.to === null || to <= entry.to);
}

/**
 * The type of a locality is written small before a name (huyện Tam Bình) and large before a number (Phường 1)
 * (Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1).
 */
function lowerFirst(name: string): string {
  return /^\S+ \d/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
