import type { Bilingual } from '../../../../words/language.ts';
import { fitsWords, remainingWords, unplacedWords } from '../reason-words.ts';
import { type Section, scheduleNotes, sessionCount } from '../schedule-notes.ts';
import type { ScheduleView } from '../schedule-view.ts';
import { xmlText } from '../../../xml.ts';
import type { Footnotes } from './footnotes.ts';
import { WORDS } from './page-words.ts';

const TEXT = {
  remaining: { vi: 'Số buổi không bị quy tắc nào loại', en: 'Sessions that no rule shuts out' },
  shut: { vi: 'bị loại', en: 'shut out' },
  note: { vi: 'Ghi chú của kế hoạch', en: 'Note of the plan' },
  basis: { vi: 'Căn cứ và cách hiểu khi đếm', en: 'Basis and reading of the counts' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is open, and what has no place and why. */
export function htmlOpen(page: ScheduleView): string {
  const { schedule, language } = page;
  const open = sectionsOf(page, ['open']);
  const unplaced = schedule.unplaced.map((one) => {
    const { visit, reasons, remaining, changes } = one;
    const items = reasons.map(
      (reason) =>
        `<li>${xmlText(unplacedWords(reason)[language])}: ${TEXT.shut[language]} ${sessionCount(reason.sessions, language)}</li>`,
    );
    const fits = fitsWords(changes, language);
    const advice = fits === '' ? '' : `<p><b>${xmlText(fits)}.</b></p>`;
    const rest = xmlText(remainingWords(one)[language]);
    return `<h4>${xmlText(visit.name[language])}</h4><ul>${items.join('')}<li>${TEXT.remaining[language]}: ${sessionCount(remaining, language)}${rest}</li></ul>${advice}`;
  });
  return [
    `<section id="con-ngo" class="sheet" aria-labelledby="h-ngo"><h2 id="h-ngo">${WORDS.open[language]}</h2>`,
    ...(unplaced.length === 0 ? [] : [`<h3>${WORDS.unplaced[language]}</h3>`, ...unplaced]),
    ...open.map(({ lines }) => list(lines)),
    ...(open.length + unplaced.length === 0 ? [`<p>${WORDS.nothing[language]}</p>`] : []),
    '</section>',
  ].join('\n');
}

/** The visits of which nothing is recorded though their day has gone by. */
export function htmlNotRecorded(page: ScheduleView): string {
  return sectionsOf(page, ['not-recorded'])
    .map(
      ({ title, lines }) =>
        `<section id="chua-ghi" class="sheet"><h2>${xmlText(title)}</h2>\n${list(lines)}</section>`,
    )
    .join('\n');
}

/** Deadlines of the campaign, warnings, settings, and the note of the plan. */
export function htmlNotes(page: ScheduleView): string {
  const { plan, language } = page;
  const ids: Readonly<Record<string, string>> = {
    warnings: 'canh-bao',
    settings: 'cach-tinh',
    deadlines: 'han-chung',
  };
  const sections = sectionsOf(page, ['deadlines', 'warnings', 'settings']).map(
    ({ id, title, lines }) =>
      `<section id="${ids[id] ?? id}" class="more"><h2>${xmlText(title)}</h2>\n${list(lines)}</section>`,
  );
  const note =
    plan.note === null
      ? []
      : [`<section class="more"><h2>${TEXT.note[language]}</h2>\n<p>${xmlText(plan.note)}</p></section>`];
  return [...sections, ...note].join('\n');
}

/** How the counts of all panels were read, each sentence once, for the panels to refer to. */
export function htmlBasis({ language }: ScheduleView, notes: Footnotes): string {
  const sentences = notes.all();
  if (sentences.length === 0) return '';
  const items = sentences.map((sentence, index) => `<li id="c${index + 1}">${xmlText(sentence)}</li>`);
  return `<section class="more"><h2>${TEXT.basis[language]}</h2>\n<ol>${items.join('\n')}</ol></section>`;
}

function sectionsOf(page: ScheduleView, ids: readonly Section['id'][]): Section[] {
  return scheduleNotes(page).filter(({ id }) => ids.includes(id));
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${xmlText(line)}</li>`).join('\n')}</ul>`;
}
