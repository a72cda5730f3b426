import { writtenDate } from '../../../calendar/date-words.ts';
import type { Audience } from '../../../documents/audience/audience.ts';
import type { Deadline } from '../../../deadlines/deadline.ts';
import { civilCodeTimeWords } from '../../../deadlines/civil-code-time.ts';
import { quantity } from '../../../deadlines/period.ts';
import { heirName } from '../../../documents/passing-words.ts';
import { findDeadline } from '../../../plan/language/known-deadlines.ts';
import type { Block } from '../../../plan/language/units.ts';
import { blockName, isNamedByDistrict, selectorName } from '../../../schedule/visits/open-name.ts';
import type { ScheduledVisit, UnplacedVisit } from '../../../schedule/schedule.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { UNANNOUNCED_HIDDEN } from '../../../words/unannounced-words.ts';
import { daysApart, distanceWords } from './distance-words.ts';
import { fitsWords, remainingWords, unplacedWords } from './reason-words.ts';
import { warningWords } from './warning-words.ts';
import { agencyName, deadlineText, ownerName, type ScheduleView } from './schedule-view.ts';

/** A heading with the lines under it. */
export interface Section {
  readonly id: 'not-recorded' | 'open' | 'unplaced' | 'deadlines' | 'warnings' | 'settings';
  readonly title: string;
  readonly lines: readonly string[];
}

/** What stands below the table: what has yet to be recorded, what is open, what is unplaced, the deadlines of the campaign, warnings, settings. */
export function scheduleNotes(view: ScheduleView): Section[] {
  const { language, schedule } = view;
  const sections: Section[] = [
    {
      id: 'not-recorded',
      title: { vi: 'Chưa ghi kết quả', en: 'Not recorded' }[language],
      lines: schedule.warnings.map((warning) => warningWords(warning)[language]),
    },
    { id: 'open', title: { vi: 'Còn để ngỏ', en: 'Still open' }[language], lines: openLines(view) },
    {
      id: 'unplaced',
      title: { vi: 'Chưa xếp được', en: 'Not placed' }[language],
      lines: schedule.unplaced.map((visit) => unplacedLine(visit, language)),
    },
    {
      id: 'deadlines',
      title: { vi: 'Thời hạn chung', en: 'Deadlines of the campaign' }[language],
      lines: schedule.deadlines.map((deadline) => campaignLine(view, deadline)),
    },
    { id: 'warnings', title: { vi: 'Cảnh báo', en: 'Warnings' }[language], lines: view.warnings },
    { id: 'settings', title: { vi: 'Cách tính', en: 'Settings' }[language], lines: settingLines(view) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** The notes that come before the visits that moved, for they ask for a fact first; and the others. */
export function notesAroundMoved(view: ScheduleView): {
  readonly before: Section[];
  readonly after: Section[];
} {
  const notes = scheduleNotes(view);
  return {
    before: notes.filter(({ id }) => id === 'not-recorded'),
    after: notes.filter(({ id }) => id !== 'not-recorded'),
  };
}

/** One sentence on whether a better schedule can exist; where there is no visit, that there is none. */
export function proofLine({ schedule, language, audience }: ScheduleView): string {
  const { displacement, trips, unplaced, visits } = schedule;
  if (visits.length + unplaced.length === 0) return nothingLine(audience, language);
  const days = trips.reduce((sum, { start, wish }) => sum + daysApart(start.date, wish.moment.date), 0);
  const sessions = distanceWords(days, displacement)[language];
  const missing = unplaced.length;
  const left = {
    vi: missing === 0 ? '' : `; không lịch nào xếp được nhiều hơn, còn thiếu ${missing} cuộc`,
    en: missing === 0 ? '' : `; none places more, ${missing} still without a place`,
  };
  const words: Bilingual = schedule.optimal
    ? {
        vi: `Đã chứng minh: không có lịch nào tốt hơn (tổng độ lệch so với mong muốn: ${sessions}${left.vi}).`,
        en: `Proved: no better schedule exists (total distance from the wishes: ${sessions}${left.en}).`,
      }
    : unproved(schedule, sessions, left);
  return words[language];
}

/** What is proved of a schedule that may not be the best, and what is not. */
function unproved(
  { bound, displacement, mostPlaced, unplaced }: ScheduleView['schedule'],
  sessions: string,
  left: Bilingual,
): Bilingual {
  const missing = unplaced.length;
  if (missing > 0 && !mostPlaced)
    return {
      vi: `Chưa chứng minh được là tốt nhất: còn thiếu ${missing} cuộc, có thể có lịch xếp được nhiều hơn; tổng độ lệch ${sessions}.`,
      en: `Not proved to be the best: ${missing} still without a place, another schedule may place more; total distance ${sessions}.`,
    };
  if (bound === displacement)
    return {
      vi: `Đã chứng minh: không lịch nào có tổng độ lệch nhỏ hơn (${sessions}${left.vi}). Chưa chứng minh được trong các lịch như vậy đây là lịch xếp các chuyến sớm nhất theo thứ tự của kế hoạch.`,
      en: `Proved: no schedule has a smaller total distance (${sessions}${left.en}). Not proved: that of such schedules this one has the trips earliest, in plan order.`,
    };
  return {
    vi: `Chưa chứng minh được là tốt nhất: tổng độ lệch ${sessions}, không lịch nào dưới ${bound} buổi${left.vi}.`,
    en: `Not proved to be the best: total distance ${sessions}, no schedule has less than ${bound}${left.en}.`,
  };
}

/** That there is no visit to show, in the same words whether or not there are some that the reader may not know of. */
function nothingLine(audience: Audience, language: Language): string {
  switch (audience) {
    case 'internal':
    case 'public':
      return { vi: 'Kế hoạch chưa nêu cuộc kiểm tra nào.', en: 'The plan asks for no visit yet.' }[language];
    case 'concerned': {
      const none = {
        vi: 'Kế hoạch chưa nêu cuộc kiểm tra nào có báo trước.',
        en: 'The plan asks for no announced visit yet.',
      };
      return `${none[language]} ${UNANNOUNCED_HIDDEN[language]}`;
    }
    default:
      return audience satisfies never;
  }
}

/** The communes that districts have yet to name, district by district, then the other blocks with units without a name, then T. */
function openLines(view: ScheduleView): string[] {
  const { schedule, language } = view;
  const open = schedule.visits.filter(({ visit }) => visit.unit === null);
  const byDistrict = new Map<string, ScheduledVisit[]>();
  for (const scheduled of open) {
    const { district } = scheduled.visit;
    if (district === null) continue;
    const key = `${district} ${isNamedByDistrict(view.plan, scheduled.visit)}`;
    byDistrict.set(key, [...(byDistrict.get(key) ?? []), scheduled]);
  }
  const lines = [...byDistrict.values()].flatMap((visits) => {
    const district = visits[0]?.visit.district ?? null;
    return district === null ? [] : [namingLine(view, district, visits)];
  });
  const others = open.filter(({ visit }) => visit.district === null);
  for (const block of view.plan.blocks) {
    const [first, ...more] = others.filter(({ visit }) => visit.block === block.id);
    if (first === undefined) continue;
    const by = settledBy(view, [first, ...more]);
    lines.push((more.length === 0 ? first.visit.name : openCount(block, more.length + 1))[language] + by);
  }
  const lost = schedule.visits.flatMap(({ passed }) => (passed?.successor === null ? passed : []));
  for (const passed of new Map(lost.map((one) => [one.unit, one])).values())
    lines.push(heirName(view.directory, passed)[language]);
  const pending = schedule.visits
    .flatMap(({ deadlines }) => deadlines)
    .find(({ date, state }) => state === 'open' && date === null);
  if (pending !== undefined) {
    lines.push(
      {
        vi: 'T là ngày nhận được kết luận kiểm tra, chưa biết; NLV là ngày làm việc.',
        en: 'T is the day the conclusion is received, not yet known; wd are working days.',
      }[language],
    );
  }
  return lines;
}

/** How many units of a block have yet to be named, and who names them: "Xã: 40 đơn vị chưa có tên, chọn bằng bốc thăm". */
function openCount(block: Block, count: number): Bilingual {
  const what = blockName(block);
  const by = selectorName(block);
  return {
    vi: `${what.vi}: ${count} đơn vị chưa có tên${by === null ? '' : `, ${by.vi}`}`,
    en: `${what.en}: ${count} units not yet named${by === null ? '' : `, ${by.en}`}`,
  };
}

/** "; Sở Nội vụ chốt tên chậm nhất ngày 30/09/2025 (hạn thông báo)", of the earliest day; nothing where nobody is told of it. */
function settledBy(view: ScheduleView, visits: readonly ScheduledVisit[]): string {
  const naming = firstNaming(visits);
  if (naming?.date == null || naming.owner !== view.plan.office.agency) return '';
  const [owner, by] = [agencyName(view, naming.owner), deadlineText(naming, view.language)];
  return {
    vi: `; ${owner} chốt tên chậm nhất ngày ${by} (hạn thông báo)`,
    en: `; ${owner} settles the names by ${by} (the last day to notify)`,
  }[view.language];
}

function firstNaming(visits: readonly ScheduledVisit[]): Deadline | undefined {
  return visits
    .flatMap(({ deadlines }) => findDeadline(deadlines, 'naming') ?? [])
    .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1))[0];
}

function namingLine(view: ScheduleView, district: string, visits: readonly ScheduledVisit[]): string {
  const { language } = view;
  const name = agencyName(view, district);
  const count = visits.length;
  const naming = firstNaming(visits);
  const communes: Bilingual = { vi: `${count} xã`, en: count === 1 ? '1 commune' : `${count} communes` };
  if (naming === undefined || !visits.some(({ visit }) => isNamedByDistrict(view.plan, visit))) {
    const open = { vi: `${name}: ${communes.vi} chưa có tên`, en: `${name}: ${communes.en} not named` };
    return open[language] + settledBy(view, visits);
  }
  const by = deadlineText(naming, language);
  const period = quantity(naming.count, naming.measure)[language];
  const basis = provenance(naming, language);
  return {
    vi: `${name} báo tên ${communes.vi} chậm nhất ngày ${by} (${period} trước hạn thông báo, ${basis})`,
    en: `${name} names ${communes.en} by ${by} (${period} before the last day to notify, ${basis})`,
  }[language];
}

/** Where a deadline comes from: its clause in the decision, or the secretariat's own choice. */
export function provenance({ clause }: { readonly clause: string | null }, language: Language): string {
  if (clause !== null) return { vi: `theo ${clause}`, en: `by ${clause}` }[language];
  return { vi: 'do văn phòng thư ký chọn', en: "the secretariat's choice" }[language];
}

function campaignLine(view: ScheduleView, deadline: Deadline): string {
  const { language } = view;
  const state: Readonly<Record<Deadline['state'], Bilingual>> = {
    fixed: { vi: '', en: '' },
    expected: { vi: 'dự kiến ', en: 'expected ' },
    open: { vi: 'chưa biết ngày, ', en: 'date unknown, ' },
  };
  const when = state[deadline.state][language] + deadlineText(deadline, language);
  const round = roundName(view, deadline.round);
  const what = deadline.what[language] + (round === null ? '' : `, ${round}`);
  return `${when}: ${what} – ${ownerName(view, deadline)} (${provenance(deadline, language)})`;
}

/** The name of a round where the plan has several. */
function roundName({ plan, language }: ScheduleView, id: string | null): string | null {
  if (id === null || plan.rounds.length === 1) return null;
  const round = plan.rounds.find((one) => one.id === id);
  return round?.name ?? { vi: `đợt ${id}`, en: `round ${id}` }[language];
}

function unplacedLine(unplaced: UnplacedVisit, language: Language): string {
  const { visit, reasons, remaining, changes } = unplaced;
  const why = reasons.map(
    (reason) => `${unplacedWords(reason)[language]}: ${sessionCount(reason.sessions, language)}`,
  );
  const left = {
    vi: `còn lại ${sessionCount(remaining, 'vi')}`,
    en: `${sessionCount(remaining, 'en')} left`,
  }[language];
  const fits = fitsWords(changes, language);
  const rest = left + remainingWords(unplaced)[language];
  return `${visit.name[language]}: ${[...why, rest].join('; ')}${fits === '' ? '' : `. ${fits}`}`;
}

/** "1 buổi", "2 sessions". */
export function sessionCount(count: number, language: Language): string {
  return { vi: `${count} buổi`, en: count === 1 ? '1 session' : `${count} sessions` }[language];
}

function settingLines({ plan, schedule, language }: ScheduleView): string[] {
  const { sessions } = plan.schedule;
  const notice = findDeadline(plan.deadlines, 'notice');
  const rules: string[] = [];
  if (notice?.due.kind === 'period') {
    const { count, measure, convention } = notice.due;
    const strict = (convention ?? plan.calendar.convention) === 'strict';
    rules.push(
      {
        vi: `thông báo trước ít nhất ${quantity(count, measure).vi}${strict ? ', hiểu chặt' : ''} (${provenance(notice, 'vi')})`,
        en: `notice at least ${quantity(count, measure).en} ahead${strict ? ', strict' : ''} (${provenance(notice, 'en')})`,
      }[language],
    );
  }
  const paces = {
    even: { vi: 'rải đều', en: 'even' },
    early: { vi: 'sớm nhất', en: 'early' },
    late: { vi: 'muộn nhất', en: 'late' },
  };
  const pace = [...new Set(plan.rounds.map((round) => paces[round.pace][language]))].join(', ');
  rules.push(
    {
      vi: `thời lượng: cấp tỉnh ${sessions.province} buổi, cấp huyện ${sessions.district} buổi, cấp xã ${sessions.commune} buổi; nhịp ${pace}`,
      en: `lengths in sessions: province ${sessions.province}, district ${sessions.district}, commune ${sessions.commune}; pace ${pace}`,
    }[language],
  );
  const { visitsPerDay, visitsPerWeek } = plan.schedule;
  if (visitsPerDay !== null)
    rules.push(
      { vi: `mỗi đoàn tối đa ${visitsPerDay} cuộc một ngày`, en: `at most ${visitsPerDay} visits a day` }[
        language
      ],
    );
  if (visitsPerWeek !== null)
    rules.push(
      { vi: `mỗi đoàn tối đa ${visitsPerWeek} cuộc một tuần`, en: `at most ${visitsPerWeek} visits a week` }[
        language
      ],
    );
  rules.push(
    {
      vi: `tính từ ngày ${writtenDate(schedule.asOf, 'vi')}; mọi hạn theo ngày xếp lịch là dự kiến cho đến khi đơn vị được thông báo`,
      en: `from ${writtenDate(schedule.asOf, 'en')}; deadlines that hang on planned days are expected until the unit is notified`,
    }[language],
  );
  rules.push(...new Set(plan.times.map((time) => civilCodeTimeWords(time)[language])));
  return rules;
}
