import type { CivilDate } from '../../calendar/civil-date.ts';
import { nameInSentence } from '../../plan/directory.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** An agency of the directory ends before it begins. */
export const validityReversed = defineRule<{
  name: AgencyName;
  from: CivilDate;
  to: CivilDate;
  /** What it ends with, where its own entry names no end. */
  above: AgencyName | null;
}>()({
  code: 'CC221',
  slug: 'validity-reversed',
  severity: 'error',
  kind: 'directory',
  message: ({ name, from, to, above }) => ({
    vi: `${name.vi} hoạt động từ ngày ${dateWords(from).vi} nhưng lại chấm dứt trước đó, ${above === null ? '' : `cùng ${above.vi}, `}ngày ${dateWords(to).vi}`,
    en: `${name.vi} exists from ${dateWords(from).en} but ends before that, ${above === null ? '' : `with ${above.vi}, `}on ${dateWords(to).en}`,
  }),
  advice: ({ above }) =>
    above === null
      ? { vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two dates.' }
      : {
          vi: 'Sửa "parent" (xã lập từ 01/07/2025 thuộc tỉnh), hoặc ghi "to" hay "new-parent" của riêng mục này.',
          en: 'Correct "parent" (communes founded on 1 July 2025 belong to the province), or give the entry its own "to" or "new-parent".',
        },
  notes: {
    from: { vi: 'ngày bắt đầu', en: 'its first day' },
    to: { vi: 'ngày chấm dứt của cấp trên', en: 'the end of what it belongs to' },
  },
  explanation: {
    vi: 'Trong danh mục, "from" là ngày đầu và "to" là ngày cuối mà cơ quan hoạt động. Ngày cuối đứng trước ngày đầu thì cơ quan không hoạt động ngày nào, nên chắc chắn một trong hai ngày ghi nhầm. Mục không ghi "to" chấm dứt cùng nơi nó thuộc về ("parent"), nên cũng không thể bắt đầu sau ngày đó.',
    en: 'In the directory "from" is the first and "to" the last day on which an agency exists. With the last before the first it never exists, so that one of the two is certainly wrong. An entry without "to" ends with what it belongs to ("parent"), and so cannot begin after that either.',
  },
  *check({ directory }) {
    for (const agency of directory.agencies) {
      const { name, from, to, path } = agency;
      if (from === null || to === null || from <= to) continue;
      const above = agency.endsWith === null ? undefined : directory.get(agency.endsWith);
      const end = [...(above ?? agency).path, 'to'];
      yield {
        path: above === undefined ? end : [...path, 'from'],
        file: 'directory',
        values: {
          name: agencyName(agency, name),
          from,
          to,
          above: above === undefined ? null : agencyName(above, nameInSentence(above)),
        },
        related: [
          above === undefined
            ? { path: [...path, 'from'], file: 'directory', note: 'from' }
            : { path: end, file: 'directory', note: 'to' },
        ],
      };
    }
  },
});
