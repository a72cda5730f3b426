import type { CivilDate } from '../../calendar/civil-date.ts';
import { hasNobody } from '../../schedule/visits/candidates.ts';
import { candidatesIn } from '../../schedule/visits/make-visits.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { nameInSentence } from '../../plan/directory.ts';
import { blockName, selectionPath } from '../evidence/selection.ts';
import { windowEnds } from '../evidence/window-fault.ts';
import { counted, dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** Units are to be chosen that exist on no day of the window, or too few of them. */
export const nobodyInForce = defineRule<{
  block: string;
  district: AgencyName | null;
  /** How many visits have no unit, for how many units are sought, how many the directory lists, and how many of these are named. */
  visits: number;
  need: number;
  listed: number;
  named: number;
  /** The most of these that exist on a day of the window. */
  most: number;
  from: CivilDate;
  to: CivilDate;
}>()({
  code: 'CC604',
  slug: 'nobody-in-force',
  severity: 'error',
  kind: 'plan',
  message: ({ block, district, visits, need, listed, named, most, from, to }) => {
    const [first, last] = [dateWords(from), dateWords(to)];
    const [under, of] = district === null ? ['', ''] : [` của ${district.vi}`, ` of ${district.vi}`];
    const what = {
      vi: `${visits} cuộc kiểm tra chưa có tên của khối "${block}"${under} không xếp được ngày nào`,
      en: `${counted(visits, 'unnamed visit')} of the block "${block}"${of} can stand on no day`,
    };
    const days = {
      vi: `trong thời gian kiểm tra ${first.vi}–${last.vi}`,
      en: `of the window from ${first.en} to ${last.en}`,
    };
    const have = {
      vi: `danh mục có ${listed}${named === 0 ? '' : `, đã nêu tên ${named}`}`,
      en: `the directory has ${listed}${named === 0 ? '' : `, ${named} of them named`}`,
    };
    return most === 0
      ? {
          vi: `${what.vi}: không đơn vị nào có thể chọn (${have.vi}) hoạt động ${days.vi}`,
          en: `${what.en}: no unit that could be chosen (${have.en}) exists on any day ${days.en}`,
        }
      : {
          vi: `${what.vi}: phải chọn ${need} đơn vị, nhưng ${days.vi} nhiều nhất ${most} đơn vị có thể chọn cùng hoạt động (${have.vi})`,
          en: `${what.en}: ${counted(need, 'unit')} must be chosen, but on no day ${days.en} do more than ${most} that could be chosen exist (${have.en})`,
        };
  },
  advice: () => ({
    vi: 'Giảm số phải chọn, đổi thời gian kiểm tra, hoặc bổ sung vào danh mục các đơn vị hoạt động trong thời gian đó.',
    en: 'Ask for fewer, change the window, or add the units that exist then to the directory.',
  }),
  explanation: {
    vi: 'Đơn vị chưa có tên chỉ được xếp vào ngày mà danh mục có đủ đơn vị cùng cấp, cùng loại, cùng huyện đang hoạt động để chọn, không kể các đơn vị đã nêu tên trong cùng đợt, cùng chuyên đề. Không có ngày nào như vậy, chẳng hạn kế hoạch kiểm tra huyện sau ngày 30/06/2025, thì các cuộc này không có chỗ trong lịch; các cuộc khác vẫn được xếp. Danh mục không có đơn vị nào thuộc loại đó, kể cả đơn vị đã nêu tên, thì chỉ là còn thiếu (CC214).',
    en: 'A unit yet to be named is put only on a day on which the directory has enough units of its level, kind and district in force to choose from, those named in the same round and for the same subject set aside. Where there is no such day, as when districts are to be inspected after 30 June 2025, these visits have no place in the schedule; all others are placed. A directory that lists no unit of that kind at all, the named ones counted, is merely incomplete (CC214).',
  },
  *check(context) {
    const { plan, directory, visits } = context;
    const candidates = candidatesIn(plan, directory);
    const groups = new Map<string, Visit[]>();
    for (const visit of visits) {
      if (visit.form === 'by-report' || !hasNobody(candidates.get(visit.id))) continue;
      const key = `${visit.block} ${visit.district ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), visit]);
    }
    for (const group of groups.values()) {
      const [visit] = group;
      const found = visit === undefined ? undefined : candidates.get(visit.id);
      const block = plan.blocks.find(({ id }) => id === visit?.block);
      const ends = visit === undefined ? null : windowEnds(visit.round);
      if (visit === undefined || found === undefined || block === undefined || ends === null) continue;
      const district = visit.district === null ? undefined : directory.get(visit.district);
      yield {
        path: selectionPath(context, block),
        values: {
          block: blockName(block),
          district: district === undefined ? null : agencyName(district, nameInSentence(district)),
          visits: group.length,
          need: found.need,
          listed: found.listed.length,
          named: found.named,
          most: found.most,
          ...ends,
        },
      };
    }
  },
});
