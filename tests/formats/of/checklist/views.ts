import type { Side } from '../../../../src/documents/checklist/checklist.ts';
import type { ChecklistInput } from '../../../../src/documents/checklist/checklist-input.ts';
import type { Selection } from '../../../../src/documents/checklist/make-checklists.ts';
import type { ChecklistView } from '../../../../src/formats/of/checklist/checklist-view.ts';
import type { Language } from '../../../../src/words/language.ts';
import { listsFor } from '../../../documents/checklist/made.ts';

/** The checklists of a side as the formats show them. */
export function viewOf(
  input: ChecklistInput,
  side: Side,
  more: Partial<Selection> = {},
  language: Language = 'vi',
): ChecklistView {
  return { checklists: listsFor(input, side, more), schedule: { ...input, language, warnings: [] } };
}
