import * as z from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import { type Excluded, excludedShape, excludedWords } from './excluded.ts';
import { FACT_NAMES, type FactKey, type FactName, FACTS } from './fact-kinds.ts';
import { FINDING_KINDS, type FindingKind, findingKindChoices, findingKindsSpoken } from './findings.ts';
import {
  choice,
  date,
  mapping,
  periodLength,
  readDate,
  readOptionalDate,
  reference,
  text,
} from './scalars.ts';
import { type Session, sessionChoices, sessionsSpoken, SESSIONS } from './schedule.ts';
import type { WordsOf } from './words-of.ts';

/** How a demand was met. */
export const MET = ['yes', 'partly', 'no', 'lifted'] as const;

export type Met = (typeof MET)[number];

/** Something that took place on a day, with what is known of it; what a fact of its name does not tell is null. */
export interface Fact {
  readonly path: Path;
  /** The number of its item in the list of the plan, which tells several facts; null of a fact in a file of its own. */
  readonly item: number | null;
  readonly fact: FactName;
  /** Id of the unit, of the district that named its communes, or of the agency that seconds or is urged. */
  readonly unit: string | null;
  /** Which visit of the unit is meant, where it has several. */
  readonly subject: string | null;
  readonly round: string | null;
  /** The day on which it took place, and where that is written. */
  readonly on: CivilDate;
  readonly dayPath: Path;
  /** Number and symbol of the paper, as the office writes them. */
  readonly number: string | null;
  /** Of a notice: the day, and the session where it names one, of which it tells. */
  readonly visit: CivilDate | null;
  readonly session: Session | null;
  /** Of a notice: the number of the one that it replaces. */
  readonly replaces: string | null;
  /** Of a naming or a draw: ids of the units that were named, or drawn, in that order. */
  readonly units: readonly string[];
  /** Of a draw: id of the block that it was held for, the seed, and the hash of the seed where that was published before. */
  readonly block: string | null;
  readonly seed: string | null;
  readonly commitment: string | null;
  /** Of a draw: who was kept out of it, and who saw it. */
  readonly excluded: readonly Excluded[];
  readonly witnesses: readonly string[];
  /** Of a visit: its last day, where that is recorded. */
  readonly to: CivilDate | null;
  /** Of a conclusion: whether it demands anything of its unit. */
  readonly demands: boolean;
  /**
   * Of a report on remediation: the number of the demand that it answers, without one all that are open. Of a finding: what
   * is demanded because of it, in words.
   */
  readonly demand: string | null;
  /** Of a report on remediation: how far demands were met. */
  readonly met: Met | null;
  /** Of a reminder or an extension: id of the deadline. */
  readonly deadline: string | null;
  /** Of an extension: the new day. Of a finding: the day by which its demand is to be met, where it has one of its own. */
  readonly until: CivilDate | null;
  /** Of anything else that was done: id of the deadline or duty. Of a finding: its number within its conclusion, such as f1. */
  readonly id: string | null;
  /** Of a schedule that was issued: the file in which it was saved as JSON, from the folder of the plan. */
  readonly file: string | null;
  readonly text: string | null;
  readonly reason: string | null;
  /** Of a finding: the clause of the content item that it is about, and what it is. */
  readonly content: string | null;
  readonly kind: FindingKind | null;
  /** Of a finding: its nature, its cause, what proves it, the body or post responsible, what the unit did about it by then. */
  readonly nature: string | null;
  readonly cause: string | null;
  readonly evidence: string | null;
  readonly owner: string | null;
  readonly measures: string | null;
  /** Of a finding: so many working days after the receipt of the conclusion its demand is to be met. */
  readonly after: number | null;
  /** Of a finding: the earlier one that it repeats, as `f1`, `UNIT/f1` or `PLAN/UNIT/f1`. */
  readonly repeats: string | null;
  /** The day under which the same fact was recorded by mistake; null of a fact that corrects none. */
  readonly corrects: CivilDate | null;
}

const keys = {
  unit: reference.optional(),
  subject: reference.optional(),
  round: reference.optional(),
  number: text.optional(),
  visit: date.optional(),
  session: choice(SESSIONS).optional(),
  replaces: text.optional(),
  units: z.array(reference).optional(),
  block: reference.optional(),
  seed: text.optional(),
  commitment: text.optional(),
  excluded: z.array(excludedShape).optional(),
  witnesses: z.array(text).optional(),
  to: date.optional(),
  demands: z.boolean().optional(),
  demand: text.optional(),
  met: choice(MET).optional(),
  deadline: reference.optional(),
  until: date.optional(),
  id: reference.optional(),
  file: text.optional(),
  text: text.optional(),
  reason: text.optional(),
  content: text.optional(),
  kind: choice(FINDING_KINDS).optional(),
  nature: text.optional(),
  cause: text.optional(),
  evidence: text.optional(),
  owner: text.optional(),
  measures: text.optional(),
  after: periodLength.optional(),
  repeats: text.optional(),
} satisfies Readonly<Record<FactKey, z.ZodType>>;

/** A fact: its name, its day, and what a fact of this name tells besides. */
export const factShape = mapping({
  fact: choice(FACT_NAMES),
  on: date,
  ...keys,
  corrects: date.optional(),
}).superRefine((input, context) => {
  const { needs, takes } = FACTS[input.fact];
  for (const key of needs)
    if (input[key] === undefined)
      context.addIssue({ code: 'invalid_type', expected: 'string', path: [key], input: undefined });
  const known: readonly string[] = ['fact', 'on', 'corrects', ...needs, ...takes];
  const others = Object.keys(input).filter((key) => !known.includes(key));
  if (others.length > 0)
    context.addIssue({ code: 'unrecognized_keys', keys: others, message: known.join(' '), input });
});

type FactInput = z.output<typeof factShape>;

/** A fact of a file that passed the shape, found at `path`. */
export function normaliseFact(input: FactInput, path: Path): Fact {
  return {
    path,
    item: null,
    fact: input.fact,
    unit: input.unit ?? null,
    subject: input.subject ?? null,
    round: input.round ?? null,
    on: readDate(input.on),
    dayPath: [...path, 'on'],
    number: input.number ?? null,
    visit: readOptionalDate(input.visit),
    session: input.session ?? null,
    replaces: input.replaces ?? null,
    units: input.units ?? [],
    block: input.block ?? null,
    seed: input.seed ?? null,
    commitment: input.commitment ?? null,
    excluded: input.excluded ?? [],
    witnesses: input.witnesses ?? [],
    to: readOptionalDate(input.to),
    demands: input.demands ?? true,
    demand: input.demand ?? null,
    met: input.met ?? null,
    deadline: input.deadline ?? null,
    until: readOptionalDate(input.until),
    id: input.id ?? null,
    file: input.file ?? null,
    text: input.text ?? null,
    reason: input.reason ?? null,
    content: input.content ?? null,
    kind: input.kind ?? null,
    nature: input.nature ?? null,
    cause: input.cause ?? null,
    evidence: input.evidence ?? null,
    owner: input.owner ?? null,
    measures: input.measures ?? null,
    after: input.after ?? null,
    repeats: input.repeats ?? null,
    corrects: readOptionalDate(input.corrects),
  };
}

/** A fact of which nothing is known but its name, its day and its place. */
export function bareFact(fact: FactName, on: CivilDate, path: Path): Fact {
  return normaliseFact({ fact, on }, path);
}

/** What an editor says of facts. */
export function factsWords(): WordsOf<FactInput[]> {
  return {
    title: 'Việc đã diễn ra',
    also: ['việc', 'các việc', 'sự việc', 'nhật ký'],
    description: 'Mỗi mục một việc, một ngày; có văn bản thì ghi số. Ghi nhanh bằng: cchc record.',
    keys: {
      fact: {
        title: 'Việc',
        also: ['sự việc', 'loại việc', 'sự kiện'],
        description: 'Việc gì đã diễn ra.',
        choices: factChoices(),
      },
      on: {
        title: 'Ngày',
        also: ['vào ngày'],
        description: 'Ngày việc ấy diễn ra.',
        examples: ['2026-04-08'],
      },
      unit: {
        title: 'Đơn vị',
        also: ['tên đơn vị', 'mã đơn vị'],
        description: 'Mã của đơn vị, của huyện báo tên xã, hoặc của cơ quan cử người.',
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
      number: {
        title: 'Số văn bản',
        also: ['số', 'văn bản'],
        description: 'Số và ký hiệu của văn bản.',
        examples: ['45/SNV-CCHC'],
      },
      visit: {
        title: 'Ngày kiểm tra đã báo',
        also: ['ngày kiểm tra'],
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
      replaces: {
        title: 'Thay văn bản số',
        also: ['thay', 'thay thế', 'thay cho'],
        description: 'Số của thông báo trước mà thông báo này thay.',
        examples: ['45/SNV-CCHC'],
      },
      units: {
        title: 'Các đơn vị được chọn',
        also: ['đơn vị được chọn', 'các đơn vị'],
        description: 'Mã các đơn vị được báo tên, hoặc bốc thăm được, theo thứ tự.',
        examples: [['xa-song-phu']],
      },
      block: {
        title: 'Khối',
        also: ['mã khối', 'khối bốc thăm'],
        description: 'Mã của khối được bốc thăm.',
        examples: ['xa-kiem-tra'],
      },
      seed: {
        title: 'Số gieo',
        also: ['hạt giống', 'số bốc thăm', 'mầm'],
        description: 'Chữ số làm gốc để bốc thăm. Ghi bằng: cchc draw.',
        examples: ['Xổ số Vĩnh Long 03/04/2026: 482915'],
      },
      commitment: {
        title: 'Mã cam kết',
        also: ['cam kết'],
        description: 'SHA-256 của riêng số gieo, đã công bố trước.',
        examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
      },
      excluded: excludedWords(),
      witnesses: {
        title: 'Người chứng kiến',
        also: ['chứng kiến', 'nhân chứng'],
        description: 'Những người chứng kiến việc bốc thăm.',
        examples: [['Ông Nguyễn Văn A, Phó Chánh Văn phòng']],
      },
      to: {
        title: 'Ngày cuối',
        also: ['đến', 'kết thúc'],
        description: 'Ngày cuối, nếu hơn một ngày.',
        examples: ['2026-05-08'],
      },
      demands: {
        title: 'Có kiến nghị',
        also: ['có yêu cầu'],
        description: 'false nếu kết luận không yêu cầu đơn vị làm gì thêm. Không ghi là có.',
      },
      demand: {
        title: 'Kiến nghị',
        also: ['mã kiến nghị', 'yêu cầu', 'phải làm'],
        description:
          'Ở kết quả kiểm tra: đơn vị phải làm gì. Ở báo cáo khắc phục: số của kiến nghị được trả lời; không ghi là mọi kiến nghị còn lại.',
        examples: ['Niêm yết đủ thủ tục hành chính tại bộ phận một cửa', 'd1'],
      },
      met: {
        title: 'Đã làm được',
        also: ['mức độ', 'kết quả', 'làm được'],
        description: 'Kiến nghị đã được thực hiện tới đâu.',
        choices: metChoices(),
        spoken: metSpoken(),
      },
      deadline: {
        title: 'Hạn',
        also: ['thời hạn', 'mã thời hạn'],
        description: 'Mã của hạn được nhắc hoặc được gia hạn.',
        examples: ['remediation'],
      },
      until: {
        title: 'Hạn mới',
        also: ['gia hạn đến', 'đến ngày'],
        description: 'Ngày của hạn mới; ở kết quả kiểm tra là hạn riêng của kiến nghị.',
        examples: ['2026-07-15'],
      },
      id: {
        title: 'Mã việc',
        also: ['mã'],
        description: 'Mã của hạn hoặc của việc đã làm xong; ở kết quả kiểm tra là số thứ tự trong kết luận.',
        examples: ['bao-cao-quy', 'f1'],
      },
      file: {
        title: 'Tệp lịch',
        also: ['tệp', 'tệp tin'],
        description: 'Lịch đã lưu dạng JSON, tính từ thư mục chứa kế hoạch.',
        examples: ['lich-2026.json'],
      },
      text: {
        title: 'Nội dung',
        also: ['ghi chú', 'lời'],
        description: 'Ghi thêm đôi lời; ở kết quả kiểm tra là điều đã thấy.',
        examples: ['Thiếu phần tài chính công'],
      },
      reason: { title: 'Lý do', also: ['lí do', 'vì sao'], description: 'Vì sao.', examples: ['Dịch bệnh'] },
      content: {
        title: 'Nội dung kiểm tra',
        also: ['về nội dung', 'điều khoản'],
        description: 'Kết quả này về nội dung kiểm tra nào: điều khoản của mục trong content.',
        examples: ['II.1.b'],
      },
      kind: {
        title: 'Loại kết quả',
        also: ['loại', 'phân loại'],
        description: 'Ưu điểm, hạn chế hay vi phạm.',
        choices: findingKindChoices(),
        spoken: findingKindsSpoken(),
      },
      nature: {
        title: 'Tính chất, mức độ',
        also: ['tính chất'],
        description: 'Tính chất, mức độ của hạn chế hay vi phạm.',
        examples: ['Lặp lại nhiều lần, chưa gây hậu quả'],
      },
      cause: {
        title: 'Nguyên nhân',
        also: ['vì đâu'],
        description: 'Nguyên nhân.',
        examples: ['Chưa phân công người cập nhật'],
      },
      evidence: {
        title: 'Căn cứ, chứng cứ',
        also: ['chứng cứ', 'bằng chứng', 'tài liệu'],
        description: 'Tài liệu, số liệu chứng minh.',
        examples: ['Biên bản kiểm tra bảng niêm yết ngày 17/05'],
      },
      owner: {
        title: 'Tập thể, cá nhân chịu trách nhiệm',
        also: ['người chịu trách nhiệm', 'chịu trách nhiệm', 'người thực hiện', 'bộ phận thực hiện'],
        description: 'Bộ phận hoặc chức vụ chịu trách nhiệm và thực hiện kiến nghị.',
        examples: ['Chánh Văn phòng'],
      },
      measures: {
        title: 'Biện pháp đã thực hiện',
        also: ['biện pháp', 'đã khắc phục'],
        description: 'Đơn vị đã làm gì trước khi có kết luận.',
        examples: ['Đã niêm yết bổ sung 03 thủ tục ngay trong ngày'],
      },
      after: {
        title: 'Số ngày làm việc sau khi nhận kết luận',
        also: ['sau', 'trong vòng', 'số ngày'],
        description: 'Hạn riêng của kiến nghị: bấy nhiêu ngày làm việc sau ngày nhận kết luận.',
        examples: [10],
      },
      repeats: {
        title: 'Lặp lại',
        also: ['tái phạm', 'lặp lại kết quả'],
        description: 'Kết quả trước mà điều này lặp lại: f1, hoặc kèm đơn vị, kèm mã kế hoạch của năm khác.',
        examples: ['vinh-long-2020/so-tu-phap/f1'],
      },
      corrects: {
        title: 'Sửa việc đã ghi ngày',
        also: ['sửa', 'đính chính', 'sửa ngày'],
        description:
          'Ngày đã ghi nhầm của cùng việc ấy; việc ghi nhầm vẫn còn trong sổ nhưng không tính nữa.',
        examples: ['2026-04-07'],
      },
    },
  };
}

function factChoices(): Record<FactName, string> {
  return {
    'schedule-issued': FACTS['schedule-issued'].name.vi,
    seconded: FACTS.seconded.name.vi,
    named: FACTS.named.name.vi,
    drawn: FACTS.drawn.name.vi,
    notified: FACTS.notified.name.vi,
    'report-received': FACTS['report-received'].name.vi,
    'put-off': FACTS['put-off'].name.vi,
    cancelled: FACTS.cancelled.name.vi,
    visited: FACTS.visited.name.vi,
    minutes: FACTS.minutes.name.vi,
    'conclusion-issued': FACTS['conclusion-issued'].name.vi,
    finding: FACTS.finding.name.vi,
    'conclusion-received': FACTS['conclusion-received'].name.vi,
    'remediation-reported': FACTS['remediation-reported'].name.vi,
    reminded: FACTS.reminded.name.vi,
    extended: FACTS.extended.name.vi,
    raised: FACTS.raised.name.vi,
    done: FACTS.done.name.vi,
    'report-submitted': FACTS['report-submitted'].name.vi,
  };
}

function metChoices(): Record<Met, string> {
  return { yes: 'đã làm xong', partly: 'làm một phần', no: 'chưa làm', lifted: 'không còn phải làm' };
}

/** What people write in Vietnamese for ways in which demands are met, besides what an editor says. */
function metSpoken(): Record<Met, readonly string[]> {
  return {
    yes: ['xong', 'rồi', 'có', 'đã xong'],
    partly: ['một phần'],
    no: ['chưa', 'không'],
    lifted: ['bãi bỏ', 'hủy bỏ'],
  };
}
