import { writtenDate } from '../../../calendar/date-words.ts';
import type { ScheduleWarning } from '../../../schedule/schedule.ts';
import type { Moment } from '../../../schedule/visits/visit.ts';
import type { Bilingual } from '../../../words/language.ts';

/** What somebody should know of this very schedule, without a full stop. */
export function warningWords(warning: ScheduleWarning): Bilingual {
  const { name } = warning.visit;
  const now = placeNow(warning.now);
  switch (warning.id) {
    case 'not-recorded': {
      const day = onDay(warning.date, warning.session);
      return {
        vi: `${name.vi}: ngày đã thông báo (${day.vi}) đã qua mà chưa ghi kết quả; lịch giữ nguyên ngày ấy. Nếu đã kiểm tra, ghi "visited" vào "records"`,
        en: `${name.en}: the notified day (${day.en}) has gone by and nothing is recorded; it stays where it is. If the visit took place, say so with "visited" under "records"`,
      };
    }
    case 'previous-not-recorded': {
      const [asOf, day] = [dateWords(warning.asOf), dateWords(warning.date)];
      return {
        vi: `${name.vi}: lịch trước xếp ngày ${day.vi}, đã qua so với ngày lập lịch ${asOf.vi} mà chưa có hồ sơ nên lịch này ${now.vi}. Nếu đã kiểm tra, ghi "visited" vào "records" rồi xếp lại`,
        en: `${name.en}: the previous schedule has it on ${day.en}, before ${asOf.en}, and no record says that it took place; now ${now.en}. If it did, say so with "visited" under "records" and schedule again`,
      };
    }
    case 'previous-not-notified': {
      const [asOf, day] = [dateWords(warning.asOf), dateWords(warning.date)];
      return {
        vi: `${name.vi}: lịch trước xếp ngày ${day.vi}, từ ngày lập lịch ${asOf.vi} không còn kịp thông báo mà chưa có hồ sơ đã thông báo nên lịch này ${now.vi}. Nếu đã thông báo, ghi "notified" vào "records" rồi xếp lại`,
        en: `${name.en}: the previous schedule has it on ${day.en}, too near to be notified from ${asOf.en} on, and no record says that its unit has been; now ${now.en}. If it has, say so with "notified" under "records" and schedule again`,
      };
    }
    case 'notified-moved': {
      const day = onDay(warning.date, warning.session);
      const again: Bilingual =
        warning.now === null
          ? { vi: '', en: '' }
          : {
              vi: ' và phải thông báo lại, đủ thời hạn',
              en: ' and its unit must be notified anew, the full period ahead',
            };
      return {
        vi: `${name.vi}: không giữ được ngày đã thông báo (${day.vi}); lịch này ${now.vi}${again.vi}`,
        en: `${name.en}: the notified day (${day.en}) cannot be kept; now ${now.en}${again.en}`,
      };
    }
    default:
      return warning satisfies never;
  }
}

function placeNow(start: Moment | null): Bilingual {
  if (start === null) return { vi: 'chưa xếp được', en: 'it has no place' };
  const day = onDay(start.date, start.session);
  return { vi: `xếp vào ${day.vi}`, en: `it is on ${day.en}` };
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
