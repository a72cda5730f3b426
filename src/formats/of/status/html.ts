import type { Bilingual } from '../../../words/language.ts';
import { htmlHead } from '../../html-head.ts';
import { xmlText } from '../../xml.ts';
import { type FilterChoice, htmlStateFilter } from '../schedule/page/state-filter.ts';
import { decisionText } from '../schedule/schedule-heading.ts';
import { statusRows, type StatusRows } from './deadline-rows.ts';
import { htmlFindings } from './page/findings-part.ts';
import { htmlVisits } from './page/progress-table.ts';
import { STATUS_STYLE } from './page/status-style.ts';
import { htmlDeadlines, htmlNotRecorded } from './page/work-lists.ts';
import type { StatusView } from './status-view.ts';
import { noteLines, standingLines, summaryLine, WORDS } from './summary.ts';
import { type VisitRow, visitRows } from './visit-rows.ts';

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
    htmlStateFilter(visits, language, findingChoices(visits)),
    htmlNotRecorded(rows, view),
    htmlDeadlines('overdue', rows.overdue, view),
    htmlDeadlines('due', rows.due, view),
    htmlVisits(visits, view),
    htmlFindings(view),
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

const FINDINGS: Bilingual = { vi: 'Kết quả theo nội dung', en: 'Findings by content' };

/** Visits may also be chosen by their findings, where there are any. */
function findingChoices(visits: readonly VisitRow[]): readonly FilterChoice[] {
  if (visits.every(({ of }) => of.findings.total === 0)) return [];
  const count = (key: 'open' | 'repeated') => visits.filter(({ of }) => of.findings[key] > 0).length;
  return [
    ['l-mo', { vi: 'Còn kiến nghị', en: 'With open demands' }, count('open')],
    ['l-lap', { vi: 'Có kết quả lặp lại', en: 'With repeated findings' }, count('repeated')],
  ];
}

function header(view: StatusView, { notRecorded }: StatusRows): string {
  const { plan, status, language } = view;
  const links = [
    ...(notRecorded.length === 0 ? [] : ([['#chua-ghi', WORDS.notRecorded]] as const)),
    ['#tre', WORDS.overdue],
    ['#den-han', WORDS.due],
    ['#cuoc', WORDS.visits],
    ...(status.visits.some(({ findings }) => findings.total > 0) ? ([['#ket-qua', FINDINGS]] as const) : []),
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
const STYLE_HASH = 'sha256-yrwWEom0Vo+sd4wyMfqnFwGXzePy7HNKRC81s5dYjD8=';

/** The head of the page: its name, its policy, its style. */
export function statusHead(name: string): string {
  return htmlHead(name, { text: STATUS_STYLE, hash: STYLE_HASH }, null);
}
