import type { CivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import { FACTS, type FactName } from '../../plan/language/fact-kinds.ts';
import type { Plan } from '../../plan/plan.ts';
import { mayBeOf } from '../../plan/language/records.ts';
import { type StandingFact, standingFacts } from '../../plan/standing-facts.ts';
import { factLines, type NewFact } from '../../plan/writing/fact-lines.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { exampleFor, type RecordFlags } from './fact-flags.ts';
import { factWords, nameOfUnit } from './fact-words.ts';
import { contentReference } from './finding-told.ts';
import { type Target, targetNamed, unitsNamed } from './named-units.ts';
import type { OpenedDiary } from './open-diary.ts';
import type { Given } from './record-line.ts';
import type { ToldFact } from './told-facts.ts';

/**
 * Facts as they should have been, one for each unit that is named: what is not told anew is taken over from the one on
 * record, which it corrects. Throws a UsageError where none is on record, or several are and `--was` does not tell which.
 */
export function correctedFacts(
  name: FactName,
  given: Given,
  flags: RecordFlags,
  today: CivilDate,
  opened: OpenedDiary,
): ToldFact[] {
  const { of } = FACTS[name];
  const { subject, round, on = today } = flags;
  const naming = { ...opened.context, audience: opened.audience, on };
  const units = given.unit === undefined ? flags.unit : [given.unit];
  if (units.length === 0) return [correctedFact(name, null, given, flags, opened)];
  if (of === 'campaign') throw namesNoUnit(name);
  return units
    .map((unit) => targetNamed(unit, of, { subject, round }, naming))
    .map((target) => correctedFact(name, target, given, flags, opened));
}

function namesNoUnit(name: FactName): UsageError {
  const { vi, en } = FACTS[name].name;
  return new UsageError(
    {
      vi: `việc "${vi}" là của cả kế hoạch, không nêu đơn vị`,
      en: `"${en}" is of the whole plan, of no unit`,
    },
    exampleFor(name, 'correct'),
  );
}

function correctedFact(
  name: FactName,
  target: Target | null,
  given: Given,
  flags: RecordFlags,
  { context }: OpenedDiary,
): ToldFact {
  const { demand, deadline, was } = flags;
  const recorded = standingFacts(context.plan).filter(
    (fact) =>
      fact.fact === name &&
      isOf(fact, target) &&
      (name === 'finding' || isAsTold(demand, fact.demand)) &&
      isAsTold(deadline, fact.deadline) &&
      isAsTold(given.id, fact.id),
  );
  const found = was === undefined ? recorded : recorded.filter(({ on }) => on === was);
  const unit = target === null ? null : nameOfUnit(target, context);
  const [old, ...others] = found;
  if (old === undefined) throw notOnRecord(name, unit, recorded);
  if (others.length > 0) throw severalOnRecord(name, unit, found);
  const units =
    flags.units === undefined ? old.units : unitsNamed(flags.units, old.unit ?? '', context.directory);
  const fact = {
    ...(name === 'finding' ? correctedFinding(old, flags, context.plan) : corrected(old, flags)),
    units,
  };
  if (factLines({ ...fact, corrects: old.corrects }).join() === factLines(old).join())
    throw nothingNew(fact, context);
  return { fact, target };
}

function isOf(fact: StandingFact, target: Target | null): boolean {
  if (target === null) return fact.unit === null;
  const { unit, visit } = target;
  return visit === null
    ? fact.unit === unit
    : mayBeOf(fact, { unit, round: visit.round.id, subject: visit.subject });
}

function isAsTold(told: string | undefined, recorded: string | null): boolean {
  return told === undefined || told === recorded;
}

function nothingNew(fact: NewFact, context: OpenedDiary['context']): UsageError {
  const { vi, en } = factWords({ ...fact, corrects: null }, context);
  return new UsageError(
    {
      vi: `đúng như đã ghi, không có gì để sửa: ${vi}`,
      en: `nothing to correct, it is on record just so: ${en}`,
    },
    null,
    1,
  );
}

function corrected(old: StandingFact, flags: RecordFlags): NewFact {
  const { number, visit, session, replaces, to, met, until, text, reason } = flags;
  return {
    ...old,
    on: flags.on ?? old.on,
    number: number?.trim() ?? old.number,
    visit: visit ?? old.visit,
    // A session is of the day that was told with it.
    session: session ?? (visit === undefined ? old.session : null),
    replaces: replaces?.trim() ?? old.replaces,
    to: to ?? old.to,
    demands: flags.noDemands ? false : old.demands,
    met: met ?? old.met,
    until: until ?? old.until,
    text: text ?? old.text,
    reason: reason ?? old.reason,
    corrects: old.on,
  };
}

/** A finding as it should have been; a deadline of one kind takes the place of one of the other. */
function correctedFinding(old: StandingFact, flags: RecordFlags, plan: Plan): NewFact {
  const { content, kind, nature, cause, evidence, owner, measures, demand, repeats, until, after } = flags;
  const isDated = until !== undefined || after !== undefined;
  return {
    ...corrected(old, flags),
    content: content === undefined ? old.content : contentReference(plan, content, old.subject),
    kind: kind ?? old.kind,
    nature: nature ?? old.nature,
    cause: cause ?? old.cause,
    evidence: evidence ?? old.evidence,
    owner: owner ?? old.owner,
    measures: measures ?? old.measures,
    demand: demand ?? old.demand,
    until: isDated ? (until ?? null) : old.until,
    after: isDated ? (after ?? null) : old.after,
    repeats: repeats ?? old.repeats,
  };
}

function notOnRecord(name: FactName, unit: Bilingual | null, recorded: readonly StandingFact[]): UsageError {
  const { vi, en } = FACTS[name].name;
  const of = { vi: unit === null ? '' : `${unit.vi}: `, en: unit === null ? '' : `${unit.en}: ` };
  return new UsageError(
    {
      vi: `${of.vi}chưa ghi việc "${vi}" nào như vậy nên không có gì để sửa`,
      en: `${of.en}no such fact (${en}) is on record to be corrected`,
    },
    recorded.length === 0 ? null : daysAdvice(recorded, { vi: 'Đã ghi ngày', en: 'On record of' }),
    1,
  );
}

function severalOnRecord(
  name: FactName,
  unit: Bilingual | null,
  recorded: readonly StandingFact[],
): UsageError {
  const { vi, en } = FACTS[name].name;
  const of = { vi: unit === null ? '' : `${unit.vi}: `, en: unit === null ? '' : `${unit.en}: ` };
  const onDays = new Set(recorded.map(({ on }) => on));
  return new UsageError(
    {
      vi: `${of.vi}đã ghi ${recorded.length} việc "${vi}", chưa rõ sửa việc nào`,
      en: `${of.en}there are ${recorded.length} on record (${en}); which?`,
    },
    onDays.size > 1
      ? daysAdvice(recorded, { vi: 'Thêm --was với một trong các ngày', en: 'Add --was with one of' })
      : {
          vi: 'Thêm --deadline, --demand, --subject hoặc --round như đã ghi; hoặc sửa sổ bằng tay.',
          en: 'Add --deadline, --demand, --subject or --round as recorded; or mend the records by hand.',
        },
  );
}

function daysAdvice(recorded: readonly StandingFact[], head: Bilingual): Bilingual {
  const days = (language: 'vi' | 'en') =>
    [...new Set(recorded.map(({ on }) => writtenDate(on, language)))].join(', ');
  return { vi: `${head.vi}: ${days('vi')}`, en: `${head.en}: ${days('en')}` };
}
