import type { StandingFact } from '../../../plan/standing-facts.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { lapsedNotice } from '../../../schedule/notice.ts';
import {
  announcedDayInTable,
  announcedDayWords,
  noticesCitation,
  reasonWords,
  standingNotices,
} from '../announced-days.ts';
import { firstToBegin, isMeeting, namesFor, noticeDue, visitsByAddressee } from '../addressed-visits.ts';
import { superiorDistrictTags } from '../superior-district.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import type { Lack, LetterKind, LetterPlan, ToldEvent } from '../letter.ts';
import { namingSentence } from '../naming-sentence.ts';
import { reportRequest } from '../report-request.ts';
import { enumeration } from '../sentences.ts';
import { commonTags, teamsOf, wordingValues } from '../tags/common-tags.ts';
import { dutyTags } from '../tags/duty-tags.ts';
import type { Tags } from '../tags/tag-values.ts';
import { visitTable } from '../tags/visit-table.ts';
import { receivedReportTags } from '../unit-report.ts';
import { tasksOf } from '../unit-tasks.ts';

/** The notice to each unit whose visit now stands on another day than the one of which it was notified, and only to these. */
export const change: LetterKind = {
  name: 'change',
  papers: 'Thông báo thay đổi lịch kiểm tra',
  about: { vi: 'thông báo thay đổi lịch kiểm tra', en: 'tells a unit of its new day' },
  fileStem: 'doi-lich',
  type: null,
  text: 'change.txt',
  shape: 'letter',
  isBeforehand: true,
  announces: true,
  tellsOf: 'visits',
  notFor: ['by-report'],
  plans: (facts) =>
    [...movedByAddressee(facts)].map(([unit, visits]): LetterPlan => {
      const moved = visits.filter((one) => lapsedNotice(one) !== null);
      const own = visits.filter(({ visit }) => visit.unit === unit);
      const values = wordingValues(facts, nameOf(facts, unit), visits);
      const tasks = countedAnew(facts, unit, visits);
      return {
        id: unit,
        units: namesFor(facts, unit, own),
        addressee: values.don_vi,
        sender: { by: 'office' },
        visits,
        standing: 'goes-out',
        tells: moved.flatMap(replacedNotice),
        due: noticeDue(facts, moved),
        endsWith: firstToBegin(moved),
        unexplained: moved.filter((one) => reasonOf(facts, one) === '').map(({ visit }) => visit),
        tags: {
          ...commonTags(facts, visits),
          ...movedTable(facts, visits),
          don_vi: values.don_vi,
          mot_cuoc: visits.length === 1,
          nhieu_cuoc: visits.length > 1,
          co_lam_viec: visits.some(isMeeting),
          thay_the: noticesCitation(facts, noticesTo(unit, moved)),
          ...stayingTags(facts, visits, unit),
          ...newReportTags(facts, own, values.don_vi),
          viec_tinh_lai: tasks,
          co_chuan_bi: own.length > 0 || tasks.length > 0,
          ...communeTags(facts, unit, visits),
        },
      };
    }),
  concerns: (one) => lapsedNotice(one) !== null,
  lacks: movedLack,
};

/** The visits that each unit must be told of anew; a district is told of the communes too that only its own notice told of. */
function movedByAddressee(facts: LetterFacts): Map<string, ScheduledVisit[]> {
  const { visits } = facts.schedule;
  const isMoved = (one: ScheduledVisit) =>
    one.visit.done === null && one.start !== null && lapsedNotice(one) !== null;
  const moved = new Set(visits.filter(isMoved).map(({ visit }) => visit.id));
  const goesAlong = ({ visit, start }: ScheduledVisit) =>
    visit.parent !== null && moved.has(visit.parent) && start !== null && visit.record?.notified == null;
  const affected = visits.filter((one) => moved.has(one.visit.id) || goesAlong(one));
  const told = visitsByAddressee({ ...facts, schedule: { ...facts.schedule, visits: affected } });
  return new Map(
    [...told].filter(([unit, own]) =>
      own.some(({ visit }) => moved.has(visit.id) && (visit.unit === unit || visit.unit === null)),
    ),
  );
}

/** The notices that a unit got itself of some visits that move, those of communes without a name among them. */
function noticesTo(unit: string, moved: readonly ScheduledVisit[]): StandingFact[] {
  return standingNotices(
    moved.map(({ visit }) => visit).filter((visit) => visit.unit === unit || visit.unit === null),
  );
}

function replacedNotice(scheduled: ScheduledVisit): ToldEvent[] {
  const notice = lapsedNotice(scheduled);
  return notice === null ? [] : [{ event: 'notice-sent', date: notice.sent, visit: scheduled.visit }];
}

/** The visits with their old and new days, and why they move: once if all move for one reason. */
function movedTable(facts: LetterFacts, visits: readonly ScheduledVisit[]): Tags {
  const reasons = new Map(visits.map((one) => [one, reasonOf(facts, one)]));
  const known = new Set([...reasons.values()].filter((reason) => reason !== ''));
  const isShared = known.size === 1;
  return {
    ...visitTable(facts, visits, (one) => {
      const notice = lapsedNotice(one);
      return {
        thoi_gian_cu: notice === null ? '' : announcedDayWords(one.visit, notice),
        thoi_gian_cu_bang: notice === null ? 'theo lịch đã báo' : announcedDayInTable(one.visit, notice),
        ly_do: reasons.get(one) === '' ? '–' : (reasons.get(one) ?? ''),
      };
    }),
    co_ly_do_chung: isShared,
    ly_do_chung: isShared ? ([...known][0] ?? '') : '',
    rieng_ly_do: known.size > 1,
  };
}

/** Why a visit moves: as it was put off, else as the plan shuts its old day; empty where nobody says why. */
function reasonOf(facts: LetterFacts, { visit }: ScheduledVisit): string {
  const { schedule } = facts;
  const move = schedule.moved.find((one) => one.visit.id === visit.id);
  const closed = (move?.why ?? []).flatMap((why) => {
    if (why.told !== 'whole') return [];
    const { reason } = why;
    const isClosed =
      reason.rule === 'closed' || reason.rule === 'unit-closed' || reason.rule === 'team-closed';
    return isClosed && reason.cause.reason !== '' ? [reason.cause.reason] : [];
  });
  const reason = visit.record?.putOff?.reason ?? closed[0] ?? null;
  return reason === null ? '' : reasonWords(facts, reason);
}

/** What stays as it was: the decisions that formed the teams, which the letter carries out, and other visits of the unit. */
function stayingTags(facts: LetterFacts, moved: readonly ScheduledVisit[], unit: string): Tags {
  const others = facts.schedule.visits.filter(
    (one) => one.visit.unit === unit && one.visit.done === null && !moved.includes(one),
  );
  return {
    co_quyet_dinh_doan: teamsOf(facts, moved).length > 0,
    con_cuoc_khac: others.length > 0,
  };
}

/** By when the report is due anew; of one that is there already, that it holds. */
function newReportTags(facts: LetterFacts, own: readonly ScheduledVisit[], addressee: string): Tags {
  const waiting = own.filter(({ visit }) => visit.record?.reportReceived == null);
  const { sentence, manner } = reportRequest(facts, waiting, addressee);
  return {
    co_bao_cao: waiting.length > 0,
    cau_bao_cao: sentence,
    co_cach_gui: manner !== '',
    cach_gui_bao_cao: manner,
    ...receivedReportTags(own.map(({ visit }) => visit)),
  };
}

/** What else a unit owes by a day that is counted back from its visit, and so has a new one. */
function countedAnew(facts: LetterFacts, unit: string, visits: readonly ScheduledVisit[]): Tags[] {
  const own = visits.filter(({ visit }) => visit.unit === unit);
  const { told } = reportRequest(facts, own, nameOf(facts, unit));
  const deadlines = visits.flatMap((one) => one.deadlines);
  const tasks = tasksOf(facts, unit, visits, told).filter(({ deadline: id }) =>
    deadlines.some((one) => one.id === id && one.date !== null && one.direction === 'before'),
  );
  const values = wordingValues(facts, nameOf(facts, unit), visits);
  return dutyTags(facts, tasks, {
    opening: `Đề nghị ${values.don_vi}`,
    values,
    own: own.length > 0 ? own : visits,
    others: visits,
  });
}

/** Who else is told: communes by their district or by the office, and the district of a commune that moves. */
function communeTags(facts: LetterFacts, unit: string, visits: readonly ScheduledVisit[]): Tags {
  const communes = visits.filter(({ visit }) => visit.unit !== unit);
  const naming = namingSentence(facts, unit, visits);
  const named = communes.flatMap(({ visit }) => (visit.unit === null ? [] : [nameOf(facts, visit.unit)]));
  return {
    co_chua_co_ten: naming !== '',
    cau_chua_co_ten: naming,
    co_xa: named.length > 0,
    cac_xa: enumeration(named),
    ...superiorDistrictTags(facts, unit),
  };
}

/** Why no unit is told of a change: none was notified of another day, or those that were have no new day yet. */
function movedLack({ schedule }: LetterFacts): Lack {
  const waits = schedule.unplaced.filter(({ visit }) => lapsedNotice({ visit, start: null }) !== null);
  return waits.length > 0 ? { what: 'place' } : { what: 'moved' };
}
