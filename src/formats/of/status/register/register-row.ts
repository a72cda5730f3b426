import type { CivilDate } from '../../../../calendar/civil-date.ts';
import { writtenDate } from '../../../../calendar/date-words.ts';
import { isToBePlaced } from '../../../../follow-up/progress.ts';
import type { Status, VisitStatus } from '../../../../follow-up/status.ts';
import { type FactName, FACTS } from '../../../../plan/language/fact-kinds.ts';
import type { Fact } from '../../../../plan/language/facts.ts';
import { findDeadline, knownDeadline } from '../../../../plan/language/known-deadlines.ts';
import type { StandingFact } from '../../../../plan/standing-facts.ts';
import type { Language } from '../../../../words/language.ts';
import { capital, FORM_NAMES } from '../../../../words/names.ts';
import { STATE_NAMES } from '../../../../words/state-names.ts';
import type { Cell } from '../../../xlsx/sheet.ts';
import { type StatusView, unitText } from '../status-view.ts';
import { CROSS, type FactCellKey, isOfFact, REGISTER_COLUMNS, SESSION_WORDS } from './register-columns.ts';

/** The fact of a visit that its row holds: the last of that name, of notices the one that still holds. Null: there is none. */
export function factInRow({ facts }: Pick<VisitStatus, 'facts'>, name: FactName): StandingFact | null {
  const from = name === 'notified' ? 1 + facts.findLastIndex(({ fact }) => fact === 'put-off') : 0;
  return facts.slice(from).findLast(({ fact }) => fact === name) ?? null;
}

/** The row of a visit, the `order`th of the register. */
export function registerRow(view: StatusView, of: VisitStatus, order: number): Cell[] {
  const { status, language } = view;
  return REGISTER_COLUMNS.map((column): Cell => {
    if (isOfFact(column)) {
      const fact = factInRow(of, column.fact);
      return fact === null ? null : shownOf(fact, column.key, language);
    }
    switch (column.tells) {
      case 'order':
        return order;
      case 'visit':
        return of.visit.id;
      case 'unit':
        return unitText(view, of);
      case 'form':
        return FORM_NAMES[of.visit.form][language];
      case 'planned':
        return dated(of.start?.date ?? null);
      case 'remediation-due':
        return dated(remediationDue(status, of));
      case 'state':
        return STATE_NAMES[isToBePlaced(of) ? 'unplaced' : of.state][language];
      case 'late':
        return lateOf(status, of, language);
      case 'days-late':
        return status.overdue.reduce<number | null>(
          (most, one) => (one.visit === of ? Math.max(most ?? 0, one.workingDaysLate) : most),
          null,
        );
      case 'remarks':
        return remarksOf(of, language);
    }
  });
}

function shownOf(fact: Fact, key: FactCellKey, language: Language): Cell {
  switch (key) {
    case 'on':
    case 'visit':
    case 'to':
      return dated(fact[key]);
    case 'number':
      return fact.number;
    case 'session':
      return fact.session === null ? null : SESSION_WORDS[fact.session][language];
    case 'demands':
      return fact.demands ? null : CROSS;
  }
}

function dated(date: CivilDate | null): Cell {
  return date === null ? null : { date };
}

/** The day by which a visit's unit must report what it mended, extended where it was; null while the day is not certain. */
function remediationDue({ due, overdue }: Status, of: VisitStatus): CivilDate | null {
  const open = [...overdue, ...due].find(
    ({ visit, deadline, isExpected }) =>
      visit === of && knownDeadline(deadline.id) === 'remediation' && !isExpected,
  );
  if (open !== undefined) return open.date;
  const deadline = findDeadline(of.scheduled?.deadlines ?? [], 'remediation');
  return deadline?.state === 'fixed' ? deadline.date : null;
}

function lateOf({ overdue, notRecorded }: Status, of: VisitStatus, language: Language): string | null {
  const late = [
    ...notRecorded
      .filter(({ visit }) => visit === of)
      .map(({ date }) => {
        const day = writtenDate(date, language);
        return { vi: `Chưa ghi kết quả ngày ${day}`, en: `Nothing recorded of ${day}` }[language];
      }),
    ...overdue.filter(({ visit }) => visit === of).map(({ deadline }) => deadline.what[language]),
  ];
  return late.length === 0 ? null : late.join('; ');
}

/** What has no columns of its own; of all others, what they have no room for is remarked. */
const REMARKED: readonly FactName[] = ['put-off', 'cancelled', 'reminded', 'extended', 'raised'];

function remarksOf({ facts }: VisitStatus, language: Language): string | null {
  const remarks = facts.flatMap(({ fact, on, number, until, reason, text, replaces }) => {
    const said = reason ?? text;
    if (!REMARKED.includes(fact) && replaces === null && said === null) return [];
    const words = [
      capital(FACTS[fact].name[language]),
      writtenDate(on, language),
      ...(number === null || replaces !== null
        ? []
        : [{ vi: `số ${number}`, en: `no. ${number}` }[language]]),
      ...(replaces === null ? [] : [{ vi: `thay số ${replaces}`, en: `replacing ${replaces}` }[language]]),
      ...(until === null
        ? []
        : [{ vi: `đến ${writtenDate(until, 'vi')}`, en: `until ${writtenDate(until, 'en')}` }[language]]),
    ].join(' ');
    return [said === null ? words : `${words}: ${said}`];
  });
  return remarks.length === 0 ? null : remarks.join('; ');
}
