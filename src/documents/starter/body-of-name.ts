import { fold } from '../../plan/fold.ts';
import type { Kind, Level } from '../../plan/directory.ts';
import { tidyName } from './id-of-name.ts';

/** What the name of a body tells of it. */
export interface NamedBody {
  readonly name: string;
  readonly level: Level;
  /** Null for a locality. */
  readonly kind: Kind | null;
  /** The district that a commune is said to lie in: `Xã Song Phú, huyện Tam Bình`. */
  readonly district: string | null;
}

const DISTRICT = /^(huyen|quan|thi xa|thanh pho|tp|tx)(?= )/;
const COMMUNE = /^(xa|phuong|thi tran|dac khu)(?= )/;

/** The kind of an agency by the first words of its name, without diacritics; the first that fits. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^ban quan ly\b/, 'management-board'],
  [/^van phong\b/, 'office'],
  [/^(cuc|chi cuc|thue|kho bac|bao hiem|cong an|toa an|vien kiem sat|hai quan|thong ke)\b/, 'vertical'],
  [/^(benh vien|truong|trung tam|vien)\b/, 'public-service'],
  [/^(cong ty|tong cong ty)\b/, 'enterprise'],
  [/^(so|thanh tra|ban dan toc)\b/, 'department'],
];

/** What a name says: its level and kind by its first words, and the district that stands after a commune. */
export function bodyOfName(given: string): NamedBody {
  const whole = withoutCommittee(tidyName(given));
  const comma = whole.lastIndexOf(',');
  const after = comma === -1 ? '' : withoutCommittee(whole.slice(comma + 1).trim());
  const isOfDistrict = COMMUNE.test(fold(whole)) && DISTRICT.test(fold(after));
  const name = upperFirst(isOfDistrict ? whole.slice(0, comma).trim() : whole);
  const folded = fold(name);
  if (DISTRICT.test(folded)) return { name, level: 'district', kind: null, district: null };
  if (COMMUNE.test(folded))
    return { name, level: 'commune', kind: null, district: isOfDistrict ? upperFirst(after) : null };
  const kind = KINDS.find(([words]) => words.test(folded))?.[1] ?? 'other';
  return { name, level: 'province', kind, district: null };
}

/** A locality stands for its people's committee: `UBND huyện Tam Bình` is `huyện Tam Bình`. */
function withoutCommittee(name: string): string {
  return name.replace(/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?=\S)/iu, '');
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
