import type { Directory } from '../../plan/directory.ts';
import { isUnannounced } from '../../plan/language/units.ts';
import { type AgencyName, agencyName, idName } from '../../schedule/visits/unit-name.ts';
import { defineRule } from '../engine/rule.ts';
import { checkedDraws } from '../evidence/draws.ts';

interface Values {
  readonly block: string;
  /** Counted from 1. */
  readonly place: number;
  /** Null where nobody may be told who was drawn, though they must know that something is wrong. */
  readonly units: {
    readonly recorded: AgencyName;
    /** Null where the seed draws no more units. */
    readonly bySeed: AgencyName | null;
  } | null;
}

/** The units that were drawn do not come out of the seed. */
export const drawNotRepeatable = defineRule<Values>()({
  code: 'CC931',
  slug: 'draw-not-repeatable',
  severity: 'error',
  kind: 'plan',
  message: ({ block, place, units }) => {
    const what = {
      vi: `kết quả bốc thăm khối "${block}" không ra từ số gieo`,
      en: `the draw for the block "${block}" does not follow from its seed`,
    };
    if (units === null)
      return { vi: `${what.vi}, từ đơn vị thứ ${place}`, en: `${what.en}, from no. ${place} on` };
    const { recorded, bySeed } = units;
    return {
      vi: `${what.vi}: thứ ${place} trong sổ là ${recorded.vi}, theo số gieo ${bySeed === null ? 'không còn đơn vị nào' : `là ${bySeed.vi}`}`,
      en: `${what.en}: no. ${place} on record is ${recorded.en}, by the seed ${bySeed === null ? 'nobody' : bySeed.en}`,
    };
  },
  advice: () => ({
    vi: 'Sửa lại đúng như đã ghi lúc bốc thăm. Kế hoạch hay danh mục đã đổi từ khi bốc thì bốc lại: cchc draw … --again "LÝ DO".',
    en: 'Restore what was written when it was drawn. If plan or directory have changed since, draw anew: cchc draw … --again REASON.',
  }),
  explanation: {
    vi: 'Ai cũng kiểm tra lại được một lần bốc thăm: mã băm SHA-256 của số gieo và mã đơn vị, xếp từ nhỏ đến lớn, lấy từ trên xuống. Ở đây làm lại không ra kết quả đã ghi: sổ đã bị sửa, hoặc kế hoạch, danh mục đã đổi sau khi bốc thăm. Kết quả như vậy không bảo vệ được khi có người hỏi.',
    en: 'Anybody can repeat a draw: the SHA-256 of seed and unit, sorted, from the top. Here that does not give what is on record: the records were changed, or the plan or its directory since the draw. Such a result cannot be defended.',
  },
  *check(context) {
    for (const { draw, block, bySeed } of checkedDraws(context)) {
      if (bySeed === null) continue;
      const order = bySeed.lots.map(({ unit }) => unit);
      const at = draw.units.findIndex((unit, index) => unit !== order[index]);
      const [recorded, expected] = [draw.units[at], order[at]];
      if (recorded === undefined) continue;
      yield {
        path: [...draw.path, 'units', at],
        values: {
          block: block.name ?? block.id,
          place: at + 1,
          units: isUnannounced(block)
            ? null
            : {
                recorded: nameOf(recorded, context.directory),
                bySeed: expected === undefined ? null : nameOf(expected, context.directory),
              },
        },
      };
    }
  },
});

function nameOf(id: string, directory: Directory): AgencyName {
  const agency = directory.get(id);
  return agency === undefined ? idName(id) : agencyName(agency);
}
