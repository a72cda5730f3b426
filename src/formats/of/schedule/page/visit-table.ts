import type { Deadline } from '../../../../deadlines/deadline.ts';
import type { ScheduledVisit } from '../../../../schedule/schedule.ts';
import { VISIT_STATES } from '../../../../follow-up/status.ts';
import type { Bilingual, Language } from '../../../../words/language.ts';
import {
  daysText,
  deadlineOf,
  deadlineText,
  reviewText,
  sessionText,
  standAsideText,
  teamName,
  visitName,
  type ScheduleView,
} from '../schedule-view.ts';
import { teamGroups } from '../timeline/team-groups.ts';
import { xmlText } from '../../../xml.ts';
import { capital, LEVEL_NAMES } from '../../../../words/names.ts';
import { stateText } from '../state-text.ts';
import { WORDS } from './page-words.ts';
import { htmlProgress } from './progress-line.ts';
import { looksOf, standingsById, type VisitStanding } from './visit-standings.ts';

const TITLES: readonly Bilingual[] = [
  { vi: 'TT', en: 'No.' },
  { vi: 'Ngày', en: 'Date' },
  { vi: 'Buổi', en: 'Session' },
  { vi: 'Đơn vị', en: 'Unit' },
  { vi: 'Cấp', en: 'Level' },
  { vi: 'Đoàn', en: 'Team' },
  { vi: 'Hạn thông báo', en: 'Notify by' },
  { vi: 'Mốc kiểm tra', en: 'Review period' },
  { vi: 'Hạn khắc phục', en: 'Remediation by' },
  { vi: 'Đứng ngoài', en: 'Stands aside' },
];

const STATE: Bilingual = { vi: 'Tiến độ', en: 'Progress' };

const CAPTION = {
  vi: 'Lịch kiểm tra, theo ngày. Ngày in nghiêng là dự kiến.',
  en: 'The schedule, by date. Days in italics are expected.',
};

/** Said where there is no room for all columns. */
const MORE = {
  vi: 'Bấm tên đơn vị để xem đoàn, mốc kiểm tra và mọi thời hạn.',
  en: 'Follow the name of a unit to its team, review period and every deadline.',
};

/** The table of visits, a row each, which the script sorts by any column and filters. */
export function htmlTable(page: ScheduleView): string {
  const { schedule, language } = page;
  const groups = teamGroups(page);
  const standings = standingsById(page);
  const rows = schedule.visits.map((scheduled, index) => {
    const team = groups.findIndex((group) => group.team === scheduled.team);
    return rowOf(page, scheduled, index + 1, team, standings?.get(scheduled.visit.id));
  });
  const titles = standings === null ? TITLES : [...TITLES, STATE];
  return [
    `<section id="bang" class="sheet" aria-labelledby="h-bang"><h2 id="h-bang">${WORDS.table[language]}</h2>`,
    `<p class="mute phone">${MORE[language]}</p>`,
    `<div class="scroll" tabindex="0" role="group" aria-labelledby="h-bang"><table class="${standings === null ? 'data' : 'data known'}" id="lich">`,
    `<caption>${CAPTION[language]}</caption>`,
    `<thead><tr>${titles.map((title) => `<th scope="col">${title[language]}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table></div></section>',
  ].join('\n');
}

function rowOf(
  page: ScheduleView,
  scheduled: ScheduledVisit,
  number: number,
  team: number,
  standing: VisitStanding | undefined,
): string {
  const { language } = page;
  const { visit, start, end } = scheduled;
  const months = [...new Set([start, end].flatMap((moment) => moment?.date.slice(0, 7) ?? []))];
  const under = visit.parent === null ? '' : ' class="u"';
  const cells = [
    `<td>${number}</td>`,
    `<td data-k="${number}">${xmlText(daysText(scheduled, language))}</td>`,
    `<td>${sessionText(scheduled, language)}</td>`,
    `<th scope="row"${under}><a href="#v${number}">${xmlText(visitName(page, scheduled))}</a></th>`,
    `<td>${capital(LEVEL_NAMES[visit.level][language])}</td>`,
    `<td>${xmlText(teamName(page, scheduled.team))}</td>`,
    dateCell(page, deadlineOf(scheduled, 'notice')),
    `<td data-k="${scheduled.review.to ?? ''}">${reviewText(scheduled, language)}</td>`,
    dateCell(page, deadlineOf(scheduled, 'remediation')),
    `<td>${xmlText(standAsideText(page, scheduled))}</td>`,
    ...(page.status === undefined ? [] : [stateCell(standing, language)]),
  ];
  return `<tr${looksOf(standing)} data-v="${number}" data-l="${visit.level}" data-t="${team}" data-m="${months.join(' ')}">${cells.join('')}</tr>`;
}

/** How far a visit has come, and what is pressing. */
function stateCell(standing: VisitStanding | undefined, language: Language): string {
  if (standing === undefined) return '<td></td>';
  const { of, pressing } = standing;
  const press = pressing === '' ? '' : ` <span class="press">${xmlText(pressing)}</span>`;
  return `<td data-k="${VISIT_STATES.indexOf(of.state)}">${xmlText(stateText(of, language))}${press}${htmlProgress(standing, language)}</td>`;
}

function dateCell({ language }: ScheduleView, deadline: Deadline | undefined): string {
  const text = deadlineText(deadline, language);
  const shown = deadline?.state === 'expected' ? `<i>${text}</i>` : text;
  return `<td data-k="${deadline?.date ?? '9'}">${shown}</td>`;
}
