import type { CivilDate } from '../../calendar/civil-date.ts';
import type { FactName } from '../../plan/language/fact-kinds.ts';
import { standingFacts } from '../../plan/standing-facts.ts';
import { factWords } from '../words/fact-words.ts';
import { counted, dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** At most so many further facts are pointed at. */
const MOST_SHOWN = 4;

/** Facts lie in the future of the day that is taken for today. */
export const factInFuture = defineRule<{
  fact: FactName;
  date: CivilDate;
  asOf: CivilDate;
  others: number;
}>()({
  code: 'CC905',
  slug: 'fact-in-future',
  severity: 'warning',
  kind: 'plan',
  message: ({ fact, date, asOf, others }) => ({
    vi: `việc ${factWords(fact).vi} ghi ngày ${dateWords(date).vi}${others === 0 ? '' : ` và ${others} việc khác`} chưa diễn ra vào ngày ${dateWords(asOf).vi}`,
    en: `${factWords(fact).en} of ${dateWords(date).en}${others === 0 ? '' : ` and ${counted(others, 'other fact')}`} had not taken place on ${dateWords(asOf).en}`,
  }),
  advice: () => ({
    vi: 'Nếu đang xem lại một ngày đã qua thì để nguyên. Nếu gõ nhầm ngày thì sửa.',
    en: 'If you are looking back to an earlier day, leave it. If the day is mistyped, correct it.',
  }),
  notes: { other: { vi: 'việc này cũng vậy', en: 'so has this' } },
  explanation: {
    vi: 'Sổ theo dõi ghi việc đã diễn ra. Việc có ngày sau ngày lấy làm hôm nay ("--as-of") thì chưa diễn ra: trạng thái và hạn tính đến hôm nay không kể việc ấy. Khi xem lại một ngày đã qua thì đó là bình thường; nếu không, ngày hoặc năm đã gõ nhầm.',
    en: 'Records tell what has taken place. A fact later than the day taken for today ("--as-of") has not: states and deadlines of that day are judged without it. That is as it should be when looking back; otherwise a day or year is mistyped.',
  },
  *check({ plan, asOf }) {
    if (asOf === null) return;
    const [first, ...others] = standingFacts(plan).filter(({ on }) => on > asOf);
    if (first === undefined) return;
    yield {
      path: first.dayPath,
      values: { fact: first.fact, date: first.on, asOf, others: others.length },
      related: others.slice(0, MOST_SHOWN).map((fact) => ({ path: fact.dayPath, note: 'other' as const })),
    };
  },
});
