import type { ToldFactName } from '../../plan/language/fact-kinds.ts';
import type { FindingKind } from '../../plan/language/findings.ts';
import type { Met } from '../../plan/language/facts.ts';
import type { Session } from '../../plan/language/schedule.ts';
import type { Bilingual } from '../../words/language.ts';
import { INTERNAL } from '../command-line/shared-flags.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { COUNT, DATE, inputFile, oneOf, textOf, UNIT, type Value } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';
import { CORRECT, UNDO } from './in-place-of-fact.ts';

/** The titles below which help lists facts, in their order. */
const FACT_GROUPS = {
  whole: { vi: 'Việc của cả kế hoạch', en: 'Facts of the whole plan' },
  before: { vi: 'Trước cuộc kiểm tra', en: 'Before a visit' },
  visit: { vi: 'Cuộc kiểm tra', en: 'The visit' },
  after: { vi: 'Sau cuộc kiểm tra', en: 'After a visit' },
  mending: { vi: 'Sửa sổ', en: 'To mend what is on record' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const STAGES: Readonly<Record<ToldFactName, keyof typeof FACT_GROUPS>> = {
  'schedule-issued': 'whole',
  done: 'whole',
  'report-submitted': 'whole',
  seconded: 'before',
  named: 'before',
  notified: 'before',
  'report-received': 'before',
  'put-off': 'visit',
  cancelled: 'visit',
  visited: 'visit',
  minutes: 'visit',
  'conclusion-issued': 'after',
  finding: 'after',
  'conclusion-received': 'after',
  'remediation-reported': 'after',
  reminded: 'after',
  extended: 'after',
  raised: 'after',
};

/** What `cchc record` is to write down: a fact, or what to do with those on record. */
const FACT: Value<string> = {
  listsChoices: true,
  ...textOf({ vi: 'việc', en: 'fact' }),
  choices: async () => {
    const { FACTS, TOLD_FACT_NAMES } = await import('../../plan/language/fact-kinds.ts');
    return [
      ...TOLD_FACT_NAMES.map((word) => ({ word, about: FACTS[word].name, group: FACT_GROUPS[STAGES[word]] })),
      {
        word: CORRECT,
        about: { vi: 'sửa việc đã ghi nhầm', en: 'correct a fact on record' },
        group: FACT_GROUPS.mending,
      },
      {
        word: UNDO,
        about: { vi: 'bỏ việc ghi sau cùng', en: 'take back the last entry' },
        group: FACT_GROUPS.mending,
      },
    ];
  },
};

/** What stands behind the fact: units, files, the plan, as the fact needs them. */
const WORDS: Value<string> = textOf({ vi: 'đơn vị hoặc tệp', en: 'unit or file' }, 'units');

/** A text that says something. */
const SAID: Value<string> = {
  ...textOf({ vi: 'lời', en: 'text' }),
  read: (text, flag) => {
    if (text.trim() !== '') return text;
    throw new UsageError({ vi: `${flag}: để trống`, en: `${flag} is empty` });
  },
};

/** The number of a paper with its symbol, as the office writes it. */
const NUMBER_AND_SYMBOL: Value<string> = { ...SAID, holder: { vi: 'số', en: 'number' } };

/** An id of the plan. */
const ID: Value<string> = { ...SAID, holder: { vi: 'mã', en: 'id' } };

const SESSION: Value<Session> = oneOf(
  { vi: 'buổi', en: 'session' },
  async () => (await import('../../plan/language/schedule.ts')).SESSIONS,
);

const MET: Value<Met> = oneOf(
  { vi: 'mức', en: 'how far' },
  async () => (await import('../../plan/language/facts.ts')).MET,
);

const FINDING_KIND: Value<FindingKind> = oneOf(
  { vi: 'loại', en: 'kind' },
  async () => (await import('../../plan/language/findings.ts')).FINDING_KINDS,
);

/** Units named by one who picks them, parted by commas. */
const UNITS: Value<readonly string[]> = {
  ...textOf({ vi: 'a,b', en: 'a,b' }),
  read: (text, flag) => {
    const units = text.split(',').map((unit) => unit.trim());
    if (units.every((unit) => unit !== '')) return units;
    throw new UsageError(
      { vi: `${flag}: có chỗ để trống giữa các dấu phẩy`, en: `${flag}: nothing stands between two commas` },
      { vi: 'Ví dụ: --units xa-song-phu,xa-phu-loc', en: 'For example: --units xa-song-phu,xa-phu-loc' },
    );
  },
};

export const RECORD = {
  name: 'record',
  task: 'follow',
  soughtAs: ['log', 'add', 'note', 'fact', 'ghi', 'ghi nhận', 'ghi sổ'],
  arguments: [
    {
      value: FACT,
      need: 'required',
      words: {
        vi: 'một trong các việc dưới đây; hoặc sổ theo dõi .xlsx đã ghi bằng Excel',
        en: 'one of the facts below; or the register .xlsx that was filled in with Excel',
      },
    },
    {
      value: WORDS,
      need: 'any',
      words: {
        vi: 'đơn vị (mã hoặc tên), rồi tệp kế hoạch nếu có nhiều',
        en: 'the unit (id or name), then the plan if there are several',
      },
    },
  ],
  wordBehind: async ([fact, ...others]) =>
    fact === undefined ? FACT : (await import('./word-behind.ts')).wordBehind(fact, others),
  summary: { vi: 'ghi lại việc đã diễn ra', en: 'write down what happened' },
  flags: {
    on: {
      value: DATE,
      usually: { vi: 'hôm nay; correct thì phải nêu', en: 'today; with correct it must be given' },
      words: {
        vi: 'ngày việc ấy diễn ra, hoặc ngày văn bản',
        en: 'the day on which it took place, or of its paper',
      },
    },
    number: {
      value: NUMBER_AND_SYMBOL,
      words: {
        vi: 'số và ký hiệu văn bản, ví dụ 45/SNV-CCHC',
        en: 'the number of its paper, such as 45/SNV-CCHC',
      },
    },
    visit: {
      value: DATE,
      words: { vi: 'ngày kiểm tra ghi trong thông báo', en: 'the day that a notice tells' },
    },
    session: {
      value: SESSION,
      words: (sessions) => ({
        vi: `buổi ghi trong thông báo: ${sessions.join(', ')}`,
        en: `the session that a notice tells: ${sessions.join(', ')}`,
      }),
    },
    replaces: {
      value: NUMBER_AND_SYMBOL,
      words: {
        vi: 'số của thông báo trước mà thông báo này thay',
        en: 'the number of the notice that this one replaces',
      },
    },
    reason: { value: SAID, words: { vi: 'lý do', en: 'why' } },
    units: {
      value: UNITS,
      words: {
        vi: 'các đơn vị được báo tên, cách nhau bằng dấu phẩy',
        en: 'the units named, parted by commas',
      },
    },
    to: { value: DATE, words: { vi: 'ngày cuối của cuộc kiểm tra', en: 'the last day of a visit' } },
    noDemands: {
      words: {
        vi: 'kết luận không có kiến nghị nào phải khắc phục',
        en: 'a conclusion that demands nothing',
      },
    },
    demand: {
      value: SAID,
      words: {
        vi: 'kiến nghị được trả lời, ví dụ d1; với finding: nội dung kiến nghị',
        en: 'the demand that is answered, such as d1; of a finding: what is demanded',
      },
    },
    met: {
      value: MET,
      words: (ways) => ({
        vi: `kiến nghị đã thực hiện tới đâu: ${ways.join(', ')}`,
        en: `how far demands are met: ${ways.join(', ')}`,
      }),
    },
    deadline: {
      value: ID,
      words: { vi: 'mã của hạn được đôn đốc hoặc gia hạn', en: 'id of the deadline urged or extended' },
    },
    until: {
      value: DATE,
      words: {
        vi: 'hạn mới; với finding: hạn riêng của kiến nghị',
        en: 'the new day of a deadline; of a finding: the own day of its demand',
      },
    },
    after: {
      value: COUNT,
      words: {
        vi: 'finding: hạn riêng, bấy nhiêu ngày làm việc sau khi nhận kết luận',
        en: 'finding: an own deadline, so many working days after the conclusion is received',
      },
    },
    content: {
      value: ID,
      words: {
        vi: 'finding: nội dung kiểm tra, theo điều khoản (II.1.a) hoặc số thứ tự',
        en: 'finding: the content item, by its clause (II.1.a) or its place',
      },
    },
    kind: {
      value: FINDING_KIND,
      words: (kinds) => ({ vi: `finding: ${kinds.join(', ')}`, en: `finding: ${kinds.join(', ')}` }),
    },
    nature: { value: SAID, words: { vi: 'finding: tính chất, mức độ', en: 'finding: its nature' } },
    cause: { value: SAID, words: { vi: 'finding: nguyên nhân', en: 'finding: its cause' } },
    evidence: { value: SAID, words: { vi: 'finding: căn cứ, chứng cứ', en: 'finding: what proves it' } },
    owner: {
      value: SAID,
      words: {
        vi: 'finding: tập thể, cá nhân chịu trách nhiệm',
        en: 'finding: the body or post responsible',
      },
    },
    measures: {
      value: SAID,
      words: {
        vi: 'finding: biện pháp đơn vị đã thực hiện',
        en: 'finding: what the unit has done about it',
      },
    },
    repeats: {
      value: ID,
      words: {
        vi: 'finding: kết quả trước mà nó lặp lại (f1, so-tu-phap/f1, KẾ-HOẠCH/so-tu-phap/f1)',
        en: 'finding: the earlier one that it repeats (f1, so-tu-phap/f1, PLAN/so-tu-phap/f1)',
      },
    },
    text: {
      value: SAID,
      words: {
        vi: 'ghi thêm đôi lời; với finding: điều đã thấy',
        en: 'a few words besides; of a finding: what was found',
      },
    },
    was: {
      value: DATE,
      words: {
        vi: 'correct: ngày đã ghi nhầm, khi có hơn một',
        en: 'correct: the day on record, where there are several',
      },
    },
    subject: {
      value: ID,
      words: {
        vi: 'chuyên đề, khi đơn vị có nhiều cuộc',
        en: 'the subject, where a unit has several visits',
      },
    },
    round: {
      value: ID,
      words: { vi: 'đợt, khi đơn vị có nhiều cuộc', en: 'the round, where a unit has several visits' },
    },
    unit: {
      short: 'u',
      value: UNIT,
      isRepeatable: true,
      words: {
        vi: 'đơn vị (lặp lại được): ghi cùng một việc cho nhiều đơn vị',
        en: 'a unit (repeatable): one fact of several units',
      },
    },
    fromIndex: {
      value: inputFile('.csv'),
      words: {
        vi: 'notified: lấy đơn vị, số, ngày từ danh-sach.csv mà "letter notice", "letter change" đã ghi',
        en: 'notified: units, numbers and days from the danh-sach.csv of "letter notice" or "letter change"',
      },
    },
    dryRun: {
      words: { vi: 'chỉ cho xem sẽ ghi gì, không ghi', en: 'show what would be written, and write nothing' },
    },
    internal: INTERNAL,
  },
  examples: [
    'cchc record visited so-tu-phap plans/vinh-long-2021.yaml --on 17/05/2021 --dry-run',
    'cchc record notified so-xay-dung plans/vinh-long-2021.yaml --on 2021-04-22 --visit 2021-05-17 --number 45/SNV-CCHC --dry-run',
    'cchc record report-received --unit so-tu-phap --unit so-xay-dung plans/vinh-long-2021.yaml --on 2021-05-17 --dry-run',
    'cchc record finding so-tu-phap plans/vi-du-theo-doi-2021.yaml --content II.1.a --kind shortcoming --text "5/40 qua han" --demand "Tra dung han" --after 10 --dry-run',
  ],
  endsWithOne: {
    vi: 'chưa ghi gì: việc đã có, thiếu, hoặc kế hoạch sẽ có lỗi mới',
    en: 'nothing was written: it is on record, or the plan would have a new error',
  },
} as const satisfies Declaration;
