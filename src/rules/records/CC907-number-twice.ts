import type { CivilDate } from '../../calendar/civil-date.ts';
import { type FactName, FACTS } from '../../plan/language/fact-kinds.ts';
import { type StandingFact, standingFacts } from '../../plan/standing-facts.ts';
import type { UnitName } from '../../schedule/visits/unit-name.ts';
import { isListed, nameOfFact } from '../evidence/recorded-facts.ts';
import { factWords, ofWords } from '../words/fact-words.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly number: string;
  readonly fact: FactName;
  readonly date: CivilDate;
  readonly first: FactName;
  readonly firstDate: CivilDate;
  /** The units that the two papers are about; null where none is. */
  readonly name: UnitName | null;
  readonly firstName: UnitName | null;
}

/** What tells of a paper that another fact issued, and what is no paper. */
const ISSUES_NONE: ReadonlySet<FactName> = new Set(['conclusion-received', 'visited']);

/** Two papers of one issuer bear one number in one year. */
export const numberTwice = defineRule<Values>()({
  code: 'CC907',
  slug: 'number-twice',
  severity: 'error',
  kind: 'plan',
  message: ({ number, fact, date, name, first, firstDate, firstName }) => {
    const [of, ofFirst] = [ofWords(name), ofWords(firstName)];
    return {
      vi: `số ${number} ghi cho hai văn bản: ${factWords(first).vi}${ofFirst.vi} (${dateWords(firstDate).vi}) và ${factWords(fact).vi}${of.vi} (${dateWords(date).vi})`,
      en: `the number ${number} is that of two documents: ${factWords(first).en}${ofFirst.en} (${dateWords(firstDate).en}) and ${factWords(fact).en}${of.en} (${dateWords(date).en})`,
    };
  },
  advice: () => ({
    vi: 'Đối chiếu sổ văn thư và sửa số, hoặc sửa ngày nếu là cùng một văn bản gửi nhiều nơi.',
    en: 'Check the register of the office and correct the number, or the day if it is one document to several addressees.',
  }),
  notes: { first: { vi: 'số này đã dùng ở đây', en: 'the number is used here' } },
  explanation: {
    vi: 'Trong một năm, một cơ quan không ban hành hai văn bản cùng số và ký hiệu. Hai việc khác nhau, hoặc cùng việc ở hai ngày, mà cùng số thì có một số ghi nhầm, và văn bản sau này dẫn lại sẽ sai. Một văn bản gửi nhiều nơi là cùng việc, cùng ngày, nên được cùng số.',
    en: 'Within a year an agency issues no two documents with one number and symbol. Where two different facts, or one on two days, bear the same number, one is mistaken, and papers that cite it would be wrong. A document to several addressees is one fact on one day and has one number.',
  },
  *check(context) {
    const firsts = new Map<string, StandingFact>();
    for (const fact of standingFacts(context.plan)) {
      const { number } = fact;
      if (number === null || ISSUES_NONE.has(fact.fact)) continue;
      const key = [issuerOf(fact), fact.on.slice(0, 4), seriesNumber(number)].join('\n');
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, fact);
      else if (first.fact !== fact.fact || first.on !== fact.on) yield finding(context, fact, first, number);
    }
  },
});

function finding(context: RuleContext, fact: StandingFact, first: StandingFact, number: string) {
  return {
    path: numberPath(fact),
    values: {
      number,
      fact: fact.fact,
      date: fact.on,
      name: nameOfFact(context, fact),
      first: first.fact,
      firstDate: first.on,
      firstName: nameOfFact(context, first),
    },
    related: [{ path: numberPath(first), note: 'first' as const }],
  };
}

/** Where a number is written: in the list of a plan it is called the document of a notice or schedule. */
function numberPath(fact: StandingFact) {
  return [...fact.path, isListed(fact) ? 'document' : 'number'];
}

/** Who numbers the paper: a unit by its id, else the office, whose numbers the papers of teams bear too. */
function issuerOf({ fact, unit }: StandingFact): string {
  return FACTS[fact].issuedBy === 'unit' ? (unit ?? '') : '';
}

/** A number with its symbol as it is compared: 045 / SNV-CCHC is 45/SNV-CCHC. */
function seriesNumber(number: string): string {
  return number
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')
    .toUpperCase();
}
