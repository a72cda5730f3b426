import { type Edits, inTurn, withLine } from './recipes.ts';

const KIND = `import { type LetterKind, TO_ALL_UNITS } from '../letter.ts';
import { commonTags } from '../tags/common-tags.ts';

/** What every unit brings to the visit. */
export const reminder: LetterKind = {
  name: 'reminder',
  papers: 'Nhắc chuẩn bị kiểm tra',
  about: { vi: 'nhắc đơn vị chuẩn bị', en: 'reminds units of what to bring' },
  fileStem: 'nhac',
  type: null,
  text: 'reminder.txt',
  shape: 'annex',
  isBeforehand: true,
  tellsOf: 'visits',
  notFor: [],
  plans: (facts) => [{ ...TO_ALL_UNITS, id: 'chuan-bi', tags: commonTags(facts) }],
};
`;

const TEXT = `== phụ lục: Chuẩn bị kiểm tra công tác {linh_vuc} năm {nam}
# I. Hồ sơ
- Sổ theo dõi văn bản.
`;

export const letter: Edits = {
  'src/documents/letter/kinds/reminder.ts': KIND,
  'texts/reminder.txt': TEXT,
  'src/documents/letter/letter-kinds.ts': inTurn(
    withLine("import { reminder } from './kinds/reminder.ts';", 'before', /^import .*outline/),
    withLine('  reminder,', 'before', /^ {2}outline,$/),
  ),
};
