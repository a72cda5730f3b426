import { writtenDate } from '../../../calendar/date-words.ts';
import type { ScheduleWarning } from '../../../schedule/schedule.ts';
import type { Moment } from '../../../schedule/visits/visit.ts';
import type { Bilingual } from '../../../words/language.ts';

/** What somebody should know of this very schedule, without a full stop. */
export function warningWords({ visit: { name }, date, session }: ScheduleWarning): Bilingual {
  const day = onDay(date, session);
  return {
    vi: `${name.vi}: ngày đã thông báo (${day.vi}) đã qua mà chưa ghi kết quả; lịch giữ nguyên ngày ấy. Nếu đã kiểm tra, ghi "visited" vào sổ theo dõi; nếu hoãn, ghi "put-off" rồi xếp lại; nếu thôi không kiểm tra, ghi "cancelled"`,
    en: `${name.en}: the notified day (${day.en}) has gone by and nothing is recorded; it stays where it is. If the visit took place, record "visited"; if it was put off, record "put-off" and schedule again; if it will not take place, record "cancelled"`,
  };
}

const SESSIONS: Readonly<Record<Moment['session'], Bilingual>> = {
  morning: { vi: 'sáng', en: 'the morning of' },
  afternoon: { vi: 'chiều', en: 'the afternoon of' },
};

function onDay(date: Moment['date'], session: Moment['session'] | null): Bilingual {
  const day = dateWords(date);
  if (session === null) return { vi: `ngày ${day.vi}`, en: day.en };
  return { vi: `${SESSIONS[session].vi} ${day.vi}`, en: `${SESSIONS[session].en} ${day.en}` };
}

function dateWords(date: Moment['date']): Bilingual {
  return { vi: writtenDate(date, 'vi'), en: writtenDate(date, 'en') };
}
