import path from 'node:path';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import { bodyName } from '../../plan/directory.ts';
import { FACTS, type FactName } from '../../plan/language/fact-kinds.ts';
import { bareFact } from '../../plan/language/facts.ts';
import { standingFacts } from '../../plan/standing-facts.ts';
import type { NewFact } from '../../plan/writing/fact-lines.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { exampleFor, type RecordFlags } from './fact-flags.ts';
import { factWords } from './fact-words.ts';
import { findingTold } from './finding-told.ts';
import { type Target, targetNamed, unitsNamed } from './named-units.ts';
import type { OpenedDiary } from './open-diary.ts';
import type { Given } from './record-line.ts';

/** A fact that somebody told, and what it is of; null of one of the campaign. */
export interface ToldFact {
  readonly fact: NewFact;
  readonly target: Target | null;
}

/** The facts that a command line tells: one, or one for each unit that it names. */
export function toldFacts(
  name: FactName,
  given: Given,
  flags: RecordFlags,
  today: CivilDate,
  opened: OpenedDiary,
): ToldFact[] {
  const { of } = FACTS[name];
  const units = given.unit === undefined ? flags.unit : [given.unit];
  const { subject, round, on = today } = flags;
  const naming = { ...opened.context, audience: opened.audience, on };
  const targets =
    units.length === 0 || of === 'campaign'
      ? [null]
      : units.map((unit) => targetNamed(unit, of, { subject, round }, naming));
  return targets.map((target) => {
    if (name === 'notified' && flags.visit === undefined && target?.visit?.form !== 'by-report')
      throw lacksVisit(target);
    const told = toldBy(flags, given, target, opened);
    if (name === 'finding')
      return {
        fact: findingTold({ ...bareFact(name, on, []), ...told }, target, flags, opened.context),
        target,
      };
    return { fact: { ...bareFact(name, on, []), ...told }, target };
  });
}

/** What flags and words tell of a fact besides its name and day. */
function toldBy(
  flags: RecordFlags,
  given: Given,
  target: Target | null,
  { diary, context }: OpenedDiary,
): Partial<NewFact> {
  const { number, visit, session, replaces, to, demand, met, deadline, until, text, reason } = flags;
  const units =
    flags.units === undefined || target === null
      ? []
      : unitsNamed(flags.units, target.unit, context.directory);
  return {
    unit: target?.unit ?? null,
    subject: target?.subject ?? flags.subject ?? null,
    round: target?.round ?? flags.round ?? null,
    number: number?.trim() ?? null,
    visit: visit ?? null,
    session: session ?? null,
    replaces: replaces?.trim() ?? null,
    units,
    to: to ?? null,
    demands: !flags.noDemands,
    demand: demand ?? null,
    met: met ?? null,
    deadline: deadline ?? null,
    until: until ?? null,
    id: given.id ?? null,
    file: given.file === undefined ? null : fromFolder(given.file, diary.plan.file),
    text: text ?? null,
    reason: reason ?? null,
  };
}

/** The name of a file from the folder of a plan, as plans name files. */
function fromFolder(file: string, plan: string): string {
  return path.relative(path.dirname(path.resolve(plan)), path.resolve(file)).replaceAll(path.sep, '/');
}

function lacksVisit(target: Target | null): UsageError {
  const name =
    target === null ? { vi: '', en: '' } : { vi: ` (${target.name.vi})`, en: ` (${target.name.en})` };
  return new UsageError(
    {
      vi: `notified${name.vi} còn thiếu --visit: ngày kiểm tra ghi trong thông báo`,
      en: `notified${name.en} lacks --visit: the day of the visit that the notice tells`,
    },
    exampleFor('notified'),
  );
}

/** Refuses facts that are on record already, or told twice: the same thing, of the same unit, on one day, with one number. */
export function refuseTwice(facts: readonly NewFact[], { context }: OpenedDiary): void {
  const seen = new Set(standingFacts(context.plan).map(sameness));
  const twice = facts.filter((fact) => {
    if (fact.corrects !== null) return false;
    const key = sameness(fact);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  if (twice.length === 0) return;
  const list = twice.map((fact) => factWords(fact, context));
  throw new UsageError(
    {
      vi: `việc này đã ghi rồi: ${list.map(({ vi }) => vi).join('; ')}`,
      en: `on record already: ${list.map(({ en }) => en).join('; ')}`,
    },
    {
      vi: 'Ghi nhầm thì sửa bằng: cchc record correct ĐƠN-VỊ VIỆC --on NGÀY',
      en: 'To mend what is wrong: cchc record correct UNIT FACT --on DATE',
    },
    1,
  );
}

/** What two records of one fact have in common. */
function sameness(fact: NewFact): string {
  const { unit, subject, round, on, number, deadline, demand, id, file, content, text } = fact;
  if (fact.fact === 'finding')
    return JSON.stringify([fact.fact, unit, subject, round, content, fact.kind, text, demand]);
  return JSON.stringify([fact.fact, unit, subject, round, on, number, deadline, demand, id, file]);
}

/** That a unit was meant by the name of who stands for it by now; null where it was not. */
export function formerWords({ target, fact }: ToldFact): Bilingual | null {
  const meantBy = target?.meantBy ?? null;
  if (target === null || meantBy === null) return null;
  const heir = bodyName(meantBy);
  const { name } = target;
  return {
    vi: `${heir} là đơn vị kế tiếp của ${name.vi} (ngày ${writtenDate(fact.on, 'vi')}): ghi cho cuộc kiểm tra ${name.vi}.`,
    en: `${heir} stands for ${name.en} (on ${writtenDate(fact.on, 'en')}): recorded for the visit to ${name.en}.`,
  };
}
