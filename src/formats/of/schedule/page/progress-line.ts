import { dayAndMonth } from '../../../../calendar/date-words.ts';
import { hasReached, isToBePlaced } from '../../../../follow-up/progress.ts';
import type { VisitState } from '../../../../follow-up/status.ts';
import type { FactName } from '../../../../plan/language/fact-kinds.ts';
import type { Bilingual, Language } from '../../../../words/language.ts';
import { lastFact } from '../state-text.ts';
import type { VisitStanding } from './visit-standings.ts';

/** A step of a visit: the state that it leads to, its name, and the fact whose day is shown. */
interface Step {
  readonly state: VisitState;
  readonly name: Bilingual;
  readonly fact: FactName | null;
}

const PLANNED: Step = { state: 'planned', name: { vi: 'Xếp lịch', en: 'Planned' }, fact: null };
const NOTIFIED: Step = { state: 'notified', name: { vi: 'Thông báo', en: 'Notified' }, fact: 'notified' };
const VISITED: Step = { state: 'visited', name: { vi: 'Kiểm tra', en: 'Visited' }, fact: 'visited' };
const REPORTED: Step = {
  state: 'reported',
  name: { vi: 'Báo cáo', en: 'Reported' },
  fact: 'report-received',
};
const AFTER: readonly Step[] = [
  { state: 'concluded', name: { vi: 'Kết luận', en: 'Concluded' }, fact: 'conclusion-issued' },
  { state: 'received', name: { vi: 'Đã nhận', en: 'Received' }, fact: 'conclusion-received' },
  { state: 'remediated', name: { vi: 'Khắc phục', en: 'Remedied' }, fact: 'remediation-reported' },
  { state: 'closed', name: { vi: 'Xong', en: 'Closed' }, fact: null },
];

/**
 * The steps of a visit from its place in the schedule to its end, each with its day once it is taken, and the next one marked
 * where it is late; none of a cancelled one.
 */
export function htmlProgress(standing: VisitStanding, language: Language): string {
  const { of } = standing;
  const { visit, state } = of;
  if (state === 'cancelled') return '';
  const isPlaced = !isToBePlaced(of);
  const steps = [PLANNED, NOTIFIED, visit.form === 'by-report' ? REPORTED : VISITED, ...AFTER];
  const taken = steps.filter(({ state: step }) => isPlaced && hasReached(state, step)).length;
  const items = steps.map(({ name, fact }, index) => {
    const day = fact === null ? undefined : lastFact(of, fact)?.on;
    const isTaken = index < taken;
    const shown =
      isTaken && day !== undefined ? ` <time datetime="${day}">${dayAndMonth(day, language)}</time>` : '';
    const current = index === taken - 1 ? ' aria-current="step"' : '';
    const isLate = taken > 0 && index === taken && isStepLate(fact, standing);
    return `<li${isTaken ? ' class="d"' : isLate ? ' class="l"' : ''}${current}><span>${name[language]}</span>${shown}</li>`;
  });
  return `<ol class="p">${items.join('')}</ol>`;
}

/** Whether the step that comes next is late, and not something beside it, such as a report that was due before the visit. */
function isStepLate(fact: FactName | null, { isNotRecorded, isLate, lateFacts }: VisitStanding): boolean {
  return isNotRecorded || (fact === null ? isLate : lateFacts.has(fact));
}

/** How the steps look: a line that is solid as far as the visit has come, and dotted after that. */
export const PROGRESS_STYLE = `
.p { display: flex; gap: 2px; list-style: none; margin: 0; padding: 0; min-width: 31rem; }
.p li { flex: 1 0 0; border-top: 5px dotted var(--line); padding-top: 1px; font-size: .68rem; line-height: 1.25; color: var(--mute); }
.p li.d { border-top: 5px solid var(--visit); color: var(--ink); }
.p li.l { border-color: var(--late); }
.p [aria-current] { font-weight: 600; }
.p time { display: block; white-space: nowrap; }
@media screen and (max-width: 64rem) {
  .p { min-width: 5.5rem; }
  .p li { height: 8px; overflow: hidden; text-indent: -99rem; }
  .p li:not(.d) { border-top-style: solid; border-top-width: 2px; }
}
@media print {
  .p { min-width: 0; }
  .p li { font-size: 5.5pt; border-top-width: 2pt; padding: 0; }
  .p time { display: inline; }
}
`;
