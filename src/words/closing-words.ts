import type { Bilingual } from './language.ts';

/** What each rule that can shut a start out says; what it rests on is put after it. */
export const CLOSING_WORDS = {
  pin: { vi: 'không đúng ngày đã ấn định', en: 'not the pinned day' },
  past: { vi: 'trước ngày lập lịch', en: 'before the day of scheduling' },
  notice: { vi: 'không kịp thời hạn thông báo', en: 'too early for the notice period' },
  window: { vi: 'vượt ra ngoài thời gian kiểm tra', en: 'runs beyond the window' },
  closed: { vi: 'trùng thời gian kế hoạch không xếp lịch', en: 'closed by the plan' },
  'day-off': { vi: 'bị ngày nghỉ cắt ngang', en: 'would run over a day off' },
  morning: { vi: 'phải bắt đầu vào buổi sáng', en: 'must start in the morning' },
  'unit-closed': { vi: 'đơn vị không tiếp đoàn được', en: 'closed for the unit' },
  'put-off': { vi: 'đã hoãn khỏi ngày ấy', en: 'put off from that day' },
  'not-in-force': { vi: 'đơn vị chưa hoặc không còn hoạt động', en: 'the unit does not exist then' },
  'nobody-in-force': {
    vi: 'không đủ đơn vị đang hoạt động để chọn',
    en: 'too few units exist then to choose from',
  },
  'team-closed': { vi: 'đoàn không đi được', en: 'closed for the team' },
  head: { vi: 'không có người đủ điều kiện làm trưởng đoàn', en: 'nobody may lead the team' },
  post: { vi: 'thiếu người ở vị trí bắt buộc', en: 'a post lacks its minimum' },
  'team-busy': { vi: 'đoàn bận cuộc kiểm tra khác', en: 'the team is busy elsewhere' },
  'cap-day': { vi: 'vượt số cuộc tối đa trong ngày', en: 'over the daily cap' },
  'cap-week': { vi: 'vượt số cuộc tối đa trong tuần', en: 'over the weekly cap' },
} as const satisfies Readonly<Record<string, Bilingual>>;
