import { nameInSentence } from '../../plan/directory.ts';
import type { UnitEntry } from '../../plan/language/units.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { inspectedDistricts } from '../evidence/inspected-districts.ts';
import { counted } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** More communes of a district are named than the plan asks for. */
export const tooManyCommunes = defineRule<{ district: AgencyName; named: number; asked: number }>()({
  code: 'CC210',
  slug: 'too-many-communes',
  severity: 'error',
  kind: 'plan',
  message: ({ district, named, asked }) => ({
    vi: `đã ghi ${named} xã của ${district.vi}, trong khi mỗi huyện chỉ chọn ${asked}`,
    en: `${counted(named, 'commune')} of ${district.vi} are named, while each district has ${asked}`,
  }),
  advice: ({ asked }) => ({
    vi: `Giữ lại ${asked} xã, hoặc chuyển xã thừa sang một khối khác.`,
    en: `Keep ${asked}, or move the others to another block.`,
  }),
  notes: { asked: { vi: 'số xã mỗi huyện', en: 'communes for each district' } },
  explanation: {
    vi: 'Khối có "each-district" ấn định số xã được kiểm tra ở mỗi huyện. Ghi nhiều hơn thì trái với kế hoạch. Bỏ bớt xã, hoặc nếu kế hoạch cho phép thêm thì ghi xã thêm vào khối riêng.',
    en: 'A block with "each-district" fixes how many communes of each district are inspected. To name more contradicts the plan. Remove some, or put them into a block of their own if the plan allows more.',
  },
  *check(context) {
    const { directory, plan } = context;
    for (const block of plan.blocks) {
      const asked = block.eachDistrict;
      if (asked === null || block.level !== 'commune') continue;
      const byDistrict = new Map<string, UnitEntry[]>();
      for (const entry of block.units) {
        const district = directory.get(entry.unit)?.parent ?? '';
        const same = byDistrict.get(district);
        if (same === undefined) byDistrict.set(district, [entry]);
        else same.push(entry);
      }
      for (const district of inspectedDistricts(context, block).named.values()) {
        const named = byDistrict.get(district.id) ?? [];
        const extra = named[asked];
        if (extra === undefined) continue;
        yield {
          path: [...extra.path, 'unit'],
          values: { district: agencyName(district, nameInSentence(district)), named: named.length, asked },
          related: [{ path: [...block.path, 'each-district'], note: 'asked' }],
        };
      }
    }
  },
});
