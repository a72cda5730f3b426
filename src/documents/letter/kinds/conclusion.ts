import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { earliestDue } from '../addressed-visits.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { LetterKind } from '../letter.ts';
import { visitPaper } from './visit-paper.ts';

/** The form for the notice of conclusion of each visit, whose findings are filled in once the visit has ended. */
export const conclusion: LetterKind = {
  name: 'conclusion',
  papers: 'Mẫu thông báo kết luận kiểm tra',
  about: { vi: 'thông báo kết luận kiểm tra', en: 'the conclusion of a visit' },
  fileStem: 'ket-luan',
  type: 'TB',
  text: 'conclusion.txt',
  shape: 'letter',
  isBeforehand: false,
  tellsOf: 'visits',
  notFor: [],
  plans: (facts) =>
    facts.schedule.visits.map((scheduled) => {
      const { visit, end } = scheduled;
      return {
        ...visitPaper(facts, scheduled, facts.date ?? concludedBy(facts, scheduled)),
        standing: visit.record?.conclusionIssued == null ? 'is-drawn-up' : 'went-out',
        tells: end === null ? [] : [{ event: 'visit-ended', date: end.date, visit }],
        due: earliestDue(facts, 'conclusion', [scheduled]),
      };
    }),
};

/**
 * The day on which a conclusion is taken to be issued: on record, else its deadline or the last day of the visit, else
 * today if that is later.
 */
function concludedBy(facts: LetterFacts, scheduled: ScheduledVisit): CivilDate {
  const { visit, end } = scheduled;
  const { today } = facts;
  const due = earliestDue(facts, 'conclusion', [scheduled]);
  const day = due?.date ?? end?.date ?? today;
  return visit.record?.conclusionIssued ?? (day < today ? today : day);
}
