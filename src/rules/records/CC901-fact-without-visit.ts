import type { Directory } from '../../plan/directory.ts';
import { type FactName, FACTS } from '../../plan/language/fact-kinds.ts';
import { nearest } from '../../plan/nearest.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { owingAgencies, agenciesInTeams } from '../evidence/concerned-agencies.ts';
import { visitsToBeNamed } from '../evidence/naming.ts';
import { isListed, type MatchedFact, matchedFacts, namesUndeclared } from '../evidence/recorded-facts.ts';
import { suggester } from '../evidence/suggestions.ts';
import { factWords, whichWords } from '../words/fact-words.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly fact: FactName;
  readonly name: AgencyName;
  /** Round and subject that the fact names. */
  readonly which: readonly string[];
  /** A unit that is visited and whose place this one has taken. */
  readonly predecessor: AgencyName | null;
  /** A unit that is visited and has a name like it. */
  readonly nearest: AgencyName | null;
}

/** A fact is of a unit or agency of which the plan expects none of the kind. */
export const factWithoutVisit = defineRule<Values>()({
  code: 'CC901',
  slug: 'fact-without-visit',
  severity: 'error',
  kind: 'plan',
  message: ({ fact, name, which }) => {
    const words = factWords(fact);
    const unit = { vi: `${name.vi}${whichWords(which)}`, en: `${name.en}${whichWords(which)}` };
    switch (FACTS[fact].of) {
      case 'agency':
        return {
          vi: `ghi việc ${words.vi} cho ${unit.vi}, nhưng cơ quan này không cử ai tham gia đoàn nào`,
          en: `${words.en} is recorded of ${unit.en}, which sends no member to any team`,
        };
      case 'naming':
        return {
          vi: `ghi việc ${words.vi} cho ${unit.vi}, nhưng theo kế hoạch không đơn vị nào ở đây còn phải báo tên`,
          en: `${words.en} is recorded of ${unit.en}, where by the plan no unit is to be named`,
        };
      case 'visit':
      case 'visit-or-agency':
      case 'campaign':
        return {
          vi: `ghi việc ${words.vi} cho ${unit.vi}, nhưng kế hoạch không có cuộc kiểm tra nào như vậy`,
          en: `${words.en} is recorded of ${unit.en}, of which the plan has no such visit`,
        };
      default:
        return FACTS[fact].of satisfies never;
    }
  },
  advice: ({ predecessor, nearest: near }) => {
    if (predecessor !== null)
      return {
        vi: `Đơn vị này thay ${predecessor.vi}, là đơn vị có trong kế hoạch: ghi "unit: ${predecessor.agency}".`,
        en: `It has taken the place of ${predecessor.en}, which is in the plan: write "unit: ${predecessor.agency}".`,
      };
    return near === null
      ? {
          vi: 'Sửa đơn vị, đợt, chuyên đề của việc này, hoặc thêm đơn vị vào kế hoạch.',
          en: 'Correct unit, round or subject of the fact, or add the unit to the plan.',
        }
      : {
          vi: `Có phải ý bạn là "${near.agency}" (${near.vi})?`,
          en: `Did you mean "${near.agency}" (${near.en})?`,
        };
  },
  explanation: {
    vi: 'Mỗi việc trong sổ theo dõi gắn với một cuộc kiểm tra bằng đơn vị, đợt và chuyên đề; việc cử người gắn với cơ quan có người trong đoàn; việc báo tên gắn với huyện hoặc khối mà kế hoạch để lại cho chọn sau. Việc này không gắn được với đâu nên nếu bỏ qua thì trạng thái và hạn của đơn vị sẽ sai. Đơn vị đã sáp nhập vẫn được theo dõi bằng mã có trong kế hoạch.',
    en: 'A fact belongs to a visit by unit, round and subject; a secondment to an agency with members in a team; a naming to a district or block whose units the plan leaves open. This one belongs nowhere, and without it the state and the deadlines of the unit would be wrong. A unit that was merged is still followed by the id that it has in the plan.',
  },
  *check(context) {
    const { directory, visits, cancelled } = context;
    const units = new Set([...visits, ...cancelled].flatMap(({ unit }) => unit ?? []));
    const suggest = suggester(units.size, (id) => nearest(id, units));
    const predecessors = predecessorsIn(units, directory);
    const isExpected = expectation(context);
    for (const matched of matchedFacts(context)) {
      const { fact } = matched;
      const { unit, round, subject } = fact;
      const agency = unit === null ? undefined : directory.get(unit);
      if (agency === undefined || isListed(fact) || namesUndeclared(context, fact) || isExpected(matched))
        continue;
      const isVisited = units.has(agency.id);
      const near = isVisited ? undefined : directory.get(suggest(agency.id));
      yield {
        path: [...fact.path, 'unit'],
        values: {
          fact: fact.fact,
          name: agencyName(agency),
          which: [round, subject].filter((one) => one !== null),
          predecessor: isVisited ? null : (predecessors.get(agency.id) ?? null),
          nearest: near === undefined ? null : agencyName(near),
        },
      };
    }
  },
});

/** Tells whether the plan expects a fact of its unit. */
function expectation(context: RuleContext): (matched: MatchedFact) => boolean {
  const seconding = agenciesInTeams(context.plan);
  const owing = owingAgencies(context.plan);
  return ({ fact, visits }) => {
    const { of } = FACTS[fact.fact];
    const { unit } = fact;
    if (unit === null || visits.length > 0) return true;
    switch (of) {
      case 'campaign':
        return true;
      case 'visit':
        return false;
      case 'agency':
        return seconding.has(unit);
      case 'naming':
        return visitsToBeNamed(context, fact).length > 0;
      case 'visit-or-agency':
        return owing.has(unit) || visitsToBeNamed(context, fact).length > 0;
      default:
        return of satisfies never;
    }
  };
}

/** Visited units by the id of the agency that has taken their place. */
function predecessorsIn(units: Iterable<string>, directory: Directory): ReadonlyMap<string, AgencyName> {
  const found = new Map<string, AgencyName>();
  for (const unit of units) {
    const agency = directory.get(unit);
    if (agency?.successor != null && !found.has(agency.successor))
      found.set(agency.successor, agencyName(agency));
  }
  return found;
}
