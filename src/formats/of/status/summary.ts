import { writtenDate } from '../../../calendar/date-words.ts';
import { quantity } from '../../../deadlines/period.ts';
import { countsOf } from '../../../follow-up/counts.ts';
import type { JudgedBy } from '../../../follow-up/status.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { UNANNOUNCED_HIDDEN } from '../../../words/unannounced-words.ts';
import { standingOf } from '../schedule/schedule-heading.ts';
import type { FindingsListed, StatusView } from './status-view.ts';

/** The titles of the parts, and of columns. */
export const WORDS = {
  notRecorded: { vi: 'Chưa ghi kết quả', en: 'Not recorded' },
  overdue: { vi: 'Trễ hạn', en: 'Overdue' },
  due: { vi: 'Sắp đến hạn', en: 'Due soon' },
  visits: { vi: 'Các cuộc kiểm tra', en: 'Visits' },
  finding: { vi: 'Kết quả kiểm tra', en: 'What was found' },
  content: { vi: 'Nội dung', en: 'Content' },
  kind: { vi: 'Loại', en: 'Kind' },
  demand: { vi: 'Kiến nghị', en: 'Demand' },
  number: { vi: 'TT', en: 'No.' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  start: { vi: 'Ngày kiểm tra', en: 'Day' },
  state: { vi: 'Trạng thái', en: 'State' },
  deadline: { vi: 'Hạn', en: 'Due' },
  what: { vi: 'Việc', en: 'What' },
  who: { vi: 'Ai làm', en: 'Who' },
  when: { vi: 'Còn hay trễ', en: 'Left or late' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  record: { vi: 'Xong thì ghi', en: 'Record when done' },
  putOff: {
    vi: 'Không kiểm tra được thì ghi: cchc record put-off ĐƠN-VỊ --reason "…"',
    en: 'Of a visit that did not take place: cchc record put-off UNIT --reason "…"',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where the campaign stands, in one sentence: how far the visits have come, how much is late and due, and by which schedule. */
export function summaryLine(view: StatusView): string {
  const { status, language } = view;
  const counts = countsOf(status);
  const { visits, visited, concluded, closed, overdue, due } = counts;
  const date = writtenDate(status.asOf, language);
  const cancelled = status.visits.filter(({ state }) => state === 'cancelled').length;
  const open = status.notRecorded.length;
  const anew = status.visits.filter(({ state }) => state === 'moved' || state === 'unplaced').length;
  const ahead = quantity(status.within, 'working-day')[language];
  const parts = {
    vi: [
      visits === 0
        ? 'không có cuộc kiểm tra nào'
        : `${visited} trong ${visits} cuộc đã kiểm tra, ${concluded} đã kết luận, ${closed} đã xong`,
      ...(cancelled === 0 ? [] : [`${cancelled} cuộc đã bỏ không kể`]),
      ...(open === 0 ? [] : [`${open} cuộc đã qua ngày mà chưa ghi kết quả`]),
      ...(anew === 0 ? [] : [`${anew} cuộc phải xếp lại hoặc thông báo lại`]),
      ...findingsWords(status).map(({ vi }) => vi),
      `${overdue} việc trễ hạn`,
      `${due} việc đến hạn trong ${ahead} tới`,
      judgedWords(status.judgedBy).vi,
    ],
    en: [
      visits === 0
        ? 'there are no visits'
        : `${visited} of ${visits} visits made, ${concluded} concluded, ${closed} closed`,
      ...(cancelled === 0 ? [] : [`${cancelled} cancelled and not counted`]),
      ...(open === 0 ? [] : [`${open} whose day has gone by and of which nothing is recorded`]),
      ...(anew === 0 ? [] : [`${anew} to be placed or notified anew`]),
      ...findingsWords(status).map(({ en }) => en),
      `${overdue} overdue`,
      `${due} due within ${ahead}`,
      judgedWords(status.judgedBy).en,
    ],
  }[language].join('; ');
  return { vi: `Tính đến ngày ${date}: ${parts}.`, en: `As of ${date}: ${parts}.` }[language];
}

/** How many findings are on record, and how many demands are open and late; nothing where none is on record. */
function findingsWords({ visits }: StatusView['status']): Bilingual[] {
  const sum = (key: 'total' | 'open' | 'late') =>
    visits.reduce((total, { findings }) => total + findings[key], 0);
  const [total, open, late] = [sum('total'), sum('open'), sum('late')];
  if (total === 0) return [];
  return [
    {
      vi: `${total} kết quả kiểm tra, ${open} kiến nghị chưa xong${late === 0 ? '' : ` (${late} quá hạn)`}`,
      en: `${total} findings, ${open} demands open${late === 0 ? '' : ` (${late} late)`}`,
    },
  ];
}

/** The title of the findings that are listed. */
export function findingsTitle(listed: FindingsListed): Bilingual {
  return FINDINGS_TITLES[listed];
}

const FINDINGS_TITLES: Readonly<Record<FindingsListed, Bilingual>> = {
  open: { vi: 'Kiến nghị chưa xong', en: 'Open demands' },
  late: { vi: 'Kiến nghị quá hạn', en: 'Late demands' },
  repeated: { vi: 'Kết quả lặp lại', en: 'Repeated findings' },
  all: { vi: 'Kết quả kiểm tra', en: 'Findings' },
};

/** That there is nothing of what was asked for. */
export function noFindings(listed: FindingsListed): Bilingual {
  const { vi, en } = FINDINGS_TITLES[listed];
  return { vi: `${vi}: không có.`, en: `${en}: none.` };
}

/** By which schedule it is judged. */
function judgedWords(judged: JudgedBy): Bilingual {
  switch (judged.by) {
    case 'in-force': {
      const number = judged.number === null ? { vi: '', en: '' } : numbered(judged.number);
      return {
        vi: `xét theo lịch ban hành ngày ${writtenDate(judged.on, 'vi')}${number.vi}`,
        en: `judged by the schedule issued on ${writtenDate(judged.on, 'en')}${number.en}`,
      };
    }
    case 'given':
      return { vi: 'xét theo lịch nêu ở --schedule', en: 'judged by the schedule given with --schedule' };
    case 'decision-day':
      return {
        vi: 'xét theo ngày đã thông báo, ngày đã ấn định và lịch lập vào ngày ký quyết định',
        en: 'judged by notified and pinned days and by the schedule of the day of the decision',
      };
    default:
      return judged satisfies never;
  }
}

function numbered(number: string): Bilingual {
  return { vi: ` (văn bản số ${number})`, en: ` (document no. ${number})` };
}

/** What a reader must know before anything else: that it tells of some units alone, is internal, or no real plan. */
export function standingLines({ plan, status, units, language }: StatusView): string[] {
  const names = units.map(({ name }) => name).join(', ');
  const only = { vi: `Chỉ xem: ${names}.`, en: `Only: ${names}.` };
  return [...(units.length === 0 ? [] : [only[language]]), ...standingOf(plan, status.visits, language)];
}

/** What a reader must know of what is said: what is expected, by what it is judged, and that nothing is hidden without a word. */
export function noteLines({ status, audience, language }: StatusView): string[] {
  const isExpected = [...status.overdue, ...status.due].some((one) => one.isExpected);
  const expected = {
    vi: 'Hạn ghi “dự kiến” tính theo ngày kiểm tra chưa thông báo cho đơn vị.',
    en: 'Deadlines marked “expected” follow days of which the unit has not been notified.',
  };
  const noSchedule = {
    vi: 'Chưa ghi lịch nào đã ban hành. Ghi bằng: cchc record schedule-issued LICH.json --on NGÀY',
    en: 'No schedule is recorded as issued. Record it: cchc record schedule-issued SCHEDULE.json --on DATE',
  };
  return [
    ...(isExpected ? [expected[language]] : []),
    ...(status.judgedBy.by === 'decision-day' && status.visits.length > 0 ? [noSchedule[language]] : []),
    ...(audience === 'internal' || status.visits.length > 0 ? [] : [UNANNOUNCED_HIDDEN[language]]),
  ];
}

/** What stands in the place of a part that is empty; null where nothing needs to be said. */
export function emptyWords(
  part: 'notRecorded' | 'overdue' | 'due' | 'visits',
  { status, language }: StatusView,
): string | null {
  const ahead = quantity(status.within, 'working-day');
  switch (part) {
    case 'notRecorded':
      return null;
    case 'overdue':
      return { vi: 'Không có việc nào trễ hạn.', en: 'Nothing is overdue.' }[language];
    case 'due':
      return {
        vi: `Không có việc nào đến hạn trong ${ahead.vi} tới.`,
        en: `Nothing is due within ${ahead.en}.`,
      }[language];
    case 'visits':
      return { vi: 'Không có cuộc kiểm tra nào.', en: 'There are no visits.' }[language];
    default:
      return part satisfies never;
  }
}

/** A title with how many there are. */
export function titleText(words: Bilingual, count: number, language: Language): string {
  return count === 0 ? words[language] : `${words[language]} (${count})`;
}
