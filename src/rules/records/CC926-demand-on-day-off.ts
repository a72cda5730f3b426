import type { CivilDate } from '../../calendar/civil-date.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { visitsWithFacts } from '../evidence/recorded-facts.ts';
import { defineRule } from '../engine/rule.ts';
import { dateWords } from '../words/phrases.ts';

/** A demand is to be met by a day on which nobody works. */
export const demandOnDayOff = defineRule<{ name: UnitName; until: CivilDate }>()({
  code: 'CC926',
  slug: 'demand-on-day-off',
  severity: 'warning',
  kind: 'plan',
  message: ({ name, until }) => ({
    vi: `hạn của kiến nghị với ${name.vi} (${dateWords(until).vi}) là ngày nghỉ`,
    en: `the deadline of the demand on ${name.en} (${dateWords(until).en}) is a day off`,
  }),
  advice: () => ({
    vi: 'Ghi một ngày làm việc; nếu kết luận đúng là ghi ngày ấy thì để nguyên.',
    en: 'Give a working day; if the conclusion does say that day, leave it.',
  }),
  explanation: {
    vi: 'Hạn của kiến nghị nên là ngày làm việc, để đơn vị gửi báo cáo được trong ngày ấy. Hạn đã ghi trong kết luận thì vẫn tính như đã ghi.',
    en: 'A demand should end on a working day, so that its report can be sent on that day. A day that the conclusion does name holds as it is written.',
  },
  *check(context) {
    const { calendar } = context;
    for (const { visit, facts } of visitsWithFacts(context))
      for (const { fact, path, until } of facts)
        if (fact === 'finding' && until !== null && calendar.covers(until) && !calendar.isWorking(until))
          yield { path: [...path, 'until'], values: { name: unitName(visit), until } };
  },
});
