import type * as z from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import { choice, date, mapping, readDate, readOptionalDate, reference, text } from './scalars.ts';
import { type Session, sessionChoices, SESSIONS } from './schedule.ts';
import type { WordsOf } from './words-of.ts';

/** What has already happened to a unit. */
export interface VisitRecord {
  readonly path: Path;
  readonly unit: string;
  readonly subject: string | null;
  readonly round: string | null;
  readonly notified: {
    readonly path: Path;
    readonly sent: CivilDate;
    readonly visit: CivilDate;
    readonly session: Session | null;
    readonly document: string | null;
  } | null;
  /** `to` is null where the plan does not say when the visit ended. */
  readonly visited: { readonly from: CivilDate; readonly to: CivilDate | null } | null;
  readonly conclusionIssued: CivilDate | null;
  readonly conclusionReceived: CivilDate | null;
  readonly remediationReported: CivilDate | null;
}

/** Whether a record may be of a visit: of its unit, and of its round and subject where it names them. */
export function mayBeOf(
  record: Pick<VisitRecord, 'unit' | 'round' | 'subject'>,
  visit: { readonly unit: string | null; readonly round: string | null; readonly subject: string | null },
): boolean {
  return (
    record.unit === visit.unit &&
    (record.round === null || record.round === visit.round) &&
    (record.subject === null || record.subject === visit.subject)
  );
}

/** A schedule that was issued: from its day on it is the one in force, until another is issued. */
export interface IssuedSchedule {
  readonly path: Path;
  /** The file in which it was saved as JSON, from the folder of the plan. */
  readonly file: string;
  readonly on: CivilDate;
  readonly document: string | null;
}

/** Something that has already happened: to a unit, or that a schedule was issued. */
export const recordShape = mapping({
  unit: reference.optional(),
  subject: reference.optional(),
  round: reference.optional(),
  notified: mapping({
    sent: date,
    visit: date,
    session: choice(SESSIONS).optional(),
    document: text.optional(),
  }).optional(),
  visited: mapping({ from: date, to: date.optional() }).optional(),
  'conclusion-issued': date.optional(),
  'conclusion-received': date.optional(),
  'remediation-reported': date.optional(),
  'schedule-issued': mapping({ file: text, on: date, document: text.optional() }).optional(),
}).superRefine((record, context) => {
  if (record.unit !== undefined || record['schedule-issued'] !== undefined) return;
  context.addIssue({ code: 'custom', path: ['unit'], params: { fault: 'empty' } });
});

type RecordInput = z.output<typeof recordShape>;

/** What has happened to units, in the order of the file. */
export function normaliseRecords(records: readonly RecordInput[] = []): VisitRecord[] {
  return records.flatMap((record, index) => {
    const { unit } = record;
    return unit === undefined ? [] : [normaliseRecord({ ...record, unit }, ['records', index])];
  });
}

/** The schedules that were issued, in the order of the file. */
export function normaliseIssued(records: readonly RecordInput[] = []): IssuedSchedule[] {
  return records.flatMap((record, index) => {
    const issued = record['schedule-issued'];
    if (issued === undefined) return [];
    const { file, on, document = null } = issued;
    return [{ path: ['records', index, 'schedule-issued'], file, on: readDate(on), document }];
  });
}

function normaliseRecord(record: RecordInput & { readonly unit: string }, path: Path): VisitRecord {
  const { notified, visited } = record;
  return {
    path,
    unit: record.unit,
    subject: record.subject ?? null,
    round: record.round ?? null,
    notified:
      notified === undefined
        ? null
        : {
            path: [...path, 'notified'],
            sent: readDate(notified.sent),
            visit: readDate(notified.visit),
            session: notified.session ?? null,
            document: notified.document ?? null,
          },
    visited:
      visited === undefined ? null : { from: readDate(visited.from), to: readOptionalDate(visited.to) },
    conclusionIssued: readOptionalDate(record['conclusion-issued']),
    conclusionReceived: readOptionalDate(record['conclusion-received']),
    remediationReported: readOptionalDate(record['remediation-reported']),
  };
}

/** What an editor says of `records` and below it. */
export function recordsWords(): WordsOf<RecordInput[]> {
  return {
    title: 'Việc đã diễn ra',
    description:
      'Ghi dần trong năm: đơn vị nào đã được thông báo, đã kiểm tra, đã nhận kết luận, đã báo cáo khắc phục.',
    keys: {
      unit: { title: 'Đơn vị', description: 'Mã của đơn vị trong danh mục.', examples: ['so-tu-phap'] },
      subject: {
        title: 'Chuyên đề',
        description: 'Mã của chuyên đề, khi đơn vị có hơn một cuộc.',
        examples: ['chuyen-doi-so'],
      },
      round: { title: 'Đợt', description: 'Mã của đợt, khi đơn vị có hơn một cuộc.', examples: ['dot-1'] },
      notified: {
        title: 'Đã thông báo',
        description: 'Thông báo lịch đã gửi cho đơn vị; ngày đã báo được giữ nếu còn giữ được.',
        keys: {
          sent: { title: 'Ngày gửi', description: 'Ngày gửi thông báo.', examples: ['2026-04-08'] },
          visit: {
            title: 'Ngày kiểm tra đã báo',
            description: 'Ngày kiểm tra ghi trong thông báo.',
            examples: ['2026-05-07'],
          },
          session: {
            title: 'Buổi đã báo',
            description: 'Buổi ghi trong thông báo.',
            choices: sessionChoices(),
          },
          document: {
            title: 'Số văn bản',
            description: 'Số và ký hiệu của thông báo.',
            examples: ['45/SNV-CCHC'],
          },
        },
      },
      visited: {
        title: 'Đã kiểm tra',
        description: 'Cuộc kiểm tra đã diễn ra.',
        keys: {
          from: { title: 'Ngày đầu', description: 'Ngày đầu của cuộc kiểm tra.', examples: ['2026-05-07'] },
          to: {
            title: 'Ngày cuối',
            description: 'Ngày cuối, nếu hơn một ngày.',
            examples: ['2026-05-08'],
          },
        },
      },
      'conclusion-issued': {
        title: 'Đã ban hành kết luận',
        description: 'Ngày ban hành kết luận kiểm tra.',
        examples: ['2026-05-25'],
      },
      'conclusion-received': {
        title: 'Đã nhận kết luận',
        description: 'Ngày đơn vị nhận được kết luận.',
        examples: ['2026-05-28'],
      },
      'remediation-reported': {
        title: 'Đã báo cáo khắc phục',
        description: 'Ngày đơn vị báo cáo kết quả khắc phục.',
        examples: ['2026-06-22'],
      },
      'schedule-issued': {
        title: 'Đã ban hành lịch',
        description:
          'Lịch đang dùng, lưu bằng "cchc schedule -o lich.json": lệnh nào cũng giữ theo lịch này khi xếp lại. Mục này đứng riêng, không có unit.',
        keys: {
          file: {
            title: 'Tệp lịch',
            description: 'Tệp JSON, tính từ thư mục chứa kế hoạch.',
            examples: ['lich-2026.json'],
          },
          on: {
            title: 'Ngày ban hành',
            description: 'Lịch được dùng từ ngày này.',
            examples: ['2026-03-20'],
          },
          document: {
            title: 'Số văn bản',
            description: 'Số và ký hiệu của văn bản ban hành lịch.',
            examples: ['30/SNV-CCHC'],
          },
        },
      },
    },
  };
}
