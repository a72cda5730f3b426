import { nameInSentence } from '../../plan/directory.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { type AgencyName, agencyName, idName } from '../../schedule/visits/unit-name.ts';
import { visitPath } from '../evidence/places.ts';
import { unitForce } from '../evidence/unit-force.ts';
import { dateWords, endWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A unit comes into being or ends within its window. */
export const unitPartlyInForce = defineRule<{
  name: AgencyName;
  side: 'from' | 'to';
  date: CivilDate;
  above: AgencyName | null;
  successor: AgencyName | null;
}>()({
  code: 'CC219',
  slug: 'unit-partly-in-force',
  severity: 'warning',
  kind: 'plan',
  message: ({ name, side, date, above }) => {
    const day = dateWords(date);
    return side === 'to'
      ? {
          vi: `${name.vi} ${endWords(above, date).vi}, trong khi thời gian kiểm tra còn kéo dài`,
          en: `${name.vi} ${endWords(above, date).en}, while the window goes on`,
        }
      : {
          vi: `${name.vi} hoạt động từ ngày ${day.vi}, sau ngày đầu của thời gian kiểm tra`,
          en: `${name.vi} exists from ${day.en}, after the window has begun`,
        };
  },
  advice: ({ side, date, successor }) => {
    const day = dateWords(date);
    if (side === 'from') {
      return { vi: `Chỉ xếp lịch được từ ngày ${day.vi}.`, en: `It can be scheduled only from ${day.en}.` };
    }
    return successor === null
      ? {
          vi: `Chỉ xếp lịch được đến ngày ${day.vi}; hạn khắc phục có thể rơi vào sau ngày đó.`,
          en: `It can be scheduled only until ${day.en}; its remediation may fall due later.`,
        }
      : {
          vi: `Xếp lịch được đến ngày ${day.vi}; sau đó là "${successor.vi}".`,
          en: `It can be scheduled until ${day.en}; after that it is "${successor.vi}".`,
        };
  },
  notes: { entry: { vi: 'ngày ghi trong danh mục', en: 'its date in the directory' } },
  explanation: {
    vi: 'Đơn vị được lập, sáp nhập hoặc giải thể ngay trong thời gian kiểm tra, như các xã năm 2025. Lịch chỉ xếp vào những ngày đơn vị còn hoạt động. Cần cân nhắc ai sẽ nhận kết luận và khắc phục nếu đơn vị chấm dứt trước hạn.',
    en: 'The unit is founded, merged or dissolved within the window, as communes were in 2025. It is scheduled only on days on which it exists. Consider who receives the conclusion and remedies the findings if it ends before that.',
  },
  *check(context) {
    for (const visit of context.visits) {
      const force = unitForce(context, visit);
      if (force?.extent !== 'partly') continue;
      const { agency, side, date, above } = force;
      yield {
        path: visitPath(context, visit),
        values: {
          name: agencyName(agency),
          side,
          date,
          above: above === null ? null : agencyName(above, nameInSentence(above)),
          successor: agency.successor === null ? null : idName(agency.successor),
        },
        related: [{ path: [...(above ?? agency).path, side], file: 'directory', note: 'entry' }],
      };
    }
  },
});
