import type { CivilDate } from '../../calendar/civil-date.ts';
import type { FactName } from '../../plan/language/fact-kinds.ts';
import { type StandingFact, standingFacts } from '../../plan/standing-facts.ts';
import type { UnitName } from '../../schedule/visits/unit-name.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { duplicates } from '../evidence/duplicates.ts';
import { isListed, nameOfFact, namePath, visitOfFacts } from '../evidence/recorded-facts.ts';
import { factWords, ofWords } from '../words/fact-words.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

interface Values {
  readonly fact: FactName;
  /** Null of what is of the whole campaign. */
  readonly name: UnitName | null;
  readonly date: CivilDate;
  readonly first: CivilDate;
}

/** What takes place once for a visit. */
const ONCE: ReadonlySet<FactName> = new Set(['visited', 'conclusion-issued', 'conclusion-received']);

/** One and the same thing is recorded twice. */
export const factTwice = defineRule<Values>()({
  code: 'CC906',
  slug: 'fact-twice',
  severity: 'error',
  kind: 'plan',
  message: ({ fact, name, date, first }) => {
    const of = ofWords(name);
    return date === first
      ? {
          vi: `việc ${factWords(fact).vi}${of.vi} ngày ${dateWords(date).vi} đã ghi rồi`,
          en: `${factWords(fact).en}${of.en} on ${dateWords(date).en} is recorded already`,
        }
      : {
          vi: `việc ${factWords(fact).vi}${of.vi} ghi hai lần, ngày ${dateWords(first).vi} và ${dateWords(date).vi}`,
          en: `${factWords(fact).en}${of.en} is recorded twice, on ${dateWords(first).en} and ${dateWords(date).en}`,
        };
  },
  advice: ({ date, first }) =>
    date === first
      ? { vi: 'Bỏ một trong hai.', en: 'Remove one of the two.' }
      : {
          vi: `Nếu ngày trước ghi nhầm thì thêm "corrects: ${first}" vào việc này: việc cũ vẫn còn trong sổ nhưng không tính nữa.`,
          en: `If the earlier day was a mistake, add "corrects: ${first}" to this fact: the old one stays on record and no longer counts.`,
        },
  notes: { first: { vi: 'đã ghi ở đây', en: 'recorded here before' } },
  explanation: {
    vi: 'Mỗi cuộc kiểm tra chỉ diễn ra một lần, có một kết luận và nhận kết luận một lần; việc khác có thể nhiều lần nhưng không hai lần trong một ngày. Ghi hai lần thì không biết hạn đếm từ ngày nào. Sửa ngày ghi nhầm bằng "corrects", không ghi chồng thêm một việc.',
    en: 'A visit is held once, has one conclusion, which is received once; other things may happen again, but not twice on one day. With two it is not known from which day deadlines count. A mistaken day is corrected by "corrects", not by one more fact.',
  },
  *check(context) {
    const owners = visitOfFacts(context);
    const keyOf = (fact: StandingFact) => keyOfThing(fact, owners.get(fact.path));
    for (const { item, first } of duplicates(standingFacts(context.plan), keyOf)) {
      if (isListed(item) && isListed(first)) continue;
      // That it corrects nothing is told by CC908.
      if (item.corrects !== null && item.corrected === null) continue;
      // What stands in the file of facts is told, for the list of the plan cannot say that it corrects.
      const [fact, other] = isListed(item) ? [first, item] : [item, first];
      yield {
        path: namePath(fact),
        values: {
          fact: fact.fact,
          name: nameOfFact(context, fact, owners.get(fact.path)),
          date: fact.on,
          first: other.on,
        },
        related: [{ path: namePath(other), note: 'first' }],
      };
    }
  },
});

/** What a fact says took place, where it is of a visit: once, or on its day. Null of what may well happen twice a day. */
function keyOfThing(fact: StandingFact, visit: Visit | undefined): string | null {
  const { fact: name, on, unit, round, subject, demand, deadline, id, file, number, text } = fact;
  const owner = visit === undefined ? [unit, round, subject] : [visit.id];
  if (visit !== undefined && ONCE.has(name)) return [name, ...owner].join('\n');
  // A draw that follows another has a rule of its own.
  if (name === 'drawn') return null;
  // Districts and agencies send what they send in several letters of one day; who is named twice is told by CC914.
  if (name === 'named') return null;
  const told = name === 'seconded' || name === 'raised' ? [number, text] : [];
  return [name, on, ...owner, demand, deadline, id, file, ...told].join('\n');
}
