import { nameInSentence } from '../../plan/directory.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { inspectedDistricts } from '../evidence/inspected-districts.ts';
import { defineRule } from '../engine/rule.ts';

/** A commune is named of a district that is not inspected. */
export const communeOutsideDistricts = defineRule<{ name: AgencyName; district: AgencyName | null }>()({
  code: 'CC209',
  slug: 'commune-outside-districts',
  severity: 'error',
  kind: 'plan',
  message: ({ name, district }) =>
    district === null
      ? {
          vi: `theo danh mục, ${name.vi} không thuộc huyện nào, trong khi khối này chọn xã của các huyện được kiểm tra`,
          en: `by the directory ${name.vi} is in no district, while this block takes communes of inspected districts`,
        }
      : {
          vi: `${name.vi} thuộc ${district.vi}, là nơi không được kiểm tra trong cùng đợt và chuyên đề`,
          en: `${name.vi} is in ${district.vi}, which is not inspected in the same round for the same subject`,
        },
  advice: () => ({
    vi: 'Chọn xã của huyện được kiểm tra, hoặc chuyển xã này sang một khối khác.',
    en: 'Choose a commune of an inspected district, or move this one to another block.',
  }),
  notes: { parent: { vi: 'nơi ghi xã thuộc huyện nào', en: 'the district of the commune' } },
  explanation: {
    vi: 'Khối có "each-district" lấy xã của từng huyện được kiểm tra, và đoàn đi huyện nào thì đi luôn xã của huyện đó. Xã của huyện khác không tính vào số xã phải chọn và không đi cùng chuyến. Nếu vẫn muốn kiểm tra xã này, ghi vào một khối riêng.',
    en: 'A block with "each-district" takes communes of each inspected district, and the team that goes to a district goes on to its communes. A commune elsewhere neither counts nor lies on the way. If it is to be inspected all the same, put it into a block of its own.',
  },
  *check(context) {
    const { directory, plan } = context;
    for (const block of plan.blocks) {
      if (block.eachDistrict === null || block.level !== 'commune') continue;
      const { named, mayGrow } = inspectedDistricts(context, block);
      if (mayGrow || named.size === 0) continue;
      for (const entry of block.units) {
        const agency = directory.get(entry.unit);
        if (agency === undefined || agency.level !== 'commune' || named.has(agency.parent ?? '')) continue;
        const parent = agency.parent === null ? undefined : directory.get(agency.parent);
        yield {
          path: [...entry.path, 'unit'],
          values: {
            name: agencyName(agency),
            district: parent?.level === 'district' ? agencyName(parent, nameInSentence(parent)) : null,
          },
          related: [{ path: [...agency.path, 'parent'], file: 'directory', note: 'parent' }],
        };
      }
    }
  },
});
