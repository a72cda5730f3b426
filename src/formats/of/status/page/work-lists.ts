import type { Bilingual } from '../../../../words/language.ts';
import { xmlText } from '../../../xml.ts';
import type { DeadlineRow, StatusRows } from '../deadline-rows.ts';
import type { StatusView } from '../status-view.ts';
import { emptyWords, titleText, WORDS } from '../summary.ts';

const ENDED_BY: Bilingual = { vi: 'Xong khi ghi nhận', en: 'Ended by' };

const NEITHER: Bilingual = {
  vi: 'đã thông báo, chưa ghi đã kiểm tra hay hoãn',
  en: 'notified; nothing says that it was held or put off',
};

/** The notified days of which nothing is recorded; empty where there are none. */
export function htmlNotRecorded({ notRecorded }: StatusRows, { language }: StatusView): string {
  if (notRecorded.length === 0) return '';
  const items = notRecorded.map(
    ({ unit, day }) =>
      `<li><h3>${xmlText(unit)}</h3><p class="when">${xmlText(day)}</p><p>${NEITHER[language]}</p></li>`,
  );
  return section('chua-ghi', titleText(WORDS.notRecorded, items.length, language), items, 'work bad');
}

/** What is late or due, an item each; in words where there is nothing. */
export function htmlDeadlines(
  part: 'overdue' | 'due',
  rows: readonly DeadlineRow[],
  view: StatusView,
): string {
  const { language } = view;
  const id = part === 'overdue' ? 'tre' : 'den-han';
  const title = titleText(WORDS[part], rows.length, language);
  if (rows.length === 0)
    return `<section id="${id}"><h2>${title}</h2><p>${xmlText(emptyWords(part, view) ?? '')}</p></section>`;
  const items = rows.map((row) => itemOf(row, view));
  return section(id, title, items, part === 'overdue' ? 'work bad' : 'work');
}

function itemOf(row: DeadlineRow, { language }: StatusView): string {
  return [
    `<li><h3>${xmlText(row.title)}</h3>`,
    `<p><span class="when">${xmlText(row.when)}</span> · ${WORDS.deadline[language]} ${xmlText(row.day)} · ${xmlText(row.who)}</p>`,
    `<p class="mute">${WORDS.basis[language]}: ${xmlText(row.basis)}. ${ENDED_BY[language]}: ${xmlText(row.endedBy)}.</p></li>`,
  ].join('');
}

function section(id: string, title: string, items: readonly string[], look: string): string {
  return `<section id="${id}"><h2>${xmlText(title)}</h2>\n<ol class="${look}">\n${items.join('\n')}\n</ol></section>`;
}
