// All that is measured, in the order of the page.
import { DAYS } from './days.js';
import { FOLLOW_UP } from './follow-up.js';
import { HOSTILE } from './hostile.js';
import { LARGE_PLANS } from './large-plans.js';
import { LETTERS } from './letters.js';
import { MANY_PLANS } from './many-plans.js';
import { PAGES } from './pages.js';
import { START } from './start.js';

/**
 * An entry: what is measured (`sampler`), against what (`peer`), in how many pairs, and its goals: the most that the ratio of times
 * to the peer may be (null: none), the most megabytes of memory or kilobytes of file, the most that the ratio of memory may be.
 * `isByWall`: judged by wall time, for work in threads saves that and no processor time. No goal is a time.
 */
export const GROUPS = [
  { vi: 'Lệnh ngắn trên kế hoạch thật', entries: START },
  { vi: 'Kế hoạch lớn và khó', entries: LARGE_PLANS },
  { vi: 'Văn bản', entries: LETTERS },
  { vi: 'Theo dõi', entries: FOLLOW_UP },
  { vi: 'Nhiều kế hoạch một lượt', entries: MANY_PLANS },
  { vi: 'Ngày làm việc', entries: DAYS },
  { vi: 'Trang trong trình duyệt', entries: PAGES },
  { vi: 'Tệp quá lớn hoặc ác ý', entries: HOSTILE },
];
