import type { Block, OfficialDocument } from '../../../src/documents/document.ts';
import type { LetterFacts } from '../../../src/documents/letter/letter-facts.ts';
import { END_MARK, type EndMark, sheetOf, shownText } from '../../../src/formats/of/letter/letter-sheet.ts';
import { bodyName } from '../../../src/plan/directory.ts';
import type { ScheduledVisit } from '../../../src/schedule/schedule.ts';

/** What is known of a letter besides what stands on it. */
export interface About {
  readonly kind: string;
  readonly facts: Pick<LetterFacts, 'plan' | 'directory' | 'clauses' | 'audience'>;
  readonly addressee: string;
  readonly visits: readonly ScheduledVisit[];
  /** Names of units that only internal readers may know of. */
  readonly secret: readonly string[];
  /** Whether facts may be missing in it. */
  readonly isDraft: boolean;
}

/** What no chief of office would sign: by which rule, and where it stands. */
export interface Fault {
  readonly rule: string;
  readonly text: string;
}

/** A line of a letter as it stands on paper. */
interface Line {
  readonly part: 'head' | 'base' | 'recipient' | 'heading' | 'paragraph' | 'cell';
  readonly role: 'text' | 'dash' | 'centre' | 'fill-in' | null;
  readonly text: string;
}

type Rule = (paper: Paper, about: About) => readonly string[];

interface Paper {
  readonly document: OfficialDocument;
  readonly lines: readonly Line[];
  /** The body and each annex. */
  readonly parts: readonly { readonly isAnnex: boolean; readonly blocks: readonly (Block | EndMark)[] }[];
}

/** Everything in a letter that would be crossed out. */
export function faultsOf(document: OfficialDocument, about: About): Fault[] {
  const paper = paperOf(document);
  return Object.entries(RULES).flatMap(([rule, look]) =>
    [...new Set(look(paper, about))].map((text) => ({ rule, text })),
  );
}

function paperOf(document: OfficialDocument): Paper {
  const sheet = sheetOf(document);
  const head = [sheet.title, sheet.summary, sheet.reference, sheet.authority, ...sheet.addressees];
  const parts = [
    ...(sheet.annexesAlone ? [] : [{ isAnnex: false, blocks: sheet.body }]),
    ...sheet.annexes.map(({ blocks }) => ({ isAnnex: true, blocks })),
  ];
  const line = (part: Line['part'], text: string, role: Line['role'] = null): Line => ({ part, role, text });
  return {
    document,
    parts,
    lines: [
      ...(sheet.annexesAlone ? [] : head).flatMap((text) => (text === null ? [] : [line('head', text)])),
      ...sheet.annexes.map(({ title }) => line('head', title)),
      ...sheet.bases.map((text) => line('base', text)),
      ...parts
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => {
          if (block.kind === 'heading') return [line('heading', block.text)];
          if (block.kind === 'paragraph') return [line('paragraph', textOf(block), block.role)];
          if (block.kind === 'end-mark') return [];
          return [...block.columns.map(({ title }) => title), ...block.rows.flat()].map((text) =>
            line('cell', text),
          );
        }),
      ...sheet.signatures.flatMap(({ lines }) => lines.map((text) => line('head', text))),
      ...sheet.recipients.map((text) => line('recipient', text)),
    ],
  };
}

function textOf(block: Extract<Block, { kind: 'paragraph' }>): string {
  return block.runs.map(shownText).join('');
}

/** Text without what is written as machines read it: addresses of mail and of pages. */
function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, '…');
}

const ADDRESS = /\S+@\S+[^\s.,;:)]|(?:https?:\/\/|www\.)\S+[^\s.,;:)]/gu;
const HARD_BLANK = '\u00a0';

function found(lines: readonly Line[], pattern: RegExp): string[] {
  return lines.map(({ text }) => withoutAddresses(text)).filter((text) => pattern.test(text));
}

function prose({ lines }: Paper): Line[] {
  return lines.filter(({ part }) => part === 'paragraph' || part === 'heading' || part === 'cell');
}

function paragraphs({ lines }: Paper): Line[] {
  return lines.filter(({ part, role }) => part === 'paragraph' && role !== 'fill-in');
}

/** All texts under a key anywhere in a value. */
function textsUnder(value: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsUnder(one, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    keys.includes(key) && typeof inner === 'string' ? [inner] : textsUnder(inner, keys),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A pattern for any of some words that stand alone; null for none. */
function anyWord(words: Iterable<string>, flags = 'u'): RegExp {
  const listed = [...new Set(words)].map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${['\u0000', ...listed].join('|')})(?![\\p{L}\\p{N}-])`, flags);
}

// Words of the language that no Vietnamese sentence has; those that are also names of files or addresses are left out.
const LANGUAGE = (
  'visit-start visit-end round-ended notice-sent decision-signed nomination-sent conclusion-issued conclusion-received ' +
  'remediation-reported on-site by-report digital unannounced secretariat seconding district province commune team unit ' +
  'units working-day month week day head deputy secretary member lead issuer notice naming report conclusion remediation ' +
  'secondment wording venue outline minutes schedule nominate choose-communes morning afternoon leadership institutions ' +
  'procedures organisation public-service public-finance digital-government document-system also-by each-district ' +
  'selected-by established-by deadline deadlines office subject subjects round records'
).split(' ');

const NOT_A_WORD =
  /undefined|(?<!\p{L})null(?!\p{L})|NaN|\[object|[{}]|(?<!\p{L})true(?!\p{L})|(?<!\p{L})false(?!\p{L})/u;

const PROGRAM_WORDS =
  /văn phòng thư ký|cuộc kiểm tra thứ|(?<!\p{L})thứ \d+(?!\p{L})|thông báo chậm nhất|danh mục chưa ghi|thư ký chọn|(?<!\p{L})mã (?:đơn vị|khối|của)|tự chọn lịch|chưa rõ nơi|T \+ \d/iu;

/** Syllables that Vietnamese doubles by itself, or that end one word and begin the next. */
const DOUBLED_BY_NATURE = new Set(['dần', 'luôn', 'thường', 'ban', 'số', 'sở', 'viên', 'ngày']);

const WEEKDAY = /(?:[Tt]hứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật), (?:ngày )?$/u;

const RULES: Readonly<Record<string, Rule>> = {
  'a clause of the plan': (paper, { facts }) => {
    if (facts.clauses) return [];
    const codes = textsUnder(facts.plan, ['clause']).filter((one) => /^[IVX]+\.|gạch|Đoạn kết/.test(one));
    const shape =
      /(?<![\p{L}\p{N}])[IVX]+\.\d+(?:\.[a-zđ])?(?![\p{L}\p{N}])|gạch \d|Đoạn kết|\((?:[IVX]+|Điều \d+)\)/u;
    return [...found(paper.lines, shape), ...found(paper.lines, anyWord(codes))];
  },
  'an id': (paper, { kind, facts }) => {
    const { plan, directory } = facts;
    const ids = [
      ...textsUnder(
        [plan.blocks, plan.teams, plan.subjects, plan.rounds, plan.duties, plan.deadlines, plan.id],
        ['id'],
      ),
      ...directory.agencies.map(({ id }) => id),
    ];
    // Nobody could repeat a draw without the ids of its candidates.
    const isNeeded = ({ part }: Line) => kind === 'draw' && part === 'cell';
    return found(
      paper.lines.filter((line) => !isNeeded(line)),
      anyWord(ids.filter((id) => id.includes('-'))),
    );
  },
  'a word of the language': (paper) => found(paper.lines, anyWord(LANGUAGE)),
  'what is no word': (paper) => found(paper.lines, NOT_A_WORD),
  'a word of the program': (paper) => found(paper.lines, PROGRAM_WORDS),
  'an expected day without a day': (paper) =>
    sentences(paragraphs(paper)).filter((one) => /dự kiến/iu.test(one) && !/ngày|tháng|tuần|buổi/u.test(one)),
  'a gap': ({ document }, { isDraft }) => {
    if (isDraft) return [];
    const blocks = [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)];
    return blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.runs.filter(({ style }) => style === 'gap').map(({ text }) => text)
        : [],
    );
  },
  'a word twice': ({ lines }) =>
    lines
      .map(({ text }) => withoutAddresses(text))
      .filter((text) => {
        const single = [...text.matchAll(/(?<!\p{L})(\p{L}+)[ \u00a0]\1(?!\p{L})/giu)];
        return (
          single.some(([, word = '']) => !DOUBLED_BY_NATURE.has(word.toLowerCase())) ||
          /(?<!\p{L})(\p{L}+ \p{L}+) \1(?!\p{L})/iu.test(text)
        );
      }),
  'a name twice in one phrase': (paper, { facts }) => {
    const names = [
      ...facts.directory.agencies.flatMap((agency) => [agency.name, bodyName(agency)]),
      ...facts.plan.teams.map(({ name }) => name),
    ];
    const longestFirst = [...new Set(names)].toSorted((one, other) => other.length - one.length);
    return phrases(paper.lines).filter((phrase) => {
      let rest = phrase;
      const isTwice = longestFirst.some((name) => {
        const [before = '', ...others] = rest.split(
          new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu'),
        );
        rest = [before, ...others].join('†');
        return others.length > 1;
      });
      return (
        isTwice ||
        /đoàn kiểm tra(?: [\p{L}\p{N}]+){0,7} đoàn kiểm tra/iu.test(phrase) ||
        /(?<!\p{L})tại UBND.* tại UBND/u.test(phrase)
      );
    });
  },
  'people of the addressee at its own visit': ({ lines }, { addressee }) =>
    sentences(lines).filter((one) =>
      new RegExp(`Người của ${escaped(addressee)}(?! được cử tham gia)`, 'u').test(one),
    ),
  'a heading with nothing below': ({ document }) =>
    [document.body, ...document.annexes.map((annex) => annex.blocks)].flatMap((blocks) =>
      blocks.flatMap((block, index) => {
        const next = blocks[index + 1];
        if (block.kind === 'heading') {
          const tells = /[.;]$/u.test(block.text) && block.level !== 1;
          const isFollowed = next !== undefined && (next.kind !== 'heading' || next.level > block.level);
          return tells || isFollowed ? [] : [block.text];
        }
        if (block.kind === 'table' || block.role === 'fill-in' || !textOf(block).endsWith(':')) return [];
        const isFollowed =
          next !== undefined && (next.kind !== 'heading' || /như sau:$/u.test(textOf(block)));
        return isFollowed ? [] : [textOf(block)];
      }),
    ),
  'the end mark after an address': ({ lines }) =>
    lines
      .filter(({ text }) => text.endsWith(END_MARK))
      .map(({ text }) => text)
      .filter((text) => /(?:\S@\S+|(?:https?:|www\.)\S+|\d[\d.  ]{6,}\d)\.\/\.$/u.test(text)),
  'a day without its weekday': (paper, { kind }) => {
    const isAfterwards = [
      'minutes',
      'conclusion',
      'remedy',
      'report',
      'measures',
      'progress',
      'draw',
    ].includes(kind);
    return prose(paper).flatMap(({ text }) => {
      const plain = withoutPeriods(text.replaceAll(HARD_BLANK, ' '));
      return [...plain.matchAll(new RegExp(DAY, 'gu'))]
        .filter(({ index }) => !isExcused(plain.slice(0, index), isAfterwards))
        .map(({ 0: day, index }) => plain.slice(Math.max(0, index - 60), index + day.length));
    });
  },
  'an empty table': ({ parts }, { kind, isDraft }) => {
    const isForm = ['outline', 'minutes', 'conclusion', 'remedy'].includes(kind);
    return parts.flatMap(({ isAnnex, blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind !== 'table') return [];
        const titles = block.columns.map(({ title }) => title);
        if (block.rows.length === 0) return [titles.join(' | ')];
        // What is missing in a draft is marked there. Forms and the outline beside a notice hold tables that are filled in by hand.
        if (isForm || isDraft || (kind === 'notice' && isAnnex)) return [];
        return titles.filter((_, index) => block.rows.every((row) => /^[\s–-]*$/u.test(row[index] ?? '')));
      }),
    );
  },
  'a time that may break': (paper) =>
    paper.lines
      .map(({ text }) => text)
      .filter(
        (text) =>
          /\d:\d\d *[-–] *\d/u.test(text) || /\d (?:giờ|phút)/u.test(text) || /\d\u00a0?giờ \d/u.test(text),
      ),
  'a bare label of the plan': (paper, { facts }) => {
    const { plan } = facts;
    const labels = new Set(
      [
        ...textsUnder(
          [
            plan.aims,
            plan.requirements,
            plan.content,
            plan.reception,
            plan.funding,
            plan.subjects,
            plan.duties,
          ],
          ['text'],
        ),
        ...textsUnder(plan.deadlines, ['what', 'vi']),
      ].map(bare),
    );
    return paper.lines
      .filter(({ part, role }) => part === 'paragraph' && role !== 'centre')
      .map(({ text }) => text)
      .filter((text) => labels.has(bare(text)));
  },
  'a paragraph without its sign': (paper) =>
    paragraphs(paper)
      .filter(({ role }) => role !== 'centre')
      .map(({ text }) => text)
      .filter((text) => !/[.;:…]["”)]?$/u.test(text) && !/_{3,}|…$/u.test(text)),
  'blanks and signs': ({ lines }) =>
    lines
      .map(({ text }) => withoutAddresses(text))
      .filter((text) =>
        /\S {2,}\S|\p{L} [,;.:!?](?!\.)|(?<!\.)\.\.(?!\.)|[,;:]\.(?!\.)|,,|;;|[.;]\s*;|\(\s*\)|\( | \)|^\s|\s$/u.test(
          text.replace(END_MARK, '.'),
        ),
      ),
  'sentences without a blank between': ({ lines }) =>
    found(lines, /\p{Ll}\p{Ll}[.;:!?]\p{L}|\p{Ll},\p{L}|\)[\p{L}]|\p{L}\((?!s\))/u),
  'a small letter at the beginning': (paper, { kind }) =>
    paragraphs(paper)
      // A seed or a hash on a line of its own stands as it must be typed again.
      .filter(({ role }) => kind !== 'draw' || role !== 'centre')
      .map(({ text }) => text)
      .filter((text) => /^[-–"“( ]*\p{Ll}/u.test(text) && !/^\p{Ll}\) /u.test(text)),
  'a notice without its addressee': (paper, { kind, addressee }) =>
    kind === 'notice' && !paper.lines.some(({ part, text }) => part === 'head' && text.includes(addressee))
      ? [addressee]
      : [],
  'meeting people of a system': (paper, { kind, visits }) => {
    const isDigital = visits.length > 0 && visits.every(({ visit }) => visit.form === 'digital');
    return isDigital && kind !== 'team'
      ? found(prose(paper), /làm việc với|(?<!không )làm việc trực tiếp tại/iu)
      : [];
  },
  'members among the recipients': ({ lines }, { kind }) =>
    kind === 'nominate' || kind === 'choose-communes'
      ? lines
          .filter(({ part, text }) => part === 'recipient' && /thành viên Đoàn/iu.test(text))
          .map(({ text }) => text)
      : [],
  'an unannounced unit': (paper, { facts, secret }) =>
    facts.audience === 'internal' || secret.length === 0 ? [] : found(paper.lines, anyWord(secret, 'iu')),
};

/** Without the dash before it and the sign behind, to be compared. */
function bare(text: string): string {
  return text
    .replace(END_MARK, '')
    .replace(/^[-–\d.)\s]+/u, '')
    .replace(/[.;:,\s]+$/u, '')
    .toLowerCase();
}

function sentences(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => text.split(/(?<=[.;])\s+/u));
}

function phrases(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => withoutAddresses(text).split(PHRASES));
}

const DAY = '(?:ngày \\d\\d tháng \\d{1,2} năm \\d{4}|(?<![\\d/])\\d\\d/\\d\\d/\\d{4})';

/** Without "từ ngày … đến ngày …" of a period; a visit of a few days is told by its weekdays. */
function withoutPeriods(text: string): string {
  const between = '(?: đến(?: hết)?| [-–])';
  return text
    .replace(new RegExp(`${DAY}${between} (?:ngày|thời điểm) (?!\\d)`, 'gu'), '… ')
    .replace(new RegExp(`(${DAY})${between} (${DAY})`, 'gu'), (pair, from: string, to: string) =>
      dayNumber(to) - dayNumber(from) > 14 ? '…' : pair,
    );
}

function dayNumber(day: string): number {
  const [date = 0, month = 0, year = 0] = (day.match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** A paper that is cited is a phrase of its own. */
const PHRASES = /[.,;:()–]\s*| (?:và|theo) (?=(?:Quyết định|Kế hoạch) số)/u;

/** Whether a day needs no weekday: of a paper that is cited, the end of a period, or one on which nobody has to act. */
function isExcused(before: string, isAfterwards: boolean): boolean {
  if (WEEKDAY.test(before)) return true;
  // "Kế hoạch số 92/KH-UBND ngày …", "Luật Tổ chức chính quyền địa phương ngày …"
  if (/(?:[Ss]ố[ \d…]*\/?\S* (?:ngày )?|(?:Luật|Pháp lệnh) [^.;,]{3,90} )$/u.test(before)) return true;
  if (/(?:tính đến|thời kỳ|thời điểm|mốc)(?: [^.;]{0,30})? (?:hết )?$|số liệu[^.;]*$/iu.test(before))
    return true;
  // What was done on a day: the weekday tells nobody when to act.
  if (/(?:nhận|hoạt động đến hết|gia hạn từ|đã đôn đốc(?: [^.;]*(?: và|,))?) $/u.test(before)) return true;
  return (
    isAfterwards && !/(?:trước|chậm nhất|muộn nhất|hạn)(?: (?:là|hết|vào))?:? (?:ngày )?$/iu.test(before)
  );
}
