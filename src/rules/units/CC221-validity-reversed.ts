import type { CivilDate } from '../../calendar/civil-date.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** An agency of the directory ends before it begins. */
export const validityReversed = defineRule<{ name: AgencyName; from: CivilDate; to: CivilDate }>()({
  code: 'CC221',
  slug: 'validity-reversed',
  severity: 'error',
  kind: 'directory',
  message: ({ name, from, to }) => ({
    vi: `${name.vi} hoạt động từ ngày ${dateWords(from).vi} nhưng lại chấm dứt trước đó, ngày ${dateWords(to).vi}`,
    en: `${name.vi} exists from ${dateWords(from).en} but ends before that, on ${dateWords(to).en}`,
  }),
  advice: () => ({ vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two dates.' }),
  notes: { from: { vi: 'ngày bắt đầu', en: 'its first day' } },
  explanation: {
    vi: 'Trong danh mục, "from" là ngày đầu và "to" là ngày cuối mà cơ quan hoạt động. Ngày cuối đứng trước ngày đầu thì cơ quan không hoạt động ngày nào, nên chắc chắn một trong hai ngày ghi nhầm.',
    en: 'In the directory "from" is the first and "to" the last day on which an agency exists. With the last before the first it never exists, so that one of the two is certainly wrong.',
  },
  *check({ agencies }) {
    for (const agency of agencies) {
      const { name, from, to, path } = agency;
      if (from === null || to === null || from <= to) continue;
      yield {
        path: [...path, 'to'],
        file: 'directory',
        values: { name: agencyName(agency, name), from, to },
        related: [{ path: [...path, 'from'], file: 'directory', note: 'from' }],
      };
    }
  },
});
