import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { fieldOf } from './inspected-field.ts';
import type { LetterFacts } from './letter-facts.ts';
import { sentenceOf } from './sentences.ts';
import { wordingValues } from './tags/common-tags.ts';
import { dueWords } from './tags/duty-tags.ts';
import { reportDue, reportDueWords, reportManner, reportReceiver } from './unit-report.ts';
import { visitedName } from './visited-name.ts';

/** How a letter asks for the report before some visits: in a sentence, how it is sent, and which deadlines that tells. */
interface ReportRequest {
  readonly sentence: string;
  readonly manner: string;
  /** Ids of the deadlines of the plan. */
  readonly told: readonly string[];
}

/** How a letter to a unit asks for its report before its visits. */
export function reportRequest(
  facts: LetterFacts,
  own: readonly ScheduledVisit[],
  addressee: string,
): ReportRequest {
  const { plan } = facts;
  const dues = own.map((visit) => ({ visit, due: reportDue(facts, visit) }));
  const told = [...new Set(dues.flatMap(({ due }) => (due?.by === 'deadline' ? [due.deadline.id] : [])))];
  const han = dueWords(
    dues.map(({ visit, due }) => ({
      due: reportDueWords(facts, due),
      name: plan.subjects.length > 1 ? fieldOf(facts, [visit]) : visitedName(facts, visit.visit),
    })),
  );
  const receiver = reportReceiver(facts);
  const wording =
    plan.duties.find(({ deadline }) => deadline !== null && told.includes(deadline))?.wording ??
    plan.deadlines.find(({ id }) => told.includes(id))?.wording ??
    null;
  const values = { ...wordingValues(facts, addressee, own), han };
  const sentence = sentenceOf(
    { text: `Đề nghị ${addressee} gửi báo cáo về ${receiver}`, wording },
    String,
    values,
  );
  const manner = reportManner(facts);
  const toWhom = wording === null || plan.report.to === null ? '' : ` về ${receiver}`;
  return { sentence, manner: manner === '' ? '' : `${manner}${toWhom}`, told };
}
