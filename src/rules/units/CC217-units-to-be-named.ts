import type { Path } from '../../diagnostics/path.ts';
import type { Selector } from '../../plan/language/units.ts';
import type { Bilingual } from '../../words/language.ts';
import { blockName, selectionPath } from '../evidence/selection.ts';
import { counted } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

const SELECTED_BY: Readonly<Partial<Record<Selector, Bilingual>>> = {
  district: { vi: 'do huyện chọn', en: 'chosen by the districts' },
  draw: { vi: 'chọn bằng bốc thăm', en: 'to be drawn' },
  secretariat: { vi: 'do văn phòng thư ký chọn', en: 'chosen by the secretariat' },
  issuer: { vi: 'do cơ quan ban hành chọn', en: 'chosen by the issuer' },
};

/** Units are still to be selected: normal until the day by which they must be named. */
export const unitsToBeNamed = defineRule<{ open: number; block: string; selector: Selector | null }>()({
  code: 'CC217',
  slug: 'units-to-be-named',
  severity: 'info',
  kind: 'plan',
  message: ({ open, block, selector }) => {
    const how = selector === null ? undefined : SELECTED_BY[selector];
    return {
      vi: `khối "${block}" còn ${open} đơn vị chưa có tên${how === undefined ? '' : `, ${how.vi}`}`,
      en: `the block "${block}" still has ${counted(open, 'unit')} without a name${how === undefined ? '' : `, ${how.en}`}`,
    };
  },
  advice: () => ({
    vi: 'Khi biết tên, ghi mã các đơn vị đó vào "units" của khối.',
    en: 'Once they are known, add their ids to "units" of the block.',
  }),
  explanation: {
    vi: 'Kế hoạch ấn định số lượng nhưng để việc chọn đơn vị lại sau, như mỗi huyện tự chọn hai xã. Lịch vẫn giữ chỗ cho các đơn vị đó dưới một tên tạm. Phải có tên trước hạn cuối gửi thông báo; khi đó ghi mã đơn vị vào khối, vị trí trong lịch không đổi.',
    en: 'The plan fixes a number and leaves the choice to later, as when each district chooses two communes. The schedule keeps their places under a provisional name. They must be named before the last day to notify; add the ids to the block then, and the places stay.',
  },
  *check(context) {
    const open = new Map<Path, number>();
    for (const visit of context.visits) {
      if (visit.unit === null) open.set(visit.path, (open.get(visit.path) ?? 0) + 1);
    }
    for (const block of context.plan.blocks) {
      const missing = open.get(block.path);
      if (missing === undefined) continue;
      const values = { open: missing, block: blockName(block), selector: block.selectedBy };
      yield { path: selectionPath(context, block), values };
    }
  },
});
