import { bodyName } from '../../../plan/directory.ts';
import type { VisitChange } from '../../../follow-up/difference/difference.ts';
import type { Moment } from '../../../schedule/visits/visit.ts';
import { officialDay } from '../../official-date.ts';
import type { Amendment } from './amendment.ts';

/** Whom an amendment concerns: units that were notified of what holds no more, and who else must be told. */
export interface ToldAgencies {
  /** A line for each visit of which a unit was notified: what becomes of it, and by when its unit must be told. */
  readonly notified: readonly string[];
  /** Names of the others, with the last day to notify those who are inspected now. */
  readonly others: readonly string[];
}

/** Whom an amendment concerns; whoever was notified is told once. */
export function toldAgencies(amendment: Amendment): ToldAgencies {
  const { changes, visits } = amendment;
  const affected = visits.flatMap((change) => {
    const words = notifiedWords(change);
    return words === null ? [] : [{ change, words }];
  });
  const told = new Set(affected.flatMap(({ change }) => change.mustBeTold));
  const added = visits.filter(({ kind }) => kind === 'added');
  const agencies = [...added, ...changes].flatMap(({ mustBeTold }) => mustBeTold);
  const others = [...new Set(agencies)].filter((id) => !told.has(id));
  return {
    notified: affected.map(({ words }) => words),
    others: others.map((id) => {
      const visit = added.find(({ mustBeTold }) => mustBeTold.includes(id));
      return `${nameIn(amendment, id)}${visit === undefined ? '' : noticeWords(visit)}`;
    }),
  };
}

/** What becomes of a visit of which its unit was notified; null where it was not, or where nothing becomes of it. */
function notifiedWords(change: VisitChange): string | null {
  const { name } = change;
  if (change.kind === 'removed' && change.isNotified)
    return `${name.vi}: đã được thông báo lịch kiểm tra${onDay(change.at)}, nay không kiểm tra nữa`;
  if (change.kind !== 'moved' || !change.isNotified) return null;
  const to =
    change.to === null ? 'chưa xếp được ngày mới' : `dự kiến chuyển sang ${officialDay(change.to.date)}`;
  return `${name.vi}: đã được thông báo lịch kiểm tra${onDay(change.from)}, ${to}${anewWords(change)}`;
}

function onDay(moment: Moment | null): string {
  return moment === null ? '' : ` vào ${officialDay(moment.date)}`;
}

/** By when the unit of a visit that moves must be told again. */
function anewWords({ mustBeTold, notifyBy, lawful, to }: Extract<VisitChange, { kind: 'moved' }>): string {
  if (to === null) return '; thông báo lại khi có ngày mới';
  if (mustBeTold.length === 0) return ', đã thông báo lại';
  if (notifyBy === null) return '; phải thông báo lại trước ngày kiểm tra';
  return lawful
    ? `; phải thông báo lại chậm nhất ${officialDay(notifyBy)}`
    : `; hạn thông báo lại là ${officialDay(notifyBy)}, nay đã quá`;
}

/** By when a unit that is inspected now must be notified. */
function noticeWords({ notifyBy, lawful }: VisitChange): string {
  if (notifyBy === null) return '';
  return lawful
    ? ` (thông báo lịch kiểm tra chậm nhất ${officialDay(notifyBy)})`
    : ` (hạn thông báo lịch kiểm tra là ${officialDay(notifyBy)}, nay đã quá)`;
}

function nameIn({ before, now }: Amendment, id: string): string {
  const agency = now.directory.get(id) ?? before.directory.get(id);
  return agency === undefined ? id : bodyName(agency);
}
