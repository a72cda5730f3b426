import type { Bilingual } from '../../words/language.ts';
import type { FlagGroup, Task } from './verb.ts';

/** What verbs are for, as help says it. */
export const TASK_TITLES: Readonly<Record<Task, Bilingual>> = {
  begin: { vi: 'Bắt đầu:', en: 'To begin:' },
  schedule: { vi: 'Lịch và thời hạn:', en: 'Schedule and deadlines:' },
  papers: { vi: 'Văn bản và việc của từng bên:', en: 'Papers and duties:' },
  follow: { vi: 'Theo dõi:', en: 'To follow:' },
  check: { vi: 'Kiểm tra kế hoạch:', en: 'To check plans:' },
};

/** What flags are about. */
export const FLAG_GROUP_TITLES: Readonly<Record<FlagGroup, Bilingual>> = {
  asked: { vi: 'Tùy chọn của lệnh:', en: 'Options of the command:' },
  plan: { vi: 'Kế hoạch nào, ngày nào:', en: 'Which plan, which day:' },
  output: { vi: 'Kết quả:', en: 'The result:' },
  global: { vi: 'Tùy chọn chung:', en: 'Options of every command:' },
};

/** What the exit statuses mean, unless a verb says more of 1. */
export const EXIT_STATUSES: Readonly<Record<0 | 1 | 2 | 3, Bilingual>> = {
  0: { vi: 'xong', en: 'done' },
  1: { vi: 'có điều sai, đã nêu ra', en: 'something is wrong, and told' },
  2: { vi: 'dùng sai lệnh, thiếu tệp, thiết đặt sai', en: 'wrong use, a missing file, a faulty setting' },
  3: { vi: 'lỗi của chính chương trình', en: 'a fault of the program itself' },
};
