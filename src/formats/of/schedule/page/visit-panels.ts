import { fullDate } from '../../../../calendar/date-words.ts';
import type { Deadline } from '../../../../deadlines/deadline.ts';
import { venueOf } from '../../../../documents/venue.ts';
import type { ScheduledVisit } from '../../../../schedule/schedule.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { capital, FORM_NAMES } from '../../../../words/names.ts';
import { explainTrip } from '../reason-words.ts';
import {
  daysText,
  reviewText,
  sessionText,
  standAsideText,
  teamName,
  visitName,
  type ScheduleView,
} from '../schedule-view.ts';
import { xmlText } from '../../../xml.ts';
import { deadlineProof } from './deadline-proof.ts';
import type { Footnotes } from './footnotes.ts';
import { htmlCountLegend } from './count-grid.ts';
import { WORDS } from './page-words.ts';
import { looksOf, type VisitStanding, standingsById } from './visit-standings.ts';

const FACTS = {
  when: { vi: 'Thời gian', en: 'When' },
  venue: { vi: 'Địa điểm', en: 'Venue' },
  team: { vi: 'Đoàn', en: 'Team' },
  form: { vi: 'Hình thức', en: 'Form' },
  round: { vi: 'Đợt', en: 'Round' },
  review: { vi: 'Mốc kiểm tra', en: 'Review period' },
  aside: { vi: 'Đứng ngoài', en: 'Stands aside' },
  why: { vi: 'Vì sao ở ngày này', en: 'Why on this day' },
  clause: { vi: 'Căn cứ', en: 'Clause' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const NOTE: Bilingual = {
  vi: 'Mở một cuộc để xem từng thời hạn được đếm thế nào, từng ngày một.',
  en: 'Open a visit to see how each of its deadlines is counted, day by day.',
};
const ALL = {
  open: { vi: 'Mở tất cả', en: 'Open all' },
  close: { vi: 'Đóng tất cả', en: 'Close all' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A panel for each visit: its facts, why it is where it is, and every deadline with the proof of its count. */
export function htmlPanels(page: ScheduleView, notes: Footnotes): string {
  const { schedule, language } = page;
  if (schedule.visits.length === 0) return '';
  const standings = standingsById(page);
  const panels = schedule.visits.map((scheduled, index) =>
    panel(page, scheduled, index + 1, notes, standings?.get(scheduled.visit.id)),
  );
  return [
    `<section id="chi-tiet" class="more" aria-labelledby="h-ct"><h2 id="h-ct">${WORDS.panels[language]}</h2>`,
    `<p class="mute">${NOTE[language]}</p>`,
    `<p class="screen" id="mo" hidden><button type="button" value="1">${ALL.open[language]}</button> <button type="button" value="">${ALL.close[language]}</button></p>`,
    htmlCountLegend(language),
    ...panels,
    '</section>',
  ].join('\n');
}

function panel(
  page: ScheduleView,
  scheduled: ScheduledVisit,
  number: number,
  notes: Footnotes,
  standing: VisitStanding | undefined,
): string {
  const { language } = page;
  const facts = factsOf(page, scheduled).filter(([, text]) => text !== '');
  return [
    `<details${looksOf(standing)} id="v${number}" data-v="${number}"><summary><b>${number}. ${xmlText(visitName(page, scheduled))}</b> <span>${xmlText(daysText(scheduled, language))}</span></summary>`,
    `<dl>${facts.map(([key, text]) => `<dt>${FACTS[key][language]}</dt><dd>${xmlText(text)}</dd>`).join('')}</dl>`,
    ...[...scheduled.deadlines]
      .sort(byDate)
      .map((deadline) => deadlineProof(page, deadline, scheduled, notes)),
    '</details>',
  ].join('\n');
}

function factsOf(
  page: ScheduleView,
  scheduled: ScheduledVisit,
): readonly (readonly [key: keyof typeof FACTS, text: string])[] {
  const { plan, schedule, language } = page;
  const { visit, start, end } = scheduled;
  const trip = schedule.trips.find((one) => one.trip.id === scheduled.trip);
  const days =
    start === null || end === null
      ? daysText(scheduled, language)
      : [...new Set([start.date, end.date])].map((date) => fullDate(date, language)).join(' – ');
  const session = sessionText(scheduled, language);
  return [
    ['when', session === '' ? days : `${days}, ${session}`],
    ['venue', venueOf(page, scheduled) ?? ''],
    ['team', teamName(page, scheduled.team)],
    ['form', capital(FORM_NAMES[visit.form][language])],
    ['round', plan.rounds.length === 1 ? '' : (visit.round.name ?? visit.round.id)],
    ['review', reviewText(scheduled, language)],
    ['aside', standAsideText(page, scheduled)],
    ['why', trip === undefined ? '' : explainTrip(page, trip)[language]],
    ['clause', visit.clause ?? ''],
  ];
}

/** Deadlines in the order in which they come; those whose day is unknown last. */
function byDate(one: Deadline, other: Deadline): number {
  const [first, second] = [one.date ?? '9', other.date ?? '9'];
  return first < second ? -1 : first > second ? 1 : 0;
}
