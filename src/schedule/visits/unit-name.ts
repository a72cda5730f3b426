import { type Agency, bodyName } from '../../plan/directory.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Visit } from './visit.ts';

/** What an agency is called, and which it is. */
export interface AgencyName extends Bilingual {
  /** Id of the agency. */
  readonly agency: string;
}

/** What a unit is called that has yet to be selected. */
interface OpenUnitName extends Bilingual {
  readonly agency: null;
  /** Id of its visit. */
  readonly visit: string;
  /** Id of what it is numbered within, which its name may tell: a block, a district or the open visit to one. */
  readonly within: string;
}

/**
 * A unit by its name, in a value that is put into words later. Who may not know that the unit is visited is not told the
 * value: that is decided by the ids, never by the words. What names an agency that may be inspected takes this, not a text.
 */
export type UnitName = AgencyName | OpenUnitName;

/** An agency by its name: that of the body, or other words for it. */
export function agencyName(agency: Agency, words: string = bodyName(agency)): AgencyName {
  return idName(agency.id, words);
}

/** An agency by its id, which the directory may not have, and words for it. */
export function idName(id: string, words: string = id): AgencyName {
  return { vi: words, en: words, agency: id };
}

/** The unit of a visit by its name. */
export function unitName({ unit, name, id, within }: Visit): UnitName {
  return unit === null ? { ...name, agency: null, visit: id, within } : { ...name, agency: unit };
}

/** Whether a value is the name of a unit or agency. */
export function isUnitName(value: unknown): value is UnitName {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value && 'agency' in value;
}
