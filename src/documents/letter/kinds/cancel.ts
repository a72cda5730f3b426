import { type Passing, passingBy } from '../../../plan/directory.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { Visit } from '../../../schedule/visits/visit.ts';
import { officialDate } from '../../official-date.ts';
import {
  type AnnouncedDay,
  announcedDayInTable,
  announcedDayWords,
  noticesCitation,
  reasonWords,
  standingNotices,
} from '../announced-days.ts';
import { isMeeting } from '../addressed-visits.ts';
import { issuedPaper } from '../formed-team.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
import { receiverName } from '../successor.ts';
import { superiorDistrictTags } from '../superior-district.ts';
import { commonTags } from '../tags/common-tags.ts';
import type { Tags } from '../tags/tag-values.ts';
import { visitTable } from '../tags/visit-table.ts';
import { receivedReportTags } from '../unit-report.ts';

/** The notice to each unit that a visit of which it was notified does not take place. */
export const cancel: LetterKind = {
  name: 'cancel',
  papers: 'Thông báo không tiến hành kiểm tra',
  about: { vi: 'thông báo không tiến hành kiểm tra nữa', en: 'tells a unit that it is not visited' },
  fileStem: 'bo-kiem-tra',
  type: null,
  text: 'cancel.txt',
  shape: 'letter',
  isBeforehand: true,
  tellsOf: 'visits',
  notFor: [],
  byStatus: 'today',
  concerns: () => false,
  plans: (facts) => {
    const papers = cancelledPapers(facts);
    return papers.map((paper): LetterPlan => {
      const { unit, number, cancelled } = paper;
      const [first] = cancelled;
      const isOnly = papers.filter((other) => other.unit === unit).length === 1;
      const day = first?.fact.number == null ? (facts.date ?? facts.today) : first.fact.on;
      const passed = passingBy(unit, day, facts.directory);
      const addressee = nameOf(facts, passed?.successor ?? unit);
      const visits = cancelled.map(({ visit }) => visit);
      return {
        id: isOnly || number === null ? unit : `${unit}-${number}`,
        units: [...new Set([unit, nameOf(facts, unit), addressee, ...visits.map(({ id }) => id)])],
        addressee,
        sender: { by: 'office' },
        visits: [],
        standing: number === null ? 'goes-out' : 'went-out',
        tells: cancelled.map(({ visit, fact }) => ({ event: 'visit-cancelled', date: fact.on, visit })),
        due: null,
        endsWith: null,
        onRecord: number === null || first === undefined ? null : issuedPaper(number, first.fact.on),
        tags: {
          ...cancelledTable(facts, cancelled),
          ...successorTags(facts, unit, passed),
          ...withdrawnTags(facts, unit, visits),
          ...receivedReportTags(visits),
          don_vi: receiverName(facts, unit, day),
          mot_cuoc: cancelled.length === 1,
          nhieu_cuoc: cancelled.length > 1,
          co_lam_viec: visits.some((visit) => isMeeting(withoutPlace(facts, visit))),
          ...superiorDistrictTags(facts, unit),
        },
      };
    });
  },
  lacks: () => ({ what: 'cancelled' }),
};

/** A visit of which a unit was notified, and that it was cancelled. */
interface Cancelled {
  readonly visit: Visit;
  readonly fact: StandingFact;
}

/** The visits that one letter tells of: of one unit, under one number where that is on record. */
interface CancelledPaper {
  readonly unit: string;
  readonly number: string | null;
  readonly cancelled: readonly Cancelled[];
}

/** The cancelled visits of which units were notified, by letter, in plan order. */
function cancelledPapers({ status }: LetterFacts): CancelledPaper[] {
  const papers = new Map<string, CancelledPaper>();
  for (const { visit } of status?.visits ?? []) {
    const fact = visit.record?.cancelled ?? null;
    const unit = visit.unit ?? visit.district;
    if (fact === null || unit === null || standingNotices([visit]).length === 0) continue;
    const key = `${unit} ${fact.number ?? ''}`;
    const cancelled = [...(papers.get(key)?.cancelled ?? []), { visit, fact }];
    papers.set(key, { unit, number: fact.number, cancelled });
  }
  return [...papers.values()];
}

/** The visits with the days of which their unit was notified, and why they are cancelled. */
function cancelledTable(facts: LetterFacts, cancelled: readonly Cancelled[]): Tags {
  const scheduled = cancelled.map(({ visit }) => withoutPlace(facts, visit));
  const reasons = new Map(cancelled.map(({ visit, fact }) => [visit, fact.reason ?? '']));
  const table = visitTable(facts, scheduled, ({ visit }) => {
    const day = announcedDay(visit);
    const reason = reasons.get(visit) ?? '';
    return {
      thoi_gian_cu: day === null ? '' : announcedDayWords(visit, day),
      thoi_gian_cu_bang: day === null ? 'qua báo cáo' : announcedDayInTable(visit, day),
      co_ly_do: reason !== '',
      ly_do: reason === '' ? '–' : reasonWords(facts, reason),
    };
  });
  return { ...commonTags(facts, scheduled), ...table };
}

/** The day of which the last notice of a visit told; null for an inspection by report. */
function announcedDay(visit: Visit): AnnouncedDay | null {
  const notice = visit.record?.facts.findLast(({ fact }) => fact === 'notified');
  if (notice === undefined || visit.form === 'by-report') return null;
  return { visit: notice.visit ?? notice.on, session: notice.session };
}

/** A cancelled visit as papers tell visits: it has no place any more. */
function withoutPlace({ today }: LetterFacts, visit: Visit): ScheduledVisit {
  return {
    visit,
    trip: null,
    team: null,
    start: null,
    end: null,
    isFixed: false,
    earliestNotice: today,
    review: { from: null, to: null },
    standAside: [],
    deadlines: [],
    passed: null,
    followedFrom: null,
  };
}

/** The unit that was notified, and who has taken its place since, if anybody has. */
function successorTags(facts: LetterFacts, unit: string, passed: Passing | null): Tags {
  return {
    don_vi_da_bao: nameOf(facts, unit),
    co_tiep_nhan: passed !== null && passed.successor !== null,
    ngay_thoi_hoat_dong: passed === null ? '' : officialDate(passed.ended),
  };
}

/** The notices that are withdrawn, whole or as far as they tell of these visits, and whether the unit has others. */
function withdrawnTags(facts: LetterFacts, unit: string, visits: readonly Visit[]): Tags {
  const notices = standingNotices(visits);
  const others = facts.schedule.visits
    .map(({ visit }) => visit)
    .filter((visit) => visit.record?.cancelled == null && !visits.includes(visit));
  const isShared = notices.some(({ number, on }) =>
    standingNotices(others).some((other) => other.on === on && number !== null && other.number === number),
  );
  return {
    thong_bao_da_gui: noticesCitation(facts, notices),
    thu_hoi_ca_van_ban: !isShared,
    con_cuoc_khac: others.some((visit) => visit.unit === unit && visit.done === null),
  };
}
