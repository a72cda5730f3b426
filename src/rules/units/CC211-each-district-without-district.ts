import { inspectedDistricts } from '../evidence/inspected-districts.ts';
import { defineRule } from '../engine/rule.ts';

/** Communes are asked for of each inspected district, but no district is inspected. */
export const eachDistrictWithoutDistrict = defineRule<{ count: number }>()({
  code: 'CC211',
  slug: 'each-district-without-district',
  severity: 'error',
  kind: 'plan',
  message: ({ count }) => ({
    vi: `chọn ${count} xã của mỗi huyện được kiểm tra, nhưng không có huyện nào được kiểm tra trong cùng đợt và chuyên đề`,
    en: `${count} communes of each inspected district are asked for, but no district is inspected in the same round for the same subject`,
  }),
  advice: () => ({
    vi: 'Thêm khối cấp huyện cùng đợt, cùng chuyên đề; hoặc ghi tên xã, hoặc dùng "minimum".',
    en: 'Add a block of districts of the same round and subject, or name the communes, or use "minimum".',
  }),
  explanation: {
    vi: 'Số xã tính theo từng huyện được kiểm tra trong cùng đợt và cùng chuyên đề; không có huyện nào thì không có xã nào và lịch sẽ thiếu. Hay gặp khi khối huyện và khối xã ghi khác đợt hoặc khác chuyên đề. Từ 01/07/2025 không còn cấp huyện: hãy ghi tên xã, hoặc dùng "minimum" hay "share".',
    en: 'The communes are counted by the districts inspected in the same round for the same subject; without any there are no communes, and the schedule lacks them. It often happens when the two blocks have different rounds or subjects. Since 1 July 2025 there are no districts: name the communes, or use "minimum" or "share".',
  },
  *check(context) {
    for (const block of context.plan.blocks) {
      if (block.eachDistrict === null || block.level !== 'commune') continue;
      const { named, mayGrow } = inspectedDistricts(context, block);
      if (named.size > 0 || mayGrow) continue;
      yield { path: [...block.path, 'each-district'], values: { count: block.eachDistrict } };
    }
  },
});
