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

const TITLES: readonly Bilingual[] = [
  { vi: 'TT', en: 'No.' },
  { vi: 'Ngày', en: 'Date' },
  { vi: 'Buổi', en: 'Session' },
  { vi: 'Đơn vị', en: 'Unit' },
  { vi: 'Đoàn', en: 'Team' },
  { vi: 'Hạn thông báo', en: 'Notify by' },
  { vi: 'Mốc kiểm tra', en: 'Review period' },
  { vi: 'Hạn báo cáo khắc phục', en: 'Report remediation by' },
  { vi: 'Đứng ngoài', en: 'Stands aside' },
];

/** A schedule as Markdown: a heading, one table, what is open, and the proof. */
export function scheduleMarkdown(view: ScheduleView, options: { readonly explain: boolean }): string {
  const { schedule, language } = view;
  const [title = '', ...facts] = heading(view);
  const row = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  const rows = schedule.visits.map((scheduled, index) =>
    row([
      String(index + 1),
      daysText(scheduled, language),
      sessionText(scheduled, language),
      visitName(view, scheduled),
      teamName(view, scheduled.team),
      deadlineText(deadlineOf(scheduled, 'notice'), language),
      reviewText(scheduled, language),
      deadlineText(deadlineOf(scheduled, 'remediation'), language),
      standAsideText(view, scheduled),
    ]),
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
    [row(TITLES.map((words) => words[language])), `|${' --- |'.repeat(TITLES.length)}`, ...rows].join('\n'),
    ...(options.explain ? [why] : []).map(sectionText),
    ...notes.before.map(sectionText),
    ...moved,
    ...notes.after.map(sectionText),
    proofLine(view),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
