import type { CivilDate } from '../../../calendar/civil-date.ts';
import { writtenDate } from '../../../calendar/date-words.ts';
import type { Audience } from '../../../documents/audience/audience.ts';
import type { Path } from '../../../diagnostics/path.ts';
import type { Change, Difference } from '../../../follow-up/difference/difference.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { sectionOf } from './change-words.ts';
import { SECTION_TITLES } from './thing-words.ts';

/** A difference as its readers may see it, in one language. */
export interface DifferenceView {
  readonly difference: Difference;
  readonly audience: Audience;
  readonly language: Language;
  /** What the two revisions are called: their files. */
  readonly from: string;
  readonly to: string;
  /** What an agency is called. */
  readonly nameOf: (agency: string) => string;
  /** A place in a plan by what its items are called; null where that would tell of others. */
  readonly pathOf: (path: Path, change: Change) => string | null;
  /** What the reader must know of how it was compared. */
  readonly notes: readonly Bilingual[];
}

/** What is compared, and what came of it. */
export function headingLines({ difference, from, to, language }: DifferenceView): string[] {
  const { changes, today } = difference;
  const day = writtenDate(today, language);
  const title = {
    vi: `So sánh ${from} (trước) với ${to} (sau)`,
    en: `From ${from} to ${to}`,
  }[language];
  if (changes.length === 0)
    return [title, { vi: 'Không có thay đổi nào.', en: 'Nothing has changed.' }[language]];
  const told = toldAgencies(changes).length;
  const late = changes.filter(({ lawful }) => !lawful).length;
  const said = {
    vi: [
      `${changes.length} thay đổi`,
      told === 0 ? 'không cơ quan nào phải được thông báo' : `${told} cơ quan, đơn vị phải được thông báo`,
      ...(late === 0 ? [] : [`${late} thay đổi không còn đúng hạn`]),
    ].join('; '),
    en: [
      changes.length === 1 ? '1 change' : `${changes.length} changes`,
      told === 0 ? 'nobody must be told' : `${told} ${told === 1 ? 'agency' : 'agencies'} to be told`,
      ...(late === 0 ? [] : [`${late} no longer lawful`]),
    ].join('; '),
  }[language];
  return [title, { vi: `Tính đến ngày ${day}: ${said}.`, en: `As of ${day}: ${said}.` }[language]];
}

/** The changes under the titles of their sections, each section in the order of the plan. */
export function sections({
  difference,
  language,
}: DifferenceView): { readonly title: string; readonly changes: readonly Change[] }[] {
  return Object.entries(SECTION_TITLES).flatMap(([section, title]) => {
    const changes = difference.changes.filter((change) => sectionOf(change) === section);
    return changes.length === 0 ? [] : [{ title: title[language], changes }];
  });
}

/** An agency that must be told, by when at the latest of the first, and of which changes by their numbers. */
export interface ToldAgency {
  readonly agency: string;
  readonly notifyBy: CivilDate | null;
  readonly isLawful: boolean;
  readonly changes: readonly Change[];
}

/** Who must be told of some changes: those who must be told first, first. */
export function toldAgencies(changes: readonly Change[]): ToldAgency[] {
  const told = new Map<string, Change[]>();
  for (const change of changes)
    for (const agency of change.mustBeTold) told.set(agency, [...(told.get(agency) ?? []), change]);
  const agencies = [...told].map(([agency, about]) => ({
    agency,
    notifyBy: about.flatMap(({ notifyBy }) => notifyBy ?? []).toSorted()[0] ?? null,
    isLawful: about.every(({ lawful }) => lawful),
    changes: about,
  }));
  const key = ({ notifyBy }: ToldAgency) => notifyBy ?? '9999';
  return agencies.toSorted((one, other) => Number(key(one) > key(other)) - Number(key(one) < key(other)));
}

export const TOLD_TITLE: Bilingual = { vi: 'Phải thông báo', en: 'To be told' };

interface ToldColumn {
  readonly title: Bilingual;
  readonly least: number;
  readonly cell: (told: ToldAgency, view: DifferenceView, numbers: ReadonlyMap<Change, number>) => string;
}

/** The columns of the table of those who must be told; that of days only where one is set. */
export function toldColumns(told: readonly ToldAgency[]): readonly ToldColumn[] {
  const hasDays = told.some(({ notifyBy, isLawful }) => notifyBy !== null || !isLawful);
  return TOLD_COLUMNS.filter((column) => hasDays || column !== BY);
}

const BY: ToldColumn = {
  title: { vi: 'Chậm nhất', en: 'By' },
  least: 12,
  cell: ({ notifyBy, isLawful }, { language }) => {
    const day = notifyBy === null ? '' : writtenDate(notifyBy, language);
    return isLawful ? day : `${day} ${{ vi: '(quá hạn)', en: '(too late)' }[language]}`.trim();
  },
};

const TOLD_COLUMNS: readonly ToldColumn[] = [
  {
    title: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
    least: 16,
    cell: ({ agency }, { nameOf }) => nameOf(agency),
  },
  BY,
  {
    title: { vi: 'Về thay đổi số', en: 'About change' },
    least: 10,
    cell: ({ changes }, _, numbers) =>
      changes
        .flatMap((change) => numbers.get(change) ?? [])
        .toSorted((one, other) => one - other)
        .join(', '),
  },
];

/** The numbers by which changes are told, through all sections. */
export function numbersOf(view: DifferenceView): ReadonlyMap<Change, number> {
  const inOrder = sections(view).flatMap(({ changes }) => changes);
  return new Map(inOrder.map((change, index) => [change, index + 1]));
}
