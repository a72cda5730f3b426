import { venueOf } from '../../../documents/venue.ts';
import type { KnownDeadline } from '../../../plan/language/known-deadlines.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { Bilingual } from '../../../words/language.ts';
import { markdownText } from '../../markdown.ts';
import { notesAroundMoved, proofLine, type Section } from './schedule-notes.ts';
import { explainLines } from './reason-words.ts';
import { MOVED_COLUMNS, MOVED_TITLE, movedNotes } from './moved-rows.ts';
import { heading } from './schedule-heading.ts';
import {
  daysText,
  deadlineOf,
  deadlineText,
  reviewText,
  type ScheduleView,
  sessionText,
  standAsideText,
  teamName,
  visitName,
} from './schedule-view.ts';

interface Column {
  readonly title: Bilingual;
  readonly cell: (view: ScheduleView, scheduled: ScheduledVisit, index: number) => string;
}

const VENUE: Column = {
  title: { vi: 'Địa điểm', en: 'Venue' },
  cell: (view, at) => venueOf(view, at) ?? '',
};

/** The columns of the table; that of venues only where the plan or the directory names one. */
function columnsOf(view: ScheduleView): Column[] {
  const hasVenues = view.schedule.visits.some((at) => venueOf(view, at) !== null);
  return [
    { title: { vi: 'TT', en: 'No.' }, cell: (_, at, index) => String(index + 1) },
    { title: { vi: 'Ngày', en: 'Date' }, cell: ({ language }, at) => daysText(at, language) },
    { title: { vi: 'Buổi', en: 'Session' }, cell: ({ language }, at) => sessionText(at, language) },
    { title: { vi: 'Đơn vị', en: 'Unit' }, cell: visitName },
    ...(hasVenues ? [VENUE] : []),
    { title: { vi: 'Đoàn', en: 'Team' }, cell: (_, { team }) => teamName(view, team) },
    { title: { vi: 'Hạn thông báo', en: 'Notify by' }, cell: due('notice') },
    {
      title: { vi: 'Mốc kiểm tra', en: 'Review period' },
      cell: ({ language }, at) => reviewText(at, language),
    },
    { title: { vi: 'Hạn báo cáo khắc phục', en: 'Report remediation by' }, cell: due('remediation') },
    { title: { vi: 'Đứng ngoài', en: 'Stands aside' }, cell: standAsideText },
  ];
}

function due(known: KnownDeadline): Column['cell'] {
  return ({ language }, at) => deadlineText(deadlineOf(at, known), language);
}

/** A schedule as Markdown: a heading, one table, what is open, and the proof. */
export function scheduleMarkdown(view: ScheduleView, options: { readonly explain: boolean }): string {
  const { schedule, language } = view;
  const [title = '', ...facts] = heading(view);
  const row = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  const columns = columnsOf(view);
  const rows = schedule.visits.map((scheduled, index) =>
    row(columns.map(({ cell }) => cell(view, scheduled, index))),
  );
  const why = {
    title: { vi: 'Vì sao ở ngày đó', en: 'Why it is where it is' }[language],
    lines: explainLines(view),
  };
  const moved =
    schedule.moved.length === 0
      ? []
      : [
          `## ${MOVED_TITLE[language]}`,
          [
            row(MOVED_COLUMNS.map(({ title }) => title[language])),
            `|${' --- |'.repeat(MOVED_COLUMNS.length)}`,
            ...schedule.moved.map((move) => row(MOVED_COLUMNS.map(({ cell }) => cell(view, move)))),
          ].join('\n'),
          ...movedNotes(view).map(markdownText),
        ];
  const notes = notesAroundMoved(view);
  const sectionText = (section: Pick<Section, 'title' | 'lines'>) =>
    `## ${section.title}\n\n${section.lines.map((line) => `- ${markdownText(line.trim())}`).join('\n')}`;
  const paragraphs = [
    `# ${markdownText(title)}`,
    facts.map(markdownText).join('  \n'),
    [row(columns.map(({ title }) => title[language])), `|${' --- |'.repeat(columns.length)}`, ...rows].join(
      '\n',
    ),
    ...(options.explain ? [why] : []).map(sectionText),
    ...notes.before.map(sectionText),
    ...moved,
    ...notes.after.map(sectionText),
    proofLine(view),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
