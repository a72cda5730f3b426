import { writtenDate } from '../../calendar/date-words.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import { knownDeadline } from '../../plan/language/known-deadlines.ts';
import type { Session } from '../../plan/language/schedule.ts';
import { lapsedNotice } from '../../schedule/notice.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { LAPSED_NOTICES } from '../audience/decisions.ts';
import type { ScheduleDocument } from './schedule-document.ts';

const SESSIONS: Readonly<Record<Session, Bilingual>> = {
  morning: { vi: 'sáng ', en: ', morning' },
  afternoon: { vi: 'chiều ', en: ', afternoon' },
};

/** That a unit was told of another day than the one on which its visit now stands; null if it was not. */
function lapsedNoticeWords(scheduled: ScheduledVisit): Bilingual | null {
  const notice = lapsedNotice(scheduled);
  if (notice === null) return null;
  const { sent, visit, session } = notice;
  const day = (language: Language) => writtenDate(visit, language);
  const on = (language: Language) => writtenDate(sent, language);
  const half = session === null ? { vi: '', en: '' } : SESSIONS[session];
  return {
    vi: `ngày ${on('vi')} đã thông báo cho ${session === null ? 'ngày ' : half.vi}${day('vi')}, phải thông báo lại`,
    en: `notified on ${on('en')} for ${day('en')}${half.en}: must be notified anew`,
  };
}

/**
 * The words of a lapsed notice, beside the deadline that it does not keep; null beside any other, and for those who are not
 * told.
 */
export function lapsedAt(
  { audience }: Pick<ScheduleDocument, 'audience'>,
  { id }: Pick<Deadline, 'id'>,
  of: ScheduledVisit | null,
): Bilingual | null {
  const isTold = LAPSED_NOTICES[audience] === 'whole';
  return isTold && of !== null && knownDeadline(id) === 'notice' ? lapsedNoticeWords(of) : null;
}
