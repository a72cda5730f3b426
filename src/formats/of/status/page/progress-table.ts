import { writtenDate } from '../../../../calendar/date-words.ts';
import { FACTS } from '../../../../plan/language/fact-kinds.ts';
import type { StandingFact } from '../../../../plan/standing-facts.ts';
import type { Bilingual, Language } from '../../../../words/language.ts';
import { xmlText } from '../../../xml.ts';
import { htmlProgress } from '../../schedule/page/progress-line.ts';
import { looksOf } from '../../schedule/page/visit-standings.ts';
import type { StatusView } from '../status-view.ts';
import { emptyWords, titleText, WORDS } from '../summary.ts';
import type { VisitRow } from '../visit-rows.ts';

const TEXT = {
  progress: { vi: 'Tiến độ', en: 'Progress' },
  hint: {
    vi: 'Bấm tên đơn vị để xem mọi việc đã ghi. Vạch liền là bước đã qua.',
    en: 'Open the name of a unit to see all that is on record. A solid line is a step taken.',
  },
  nothing: { vi: 'Không có cuộc kiểm tra nào như đã chọn.', en: 'No visit is of the chosen kind.' },
  corrected: { vi: 'trước đó ghi ngày', en: 'first recorded as of' },
  replaces: { vi: 'thay số', en: 'in place of no.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Every visit in plan order: its steps, its state, what is pressing, and all that is recorded of it. */
export function htmlVisits(visits: readonly VisitRow[], view: StatusView): string {
  const { language } = view;
  const title = titleText(WORDS.visits, visits.length, language);
  const begin = `<section id="cuoc" aria-labelledby="h-cuoc"><h2 id="h-cuoc">${title}</h2>`;
  if (visits.length === 0) return `${begin}<p>${xmlText(emptyWords('visits', view) ?? '')}</p></section>`;
  const heads = [WORDS.number, WORDS.unit, WORDS.start, TEXT.progress, WORDS.state];
  return [
    begin,
    `<p class="mute">${TEXT.hint[language]}</p>`,
    '<div class="scroll" tabindex="0" role="group" aria-labelledby="h-cuoc"><table class="all">',
    `<thead><tr>${heads.map((head) => `<th scope="col">${head[language]}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${visits.map((row) => rowOf(row, language)).join('\n')}\n</tbody>`,
    `</table><p class="nothing">${TEXT.nothing[language]}</p></div></section>`,
  ].join('\n');
}

function rowOf(row: VisitRow, language: Language): string {
  const { of, number, unit, start, state, pressing } = row;
  const name = xmlText(unit);
  const facts = of.facts.map((fact) => `<li>${xmlText(factText(fact, language))}</li>`);
  const cells = [
    `<td>${number}</td>`,
    `<td role="rowheader">${facts.length === 0 ? `<span class="unit">${name}</span>` : `<details><summary>${name}</summary><ul>${facts.join('')}</ul></details>`}</td>`,
    `<td>${xmlText(start)}</td>`,
    `<td>${htmlProgress(row, language)}</td>`,
    `<td>${xmlText(state)}${pressing === '' ? '' : ` <span class="press">${xmlText(pressing)}</span>`}</td>`,
  ];
  return `<tr${looksOf(row)}>${cells.join('')}</tr>`;
}

/** "20/04/2021: thông báo lịch kiểm tra ngày 25/05/2021, số 45/SNV-CCHC, thay số 40/SNV-CCHC (Dịch bệnh)". */
function factText(fact: StandingFact, language: Language): string {
  const { number, replaces, reason, text, corrected } = fact;
  const parts = [
    `${writtenDate(fact.on, language)}: ${FACTS[fact.fact].name[language]}${dayTold(fact, language)}`,
    ...(number === null ? [] : [{ vi: `số ${number}`, en: `no. ${number}` }[language]]),
    ...(replaces === null ? [] : [`${TEXT.replaces[language]} ${replaces}`]),
    ...(corrected === null ? [] : [`${TEXT.corrected[language]} ${writtenDate(corrected.on, language)}`]),
  ];
  const noted = [reason, text].filter((one) => one !== null);
  return parts.join(', ') + (noted.length === 0 ? '' : ` (${noted.join('; ')})`);
}

/** The day of the visit that a notice names, or the new day of a deadline, to follow the name of the fact; empty without one. */
function dayTold({ visit, until }: StandingFact, language: Language): string {
  if (visit !== null)
    return {
      vi: ` ngày ${writtenDate(visit, 'vi')}`,
      en: ` of a visit on ${writtenDate(visit, 'en')}`,
    }[language];
  if (until === null) return '';
  return { vi: ` đến ngày ${writtenDate(until, 'vi')}`, en: ` to ${writtenDate(until, 'en')}` }[language];
}
