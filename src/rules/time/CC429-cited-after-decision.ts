import type { CivilDate } from '../../calendar/civil-date.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** The decision cites a document that is younger than itself. */
export const citedAfterDecision = defineRule<{ cited: CivilDate; date: CivilDate }>()({
  code: 'CC429',
  slug: 'cited-after-decision',
  severity: 'warning',
  kind: 'plan',
  message: ({ cited, date }) => ({
    vi: `văn bản được căn cứ đề ngày ${dateWords(cited).vi}, sau ngày ký quyết định ${dateWords(date).vi}`,
    en: `the document relied on is dated ${dateWords(cited).en}, after the decision was signed on ${dateWords(date).en}`,
  }),
  advice: () => ({ vi: 'Đối chiếu lại với văn bản gốc.', en: 'Compare with the document itself.' }),
  notes: { decision: { vi: 'ngày ký quyết định', en: 'the date of the decision' } },
  explanation: {
    vi: 'Căn cứ và tờ trình đề nghị phải có trước khi ký quyết định. Ngày sau ngày ký thường là gõ nhầm năm hoặc nhầm ngày. Đối chiếu với văn bản gốc.',
    en: 'Legal bases and the proposal exist before a decision is signed. A later date is usually a mistyped year or day. Compare with the document itself.',
  },
  *check({ plan }) {
    const { proposal, legalBases, date } = plan.decision;
    for (const { date: cited, path } of [...(proposal === null ? [] : [proposal]), ...legalBases]) {
      if (cited === null || cited <= date) continue;
      const related = [{ path: ['decision', 'date'], note: 'decision' as const }];
      yield { path: [...path, 'date'], values: { cited, date }, related };
    }
  },
});
