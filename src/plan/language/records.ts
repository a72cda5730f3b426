import * as z from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { FactName } from './fact-kinds.ts';
import { bareFact, type Fact } from './facts.ts';
import { choice, date, mapping, readDate, readOptionalDate, reference, text } from './scalars.ts';
import { type Session, sessionChoices, sessionsSpoken, SESSIONS } from './schedule.ts';
import type { WordsOf } from './words-of.ts';

/** What has already happened to a unit, as the list in a plan tells it: the older way, beside a file of facts. */
export interface ListedRecord {
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
  record: { readonly unit: string | null; readonly round: string | null; readonly subject: string | null },
  visit: { readonly unit: string | null; readonly round: string | null; readonly subject: string | null },
): boolean {
  return (
    record.unit === visit.unit &&
    (record.round === null || record.round === visit.round) &&
    (record.subject === null || record.subject === visit.subject)
  );
}

/** Of the visits that a fact may be of, those that it names as they are: one without a subject, where it names none. */
export function namedAsWritten<Of extends { readonly subject: string | null }>(
  fact: Pick<Fact, 'item' | 'subject'>,
  mayBe: readonly Of[],
): readonly Of[] {
  const exactly = mayBe.filter(({ subject }) => subject === fact.subject);
  return fact.item !== null || exactly.length === 0 ? mayBe : exactly;
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
  file: text.optional(),
}).superRefine((record, context) => {
  if ((record.unit ?? record['schedule-issued'] ?? record.file) !== undefined) return;
  context.addIssue({ code: 'custom', path: ['unit'], params: { fault: 'empty' } });
});

/** The file of facts that a plan names, or its own list, in which one item may name that file. */
export const recordsKeyShape = z.union([text, z.array(recordShape)]);

type RecordInput = z.output<typeof recordShape>;
type RecordsKeyInput = z.output<typeof recordsKeyShape>;

/** A file of facts that a plan names. */
export interface NamedRecords {
  readonly path: Path;
  /** From the folder of the plan. */
  readonly file: string;
}

/** The file of facts that a plan names; null if it names none. */
export function normaliseRecordsFile(records: RecordsKeyInput = []): NamedRecords | null {
  if (typeof records === 'string') return { path: ['records'], file: records };
  const index = records.findIndex(({ file }) => file !== undefined);
  const file = records[index]?.file;
  return file === undefined ? null : { path: ['records', index, 'file'], file };
}

/** What the list of a plan tells of units, in its order. */
export function normaliseRecords(records: RecordsKeyInput = []): ListedRecord[] {
  if (typeof records === 'string') return [];
  return records.flatMap((record, index) => {
    const { unit } = record;
    return unit === undefined ? [] : [normaliseRecord({ ...record, unit }, ['records', index])];
  });
}

/** The facts that the list of a plan tells, in its order. */
export function factsOfList(records: RecordsKeyInput = []): Fact[] {
  if (typeof records === 'string') return [];
  const issued = records.flatMap((record, index) => {
    const schedule = record['schedule-issued'];
    if (schedule === undefined) return [];
    const { file, on, document = null } = schedule;
    const fact = bareFact('schedule-issued', readDate(on), ['records', index, 'schedule-issued']);
    return [{ ...fact, file, number: document }];
  });
  return [...normaliseRecords(records).flatMap(factsOfRecord), ...issued];
}

function factsOfRecord(record: ListedRecord): Fact[] {
  const { path, unit, subject, round, notified, visited } = record;
  const fact = (name: FactName, on: CivilDate | null, told: Partial<Fact> = {}): Fact[] => {
    if (on === null) return [];
    const own = [...path, name];
    return [
      { ...bareFact(name, on, own), item: Number(path[1]), dayPath: own, unit, subject, round, ...told },
    ];
  };
  return [
    ...fact('notified', notified?.sent ?? null, {
      dayPath: [...path, 'notified', 'sent'],
      visit: notified?.visit ?? null,
      session: notified?.session ?? null,
      number: notified?.document ?? null,
    }),
    ...fact('visited', visited?.from ?? null, {
      dayPath: [...path, 'visited', 'from'],
      to: visited?.to ?? null,
    }),
    ...fact('conclusion-issued', record.conclusionIssued),
    ...fact('conclusion-received', record.conclusionReceived),
    ...fact('remediation-reported', record.remediationReported),
  ];
}

function normaliseRecord(record: RecordInput & { readonly unit: string }, path: Path): ListedRecord {
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
    also: ['sổ theo dõi', 'theo dõi', 'nhật ký', 'việc đã làm', 'kết quả thực hiện'],
    description:
      'Tên tệp sổ theo dõi, trong đó ghi dần mọi việc diễn ra trong năm; hoặc danh sách như bản trước: đơn vị nào đã được thông báo, đã kiểm tra, đã nhận kết luận, đã báo cáo khắc phục.',
    keys: {
      unit: {
        title: 'Đơn vị',
        also: ['tên đơn vị', 'mã đơn vị'],
        description: 'Mã của đơn vị trong danh mục.',
        examples: ['so-tu-phap'],
      },
      subject: {
        title: 'Chuyên đề',
        also: ['chuyên đề kiểm tra'],
        description: 'Mã của chuyên đề, khi đơn vị có hơn một cuộc.',
        examples: ['chuyen-doi-so'],
      },
      round: {
        title: 'Đợt',
        also: ['đợt kiểm tra'],
        description: 'Mã của đợt, khi đơn vị có hơn một cuộc.',
        examples: ['dot-1'],
      },
      notified: {
        title: 'Đã thông báo',
        also: ['thông báo', 'ngày thông báo'],
        description: 'Thông báo lịch đã gửi cho đơn vị; ngày đã báo được giữ nếu còn giữ được.',
        keys: {
          sent: {
            title: 'Ngày gửi',
            also: ['gửi', 'đã gửi'],
            description: 'Ngày gửi thông báo.',
            examples: ['2026-04-08'],
          },
          visit: {
            title: 'Ngày kiểm tra đã báo',
            also: ['ngày kiểm tra', 'ngày đã báo'],
            description: 'Ngày kiểm tra ghi trong thông báo.',
            examples: ['2026-05-07'],
          },
          session: {
            title: 'Buổi đã báo',
            also: ['buổi'],
            description: 'Buổi ghi trong thông báo.',
            choices: sessionChoices(),
            spoken: sessionsSpoken(),
          },
          document: {
            title: 'Số văn bản',
            also: ['số', 'văn bản', 'công văn'],
            description: 'Số và ký hiệu của thông báo.',
            examples: ['45/SNV-CCHC'],
          },
        },
      },
      visited: {
        title: 'Đã kiểm tra',
        also: ['kiểm tra', 'ngày kiểm tra'],
        description: 'Cuộc kiểm tra đã diễn ra.',
        keys: {
          from: {
            title: 'Ngày đầu',
            also: ['từ', 'từ ngày', 'ngày bắt đầu', 'bắt đầu'],
            description: 'Ngày đầu của cuộc kiểm tra.',
            examples: ['2026-05-07'],
          },
          to: {
            title: 'Ngày cuối',
            also: ['đến', 'đến ngày', 'ngày kết thúc', 'kết thúc'],
            description: 'Ngày cuối, nếu hơn một ngày.',
            examples: ['2026-05-08'],
          },
        },
      },
      'conclusion-issued': {
        title: 'Đã ban hành kết luận',
        also: ['ban hành kết luận', 'kết luận', 'ngày kết luận'],
        description: 'Ngày ban hành kết luận kiểm tra.',
        examples: ['2026-05-25'],
      },
      'conclusion-received': {
        title: 'Đã nhận kết luận',
        also: ['nhận kết luận'],
        description: 'Ngày đơn vị nhận được kết luận.',
        examples: ['2026-05-28'],
      },
      'remediation-reported': {
        title: 'Đã báo cáo khắc phục',
        also: ['báo cáo khắc phục', 'khắc phục'],
        description: 'Ngày đơn vị báo cáo kết quả khắc phục.',
        examples: ['2026-06-22'],
      },
      'schedule-issued': {
        title: 'Đã ban hành lịch',
        also: ['ban hành lịch', 'lịch'],
        description:
          'Lịch đang dùng, lưu bằng "cchc schedule -o lich.json": lệnh nào cũng giữ theo lịch này khi xếp lại. Mục này đứng riêng, không có unit.',
        keys: {
          file: {
            title: 'Tệp lịch',
            also: ['tệp', 'tệp tin'],
            description: 'Tệp JSON, tính từ thư mục chứa kế hoạch.',
            examples: ['lich-2026.json'],
          },
          on: {
            title: 'Ngày ban hành',
            also: ['ngày'],
            description: 'Lịch được dùng từ ngày này.',
            examples: ['2026-03-20'],
          },
          document: {
            title: 'Số văn bản',
            also: ['số', 'văn bản', 'công văn'],
            description: 'Số và ký hiệu của văn bản ban hành lịch.',
            examples: ['30/SNV-CCHC'],
          },
        },
      },
      file: {
        title: 'Sổ theo dõi',
        also: ['tệp', 'sổ'],
        description:
          'Tệp sổ theo dõi, tính từ thư mục chứa kế hoạch: việc ghi sau này nằm trong đó. Mục này đứng riêng, không có unit.',
        examples: ['so-theo-doi/vinh-long-2026.yaml'],
      },
    },
  };
}
