import * as z from 'zod';
import { addDays, type CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import { type DateRange, parsePeriods } from '../period-expression.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { day, mapping, oneOrMore, period, readDate, readOptionalDate, someOf } from './scalars.ts';
import type { WordsOf } from './words-of.ts';

/** When visits may take place: stretches of days as written, in date order once normalised. */
export interface Window extends Item {
  readonly ranges: readonly DateRange[];
}

/** When visits may take place: one or more periods, or a stretch given by its ends. */
export const windowShape = z.union([
  period,
  someOf(period),
  mapping({
    in: oneOrMore(period).optional(),
    from: day.optional(),
    to: day.optional(),
    until: day.optional(),
    before: day.optional(),
    clause: clause.optional(),
  }),
]);

export type WindowInput = z.output<typeof windowShape>;

/**
 * A window as ranges of days. `before` ends the day before its date, `until` and `to` include it; without a beginning
 * it begins on the day of the decision, without an end it ends with the year of its beginning.
 */
export function normaliseWindow(window: WindowInput, path: Path, start: CivilDate): Window {
  if (typeof window !== 'object') return { path, clause: null, ranges: readPeriods([window]) };
  if (Array.isArray(window)) return { path, clause: null, ranges: readPeriods(window) };
  const clause = window.clause ?? null;
  if (window.in !== undefined) {
    return { path, clause, ranges: readPeriods(Array.isArray(window.in) ? window.in : [window.in]) };
  }
  const from = readOptionalDate(window.from) ?? start;
  const before = readOptionalDate(window.before);
  const to =
    readOptionalDate(window.to ?? window.until) ??
    (before === null ? readDate(`${from.slice(0, 4)}-12-31`) : addDays(before, -1));
  return { path, clause, ranges: [{ from, to }] };
}

/** Years, quarters, months and days as ranges of days, in date order. */
export function readPeriods(expressions: readonly (string | number)[]): DateRange[] {
  return expressions
    .flatMap((expression) => parsePeriods(String(expression)) ?? [])
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

/** What an editor says of `window` and below it. */
export function windowWords(): WordsOf<WindowInput> {
  return {
    title: 'Thời gian kiểm tra',
    also: ['thời gian', 'cửa sổ', 'thời gian tiến hành', 'thời gian thực hiện', 'thời hạn kiểm tra'],
    description:
      'Khi nào được kiểm tra: năm, nửa năm, quý, tháng, ngày, khoảng (2026, 2026-H1, 2026-Q2, 2026-05, 2026-05-14, 2026-05..2026-09), bằng lời (quý II, tháng 5 đến tháng 9), một danh sách như thế, hoặc nhóm khóa. Không ghi là cả năm của kế hoạch.',
    keys: {
      in: {
        title: 'Trong các khoảng',
        also: ['trong', 'các khoảng', 'khoảng', 'thời gian'],
        description: 'Một hoặc nhiều khoảng. Đã ghi thì không xét from, to, until, before.',
        examples: ['2026-Q2', ['2026-Q2', '2026-Q3']],
      },
      from: {
        title: 'Từ ngày',
        also: ['từ', 'bắt đầu', 'ngày bắt đầu', 'bắt đầu từ'],
        description: 'Ngày đầu tiên. Không ghi là từ ngày ký văn bản.',
        examples: ['2026-04-01', 'đầu tháng 4'],
      },
      to: {
        title: 'Đến hết ngày',
        also: ['đến', 'đến ngày', 'kết thúc', 'ngày kết thúc', 'tới', 'đến hết'],
        description: 'Ngày cuối cùng. Không ghi là đến hết năm.',
        examples: ['2026-09-30'],
      },
      until: {
        title: 'Chậm nhất ngày',
        also: ['chậm nhất', 'muộn nhất'],
        description: 'Như to.',
        examples: ['2026-09-30', 'cuối tháng 9'],
      },
      before: {
        title: 'Trước ngày',
        also: ['trước'],
        description: 'Ngày cuối cùng là hôm trước ngày này.',
        examples: ['2026-11-15'],
      },
      clause: clauseWords(),
    },
    examples: ['2026-Q2', 'tháng 5 đến tháng 9', ['2026-Q2', '2026-09']],
  };
}
