import type { Bilingual } from '../../../../words/language.ts';

/** The shapes of deadlines: to be told apart without colour. `go` is a deadline whose day nobody knows yet. */
export const SHAPES = {
  notice: 'M-5-4H5L0 5Z',
  naming: 'M0-5.5 5.5 0 0 5.5-5.5 0Z',
  remediation: 'M-4.5-4.5H4.5V4.5H-4.5Z',
  other: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z',
  go: 'M5 0H9M12 0H16M19 0H23M26 0H34M30-4 34 0 30 4',
} as const satisfies Readonly<Record<string, string>>;

export type Shape = keyof typeof SHAPES;

/**
 * Everything that is drawn, by a name short enough to be a class a thousand times over, with its look in a picture that
 * stands alone: `v` visit, `l` notice period, `q` review period, `f` fixed, `d` expected; `w` weekend, `h` holiday, `c`
 * closed, `k` its edge; `m` month, `g` week, `z` row; `t` name, `s` small text, `b` label, `u` title, `o` group.
 */
export const INK = {
  v: 'fill="#0b5394" stroke="#0b5394" stroke-width="2"',
  l: 'stroke="#8a4b08" stroke-width="2" fill="none"',
  q: 'stroke="#57606a" stroke-width="1.5" stroke-dasharray="1 3" fill="none"',
  f: 'fill="#1b1f24" stroke="#1b1f24" stroke-width="1.5"',
  d: 'fill="#ffffff" stroke="#1b1f24" stroke-width="1.5"',
  w: 'fill="#eceff2"',
  h: 'fill="#f0bdb5"',
  c: 'fill="#d9cdea" stroke="#6f4aa0" stroke-dasharray="3 2"',
  m: 'stroke="#8c959f" stroke-width="1"',
  g: 'stroke="#d0d7de" stroke-width="1"',
  z: 'stroke="#e4e8ec" stroke-width="1"',
  t: 'font-size="12" fill="#1b1f24"',
  s: 'font-size="9" fill="#57606a"',
  b: 'font-size="9" font-weight="bold" fill="#1b1f24"',
  u: 'font-size="16" font-weight="bold" fill="#1b1f24"',
  o: 'font-size="12" font-weight="bold" fill="#0b5394"',
} as const satisfies Readonly<Record<string, string>>;

export type Part = keyof typeof INK;

/** The height of a row, and of the months and labels above all rows. */
export const ROW = 24;
export const AXIS = 46;

/** What has an entry in the legend. */
export type LegendPart = 'v' | 'l' | 'q' | 'w' | 'h' | 'c' | Shape;

/** What the marks mean, in the order of the legend. */
export const LEGEND: readonly (readonly [part: LegendPart, words: Bilingual])[] = [
  ['v', { vi: 'cuộc kiểm tra', en: 'visit' }],
  ['notice', { vi: 'hạn thông báo', en: 'notify by' }],
  ['l', { vi: 'từ hạn thông báo đến cuộc kiểm tra', en: 'from that day to the visit' }],
  ['naming', { vi: 'hạn có tên đơn vị', en: 'unit named by' }],
  ['remediation', { vi: 'hạn báo cáo khắc phục', en: 'report remediation by' }],
  ['go', { vi: 'hạn khắc phục chưa biết ngày', en: 'remediation, day unknown' }],
  ['other', { vi: 'hạn khác', en: 'other deadline' }],
  ['q', { vi: 'mốc kiểm tra', en: 'review period' }],
  ['w', { vi: 'cuối tuần', en: 'weekend' }],
  ['h', { vi: 'nghỉ lễ (số: tên ở dưới)', en: 'holiday (number: see below)' }],
  ['c', { vi: 'không xếp lịch (chữ: lý do ở dưới)', en: 'closed (letter: see below)' }],
];

/** What hollow marks mean. */
export const HOLLOW: Bilingual = {
  vi: 'Dấu rỗng là ngày dự kiến, dấu đặc là ngày đã chắc chắn.',
  en: 'Hollow marks are expected days, solid ones are facts.',
};
