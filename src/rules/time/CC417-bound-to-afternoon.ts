import type { CivilDate } from '../../calendar/civil-date.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { faultyDays } from '../evidence/bound-days.ts';
import { counted, dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A visit of a day or more is bound to an afternoon. */
export const boundToAfternoon = defineRule<{ name: UnitName; sessions: number; date: CivilDate }>()({
  code: 'CC417',
  slug: 'bound-to-afternoon',
  severity: 'error',
  kind: 'plan',
  message: ({ name, sessions, date }) => ({
    vi: `cuộc kiểm tra ${name.vi} dài ${sessions} buổi nên phải bắt đầu vào buổi sáng, không phải chiều ${dateWords(date).vi}`,
    en: `the visit to ${name.vi} takes ${counted(sessions, 'session')} and must begin in a morning, not in the afternoon of ${dateWords(date).en}`,
  }),
  advice: () => ({
    vi: 'Ghi "session: morning", hoặc "sessions: 1" nếu chỉ làm việc một buổi.',
    en: 'Say "session: morning", or "sessions: 1" if it takes one session only.',
  }),
  explanation: {
    vi: 'Cuộc kiểm tra từ hai buổi trở lên bắt đầu vào buổi sáng, để không bị ngắt giữa chừng qua đêm một cách không cần thiết. Ấn định vào buổi chiều thì không xếp được. Đổi sang buổi sáng, hoặc nếu chỉ làm việc một buổi thì ghi thời lượng 1 buổi.',
    en: 'A visit of two sessions or more begins in a morning, so that it is not broken by a night without need. Bound to an afternoon it cannot be scheduled. Move it to the morning, or give it a length of one session.',
  },
  *check(context) {
    for (const { fault, visit, date, path } of faultyDays(context, 'pin')) {
      if (fault !== 'afternoon') continue;
      const session = [...path.slice(0, -1), 'session'];
      yield { path: session, values: { name: unitName(visit), sessions: visit.sessions, date } };
    }
  },
});
