import type { Bilingual, Language } from '../../../../words/language.ts';
import type { VisitStanding } from './visit-standings.ts';

const TEXT = {
  show: { vi: 'Chỉ hiện', en: 'Show only' },
  all: { vi: 'Tất cả', en: 'All' },
  late: { vi: 'Trễ', en: 'Late' },
  due: { vi: 'Sắp đến hạn', en: 'Due soon' },
  notRecorded: { vi: 'Chưa ghi kết quả', en: 'Not recorded' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A round box: its id, its words, and how many visits it shows. */
export type FilterChoice = readonly [id: string, words: Bilingual, count: number];

/** What a page shows, chosen by one of some round boxes; what follows from the choice is said by its style sheet. */
export function htmlStateFilter(
  standings: readonly VisitStanding[],
  language: Language,
  more: readonly FilterChoice[] = [],
): string {
  const count = (is: (one: VisitStanding) => boolean) => standings.filter(is).length;
  const choices = [
    ['l-het', TEXT.all, standings.length],
    ['l-tre', TEXT.late, count(({ isLate }) => isLate)],
    ['l-den', TEXT.due, count(({ isDue }) => isDue)],
    ['l-chua', TEXT.notRecorded, count(({ isNotRecorded }) => isNotRecorded)],
    ...more,
  ] as const satisfies readonly FilterChoice[];
  const boxes = choices.map(
    ([id, words, found], index) =>
      `<label><input type="radio" name="l" id="${id}"${index === 0 ? ' checked' : ''}> ${words[language]} (${found})</label>`,
  );
  return `<fieldset class="pick"><legend>${TEXT.show[language]}</legend>${boxes.join('')}</fieldset>`;
}

/** How the boxes look, and what is late. */
export const STATE_STYLE = `
:root { --late: #a4161a; }
@media (prefers-color-scheme: dark) { :root { --late: #ff9a92; } }
@media (forced-colors: active) { :root { --late: CanvasText; } }
.pick { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: .4rem .75rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; }
.pick legend { padding: 0 .3rem; color: var(--mute); font-size: .85rem; }
.pick label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.75rem; }
.press { display: block; font-weight: 600; }
.late .press, .none .press { color: var(--late); }
@media print {
  :root { --late: #000; }
  .pick { display: none; }
  .press { display: inline; }
}
`;
