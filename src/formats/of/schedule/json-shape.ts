import * as z from 'zod';
import type { State } from '../../../deadlines/deadline.ts';
import { type Level, LEVELS } from '../../../plan/directory.ts';
import { CONVENTIONS } from '../../../plan/language/calendar.ts';
import { FORMS } from '../../../plan/language/forms.ts';
import { PACES, SESSIONS } from '../../../plan/language/schedule.ts';
import { type Change, CLOSING_RULES } from '../../../schedule/reason.ts';
import type { ScheduleWarning } from '../../../schedule/schedule.ts';
import type { WishSource } from '../../../schedule/wishes/wish.ts';
import { count, day, format, type Written } from '../../json-shape.ts';
import { confidence, confirmed } from '../calendar/json-shape.ts';
import { periodKeys } from '../deadline/json-shape.ts';
import { diagnostics } from '../diagnostics/json-shape.ts';

const session = z.enum(SESSIONS).describe('Buổi sáng hay buổi chiều.');
const id = z.string();
const clause = z.string().nullable().describe('Điểm, khoản của quyết định; null: do văn phòng thư ký chọn.');

/** A session of a day. */
export const moment = z
  .object({ date: day, session })
  .meta({ id: 'moment', description: 'Một buổi của một ngày.' });

/** The stretch of the past that is inspected. */
export const review = z.object({
  from: day.nullable().describe('Từ ngày; null: không giới hạn.'),
  to: day.nullable().describe('Đến ngày; null: đến khi kiểm tra.'),
});

const sessions = z.int().min(1).describe('Số buổi.');

const agreedPeriod = z.object({
  count: periodKeys.count,
  measure: periodKeys.measure,
  clause,
});

const settings = z
  .object({
    sessions: z
      .object(Object.fromEntries(LEVELS.map((level) => [level, sessions])) as Record<Level, typeof sessions>)
      .describe('Số buổi của mỗi cuộc, theo cấp.'),
    pace: z.record(z.string(), z.enum(PACES)).describe('Nhịp của mỗi đợt.'),
    visitsPerDay: z.int().nullable().describe('Nhiều nhất bao nhiêu cuộc mỗi ngày; null: không giới hạn.'),
    visitsPerWeek: z.int().nullable().describe('Nhiều nhất bao nhiêu cuộc mỗi tuần; null: không giới hạn.'),
    notice: agreedPeriod.nullable().describe('Thời hạn thông báo.'),
    naming: agreedPeriod.nullable().describe('Thời hạn chốt tên đơn vị.'),
    convention: z.enum(CONVENTIONS).describe('Quy ước đếm.'),
    makeUpSaturdayCounts: z.boolean().describe('Thứ bảy làm bù có là ngày làm việc hay không.'),
    swappedWeekdayCounts: z.boolean().describe('Ngày nghỉ hoán đổi có là ngày làm việc hay không.'),
    cultureDayInLieu: z.boolean().describe('Ngày 24/11 rơi vào cuối tuần có nghỉ bù hay không.'),
    closed: z
      .array(
        z.object({
          from: day,
          to: day,
          session: session.nullable().describe('Chỉ buổi này của mỗi ngày; null: cả ngày.'),
          reason: z.string().describe('Lý do.'),
          units: z.array(id).describe('Chỉ với các đơn vị này; rỗng: tất cả.'),
          teams: z.array(id).describe('Chỉ với các đoàn này; rỗng: tất cả.'),
          rounds: z.array(id).describe('Chỉ với các đợt này; rỗng: tất cả.'),
        }),
      )
      .describe('Thời gian không xếp lịch.'),
  })
  .partial()
  .describe('Thiết đặt đang dùng, kể cả mặc định; rỗng nếu kế hoạch còn lỗi.');

/** By when something must be done, and what that is counted from. */
export const dueKeys = {
  date: day.nullable().describe('Hạn; null nếu chưa tính được.'),
  state: z
    .enum(['fixed', 'expected', 'open'] as const satisfies readonly State[])
    .describe('Chắc chắn, dự kiến, hay còn để ngỏ.'),
  event: z.string().describe('Đếm từ sự kiện, thời hạn hoặc ngày nào.'),
  direction: periodKeys.direction,
  count: periodKeys.count,
  measure: periodKeys.measure,
};

/** A deadline as a schedule tells it. */
const deadlineShape = z
  .object({
    id: id.describe('Mã của thời hạn.'),
    what: z.string().describe('Việc phải làm.'),
    round: id.nullable().describe('Đợt, nếu là của cả một đợt.'),
    for: z.array(z.string()).optional().describe('Chỉ tính cho các cấp, hình thức, khối hoặc đơn vị này.'),
    owner: z.string().describe('Ai phải làm.'),
    formerOwner: id.optional().describe('Đơn vị đã chấm dứt mà "owner" thay.'),
    ...dueKeys,
    extended: z
      .object({
        from: day.nullable().describe('Hạn trước khi gia hạn.'),
        on: day.describe('Ngày gia hạn.'),
        number: z.string().nullable().describe('Số văn bản gia hạn.'),
      })
      .optional()
      .describe('Đã được gia hạn.'),
    done: day.nullable().describe('Ngày đã xong, theo sổ theo dõi.'),
    eventDate: day.nullable().describe('Ngày của sự kiện ấy.'),
    convention: periodKeys.convention,
    clause,
  })
  .meta({ id: 'deadline', description: 'Một thời hạn và cách tính.' });

const CHANGE_KINDS = [
  'team',
  'day',
  'cap',
  'closed',
  'window',
  'notice',
] as const satisfies readonly Change['kind'][];

const WISHES = ['pin', 'previous', 'wish', 'pace'] as const satisfies readonly WishSource[];

const WARNINGS = ['not-recorded'] as const satisfies readonly ScheduleWarning['id'][];

/** A visit that another document refers to. */
export const visitId = id.describe('Mã của cuộc kiểm tra.');

export const scheduleShape = z.object({
  format,
  plan: id.nullable().describe('Mã của kế hoạch; null nếu không đọc được.'),
  revision: count.describe('Lần lập lịch: 0 là lần đầu.'),
  asOf: day.nullable().describe('Ngày được coi là hôm nay.'),
  optimal: z.boolean().describe('Đã chứng minh không có lịch nào tốt hơn.'),
  displacement: count.describe('Tổng số buổi lệch so với mong muốn.'),
  bound: count.describe('Số buổi lệch ít nhất đã chứng minh.'),
  settings,
  trips: z
    .array(
      z.object({
        id: id.describe('Mã của chuyến.'),
        round: id.describe('Đợt.'),
        team: id.describe('Đoàn.'),
        start: moment,
        end: moment,
        wished: moment,
        distance: count.describe('Số buổi giữa lúc bắt đầu và lúc mong muốn.'),
        days: z.int().describe('Số ngày lệch; âm nếu sớm hơn.'),
        why: z.enum(WISHES).describe('Mong muốn lấy từ đâu.'),
        movedBy: z.array(z.string()).describe('Vì sao không đứng ở chỗ mong muốn.'),
      }),
    )
    .describe('Các chuyến.'),
  visits: z
    .array(
      z.object({
        id: visitId,
        trip: id.nullable().describe('Chuyến; null nếu kiểm tra qua báo cáo.'),
        unit: id.nullable().describe('Mã đơn vị; null khi chưa có tên.'),
        name: z.string().describe('Tên.'),
        level: z.enum(LEVELS).describe('Cấp.'),
        parent: id.nullable().describe('Cuộc mà cuộc này đi cùng.'),
        subject: id.nullable().describe('Chuyên đề.'),
        round: id.describe('Đợt.'),
        team: id.nullable().describe('Đoàn.'),
        form: z.enum(FORMS).describe('Hình thức.'),
        venue: z.string().nullable().describe('Địa điểm.'),
        start: moment.nullable().describe('Bắt đầu; null nếu kiểm tra qua báo cáo.'),
        end: moment.nullable().describe('Kết thúc.'),
        pinned: z.boolean().describe('Ngày do kế hoạch ấn định.'),
        held: day.optional().describe('Ngày đã kiểm tra.'),
        earliestNotice: day.describe('Sớm nhất có thể gửi thông báo.'),
        review: review.describe('Thời kỳ được kiểm tra.'),
        standAside: z.array(id).describe('Cơ quan có người phải đứng ngoài.'),
        clause,
        successor: id.nullable().optional().describe('Đơn vị thay, nếu đơn vị đã chấm dứt.'),
        deadlines: z.array(deadlineShape).describe('Các thời hạn của cuộc.'),
      }),
    )
    .describe('Các cuộc kiểm tra, theo ngày.'),
  deadlines: z.array(deadlineShape).describe('Các thời hạn của cả kế hoạch và của từng đợt.'),
  unplaced: z
    .array(
      z.object({
        id: visitId,
        unit: id.nullable().describe('Mã đơn vị; null khi chưa có tên.'),
        name: z.string().describe('Tên.'),
        reasons: z
          .array(
            z.object({
              rule: z.enum(CLOSING_RULES).describe('Điều kiện.'),
              sessions: count.describe('Số buổi mà riêng điều kiện ấy loại.'),
              message: z.string().describe('Nói bằng lời.'),
            }),
          )
          .describe('Vì sao không xếp được.'),
        remaining: count.describe('Số buổi không bị loại nhưng không còn chỗ.'),
        inTheWay: z
          .array(z.object({ visit: visitId, name: z.string().describe('Tên.') }))
          .describe('Những cuộc chiếm các buổi ấy.'),
        together: z
          .array(
            z.object({
              rule: z.enum(CLOSING_RULES).describe('Điều kiện.'),
              message: z.string().describe('Nói bằng lời.'),
            }),
          )
          .describe('Những điều kiện cùng nhau loại một buổi.'),
        advice: z.string().optional().describe('Nên đổi gì.'),
        changes: z
          .array(
            z.object({
              kind: z.enum(CHANGE_KINDS).describe('Đổi gì.'),
              to: z
                .union([
                  z.string(),
                  z.int(),
                  z.object({
                    from: day,
                    to: day,
                    session: session.optional().describe('Chỉ mở buổi này.'),
                    units: z.array(id).optional().describe('Chỉ mở cho các đơn vị này.'),
                    teams: z.array(id).optional().describe('Chỉ mở cho các đoàn này.'),
                  }),
                ])
                .describe('Đổi thành gì: đoàn, ngày, con số, hoặc thời gian được mở.'),
              decides: id.describe('Cơ quan quyết định.'),
              message: z.string().describe('Nói bằng lời.'),
            }),
          )
          .describe('Những cách đổi để xếp được.'),
      }),
    )
    .describe('Những cuộc không xếp được.'),
  moved: z
    .array(
      z.object({
        visit: visitId,
        name: z.string().describe('Tên.'),
        from: z
          .object({ date: day, session: session.nullable().describe('Buổi; null nếu thông báo không nêu.') })
          .describe('Ngày cũ.'),
        to: moment.nullable().describe('Ngày mới; null nếu không xếp được.'),
        days: z.int().nullable().describe('Số ngày lệch.'),
        sessions: count.nullable().describe('Số buổi lệch.'),
        notified: z.boolean().describe('Đơn vị đã được thông báo ngày cũ.'),
        notifyBy: day.nullable().describe('Hạn thông báo ngày mới.'),
        why: z.array(z.string()).describe('Vì sao.'),
      }),
    )
    .describe('Những cuộc rời ngày đã thông báo hoặc ngày của lịch cũ.'),
  warnings: z
    .array(
      z.object({
        id: z.enum(WARNINGS).describe('Cảnh báo gì.'),
        trip: id.describe('Chuyến.'),
        visit: visitId,
        date: day,
        message: z.string().describe('Nói bằng lời.'),
      }),
    )
    .optional()
    .describe('Cảnh báo của chính lịch này.'),
  calendar: z
    .array(
      z.object({
        year: z.int().describe('Năm.'),
        status: confidence.describe('Biết chắc đến đâu.'),
        confirmed,
      }),
    )
    .describe('Các năm được dùng.'),
  diagnostics,
});

/** A schedule as JSON. */
export type ScheduleJson = Written<z.output<typeof scheduleShape>>;

/** The schedules of several plans as JSON, each as it is alone. */
export interface SchedulesJson {
  readonly format: 1;
  readonly schedules: readonly ScheduleJson[];
}
