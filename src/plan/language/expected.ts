import type * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import { type Measure, measureChoices, measuresSpoken, MEASURES } from './deadlines.ts';
import type { EventName } from './known-deadlines.ts';
import { choice, eventOrDay, mapping, periodLength } from './scalars.ts';
import type { Said, WordsOf } from './words-of.ts';

/** An event that is expected so long after another: an assumption of the secretariat. */
export interface ExpectedLag {
  readonly path: Path;
  readonly event: string;
  readonly count: number;
  readonly measure: Measure;
  readonly after: string;
}

/** How long after another event an event is expected: an assumption of the secretariat, never a rule. */
export const expectedShape = mapping({
  count: periodLength,
  measure: choice(MEASURES).optional(),
  after: eventOrDay,
});

type LagInput = z.output<typeof expectedShape>;

/** The lags after which events are expected. */
export function normaliseExpected(expected: Readonly<Record<string, LagInput>> = {}): ExpectedLag[] {
  return Object.entries(expected).map(([event, lag]) => ({
    path: ['expected', event],
    event,
    count: lag.count,
    measure: lag.measure ?? 'working-day',
    after: lag.after,
  }));
}

/** What an editor says of `expected` and below it. */
export function expectedWords(): WordsOf<Record<string, LagInput>> {
  return {
    title: 'Các khoảng chờ ước tính',
    also: ['ước tính', 'dự kiến', 'khoảng chờ'],
    description:
      'Mỗi khóa là tên một sự kiện: sự kiện ấy có lẽ xảy ra sau sự kiện khác bao lâu. Là ước tính của thư ký, không phải quy định.',
    known: {
      'conclusion-issued': {
        title: 'Ban hành kết luận',
        description: 'Có lẽ bao lâu thì kết luận được ban hành.',
      },
      'conclusion-received': {
        title: 'Nhận được kết luận',
        description: 'Có lẽ bao lâu thì đơn vị nhận được kết luận.',
      },
      'remediation-reported': {
        title: 'Báo cáo khắc phục',
        description: 'Có lẽ bao lâu thì đơn vị báo cáo khắc phục.',
      },
    } satisfies Partial<Record<EventName, Said>>,
    keys: {
      count: {
        title: 'Đếm bao nhiêu',
        also: ['số ngày', 'bao nhiêu', 'số', 'số lượng', 'đếm'],
        description: 'Số ngày, tuần hoặc tháng.',
        examples: [3],
      },
      measure: {
        title: 'Đếm theo',
        also: ['đơn vị', 'đơn vị tính', 'đơn vị đếm', 'tính theo', 'tính bằng'],
        description: 'Đơn vị đếm. Không ghi là ngày làm việc.',
        choices: measureChoices(),
        spoken: measuresSpoken(),
      },
      after: {
        title: 'Sau sự kiện',
        also: ['sau', 'sau khi', 'kể từ'],
        description: 'Sự kiện mà khoảng chờ tính từ đó.',
        examples: ['conclusion-issued', 'visit-end', 'round-ended'],
      },
    },
  };
}
