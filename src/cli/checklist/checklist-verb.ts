import { FORMATS } from '../../formats/of/registry.ts';
import {
  ONLY_UNITS,
  outputFlags,
  PLAN,
  PLAN_FLAGS,
  SCHEDULE_AS_SAVED,
} from '../command-line/shared-flags.ts';
import { DATE, oneOf } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

const SIDE = oneOf(
  { vi: 'bên', en: 'side' },
  async () => (await import('../../documents/checklist/checklist.ts')).SIDES,
);

export const CHECKLIST = {
  name: 'checklist',
  task: 'papers',
  soughtAs: ['todo', 'todos', 'tasks', 'việc', 'đầu việc', 'việc phải làm', 'danh sách'],
  arguments: [PLAN],
  summary: { vi: 'việc của từng bên, kèm hạn và căn cứ', en: 'what each side must do, by when' },
  flags: {
    for: {
      value: SIDE,
      usual: 'secretariat',
      words: (sides) => ({ vi: `bên nào: ${sides.join(', ')}`, en: `which side: ${sides.join(', ')}` }),
    },
    unit: ONLY_UNITS,
    from: { value: DATE, words: { vi: 'việc có hạn từ ngày', en: 'what is due from this day' } },
    to: {
      value: DATE,
      words: { vi: 'việc có hạn đến hết ngày', en: 'what is due up to and including this day' },
    },
    ...outputFlags(FORMATS.checklist),
    schedule: { ...SCHEDULE_AS_SAVED, formerly: ['previous'] },
    ...PLAN_FLAGS,
  },
  examples: [
    'cchc checklist plans/vinh-long-2021.yaml',
    'cchc checklist plans/vinh-long-2021.yaml --for unit --unit so-tu-phap',
    'cchc checklist plans/vinh-long-2021.yaml --for team -o viec-cua-doan.docx',
  ],
  endsWithOne: { vi: 'kế hoạch có lỗi', en: 'the plan has errors' },
} as const satisfies Declaration;
