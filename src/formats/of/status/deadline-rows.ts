import { shortFullDate, writtenDate } from '../../../calendar/date-words.ts';
import { isOfDemand } from '../../../follow-up/demand-status.ts';
import type { OpenDeadline, OverdueDeadline, VisitStatus } from '../../../follow-up/status.ts';
import { FACTS } from '../../../plan/language/fact-kinds.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { lateWords, leftWords } from '../schedule/late-words.ts';
import { ownerName } from '../schedule/schedule-view.ts';
import { citedDocuments } from './cited-documents.ts';
import { endingCommand, unitsOfSeveralVisits, visitedCommand } from './record-commands.ts';
import { type StatusView, successorText, unitText } from './status-view.ts';

/** An open deadline in words. */
export interface DeadlineRow {
  readonly open: OpenDeadline;
  readonly what: string;
  /** The unit of its visit; null for a deadline of the campaign. */
  readonly unit: string | null;
  /** What, and of which unit. */
  readonly title: string;
  readonly who: string;
  /** "T2 14/06/2021, dự kiến". */
  readonly day: string;
  /** "trễ 5 ngày làm việc", "còn 3 ngày làm việc". */
  readonly when: string;
  /**
   * The place in the decision, or that the secretariat chose it; what it hangs on, and what was done about it: conclusion,
   * notice, extension, reminders.
   */
  readonly basis: string;
  /** The fact that would end it, in words and as a command; null while nobody can say of which unit. */
  readonly endedBy: string;
  readonly command: string | null;
}

/** A notified day that has gone by and of which nothing is recorded, in words. */
export interface NotRecordedRow {
  readonly visit: VisitStatus;
  readonly unit: string;
  readonly day: string;
  readonly command: string | null;
}

/** All rows of a status above its table of visits, each list in the order of days. */
export interface StatusRows {
  readonly notRecorded: readonly NotRecordedRow[];
  readonly overdue: readonly DeadlineRow[];
  readonly due: readonly DeadlineRow[];
}

/** What is not recorded, late and due, in words. */
export function statusRows(view: StatusView): StatusRows {
  const { status, language, planWord } = view;
  const several = unitsOfSeveralVisits(status);
  const rowOf = (open: OpenDeadline, when: Bilingual, more: readonly string[] = []): DeadlineRow => {
    const what = open.deadline.what[language];
    const unit = open.visit === null ? null : unitText(view, open.visit);
    const clause = open.deadline.clause ?? originWords(open)[language];
    return {
      open,
      what,
      unit,
      title: unit === null ? what : `${what} – ${unit}`,
      who: ownerText(view, open),
      day: [shortFullDate(open.date, language), ...(open.isExpected ? [EXPECTED[language]] : [])].join(', '),
      when: when[language],
      basis: [clause, ...citedDocuments(view, open), ...more].join('; '),
      endedBy: FACTS[open.endedBy].name[language],
      command: endingCommand(open, several, view),
    };
  };
  return {
    notRecorded: status.notRecorded.map(({ visit, date }) => ({
      visit,
      unit: unitText(view, visit),
      day: shortFullDate(date, language),
      command: visitedCommand(visit, date, several, planWord),
    })),
    overdue: status.overdue.map((one) => rowOf(one, lateWords(one), remindersText(one, language))),
    due: status.due.map((one) => rowOf(one, leftWords(one, status.asOf))),
  };
}

/** Where a deadline comes from that the decision does not name. */
export function originWords({ deadline }: OpenDeadline): Bilingual {
  return isOfDemand(deadline)
    ? { vi: 'hạn riêng của kiến nghị', en: 'own deadline of the demand' }
    : { vi: 'thư ký chọn', en: 'own choice' };
}

const EXPECTED: Bilingual = { vi: 'dự kiến', en: 'expected' };

/** Who owes it, with who stands for a unit that has ended. */
function ownerText(view: StatusView, { owner, deadline, visit }: OpenDeadline): string {
  const { plan, language } = view;
  const { passed } = deadline;
  if (passed !== null) return ownerName(view, { owner, passed });
  const team = plan.teams.find(({ id }) => id === owner);
  const name = team?.name ?? ownerName(view, { owner, passed });
  const isOfUnit = visit !== null && visit.visit.unit === owner;
  return isOfUnit ? visit.visit.name[language] + successorText(view, visit) : name;
}

function remindersText({ reminders }: OverdueDeadline, language: Language): string[] {
  const last = reminders.at(-1);
  if (last === undefined) return [];
  const count = reminders.length;
  const on = writtenDate(last.on, language);
  const number =
    last.number === null ? '' : { vi: ` (số ${last.number})`, en: ` (no. ${last.number})` }[language];
  return [
    {
      vi:
        count === 1
          ? `đã đôn đốc ngày ${on}${number}`
          : `đã đôn đốc ${count} lần, lần cuối ngày ${on}${number}`,
      en: count === 1 ? `reminded on ${on}${number}` : `reminded ${count} times, last on ${on}${number}`,
    }[language],
  ];
}
