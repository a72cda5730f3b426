import { addDays, type CivilDate, dayOf, mondayOf } from '../../../../calendar/civil-date.ts';
import { dayAndMonth, shortWeekdayName } from '../../../../calendar/date-words.ts';
import type { Count, CountStep } from '../../../../deadlines/period.ts';
import type { Bilingual, Language } from '../../../../words/language.ts';
import { KIND_WORDS, MARK_WORDS } from '../../calendar/calendar-words.ts';
import { drawCountedDays } from '../../deadline/count-days.ts';
import { drawCountedMonths } from '../../deadline/count-months.ts';
import {
  EVENT_MARK,
  EVENT_WORDS,
  markOfLastDay,
  markOfStep,
  WEEKEND_MARK,
} from '../../deadline/count-words.ts';
import { weeksFit } from '../../deadline/count-weeks.ts';
import { plain } from '../../../text/paint.ts';
import { footnoteLink, type Footnotes } from './footnotes.ts';
import { xmlText } from '../../../xml.ts';

/** As wide as a terminal may be, so that only the length of a count decides how it is shown. */
const WIDE = 200;

const LAST: Bilingual = { vi: 'ngày cuối cùng', en: 'last day' };

/** A count as `cchc deadline` proves it: a week a row, beside each day its ordinal; the days off met, by name, below. */
export function countGrid(count: Count, language: Language, notes: Footnotes): string {
  if (count.measure === 'week' || count.measure === 'month')
    return lines(drawCountedDays(count, language, plain, WIDE));
  if (!weeksFit(count, WIDE))
    return lines(drawCountedMonths(count, language, plain)) + daysMet(count, language, notes);
  return grid(count, language) + daysMet(count, language, notes);
}

/** What the marks beside the days of counts mean. */
export function htmlCountLegend(language: Language): string {
  const marks: readonly (readonly [string, Bilingual])[] = [
    ['[n]', LAST],
    [EVENT_MARK, EVENT_WORDS],
    [WEEKEND_MARK, KIND_WORDS.weekend],
    ...MARK_WORDS,
  ];
  return `<ul class="legend">${marks.map(([mark, words]) => `<li><b>${mark}</b> ${words[language]}</li>`).join('')}</ul>`;
}

function grid(count: Count, language: Language): string {
  const cells = new Map<CivilDate, string>(count.steps.map((step) => [step.date, cellOf(step, count)]));
  cells.set(count.from, `<b>${EVENT_MARK}</b>`);
  const dates = [...cells.keys()].sort();
  const first = dates[0] ?? count.from;
  const last = dates.at(-1) ?? count.from;
  const rows: string[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => {
      const date = addDays(monday, offset);
      const cell = cells.get(date);
      if (cell === undefined) return '<td></td>';
      const isNamed = date === first || offset === 0 || dayOf(date) === 1;
      return `<td>${isNamed ? dayAndMonth(date, language) : dayOf(date)} ${cell}</td>`;
    });
    rows.push(`<tr>${days.join('').replace(/(?:<td><\/td>)+$/, '')}</tr>`);
  }
  const heads = [1, 2, 3, 4, 5, 6, 7].map((day) => `<th scope="col">${shortWeekdayName(day, language)}</th>`);
  return `<table class="count"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function cellOf(step: CountStep, count: Count): string {
  if (step.date === count.date) return `<b class="x">${markOfLastDay(count)}</b>`;
  const mark = markOfStep(step);
  if (step.counted === null) return mark;
  return `<b>${step.counted}</b>${mark === ' ' ? '' : mark}`;
}

/** "Gặp khi đếm: 02/09, 03/09 Quốc khánh [5]", with the documents behind the days as footnotes. */
function daysMet({ steps }: Count, language: Language, notes: Footnotes): string {
  const days = new Map<string, { dates: string[]; name: string; source: string | undefined }>();
  for (const { date, name, source } of [...steps].sort((one, other) => (one.date < other.date ? -1 : 1))) {
    if (name === undefined) continue;
    const key = `${name[language]}\n${source ?? ''}`;
    const found = days.get(key) ?? { dates: [], name: name[language], source };
    found.dates.push(dayAndMonth(date, language));
    days.set(key, found);
  }
  if (days.size === 0) return '';
  const words = [...days.values()].map(({ dates, name, source }) => {
    const basis = source === undefined ? '' : ` ${footnoteLink(notes, [source])}`;
    return `${dates.join(', ')} ${xmlText(name)}${basis}`;
  });
  const head = { vi: 'Gặp khi đếm', en: 'Met while counting' }[language];
  return `<p class="mute">${head}: ${words.join('; ')}</p>`;
}

function lines(drawn: readonly string[]): string {
  return `<pre tabindex="0">${drawn.map(xmlText).join('\n')}</pre>`;
}
