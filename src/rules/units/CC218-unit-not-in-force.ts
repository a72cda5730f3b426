import { nameInSentence } from '../../plan/directory.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { visitPath } from '../evidence/places.ts';
import { unitForce } from '../evidence/unit-force.ts';
import { windowEnds } from '../evidence/window-fault.ts';
import { dateWords, endWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A unit exists on no day of its window. */
export const unitNotInForce = defineRule<{
  name: AgencyName;
  side: 'from' | 'to';
  date: CivilDate;
  from: CivilDate;
  to: CivilDate;
  above: AgencyName | null;
  successor: AgencyName | null;
}>()({
  code: 'CC218',
  slug: 'unit-not-in-force',
  severity: 'error',
  kind: 'plan',
  message: ({ name, side, date, from, to, above }) => {
    const [day, first, last] = [dateWords(date), dateWords(from), dateWords(to)];
    return side === 'to'
      ? {
          vi: `${name.vi} ${endWords(above, date).vi}, trước thời gian kiểm tra ${first.vi}–${last.vi}`,
          en: `${name.vi} ${endWords(above, date).en}, before the window from ${first.en} to ${last.en}`,
        }
      : {
          vi: `${name.vi} chỉ hoạt động từ ngày ${day.vi}, sau thời gian kiểm tra ${first.vi}–${last.vi}`,
          en: `${name.vi} exists only from ${day.en}, after the window from ${first.en} to ${last.en}`,
        };
  },
  advice: ({ successor }) =>
    successor === null
      ? {
          vi: 'Chọn đơn vị khác, hoặc sửa ngày trong danh mục.',
          en: 'Choose another unit, or correct the dates in the directory.',
        }
      : {
          vi: `Thay bằng đơn vị kế thừa: "${successor.agency}" (${successor.vi}).`,
          en: `Use its successor: "${successor.agency}" (${successor.vi}).`,
        },
  notes: { entry: { vi: 'ngày ghi trong danh mục', en: 'its dates in the directory' } },
  explanation: {
    vi: 'Theo danh mục, đơn vị này không hoạt động vào ngày nào trong thời gian kiểm tra, chẳng hạn vì đã sáp nhập hay giải thể, nên không thể xếp lịch. Thay bằng đơn vị kế thừa. Nếu danh mục ghi sai ngày thì sửa danh mục.',
    en: 'By the directory this unit exists on no day of the window, for instance because it was merged or dissolved, so that it cannot be scheduled. Replace it by its successor, or correct the directory if its dates are wrong.',
  },
  *check(context) {
    for (const visit of context.visits) {
      const force = unitForce(context, visit);
      const ends = windowEnds(visit.round);
      if (force?.extent !== 'never' || ends === null) continue;
      const { agency, side, date, above } = force;
      const successor = agency.successor === null ? undefined : context.directory.get(agency.successor);
      yield {
        path: visitPath(context, visit),
        values: {
          name: agencyName(agency),
          side,
          date,
          from: ends.from,
          to: ends.to,
          above: above === null ? null : agencyName(above, nameInSentence(above)),
          successor: successor === undefined ? null : agencyName(successor, successor.name),
        },
        related: [{ path: [...(above ?? agency).path, side], file: 'directory', note: 'entry' }],
      };
    }
  },
});
