/** The words of the page that stand in several of its parts, or are too short for a place of their own. */
export const WORDS = {
  skip: { vi: 'Đến bảng lịch kiểm tra', en: 'Skip to the schedule table' },
  contents: { vi: 'Các phần của trang', en: 'Parts of this page' },
  timeline: { vi: 'Dòng thời gian', en: 'Timeline' },
  table: { vi: 'Bảng lịch', en: 'Schedule' },
  open: { vi: 'Còn để ngỏ', en: 'Still open' },
  unplaced: { vi: 'Chưa xếp được', en: 'Not placed' },
  months: { vi: 'Lịch tháng', en: 'Months' },
  panels: { vi: 'Từng cuộc kiểm tra', en: 'Visit by visit' },
  settings: { vi: 'Cách tính', en: 'How it is counted' },
  teams: { vi: 'Đoàn kiểm tra', en: 'Teams' },
  revision: { vi: 'Lần sửa', en: 'Revision' },
  publicVersion: {
    vi: 'Bản công bố: không có tên người và ghi chú',
    en: 'Published version, without persons and notes',
  },
  counts: {
    vi: (visits: number, trips: number) => `${visits} cuộc kiểm tra trong ${trips} chuyến`,
    en: (visits: number, trips: number) =>
      `${visits} ${visits === 1 ? 'visit' : 'visits'} in ${trips} ${trips === 1 ? 'trip' : 'trips'}`,
  },
  told: {
    vi: (count: number) => `Có ${count} cảnh báo về kế hoạch và lịch này`,
    en: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'} about this plan and schedule`,
  },
  notRecorded: {
    vi: (count: number) => `${count} cuộc kiểm tra đã qua ngày mà chưa ghi kết quả`,
    en: (count: number) =>
      `${count} ${count === 1 ? 'visit' : 'visits'} whose day has gone by and of which nothing is recorded`,
  },
  moved: {
    vi: (count: number) => `${count} cuộc kiểm tra dời lịch`,
    en: (count: number) => `${count} ${count === 1 ? 'visit has' : 'visits have'} moved`,
  },
  missing: {
    vi: (count: number) => `${count} cuộc kiểm tra chưa xếp được`,
    en: (count: number) => `${count} ${count === 1 ? 'visit has' : 'visits have'} no place`,
  },
  nothing: {
    vi: 'Không còn gì để ngỏ: mọi cuộc kiểm tra đã có ngày và có tên.',
    en: 'Nothing is open: every visit has its day and its name.',
  },
} as const;
