import { findDeadline } from '../../../plan/language/known-deadlines.ts';
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
      const { visit, end, deadlines } = scheduled;
      return {
        ...visitPaper(facts, scheduled),
        standing: visit.record?.conclusionIssued == null ? 'is-drawn-up' : 'went-out',
        tells: end === null ? [] : [{ event: 'visit-ended', date: end.date, visit }],
        due: findDeadline(deadlines, 'conclusion') ?? null,
      };
    }),
};
