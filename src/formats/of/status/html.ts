import type { Bilingual } from '../../../words/language.ts';
import { htmlHead } from '../../html-head.ts';
import { xmlText } from '../../xml.ts';
import { htmlStateFilter } from '../schedule/page/state-filter.ts';
import { decisionText } from '../schedule/schedule-heading.ts';
import { statusRows, type StatusRows } from './deadline-rows.ts';
import { htmlVisits } from './page/progress-table.ts';
import { STATUS_STYLE } from './page/status-style.ts';
import { htmlDeadlines, htmlNotRecorded } from './page/work-lists.ts';
import type { StatusView } from './status-view.ts';
import { noteLines, standingLines, summaryLine, WORDS } from './summary.ts';
import { visitRows } from './visit-rows.ts';

/** With more visits than this, what is out of sight is laid out only when it comes into sight. */
const MANY = 150;

const TEXT = {
  skip: { vi: 'Đến bảng các cuộc kiểm tra', en: 'Skip to the table of visits' },
  contents: { vi: 'Các phần của trang', en: 'Parts of this page' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * A status as one HTML page that needs nothing else, asks nothing of any network and runs no script: what is not recorded,
 * late and due, and the steps of every visit. Its filter is of style alone.
 */
export function statusHtml(view: StatusView): string {
  const { plan, status, language } = view;
  const rows = statusRows(view);
  const visits = visitRows(view);
  const parts = [
    htmlStateFilter(visits, language),
    htmlNotRecorded(rows, view),
    htmlDeadlines('overdue', rows.overdue, view),
    htmlDeadlines('due', rows.due, view),
    htmlVisits(visits, view),
  ];
  const notes = noteLines(view).map((line) => `<p>${xmlText(line)}</p>`);
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    statusHead(plan.name),
    status.visits.length > MANY ? '<body class="many">' : '<body>',
    `<a class="skip" href="#cuoc">${TEXT.skip[language]}</a>`,
    header(view, rows),
    '<main>',
    ...parts.filter((part) => part !== ''),
    '</main>',
    ...(notes.length === 0 ? [] : [`<footer>${notes.join('')}</footer>`]),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function header(view: StatusView, { notRecorded }: StatusRows): string {
  const { plan, language } = view;
  const links = [
    ...(notRecorded.length === 0 ? [] : ([['#chua-ghi', WORDS.notRecorded]] as const)),
    ['#tre', WORDS.overdue],
    ['#den-han', WORDS.due],
    ['#cuoc', WORDS.visits],
  ] as const;
  return [
    '<header>',
    `<h1>${xmlText(plan.name)}</h1>`,
    `<p class="sum">${xmlText(summaryLine(view))}</p>`,
    `<p class="mute">${xmlText(decisionText(view))}</p>`,
    ...standingLines(view).map((line) => `<p class="warn">${xmlText(line)}</p>`),
    `<nav aria-label="${TEXT.contents[language]}"><ul>${links.map(([to, words]) => `<li><a href="${to}">${words[language]}</a></li>`).join('')}</ul></nav>`,
    '</header>',
  ].join('\n');
}

/** The SHA-256 of our style sheet: nothing else may style the page, nothing may run in it, and nothing may be fetched. */
const STYLE_HASH = 'sha256-/gvLSFip/uhplj8mztoCPWvFgaDCEiwbHTXxkf0xSpU=';

/** The head of the page: its name, its policy, its style. */
export function statusHead(name: string): string {
  return htmlHead(name, { text: STATUS_STYLE, hash: STYLE_HASH }, null);
}
