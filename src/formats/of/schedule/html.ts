import { htmlHead } from '../../html-head.ts';
import { xmlText } from '../../xml.ts';
import { calendarWarnings } from './calendar-warnings.ts';
import { footnotes } from './page/footnotes.ts';
import { htmlMonths } from './page/month-grids.ts';
import { htmlMoved } from './page/moved-table.ts';
import { htmlBasis, htmlNotes, htmlNotRecorded, htmlOpen } from './page/page-notes.ts';
import { SCRIPT } from './page/page-script.ts';
import { STYLE } from './page/page-style.ts';
import { htmlTimeline } from './page/page-timeline.ts';
import { WORDS } from './page/page-words.ts';
import { htmlStateFilter } from './page/state-filter.ts';
import { htmlTeams } from './page/team-table.ts';
import { htmlFilters } from './page/visit-filters.ts';
import { htmlPanels } from './page/visit-panels.ts';
import { standingsById, type VisitStanding } from './page/visit-standings.ts';
import { htmlTable } from './page/visit-table.ts';
import { decisionText, standing } from './schedule-heading.ts';
import { proofLine } from './schedule-notes.ts';
import type { ScheduleView } from './schedule-view.ts';

/** With more visits than this, what is out of sight is laid out only when it comes into sight. */
const MANY = 150;

/**
 * A schedule as one HTML page that needs nothing else and asks nothing of any network: timeline, table, months, what is
 * open, and the proof of every deadline. All of it is there without its script, which sorts and filters.
 */
export function scheduleHtml(page: ScheduleView): string {
  const { plan, schedule, language } = page;
  const notes = footnotes();
  const sections = [
    htmlFilters(page),
    page.status === undefined ? '' : htmlStateFilter(shownStandings(page), language),
    htmlTimeline(page),
    htmlTable(page),
    htmlNotRecorded(page),
    htmlMoved(page),
    htmlOpen(page),
    htmlMonths(page),
    htmlPanels(page, notes),
    htmlNotes(page),
    htmlTeams(page),
    htmlBasis(page, notes),
  ];
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    scheduleHead(plan.name),
    schedule.visits.length > MANY ? '<body class="many">' : '<body>',
    `<a class="skip" href="#bang">${WORDS.skip[language]}</a>`,
    header(page),
    '<main>',
    ...sections.filter((section) => section !== ''),
    '</main>',
    `<footer><p>${xmlText(proofLine(page))}</p></footer>`,
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** Where those visits stand that the page shows: not those without a place. */
function shownStandings(page: ScheduleView): VisitStanding[] {
  const standings = standingsById(page);
  return page.schedule.visits.flatMap(({ visit }) => standings?.get(visit.id) ?? []);
}

function header(page: ScheduleView): string {
  const { plan, schedule, language } = page;
  const warnings = [...standing(page), ...calendarWarnings(page)];
  const told = page.warnings.length;
  const counts = [
    WORDS.counts[language](schedule.visits.length, schedule.trips.length),
    ...(schedule.revision > 0 ? [`${WORDS.revision[language]} ${schedule.revision}`] : []),
    ...(page.audience === 'public' ? [WORDS.publicVersion[language]] : []),
  ];
  const links = [
    ['#dong-thoi-gian', WORDS.timeline],
    ['#bang', WORDS.table],
    ['#con-ngo', WORDS.open],
    ['#thang', WORDS.months],
    ['#chi-tiet', WORDS.panels],
    ['#cach-tinh', WORDS.settings],
  ] as const;
  return [
    '<header>',
    `<h1>${xmlText(plan.name)}</h1>`,
    `<p>${xmlText(decisionText(page))}</p>`,
    `<p class="mute">${xmlText(counts.join(' · '))}</p>`,
    ...warnings.map((warning) => `<p class="warn">${xmlText(warning)}</p>`),
    ...(schedule.warnings.length === 0
      ? []
      : [
          `<p class="warn"><a href="#chua-ghi">${WORDS.notRecorded[language](schedule.warnings.length)}</a></p>`,
        ]),
    ...(told === 0 ? [] : [`<p class="warn"><a href="#canh-bao">${WORDS.told[language](told)}</a></p>`]),
    ...(schedule.moved.length === 0
      ? []
      : [`<p class="warn"><a href="#doi-lich">${WORDS.moved[language](schedule.moved.length)}</a></p>`]),
    ...(schedule.unplaced.length === 0
      ? []
      : [`<p class="warn"><a href="#con-ngo">${WORDS.missing[language](schedule.unplaced.length)}</a></p>`]),
    `<nav aria-label="${WORDS.contents[language]}"><ul>${links.map(([to, words]) => `<li><a href="${to}">${words[language]}</a></li>`).join('')}</ul></nav>`,
    '</header>',
  ].join('\n');
}

/**
 * The SHA-256 of our style sheet and of our script: nothing else may style the page or run in it, and nothing may be
 * fetched. A change of either changes its hash; the test of this file says to what.
 */
const STYLE_HASH = 'sha256-014TD5/EzmDVB+8xX7UPtwdEryjjoSChtleJnrL0IBs=';
const SCRIPT_HASH = 'sha256-W5CHy23V4Qx/l7Lh6J004tcZ8CC2Ghf5qxYaDc+VptU=';

/** The head of the page: its name, its policy, its style. */
export function scheduleHead(name: string): string {
  return htmlHead(name, { text: STYLE, hash: STYLE_HASH }, SCRIPT_HASH);
}
