import type { LetterKind } from '../letter.ts';
import { visitPaper } from './visit-paper.ts';

/** The form for the minutes of each visit; an inspection by report has no meeting to take minutes of. */
export const minutes: LetterKind = {
  name: 'minutes',
  papers: 'Mẫu biên bản kiểm tra',
  about: { vi: 'biên bản làm việc, để điền', en: 'the minutes of a visit, to be filled in' },
  fileStem: 'bien-ban',
  type: 'BB',
  text: 'minutes.txt',
  shape: 'minutes',
  isBeforehand: false,
  tellsOf: 'visits',
  notFor: ['by-report'],
  plans: (facts) =>
    facts.schedule.visits.map((scheduled) => {
      const { visit, start } = scheduled;
      return {
        ...visitPaper(facts, scheduled),
        tells: start === null ? [] : [{ event: 'visit-began', date: start.date, visit }],
      };
    }),
};
