import * as z from 'zod';
import {
  type CalendarSettings,
  calendarShape,
  calendarWords,
  normaliseCalendar,
} from './language/calendar.ts';
import {
  type DeadlineRule,
  deadlineShape,
  deadlinesWords,
  normaliseDeadlines,
} from './language/deadlines.ts';
import { type Decision, decisionShape, decisionWords, normaliseDecision } from './language/decision.ts';
import { dutiesWords, type Duty, dutyShape, normaliseDuties } from './language/duties.ts';
import {
  type Exemption,
  exemptionShape,
  exemptionsWords,
  normaliseExemptions,
} from './language/exemptions.ts';
import { type ExpectedLag, expectedShape, expectedWords, normaliseExpected } from './language/expected.ts';
import { formShape, formsWords, type NamedForm, normaliseForms } from './language/forms.ts';
import { normaliseOffice, type Office, officeShape, officeWords } from './language/office.ts';
import type { Fact } from './language/facts.ts';
import {
  factsOfList,
  type ListedRecord,
  type NamedRecords,
  normaliseRecords,
  normaliseRecordsFile,
  recordsKeyShape,
  recordsWords,
} from './language/records.ts';
import { normaliseReport, type Report, reportShape, reportWords } from './language/report.ts';
import { normaliseReview, type Review, reviewShape, reviewWords } from './language/review.ts';
import { normaliseRounds, type Round, roundShape, roundsWords } from './language/rounds.ts';
import { id, mapping, readDate, someOf, text } from './language/scalars.ts';
import {
  normaliseSchedule,
  type ScheduleSettings,
  scheduleShape,
  scheduleWords,
} from './language/schedule.ts';
import { normaliseSubjects, type Subject, subjectShape, subjectsWords } from './language/subjects.ts';
import { normaliseTeam, type Team, teamShape, teamsWords } from './language/teams.ts';
import { normaliseTexts, type TextItem, textShape, textWords } from './language/texts.ts';
import { type Block, blockShape, blocksWords, checkUnitsAsked, normaliseBlocks } from './language/units.ts';
import type { TimeInWords } from './language/times-in-words.ts';
import { windowShape, windowWords } from './language/window.ts';
import type { WordsOf } from './language/words-of.ts';

/** A plan, normalised: defaults filled in, dates read, texts in NFC. Immutable. */
export interface Plan {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly example: boolean;
  readonly note: string | null;
  readonly directory: string;
  readonly decision: Decision;
  readonly office: Office;
  readonly aims: readonly TextItem[];
  readonly requirements: readonly TextItem[];
  readonly content: readonly TextItem[];
  readonly forms: readonly NamedForm[];
  readonly subjects: readonly Subject[];
  readonly blocks: readonly Block[];
  readonly rounds: readonly Round[];
  readonly review: Review | null;
  readonly report: Report;
  /** The file with the plan's own outline of the report, from its folder. */
  readonly outline: string | null;
  readonly teams: readonly Team[];
  readonly reception: readonly TextItem[];
  readonly funding: readonly TextItem[];
  readonly duties: readonly Duty[];
  /** In the order of the file; `notice` and `naming` first where they are. */
  readonly deadlines: readonly DeadlineRule[];
  readonly expected: readonly ExpectedLag[];
  readonly schedule: ScheduleSettings;
  readonly calendar: CalendarSettings;
  /** What its own list tells of units. */
  readonly records: readonly ListedRecord[];
  readonly recordsFile: NamedRecords | null;
  /** Everything that took place, by its own list and by the file of facts, as it was written down. */
  readonly recorded: readonly Fact[];
  readonly exemptions: readonly Exemption[];
  /** What the law makes of times that it gives in words. */
  readonly times: readonly TimeInWords[];
}

/** A plan file, version 1, as it is written. */
export const planShape = mapping({
  cchc: z.literal(1),
  id,
  name: text,
  year: z.int().min(1995).max(2100),
  example: z.boolean().optional(),
  note: text.optional(),
  directory: text,
  decision: decisionShape,
  office: officeShape,
  aims: z.array(textShape).optional(),
  requirements: z.array(textShape).optional(),
  content: z.array(textShape).optional(),
  forms: z.array(formShape).optional(),
  subjects: z.array(subjectShape).optional(),
  units: z.array(blockShape).superRefine(checkUnitsAsked),
  window: windowShape.optional(),
  rounds: someOf(roundShape).optional(),
  review: reviewShape.optional(),
  report: reportShape.optional(),
  outline: text.optional(),
  teams: z.array(teamShape),
  reception: z.array(textShape).optional(),
  funding: z.array(textShape).optional(),
  duties: z.array(dutyShape).optional(),
  deadlines: z.record(id, deadlineShape).optional(),
  expected: z.record(id, expectedShape).optional(),
  schedule: scheduleShape.optional(),
  calendar: calendarShape.optional(),
  records: recordsKeyShape.optional(),
  exemptions: z.array(exemptionShape).optional(),
});

export type PlanInput = z.output<typeof planShape>;

/** Fills in the defaults of the language and reads dates and periods. The input has passed the shape. */
export function normalisePlan(file: string, input: PlanInput, times: readonly TimeInWords[]): Plan {
  const review = input.review === undefined ? null : normaliseReview(input.review, ['review']);
  return {
    file,
    id: input.id,
    name: input.name,
    year: input.year,
    example: input.example ?? false,
    note: input.note ?? null,
    directory: input.directory,
    decision: normaliseDecision(input.decision),
    office: normaliseOffice(input.office),
    aims: normaliseTexts(input.aims, ['aims']),
    requirements: normaliseTexts(input.requirements, ['requirements']),
    content: normaliseTexts(input.content, ['content']),
    forms: normaliseForms(input.forms),
    subjects: normaliseSubjects(input.subjects),
    blocks: normaliseBlocks(input.units),
    rounds: normaliseRounds(input.rounds, {
      start: readDate(input.decision.date),
      window: input.window ?? input.year,
      review,
      pace: input.schedule?.pace ?? 'even',
    }),
    review,
    report: normaliseReport(input.report),
    outline: input.outline ?? null,
    teams: input.teams.map((team, index) => normaliseTeam(team, ['teams', index])),
    reception: normaliseTexts(input.reception, ['reception']),
    funding: normaliseTexts(input.funding, ['funding']),
    duties: normaliseDuties(input.duties),
    deadlines: normaliseDeadlines(input.deadlines),
    expected: normaliseExpected(input.expected),
    schedule: normaliseSchedule(input.schedule),
    calendar: normaliseCalendar(input.calendar),
    records: normaliseRecords(input.records),
    recordsFile: normaliseRecordsFile(input.records),
    recorded: factsOfList(input.records),
    exemptions: normaliseExemptions(input.exemptions),
    times,
  };
}

/** What an editor says of a plan file. */
export function planWords(): WordsOf<PlanInput> {
  return {
    title: 'Kế hoạch kiểm tra',
    description:
      'Kế hoạch kiểm tra cải cách hành chính: ai kiểm tra ai, khi nào, mỗi bên phải làm gì, hạn nào.',
    keys: {
      cchc: {
        title: 'Phiên bản',
        also: ['phiên bản ngôn ngữ'],
        description: 'Phiên bản của ngôn ngữ, nên là dòng đầu. Nhờ khóa này máy biết tệp là kế hoạch.',
        examples: [1],
      },
      id: {
        title: 'Mã kế hoạch',
        also: ['mã', 'mã số', 'mã định danh'],
        description: 'Mã của kế hoạch: chữ thường không dấu, số và gạch nối.',
        examples: ['vinh-long-2026'],
      },
      name: {
        title: 'Tên kế hoạch',
        also: ['tên', 'tên gọi', 'tiêu đề'],
        description: 'Tên đầy đủ của kế hoạch.',
        examples: ['Kế hoạch kiểm tra công tác CCHC năm 2026 trên địa bàn tỉnh Vĩnh Long'],
      },
      year: {
        title: 'Năm',
        also: ['năm kế hoạch'],
        description: 'Năm của kế hoạch, từ 1995 đến 2100.',
        examples: [2026],
      },
      example: {
        title: 'Chỉ là ví dụ',
        also: ['ví dụ', 'thí dụ', 'mẫu'],
        description:
          'true nếu tệp chỉ là ví dụ, không phải kế hoạch thật; ví dụ không được so với kế hoạch khác. Không ghi là không.',
      },
      note: {
        title: 'Ghi chú',
        also: ['chú thích', 'lưu ý'],
        description: 'Lời ghi chú in kèm kết quả.',
        examples: ['Dự thảo, chưa ban hành'],
      },
      directory: {
        title: 'Tệp danh mục',
        also: ['danh mục', 'danh mục cơ quan', 'tệp danh mục cơ quan'],
        description:
          'Đường dẫn tới tệp danh mục cơ quan, tính từ chỗ của tệp này; phải nằm cùng thư mục hoặc bên dưới.',
        examples: ['danh-muc/vinh-long-2026.yaml'],
      },
      decision: decisionWords(),
      office: officeWords(),
      aims: {
        title: 'Mục đích',
        also: ['mục tiêu', 'mục đích kiểm tra'],
        description: 'Kiểm tra để làm gì.',
        keys: textWords(),
      },
      requirements: {
        title: 'Yêu cầu',
        also: ['yêu cầu kiểm tra'],
        description: 'Việc kiểm tra phải giữ những gì.',
        keys: textWords(),
      },
      content: {
        title: 'Nội dung kiểm tra',
        also: ['nội dung'],
        description: 'Đoàn xem xét những gì.',
        keys: textWords(),
      },
      forms: formsWords(),
      subjects: subjectsWords(),
      units: blocksWords(),
      window: windowWords(),
      rounds: roundsWords(),
      review: reviewWords(),
      report: reportWords(),
      outline: {
        title: 'Đề cương riêng',
        also: ['đề cương', 'đề cương báo cáo'],
        description:
          'Tệp chữ chứa đề cương báo cáo của riêng kế hoạch này, tính từ thư mục chứa kế hoạch; phải nằm cùng thư mục hoặc bên dưới. Không ghi là dùng đề cương chung.',
        examples: ['de-cuong-2026.txt'],
      },
      teams: teamsWords(),
      reception: {
        title: 'Đơn vị cử ai làm việc',
        also: ['thành phần làm việc', 'thành phần', 'thành phần tiếp đoàn', 'tiếp đoàn', 'đón tiếp'],
        description: 'Những người đơn vị được kiểm tra cử làm việc với đoàn.',
        keys: textWords(),
      },
      funding: {
        title: 'Kinh phí',
        also: ['kinh phí thực hiện', 'kinh phí kiểm tra', 'nguồn kinh phí'],
        description: 'Kinh phí kiểm tra lấy từ đâu.',
        keys: textWords(),
      },
      duties: dutiesWords(),
      deadlines: deadlinesWords(),
      expected: expectedWords(),
      schedule: scheduleWords(),
      calendar: calendarWords(),
      records: recordsWords(),
      exemptions: exemptionsWords(),
    },
  };
}
