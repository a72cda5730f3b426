import type { ReadingValues } from '../../plan/reading-problems.ts';
import { defineRule } from '../engine/rule.ts';

/** Aliases stand for more values than any plan has, or for themselves. */
export const tooManyAliases = defineRule<ReadingValues['CC108']>()({
  code: 'CC108',
  slug: 'too-many-aliases',
  severity: 'error',
  kind: 'reader',
  message: ({ most }) => ({
    vi: `các mục viết tắt bằng & và * dẫn vòng vào chính mình hoặc vượt quá ${most} giá trị`,
    en: `what & and * stand for contains itself or grows beyond ${most} values`,
  }),
  advice: () => ({
    vi: 'Viết thẳng các giá trị ra thay cho viết tắt.',
    en: 'Write the values out instead.',
  }),
  explanation: {
    vi: 'YAML cho phép đặt tên một mục bằng & rồi nhắc lại bằng *. Nếu một mục nhắc lại chính nó, hoặc nhắc chồng nhiều tầng, dữ liệu thật phình ra không giới hạn và máy có thể treo. Kế hoạch kiểm tra không cần đến mức đó; hãy viết thẳng các giá trị ra.',
    en: 'YAML lets & name something and * repeat it. If something repeats itself, or repetitions are stacked, the data behind a short file grows without limit and the machine would hang. No plan needs that; write the values out.',
  },
});
