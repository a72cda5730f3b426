import type { Block, Selector } from '../../plan/language/units.ts';
import type { Level } from '../../plan/directory.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Visit } from './visit.ts';

const LEVEL_NAMES: Readonly<Record<Level, Bilingual>> = {
  province: { vi: 'Đơn vị cấp tỉnh', en: 'Province-level unit' },
  district: { vi: 'Đơn vị cấp huyện', en: 'District-level unit' },
  commune: { vi: 'Xã', en: 'Commune' },
};

const SELECTED_BY: Readonly<Record<Selector, Bilingual>> = {
  district: { vi: 'do huyện chọn', en: 'chosen by its district' },
  draw: { vi: 'chọn bằng bốc thăm', en: 'to be drawn' },
  secretariat: { vi: 'do văn phòng thư ký chọn', en: 'chosen by the office' },
  issuer: { vi: 'do cơ quan ban hành chọn', en: 'chosen by the issuer' },
};

/**
 * What a unit is called until it is named: "Xã thứ 1 do huyện Tam Bình chọn".
 * `index` counts from 0; `district` is the name of the district that it lies in, or null.
 */
export function openName(block: Block, district: string | null, index: number): Bilingual {
  const what = blockName(block);
  const place = district === null ? null : district.charAt(0).toLowerCase() + district.slice(1);
  const nth = { vi: `${what.vi} thứ ${index + 1}`, en: `${what.en} no. ${index + 1}` };
  if (place !== null && block.selectedBy === 'district') {
    return { vi: `Xã thứ ${index + 1} do ${place} chọn`, en: `Commune no. ${index + 1}, chosen by ${place}` };
  }
  if (place !== null)
    return { vi: `Xã thứ ${index + 1} của ${place}`, en: `Commune no. ${index + 1} of ${place}` };
  const by = selectorName(block) ?? { vi: 'chưa nêu tên', en: 'not yet named' };
  return { vi: `${nth.vi} (${by.vi})`, en: `${nth.en} (${by.en})` };
}

/** What the units of a block are called: by the name of the block, else by its level. */
export function blockName({ name, level }: Block): Bilingual {
  return name === null ? LEVEL_NAMES[level] : { vi: name, en: name };
}

/** Whether a unit has yet to be named by its district, as the plan says. */
export function isNamedByDistrict({ blocks }: Pick<Plan, 'blocks'>, { unit, block }: Visit): boolean {
  return unit === null && blocks.find(({ id }) => id === block)?.selectedBy === 'district';
}

/** Who names the units of a block; null where the plan does not say. */
export function selectorName({ selectedBy }: Block): Bilingual | null {
  return selectedBy === null ? null : SELECTED_BY[selectedBy];
}
