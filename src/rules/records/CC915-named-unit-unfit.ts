import { type Agency, type Directory, type Level } from '../../plan/directory.ts';
import type { Block } from '../../plan/language/units.ts';
import type { StandingFact } from '../../plan/standing-facts.ts';
import { fitsBlock } from '../../schedule/visits/candidates.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { type NamedVisit, visitsToBeNamed } from '../evidence/naming.ts';
import { isListed, matchedFacts } from '../evidence/recorded-facts.ts';
import { windowEnds } from '../evidence/window-fault.ts';
import { counted, LEVEL_NAMES } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

type Misfit = 'unfit' | 'elsewhere' | 'not-in-force';
type Fault = Misfit | 'twice' | 'too-many';

interface Values {
  readonly name: AgencyName;
  readonly fault: Fault;
  readonly level: Level;
  /** Where the unit should lie; null where it is named for a block. */
  readonly district: AgencyName | null;
  /** How many units are to be named there. */
  readonly asked: number;
}

/** A unit that was named cannot be taken. */
export const namedUnitUnfit = defineRule<Values>()({
  code: 'CC915',
  slug: 'named-unit-unfit',
  severity: 'error',
  kind: 'plan',
  message: ({ name, fault, level, district, asked }) => {
    switch (fault) {
      case 'twice':
        return { vi: `${name.vi} được báo tên hai lần`, en: `${name.en} is named twice` };
      case 'unfit':
        return {
          vi: `${name.vi} không thuộc loại đơn vị được chọn ở đây (${LEVEL_NAMES[level].vi})`,
          en: `${name.en} is not of the kind of unit to be named here (${LEVEL_NAMES[level].en})`,
        };
      case 'elsewhere':
        return {
          vi: `theo danh mục, ${name.vi} không thuộc ${district === null ? 'nơi báo tên' : district.vi}`,
          en: `by the directory ${name.en} is not in ${district === null ? 'the district that named it' : district.en}`,
        };
      case 'not-in-force':
        return {
          vi: `${name.vi} không hoạt động trong thời gian kiểm tra`,
          en: `${name.en} does not exist during the window`,
        };
      case 'too-many':
        return {
          vi: `chỉ phải báo ${asked} đơn vị nên ${name.vi} không còn chỗ`,
          en: `only ${counted(asked, 'unit')} had to be named, so that ${name.en} has no place`,
        };
      default:
        return fault satisfies never;
    }
  },
  advice: ({ fault }) =>
    fault === 'too-many'
      ? {
          vi: 'Bỏ bớt, hoặc nếu nơi đó báo lại tên khác thì ghi lại việc báo tên với "corrects" là ngày đã báo.',
          en: 'Leave it out; or, if other names were sent later, record the naming again with "corrects" naming the earlier day.',
        }
      : { vi: 'Sửa mã đơn vị ở "units".', en: 'Correct the unit under "units".' },
  explanation: {
    vi: 'Đơn vị do huyện báo, hoặc được chọn cho một khối, phải thuộc nơi đó, đúng cấp và loại của khối, còn hoạt động trong thời gian kiểm tra, mỗi đơn vị một lần và không quá số kế hoạch yêu cầu. Đơn vị không hợp thì kế hoạch không có chỗ cho cuộc kiểm tra ấy.',
    en: 'Units named by a district or for a block must lie there, be of the level and kind of the block, exist during the window, be named once, and be no more than the plan asks for. For one that does not fit the plan has no visit.',
  },
  *check(context) {
    const { directory } = context;
    const named = new Set<string>();
    const taken = new Map<string, number>();
    for (const { fact } of matchedFacts(context)) {
      if (fact.fact !== 'named' || isListed(fact)) continue;
      const places = visitsToBeNamed(context, fact);
      const [first] = places;
      if (first === undefined) continue;
      const open = places.filter(({ visit, block }) => visit.path === block.path).length;
      const namer = [fact.unit, fact.round, fact.subject].join('\n');
      for (const [index, unit] of fact.units.entries()) {
        const agency = directory.get(unit);
        if (agency === undefined) continue;
        const key = [unit, fact.round, fact.subject].join('\n');
        const misfit = named.has(key) ? 'twice' : misfitOf(agency, fact, places, directory);
        named.add(key);
        const before = taken.get(namer) ?? 0;
        const isPlanned = places.some(({ visit, block }) => visit.path !== block.path && visit.unit === unit);
        const fault = misfit ?? (before < open || isPlanned ? null : 'too-many');
        if (misfit === null && !isPlanned) taken.set(namer, before + 1);
        if (fault === null) continue;
        const district = fact.unit === null ? undefined : directory.get(fact.unit);
        yield {
          path: [...fact.path, 'units', index],
          values: {
            name: agencyName(agency),
            fault,
            level: first.block.level,
            district: district === undefined ? null : agencyName(district),
            asked: open,
          },
        };
      }
    }
  },
});

/** Why a unit is none of those that could be named for some visits. */
function misfitOf(
  agency: Agency,
  { unit }: StandingFact,
  places: readonly NamedVisit[],
  directory: Directory,
): Misfit | null {
  const fitting = places.filter(({ block }) => fitsBlock(agency, block));
  if (fitting.length === 0) return 'unfit';
  const isThere = ({ eachDistrict }: Block) =>
    eachDistrict === null || unit === null || directory.get(unit) === undefined || liesIn(agency, unit);
  if (!fitting.some(({ block }) => isThere(block))) return 'elsewhere';
  return fitting.some(({ visit }) => existsIn(agency, visit)) ? null : 'not-in-force';
}

function liesIn({ parent, newParent }: Agency, district: string): boolean {
  return parent === district || newParent === district;
}

/** Whether an agency exists on a day of the window of a visit; where the window tells none, nobody knows. */
function existsIn(agency: Agency, { round }: NamedVisit['visit']): boolean {
  const ends = windowEnds(round);
  if (ends === null) return true;
  const { from, to } = agency;
  return (from === null || from <= ends.to) && (to === null || ends.from <= to);
}
