import { writtenDate } from '../../calendar/date-words.ts';
import type { NoPool, Pool, RecordedDraw } from '../../follow-up/draw.ts';
import type { Block } from '../../plan/language/units.ts';
import { FACTS, type FactName } from '../../plan/language/fact-kinds.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Why a block cannot be drawn for. */
export function cannotDraw(block: Block, { refused, ...more }: NoPool): UsageError {
  const { id } = block;
  switch (refused) {
    case 'selected-otherwise':
      return new UsageError(
        {
          vi: `theo kế hoạch, khối "${id}" không chọn bằng bốc thăm (selected-by: ${'by' in more ? more.by : ''})`,
          en: `by the plan the block "${id}" is not drawn (selected-by: ${'by' in more ? more.by : ''})`,
        },
        {
          vi: 'Nếu quyết định cho bốc thăm thì sửa khối thành "selected-by: draw".',
          en: 'If the decision has it drawn, write "selected-by: draw" there.',
        },
        1,
      );
    case 'each-district':
      return new UsageError(
        {
          vi: `khối "${id}" lấy số xã của từng huyện (each-district), không bốc thăm chung được`,
          en: `the block "${id}" asks for so many communes of each district and cannot be drawn as one`,
        },
        {
          vi: 'Mỗi huyện, mỗi cấp, mỗi loại là một khối: viết mỗi huyện một khối có "minimum", "selected-by: draw" và "excluded", rồi bốc thăm từng khối.',
          en: 'So many per district, level or kind is so many blocks: write a block for each, with "minimum", "selected-by: draw" and "excluded", and draw for each.',
        },
        1,
      );
    case 'names-all':
      return new UsageError(
        {
          vi: `khối "${id}" đã nêu tên mọi đơn vị, không còn gì để bốc thăm`,
          en: `the block "${id}" names all its units: nothing is left to draw`,
        },
        {
          vi: 'Còn phải chọn thêm thì ghi "minimum" (số đơn vị) hoặc "share" (tỷ lệ).',
          en: 'If more are to be selected, write "minimum" (how many) or "share".',
        },
        1,
      );
    case 'no-window':
      return new UsageError(
        {
          vi: `chưa rõ khối "${id}" kiểm tra từ ngày nào, nên chưa biết đơn vị nào đang hoạt động`,
          en: `it is not known from which day the block "${id}" is inspected, nor then which units exist`,
        },
        {
          vi: 'Ghi thời gian kiểm tra ở "window" của kế hoạch hoặc của đợt; khối có nhiều đợt thì ghi "round".',
          en: 'Give the time under "window" of the plan or its round; where there are several rounds, "round" of the block.',
        },
        1,
      );
    case 'nothing-left':
      return new UsageError(
        {
          vi: `khối "${id}" đã đủ đơn vị, không còn gì để bốc thăm`,
          en: `the block "${id}" has all its units: nothing is left to draw`,
        },
        {
          vi: 'Cần thêm đơn vị thì sửa "minimum" hoặc "share" của khối.',
          en: 'If more are needed, change "minimum" or "share" of the block.',
        },
        1,
      );
    default:
      return refused satisfies never;
  }
}

/** That there are not as many units as are wanted. */
export function tooFew({ id }: Block, { wanted, units }: Pool): UsageError {
  return new UsageError(
    {
      vi: `khối "${id}" cần ${wanted} đơn vị mà chỉ có ${units.length} đơn vị để bốc thăm`,
      en: `the block "${id}" wants ${wanted} units, and only ${units.length} can be drawn`,
    },
    {
      vi: 'Bớt đơn vị bị loại, hoặc sửa "minimum", "kinds" của khối, hoặc danh mục cơ quan.',
      en: 'Exclude fewer, or change "minimum" or "kinds" of the block, or the directory.',
    },
    1,
  );
}

/** That a block was drawn already, by another seed. */
export function drawnBefore({ id }: Block, { on }: RecordedDraw): UsageError {
  return new UsageError(
    {
      vi: `khối "${id}" đã bốc thăm ngày ${writtenDate(on, 'vi')}, với số gieo khác`,
      en: `the block "${id}" was drawn on ${writtenDate(on, 'en')}, with another seed`,
    },
    {
      vi: 'Kiểm tra lại lần ấy: dùng đúng số gieo đã ghi. Bốc lại: thêm --again "LÝ DO"; lý do được ghi vào biên bản. Ghi nhầm: cchc record undo.',
      en: 'To check that draw use the seed on record. To draw anew add --again REASON, which the minutes carry. Entered by mistake: cchc record undo.',
    },
    1,
  );
}

/** That there is no draw that another could take the place of. */
export function neverDrawn({ id }: Block): UsageError {
  return new UsageError(
    {
      vi: `--again: khối "${id}" chưa bốc thăm lần nào`,
      en: `--again: the block "${id}" was never drawn`,
    },
    { vi: 'Bỏ --again.', en: 'Leave --again out.' },
    1,
  );
}

/** That visits of units that were drawn have begun, so that these can no longer be replaced. */
export function alreadyUnderWay(
  { id }: Block,
  visits: readonly { readonly name: string; readonly fact: FactName }[],
): UsageError {
  const list = (language: 'vi' | 'en') =>
    visits.map(({ name, fact }) => `${name} (${FACTS[fact].name[language]})`).join('; ');
  return new UsageError(
    {
      vi: `--again: khối "${id}" không bốc lại được, đã có việc ghi cho đơn vị bốc được: ${list('vi')}`,
      en: `--again: the block "${id}" cannot be drawn anew, for something is on record of drawn units: ${list('en')}`,
    },
    {
      vi: 'Cuộc đã thông báo hay đã làm thì giữ nguyên. Không kiểm tra đơn vị ấy nữa thì ghi: cchc record cancelled ĐƠN-VỊ --reason "…"',
      en: 'A visit that was notified or held stays. If a unit is not to be visited after all: cchc record cancelled UNIT --reason TEXT',
    },
    1,
  );
}
