import type { Bilingual } from '../../words/language.ts';
import { type PrintedSection, printedItems } from '../evidence/wordings.ts';
import { firstWritten } from '../evidence/places.ts';
import { counted, joined } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

const SECTION_NAMES: Readonly<Record<PrintedSection, Bilingual>> = {
  requirements: { vi: 'yêu cầu', en: 'requirements' },
  content: { vi: 'nội dung kiểm tra', en: 'content' },
  reception: { vi: 'thành phần làm việc', en: 'reception' },
  duties: { vi: 'việc của đơn vị, huyện, đoàn', en: 'duties of units, districts and teams' },
};

const SECTIONS = ['requirements', 'content', 'reception', 'duties'] as const;

/** Letters make sentences of short texts for which the plan has no wording; told once for a plan. */
export const wordingAbsent = defineRule<{ count: number; sections: readonly PrintedSection[] }>()({
  code: 'CC119',
  slug: 'wording-absent',
  severity: 'info',
  kind: 'plan',
  message: ({ count, sections }) => {
    const where = joined(
      sections.map((section) => SECTION_NAMES[section]),
      '; ',
    );
    return {
      vi: `${count} mục mà văn bản in ra chưa có "wording" (${where.vi})`,
      en: `${counted(count, 'item')} that letters print, without a "wording" (${where.en})`,
    };
  },
  advice: () => ({
    vi: 'Ghi thêm "wording" bên cạnh "text": trọn một câu như văn bản gửi đi, ví dụ "Đề nghị {don_vi} gửi báo cáo về {co_quan} {han}."; không ghi thì văn bản tự đặt câu.',
    en: 'Give a "wording" beside "text": the whole sentence as letters say it, with tags such as {don_vi}, {co_quan} and {han}; without it letters make one of the text.',
  }),
  explanation: {
    vi: '"text" là nhãn ngắn cho bảng và danh sách việc. Văn bản gửi đi cần trọn câu: ai làm, làm gì, chậm nhất khi nào. Mục có "wording" thì văn bản in đúng câu ấy; mục không có thì phần mềm tự đặt câu từ nhãn, đúng dữ kiện nhưng có thể không như ý người ký. Đây là thông tin, báo một lần cho mỗi kế hoạch, ở mục đầu tiên.',
    en: 'A "text" is a short label for tables and checklists. Letters need whole sentences: who does what by when. Of an item with a "wording" they print just that; of another the tool makes a sentence of the label, with the right facts but perhaps not as the signer would say it. This is information, told once for a plan, at the first such item.',
  },
  *check(context) {
    const items = printedItems(context.plan);
    const lacking = SECTIONS.flatMap((section) =>
      items[section].filter(({ wording }) => wording === null).map(({ path }) => ({ section, path })),
    );
    const [first] = lacking;
    if (first === undefined) return;
    yield {
      path: firstWritten(context, first.path, ['text']),
      values: {
        count: lacking.length,
        sections: SECTIONS.filter((section) => lacking.some((one) => one.section === section)),
      },
    };
  },
});
