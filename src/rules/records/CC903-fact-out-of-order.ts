import type { CivilDate } from '../../calendar/civil-date.ts';
import type { FactName } from '../../plan/language/fact-kinds.ts';
import type { Fact } from '../../plan/language/facts.ts';
import { type StandingFact, standingFacts } from '../../plan/standing-facts.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { visitsToBeNamed } from '../evidence/naming.ts';
import { BEFORE_VISIT, causesOf, firstOfEachName } from '../evidence/fact-order.ts';
import { isListed, type VisitFacts, visitOfFacts, visitsWithFacts } from '../evidence/recorded-facts.ts';
import { factWords, ofWords } from '../words/fact-words.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule, type Finding, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly fact: FactName;
  readonly date: CivilDate;
  /** Null of what is not of a visit. */
  readonly name: UnitName | null;
  /** Whether it stands before what it follows from, or after what it must precede. */
  readonly side: 'before' | 'after';
  readonly other: FactName | 'decision';
  readonly otherDate: CivilDate;
}

type Found = Finding<Values, 'other'>;

/** What may be known, done or difficult before the decision is signed. */
const BEFORE_DECISION: ReadonlySet<FactName> = new Set(['seconded', 'raised', 'done']);

/** Facts stand in an order in which they cannot have taken place. */
export const factOutOfOrder = defineRule<Values>()({
  code: 'CC903',
  slug: 'fact-out-of-order',
  severity: 'error',
  kind: 'plan',
  message: ({ fact, date, name, side, other, otherDate }) => {
    const one = factWords(fact);
    const two = other === 'decision' ? { vi: 'ngày ký quyết định', en: 'the decision' } : factWords(other);
    const of = ofWords(name);
    const words = { before: { vi: 'trước', en: 'before' }, after: { vi: 'sau', en: 'after' } }[side];
    return {
      vi: `việc ${one.vi}${of.vi} (${dateWords(date).vi}) đứng ${words.vi} ${two.vi} (${dateWords(otherDate).vi})`,
      en: `${one.en}${of.en} (${dateWords(date).en}) comes ${words.en} ${two.en} (${dateWords(otherDate).en})`,
    };
  },
  advice: () => ({
    vi: 'Sửa ngày ghi nhầm bằng "cchc record correct", hoặc trong tệp: ghi lại việc ấy với "corrects" là ngày đã ghi nhầm.',
    en: 'Correct the mistaken day with "cchc record correct", or in the file: record the fact again, with "corrects" naming the day that was wrong.',
  }),
  notes: { other: { vi: 'việc kia ghi ở đây', en: 'the other is recorded here' } },
  explanation: {
    vi: 'Một cuộc kiểm tra diễn ra theo trình tự: ký quyết định, báo tên, thông báo, kiểm tra, ban hành kết luận, đơn vị nhận kết luận, báo cáo khắc phục. Cuộc đã kiểm tra thì không thông báo, hoãn hay bỏ được nữa; cuộc đã bỏ thì phải thông báo lại mới kiểm tra được. Ngày ghi ở đây đi ngược trình tự đó nên chắc chắn có một ngày ghi nhầm, và các hạn đếm từ đó sẽ sai.',
    en: 'A visit runs in this order: decision, naming, notice, visit, conclusion issued, received, remediation reported. A visit that was held can no longer be notified, put off or cancelled; one that was cancelled is held only after a new notice. The dates here run against it, so that one of them is certainly wrong, and with it every deadline counted from it.',
  },
  *check(context) {
    yield* beforeDecision(context);
    for (const one of visitsWithFacts(context)) yield* outOfOrder(one);
    yield* namedTooLate(context);
  },
});

function* beforeDecision(context: RuleContext): Generator<Found> {
  const { plan } = context;
  const owners = visitOfFacts(context);
  const decision = plan.decision.date;
  for (const fact of standingFacts(plan)) {
    if (fact.on >= decision || isListed(fact) || BEFORE_DECISION.has(fact.fact)) continue;
    const visit = owners.get(fact.path);
    yield {
      path: fact.dayPath,
      values: {
        fact: fact.fact,
        date: fact.on,
        name: visit === undefined ? null : unitName(visit),
        side: 'before',
        other: 'decision',
        otherDate: decision,
      },
      related: [{ path: ['decision', 'date'], note: 'other' }],
    };
  }
}

function* outOfOrder({ visit, facts }: VisitFacts): Generator<Found> {
  const firsts = firstOfEachName(facts);
  const visited = firsts.get('visited');
  for (const fact of facts) {
    const cause = causesOf(fact.fact, visit).flatMap((name) => firsts.get(name) ?? [])[0];
    const causedOn = cause === undefined ? null : endOf(fact, cause);
    if (cause !== undefined && causedOn !== null && fact.on < causedOn)
      yield* against(visit, fact, 'before', cause, causedOn);
    if (visited !== undefined && BEFORE_VISIT.has(fact.fact) && fact.on > visited.on)
      yield* against(visit, fact, 'after', visited, visited.on);
    if (fact === visited) {
      const cancelled = cancelledBefore(facts, fact);
      if (cancelled !== undefined) yield* against(visit, fact, 'after', cancelled, cancelled.on);
    }
  }
}

/** The cancellation of a visit that was held after all, though its unit was not notified anew. */
function cancelledBefore(facts: readonly StandingFact[], visited: StandingFact): StandingFact | undefined {
  const before = facts.slice(0, facts.indexOf(visited));
  const last = before.findLast(({ fact }) => fact === 'cancelled' || fact === 'notified');
  return last?.fact === 'cancelled' ? last : undefined;
}

/** Units that were named after a notice had named them; the notice to their district may reserve their days before. */
function* namedTooLate(context: RuleContext): Generator<Found> {
  const recorded = new Map(visitsWithFacts(context).map(({ visit, facts }) => [visit, facts]));
  for (const fact of standingFacts(context.plan)) {
    if (fact.fact !== 'named') continue;
    for (const { visit } of visitsToBeNamed(context, fact)) {
      if (visit.unit === null || !fact.units.includes(visit.unit)) continue;
      const notice = recorded.get(visit)?.find((one) => one.fact === 'notified' && one.unit === visit.unit);
      if (notice !== undefined && fact.on > notice.on)
        yield* against(visit, fact, 'after', notice, notice.on);
    }
  }
}

/** The day by which a cause is over: what follows from a visit of several days, but its minutes, follows from its last one. */
function endOf({ fact }: Fact, { on, to }: Fact): CivilDate {
  return fact === 'minutes' || to === null || to < on ? on : to;
}

/** Two facts of one item of the list are told by CC427. */
function* against(
  visit: Visit,
  fact: StandingFact,
  side: Values['side'],
  other: StandingFact,
  otherDate: CivilDate,
): Generator<Found> {
  if (isListed(fact) && isListed(other)) return;
  yield {
    path: fact.dayPath,
    values: { fact: fact.fact, date: fact.on, name: unitName(visit), side, other: other.fact, otherDate },
    related: [{ path: other.dayPath, note: 'other' }],
  };
}
