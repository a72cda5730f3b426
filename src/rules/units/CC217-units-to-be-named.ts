import type { Path } from '../../diagnostics/path.ts';
import { isUnannounced, type Selector } from '../../plan/language/units.ts';
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

interface Values {
  readonly open: number;
  readonly block: string;
  readonly selector: Selector | null;
  /** How `cchc draw` names the block; null where it draws nothing for it. */
  readonly drawn: { readonly block: string; readonly isUnannounced: boolean } | null;
}

/** Units are still to be selected: normal until the day by which they must be named. */
export const unitsToBeNamed = defineRule<Values>()({
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
  advice: ({ drawn }) =>
    drawn === null
      ? {
          vi: 'Khi biết tên, ghi mã các đơn vị đó vào "units" của khối.',
          en: 'Once they are known, add their ids to "units" of the block.',
        }
      : drawn.isUnannounced
        ? {
            vi: `Bốc thăm, có ghi vào sổ theo dõi: cchc draw --block ${drawn.block} --commit`,
            en: `Draw them, which is put on record: cchc draw --block ${drawn.block} --commit`,
          }
        : {
            vi: `Bốc thăm, có ghi vào sổ theo dõi: cchc draw --block ${drawn.block} --seed "SỐ GIEO"`,
            en: `Draw them, which is put on record: cchc draw --block ${drawn.block} --seed TEXT`,
          },
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
      const isDrawn = block.selectedBy === 'draw' && block.eachDistrict === null;
      const values = {
        open: missing,
        block: blockName(block),
        selector: block.selectedBy,
        drawn: isDrawn ? { block: block.id, isUnannounced: isUnannounced(block) } : null,
      };
      yield { path: selectionPath(context, block), values };
    }
  },
});
