import type { CivilDate } from '../../../calendar/civil-date.ts';
import { declaredId } from '../../../deadlines/deadline.ts';
import { isOfDemand } from '../../../follow-up/demand-status.ts';
import type { OpenDeadline, Status, VisitStatus } from '../../../follow-up/status.ts';
import { FACTS } from '../../../plan/language/fact-kinds.ts';
import { lastFact } from '../schedule/state-text.ts';
import type { StatusView } from './status-view.ts';

/** The units that have more than one visit, so that a command must say which of them it means. */
export function unitsOfSeveralVisits({ visits }: Pick<Status, 'visits'>): ReadonlySet<string> {
  const met = new Set<string>();
  const several = new Set<string>();
  for (const { visit } of visits) {
    if (visit.unit === null) continue;
    if (met.has(visit.unit)) several.add(visit.unit);
    met.add(visit.unit);
  }
  return several;
}

/**
 * The command that records what would end a deadline today; null while nobody can say of which unit. What only the office
 * knows stands as `…`.
 */
export function endingCommand(
  { endedBy, visit, owner, deadline }: OpenDeadline,
  several: ReadonlySet<string>,
  { planWord, status: { asOf } }: Pick<StatusView, 'planWord' | 'status'>,
): string | null {
  const { of } = FACTS[endedBy];
  switch (of) {
    case 'visit': {
      if (visit === null || visit.visit.unit === null) return null;
      const notice = endedBy === 'notified' ? noticeWords(visit, asOf) : [];
      const demand = isOfDemand(deadline) ? ['--demand', deadline.id, '--met', 'yes'] : [];
      return command([endedBy, visit.visit.unit, ...which(visit, several), ...notice, ...demand], planWord);
    }
    case 'naming':
      return command([endedBy, owner, '--units', '…'], planWord);
    case 'agency':
      return command([endedBy, owner], planWord);
    case 'visit-or-agency': {
      if (visit === null) return command([endedBy, declaredId(deadline), ...roundOf(deadline)], planWord);
      if (visit.visit.unit === null) return null;
      return command([endedBy, deadline.id, visit.visit.unit, ...which(visit, several)], planWord);
    }
    case 'campaign':
      return command([endedBy, ...roundOf(deadline)], planWord);
    default:
      return of satisfies never;
  }
}

function roundOf(deadline: OpenDeadline['deadline']): string[] {
  return deadline.round === null || declaredId(deadline) === deadline.id ? [] : ['--round', deadline.round];
}

/** Of which day a notice tells, left to the office once the planned one has gone by, and which earlier one it replaces. */
function noticeWords(of: VisitStatus, asOf: CivilDate): string[] {
  const { start } = of;
  const replaced = lastFact(of, 'notified')?.number ?? null;
  return [
    ...(start === null ? [] : ['--visit', start.date > asOf ? start.date : '…']),
    ...(replaced === null ? [] : ['--replaces', quoted(replaced), '--reason', '"…"']),
  ];
}

/** The command that records that a visit took place when its unit was told that it would; null of an open one. */
export function visitedCommand(
  of: VisitStatus,
  date: CivilDate,
  several: ReadonlySet<string>,
  planWord: string | null,
): string | null {
  const { visit, end } = of;
  if (visit.unit === null) return null;
  const to = end === null || end.date <= date ? [] : ['--to', end.date];
  return command(['visited', visit.unit, ...which(of, several), '--on', date, ...to], planWord);
}

function which({ visit: { unit, subject, round } }: VisitStatus, several: ReadonlySet<string>): string[] {
  if (unit === null || !several.has(unit)) return [];
  return [
    ...(subject === null ? [] : ['--subject', subject]),
    ...(round.declared ? ['--round', round.id] : []),
  ];
}

function command(words: readonly string[], planWord: string | null): string {
  const plan = planWord === null ? [] : [quoted(planWord)];
  return ['cchc', 'record', ...words, ...plan].join(' ');
}

/** A word as every shell takes it for one: in double quotes where it has blanks. What a shell would obey is left to the reader. */
function quoted(word: string): string {
  if (/["$`!%]/.test(word)) return '…';
  return /[^\p{L}\p{M}\p{N}._/\\:-]/u.test(word) ? `"${word}"` : word;
}
