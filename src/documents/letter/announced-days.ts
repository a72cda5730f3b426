import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Session } from '../../plan/language/schedule.ts';
import type { StandingFact } from '../../plan/standing-facts.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { officialDay, shortDay } from '../official-date.ts';
import { letterCitation } from './citation.ts';
import type { LetterFacts } from './letter-facts.ts';
import { enumeration, withinSentence, withoutSign } from './sentences.ts';

/** The day, and the session where it named one, of which a notice told. */
export interface AnnouncedDay {
  readonly visit: CivilDate;
  readonly session: Session | null;
}

/** The notices of some visits that none of their later ones says it replaces, in the order of days, one letter once. */
export function standingNotices(visits: readonly Visit[]): StandingFact[] {
  const notices = visits.flatMap(({ record }) => {
    const own = (record?.facts ?? []).filter(({ fact }) => fact === 'notified');
    const replaced = own.flatMap(({ replaces }) => replaces ?? []);
    return own.filter(({ number }) => number === null || !replaced.some((one) => isSameNumber(one, number)));
  });
  const letters = new Map(notices.map((notice) => [`${notice.number ?? ''} ${notice.on}`, notice] as const));
  return [...letters.values()].sort((one, other) => Number(one.on > other.on) - Number(one.on < other.on));
}

/** Whether two numbers are of one paper, of which one may lack its symbol: "45" and "45/SNV-CCHC". */
function isSameNumber(one: string, other: string): boolean {
  const [number, ...symbol] = one.split('/');
  const [otherNumber, ...otherSymbol] = other.split('/');
  const isBare = symbol.length === 0 || otherSymbol.length === 0;
  return number === otherNumber && (isBare || symbol.join('/') === otherSymbol.join('/'));
}

/** Some notices as a letter cites them: "Công văn số 45/SNV-CCHC ngày … và Công văn số 61/SNV-CCHC ngày …". */
export function noticesCitation(facts: LetterFacts, notices: readonly StandingFact[]): string {
  return enumeration([...new Set(notices.map((notice) => letterCitation(facts, notice)))]);
}

/** The day of which a notice told, as the end of a sentence: "vào buổi sáng thứ Hai, ngày 12 tháng 4 năm 2021". */
export function announcedDayWords(visit: Visit, announced: AnnouncedDay): string {
  const day = officialDay(announced.visit);
  if (visit.sessions === 1)
    return announced.session === null ? `vào ${day}` : `vào ${SESSIONS[announced.session]} ${day}`;
  return visit.sessions === 2 ? `trong cả ngày ${day}` : `bắt đầu từ ${day}`;
}

/** The same for a cell of a table: "buổi sáng thứ Hai, 12/04/2021". */
export function announcedDayInTable(visit: Visit, announced: AnnouncedDay): string {
  const day = shortDay(announced.visit);
  if (visit.sessions === 1) return announced.session === null ? day : `${SESSIONS[announced.session]} ${day}`;
  return visit.sessions === 2 ? `cả ngày ${day}` : `từ ${day}`;
}

const SESSIONS: Readonly<Record<Session, string>> = { morning: 'buổi sáng', afternoon: 'buổi chiều' };

/** Why something changed, within a sentence: "dịch bệnh"; the sentence says "do" itself. */
export function reasonWords({ directory }: Pick<LetterFacts, 'directory'>, reason: string): string {
  return withinSentence(withoutSign(reason).replace(/^(?:do|vì) /iu, ''), directory);
}
