import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { passedBy } from '../../passing-words.ts';
import { earliestDue } from '../addressed-visits.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { LetterKind } from '../letter.ts';
import { visitPaper } from './visit-paper.ts';

/** The form for the notice of conclusion of each visit, whose findings are filled in once the visit has ended. */
export const conclusion: LetterKind = {
  name: 'conclusion',
  papers: 'Mẫu thông báo kết luận kiểm tra',
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
        ...visitPaper(
          facts,
          scheduled,
          passedBy(facts.directory, scheduled, facts.date ?? concludedBy(facts, scheduled)),
        ),
        standing: visit.record?.conclusionIssued == null ? 'is-drawn-up' : 'went-out',
        tells: end === null ? [] : [{ event: 'visit-ended', date: end.date, visit }],
        due: earliestDue(facts, 'conclusion', [scheduled]),
      };
    }),
};

/** The day on which a conclusion is taken to be issued: on record, else its deadline, else the last day of the visit. */
function concludedBy(facts: LetterFacts, scheduled: ScheduledVisit): CivilDate | null {
  const { visit, end } = scheduled;
  const due = earliestDue(facts, 'conclusion', [scheduled]);
  return visit.record?.conclusionIssued ?? due?.date ?? end?.date ?? null;
}
