import { LEVELS } from '../../../../plan/directory.ts';
import { shortMonth } from '../../../../calendar/date-words.ts';
import { capital, LEVEL_NAMES } from '../../../../words/names.ts';
import type { ScheduleView } from '../schedule-view.ts';
import { teamGroups } from '../timeline/team-groups.ts';
import { xmlText } from '../../../xml.ts';

const TEXT = {
  legend: { vi: 'Lọc và sắp xếp', en: 'Filter' },
  level: { vi: 'Cấp', en: 'Level' },
  team: { vi: 'Đoàn', en: 'Team' },
  month: { vi: 'Tháng', en: 'Month' },
  text: { vi: 'Tìm (không cần dấu)', en: 'Find (diacritics may be left out)' },
  all: { vi: 'Tất cả', en: 'All' },
  shown: { vi: 'Hiện {n} trong {all} cuộc kiểm tra', en: '{n} of {all} visits shown' },
  reset: { vi: 'Bỏ lọc', en: 'Show all' },
  print: { vi: 'In cả chi tiết từng cuộc', en: 'Print the details of every visit too' },
} as const;

/** The boxes that filter timeline, table and panels; hidden until the script that it needs has run. */
export function htmlFilters(page: ScheduleView): string {
  const { schedule, language } = page;
  const { visits } = schedule;
  const levels = LEVELS.filter((level) => visits.some(({ visit }) => visit.level === level)).map(
    (level) => [level, capital(LEVEL_NAMES[level][language])] as const,
  );
  const teams = teamGroups(page).map(({ name }, index) => [String(index), name] as const);
  const dates = visits.flatMap(({ start, end }) => [start?.date ?? [], end?.date ?? []].flat()).sort();
  const months = [...new Map(dates.map((date) => [date.slice(0, 7), shortMonth(date, language)]))];
  const count = visits.length;
  return [
    '<div id="loc" role="search" hidden>',
    `<h2 class="hide">${TEXT.legend[language]}</h2>`,
    choice('l', TEXT.level[language], TEXT.all[language], levels),
    choice('t', TEXT.team[language], TEXT.all[language], teams),
    choice('m', TEXT.month[language], TEXT.all[language], months),
    `<label>${TEXT.text[language]}<input type="search" name="q" autocomplete="off" spellcheck="false"></label>`,
    `<button type="button">${TEXT.reset[language]}</button>`,
    `<output data-words="${TEXT.shown[language]}" aria-live="polite">${TEXT.shown[language].replace('{n}', String(count)).replace('{all}', String(count))}</output>`,
    '</div>',
    `<p class="screen"><label class="tick"><input type="checkbox" id="in-het"> ${TEXT.print[language]}</label></p>`,
  ].join('\n');
}

function choice(
  name: string,
  label: string,
  all: string,
  options: readonly (readonly [string, string])[],
): string {
  const list = options.map(([value, text]) => `<option value="${value}">${xmlText(text)}</option>`);
  return `<label>${label}<select name="${name}" autocomplete="off"><option value="">${all}</option>${list.join('')}</select></label>`;
}
