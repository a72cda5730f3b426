import type { CalendarDay } from '../../calendar/calendar.ts';
import type { Count } from '../../deadlines/period.ts';
import type { Side } from '../../documents/checklist/checklist.ts';
import type { OfficialDocument } from '../../documents/document.ts';
import type { Status } from '../../follow-up/status.ts';
import type { TextProblem } from '../../documents/letter/text/fill.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RuleContext, RuleDescription } from '../../rules/engine/rule.ts';
import type { Language } from '../../words/language.ts';
import type { Format, Page } from '../format.ts';
import type { ChecklistView } from './checklist/checklist-view.ts';
import type { CheckReport, ReportView } from './diagnostics/check-report.ts';
import type { DiagnosticJson } from './diagnostics/json-shape.ts';
import type { DifferenceView } from './difference/difference-view.ts';
import type { DrawView } from './draw/draw-view.ts';
import type { WordTemplate } from './letter/word-template.ts';
import type { RuleExample } from './rules/rule-example.ts';
import type { ExplainedWords } from './schema/explained-words.ts';
import type { ScheduleView } from './schedule/schedule-view.ts';
import type { StatusView } from './status/status-view.ts';

/** What a schedule is written from. */
export interface ScheduleOrder {
  readonly view: ScheduleView;
  readonly context: Pick<RuleContext, 'isWritten'>;
  /** What is wrong with its plan, as JSON shows it. */
  readonly diagnostics: readonly DiagnosticJson[];
  /** Whether to say why each visit is where it is. */
  readonly explain: boolean;
  /** Whether calendars name the organiser and those who attend. */
  readonly attendees: boolean;
  readonly page: Page;
}

/** What is written of a plan whose errors stand in the way of a schedule. */
interface ScheduleRefusal {
  readonly plan: Plan | null;
  readonly diagnostics: readonly DiagnosticJson[];
  readonly language: Language;
}

interface ScheduleFormat extends Format<ScheduleOrder> {
  /** Whether a reader sees on the spot which visits have no place. */
  readonly showsUnplaced?: boolean;
  /** Whether it can say why each visit is where it is, or always does. */
  readonly explains?: boolean;
  /** Whether it can invite those who attend. */
  readonly invites?: boolean;
  /** Whether it tells where visits stand, for readers who may know. */
  readonly showsStatus?: boolean;
  /** Puts the schedules of several plans into one; left out where a format cannot hold several. */
  together?(schedules: readonly string[]): Promise<string>;
  renderRefused?(refusal: ScheduleRefusal): Promise<string>;
}

const schedule = formatsOf<ScheduleFormat>()({
  text: {
    endings: ['txt'],
    showsUnplaced: true,
    explains: true,
    render: async ({ view, explain, page }) =>
      (await import('./schedule/table.ts')).scheduleTable(view, { explain }, page.paint, page.width),
    together: (schedules) => Promise.resolve(schedules.join('\n')),
  },
  json: {
    endings: ['json'],
    showsUnplaced: true,
    explains: true,
    render: async ({ view, diagnostics }) =>
      (await import('./schedule/json.ts')).scheduleJson(view.plan, view, diagnostics, view.language),
    renderRefused: async ({ plan, diagnostics, language }) =>
      (await import('./schedule/json.ts')).scheduleJson(plan, null, diagnostics, language),
    together: async (schedules) => (await import('./schedule/json.ts')).schedulesJson(schedules),
  },
  csv: {
    endings: ['csv'],
    render: async ({ view }) => (await import('./schedule/csv.ts')).scheduleCsv(view),
  },
  md: {
    endings: ['md'],
    showsUnplaced: true,
    explains: true,
    render: async ({ view, explain }) =>
      (await import('./schedule/markdown.ts')).scheduleMarkdown(view, { explain }),
    together: (schedules) => Promise.resolve(schedules.join('\n')),
  },
  html: {
    endings: ['html', 'htm'],
    showsStatus: true,
    explains: true,
    render: async ({ view }) => (await import('./schedule/html.ts')).scheduleHtml(view),
  },
  svg: {
    endings: ['svg'],
    render: async ({ view }) => (await import('./schedule/svg.ts')).scheduleSvg(view),
  },
  xlsx: {
    endings: ['xlsx'],
    isBinary: true,
    explains: true,
    render: async ({ view, context: { isWritten }, explain }) => {
      const { secretariatSheet } = await import('./checklist/xlsx.ts');
      const duties = secretariatSheet(view, isWritten);
      return (await import('./schedule/xlsx.ts')).scheduleXlsx(view, { duties, explain });
    },
  },
  ics: {
    endings: ['ics'],
    invites: true,
    render: async ({ view, attendees }) => {
      const { wholeAgenda } = await import('../../documents/schedule/agenda.ts');
      return (await import('./schedule/ics.ts')).scheduleIcs(view, wholeAgenda(view), { attendees });
    },
  },
});

/** What checklists are written from. */
interface ChecklistOrder {
  readonly view: ChecklistView;
  readonly side: Side;
  readonly diagnostics: readonly DiagnosticJson[];
  readonly page: Page;
}

interface ChecklistFormat extends Format<ChecklistOrder> {
  renderRefused?(
    refusal: Pick<ScheduleRefusal, 'plan' | 'diagnostics'> & { readonly side: Side },
  ): Promise<string>;
}

const checklist = formatsOf<ChecklistFormat>()({
  text: {
    endings: ['txt'],
    render: async ({ view, page }) =>
      (await import('./checklist/table.ts')).checklistTable(view, page.paint, page.width),
  },
  md: {
    endings: ['md'],
    render: async ({ view }) => (await import('./checklist/markdown.ts')).checklistMarkdown(view),
  },
  docx: {
    endings: ['docx'],
    isBinary: true,
    render: async ({ view }) => (await import('./checklist/docx.ts')).checklistDocx(view),
  },
  xlsx: {
    endings: ['xlsx'],
    isBinary: true,
    render: async ({ view }) => (await import('./checklist/xlsx.ts')).checklistXlsx(view),
  },
  json: {
    endings: ['json'],
    render: async ({ view, side, diagnostics }) =>
      (await import('./checklist/json.ts')).checklistJson(view, side, diagnostics),
    renderRefused: async ({ plan, side, diagnostics }) =>
      (await import('./checklist/json.ts')).noChecklistJson(plan, side, diagnostics),
  },
  ics: {
    endings: ['ics'],
    render: async ({ view }) => (await import('./checklist/ics.ts')).checklistIcs(view),
  },
  'ics-tasks': {
    endings: [],
    alsoIn: ['ics'],
    render: async ({ view }) => (await import('./checklist/ics-tasks.ts')).checklistTasks(view),
  },
});

/** What a status is written from. */
interface StatusOrder {
  readonly view: StatusView;
  readonly diagnostics: readonly DiagnosticJson[];
  readonly page: Page;
}

interface StatusFormat extends Format<StatusOrder> {
  /** Whether it tells of all that is open, however far ahead. */
  readonly showsFarAhead?: boolean;
  renderRefused?(
    refusal: Pick<ScheduleRefusal, 'plan' | 'diagnostics'> & Pick<Status, 'asOf' | 'within'>,
  ): Promise<string>;
}

const status = formatsOf<StatusFormat>()({
  text: {
    endings: ['txt'],
    render: async ({ view, page }) =>
      (await import('./status/table.ts')).statusTable(view, page.paint, page.width),
  },
  md: {
    endings: ['md'],
    render: async ({ view }) => (await import('./status/markdown.ts')).statusMarkdown(view),
  },
  json: {
    endings: ['json'],
    render: async ({ view, diagnostics }) => (await import('./status/json.ts')).statusJson(view, diagnostics),
    renderRefused: async ({ plan, asOf, within, diagnostics }) =>
      (await import('./status/json.ts')).noStatusJson(plan, { asOf, within }, diagnostics),
  },
  html: {
    endings: ['html', 'htm'],
    render: async ({ view }) => (await import('./status/html.ts')).statusHtml(view),
  },
  xlsx: {
    endings: ['xlsx'],
    isBinary: true,
    render: async ({ view }) => (await import('./status/xlsx.ts')).statusXlsx(view),
  },
  ics: {
    endings: ['ics'],
    showsFarAhead: true,
    render: async ({ view }) => (await import('./status/ics.ts')).statusIcs(view),
  },
});

interface LetterFormat extends Format<OfficialDocument> {
  /** Reads an agency's own template, to be filled instead of laying the letter out as the decree does. */
  readonly openTemplate?: (template: Uint8Array) => Promise<WordTemplate | TextProblem>;
}

const letter = formatsOf<LetterFormat>()({
  docx: {
    endings: ['docx'],
    isBinary: true,
    render: async (document) => (await import('./letter/docx.ts')).officialDocx(document),
    openTemplate: async (template) => (await import('./letter/word-template.ts')).openWordTemplate(template),
  },
  md: {
    endings: ['md'],
    render: async (document) => (await import('./letter/markdown.ts')).officialMarkdown(document),
  },
  html: {
    endings: ['html', 'htm'],
    render: async (document) => (await import('./letter/html.ts')).officialHtml(document),
  },
  text: {
    endings: ['txt'],
    render: async (document) => (await import('./letter/text.ts')).officialText(document),
  },
});

/** What the report of a check is written from. */
interface ReportOrder {
  readonly report: CheckReport;
  readonly view: ReportView;
}

const diagnostics = formatsOf<Format<ReportOrder>>()({
  text: {
    endings: ['txt'],
    render: async ({ report, view }) => (await import('./diagnostics/text.ts')).reportText(report, view),
  },
  json: {
    endings: ['json'],
    render: async ({ report, view }) => (await import('./diagnostics/json.ts')).reportJson(report, view),
  },
  sarif: {
    endings: ['sarif'],
    // What is written as SARIF is JSON too.
    alsoIn: ['json'],
    render: async ({ report, view }) => (await import('./diagnostics/sarif.ts')).reportSarif(report, view),
  },
  junit: {
    endings: ['xml'],
    render: async ({ report, view }) => (await import('./diagnostics/junit.ts')).reportJunit(report, view),
  },
  gitlab: {
    endings: [],
    alsoIn: ['json'],
    render: async ({ report, view }) => (await import('./diagnostics/gitlab.ts')).reportGitlab(report, view),
  },
  github: {
    endings: [],
    render: async ({ report, view }) => (await import('./diagnostics/github.ts')).reportGithub(report, view),
  },
});

/** What the proof of one deadline is written from. */
interface DeadlineOrder {
  readonly count: Count;
  readonly language: Language;
  readonly page: Page;
}

const deadline = formatsOf<Format<DeadlineOrder>>()({
  text: {
    endings: ['txt'],
    render: async ({ count, language, page }) =>
      (await import('./deadline/text.ts')).deadlineText(count, language, page.paint, page.width),
  },
  json: {
    endings: ['json'],
    render: async ({ count, language }) => (await import('./deadline/json.ts')).deadlineJson(count, language),
  },
});

/** What the working days of some time are written from. */
interface CalendarOrder {
  readonly days: readonly CalendarDay[];
  readonly language: Language;
  readonly page: Page;
}

const calendar = formatsOf<Format<CalendarOrder>>()({
  text: {
    endings: ['txt'],
    render: async ({ days, language, page }) =>
      (await import('./calendar/text.ts')).calendarText(days, language, page.paint, page.width),
  },
  json: {
    endings: ['json'],
    render: async ({ days, language }) => (await import('./calendar/json.ts')).calendarJson(days, language),
  },
  csv: {
    endings: ['csv'],
    render: async ({ days, language }) => (await import('./calendar/csv.ts')).calendarCsv(days, language),
  },
});

/** What the difference of two plans or schedules is written from. */
interface DifferenceOrder {
  readonly view: DifferenceView;
  /** What is wrong with plans of which no schedule could be compared. */
  readonly diagnostics: readonly DiagnosticJson[];
  readonly page: Page;
}

interface DifferenceFormat extends Format<DifferenceOrder> {
  /** Says that there is no difference, for a plan has errors; left out where a format cannot. */
  renderRefused?(
    refusal: Pick<DifferenceView, 'from' | 'to'> & Pick<DifferenceOrder, 'diagnostics'>,
  ): Promise<string>;
}

const difference = formatsOf<DifferenceFormat>()({
  text: {
    endings: ['txt'],
    render: async ({ view, page }) => (await import('./difference/table.ts')).differenceTable(view, page),
  },
  md: {
    endings: ['md'],
    render: async ({ view }) => (await import('./difference/markdown.ts')).differenceMarkdown(view),
  },
  json: {
    endings: ['json'],
    render: async ({ view, diagnostics }) =>
      (await import('./difference/json.ts')).differenceJson(view, diagnostics),
    renderRefused: async ({ from, to, diagnostics }) =>
      (await import('./difference/json.ts')).noDifferenceJson(from, to, diagnostics),
  },
});

/** What a draw is written from. */
interface DrawOrder {
  readonly view: DrawView;
  readonly page: Page;
}

const draw = formatsOf<Format<DrawOrder>>()({
  text: {
    endings: ['txt'],
    render: async ({ view, page }) => (await import('./draw/text.ts')).drawText(view, page),
  },
  md: {
    endings: ['md'],
    render: async ({ view }) => (await import('./draw/markdown.ts')).drawMarkdown(view),
  },
  json: {
    endings: ['json'],
    render: async ({ view }) => (await import('./draw/json.ts')).drawJson(view),
  },
});

/** What is explained: a code with its example, or a word of the language. */
export type Explained =
  { readonly rule: RuleDescription; readonly example: RuleExample } | { readonly words: ExplainedWords };

/** What an explanation is written from: all codes, or what was asked for. */
interface RulesOrder {
  readonly rules: readonly RuleDescription[];
  readonly explained: Explained | null;
  /** The example of each code; loaded where all are shown. */
  readonly examples: () => Promise<ReadonlyMap<string, RuleExample>>;
  readonly language: Language;
  readonly page: Page;
}

const rules = formatsOf<Format<RulesOrder>>()({
  text: {
    endings: ['txt'],
    render: async ({ rules, explained, language, page: { paint, width } }) => {
      if (explained !== null && 'words' in explained)
        return (await import('./schema/words-text.ts')).wordsText(explained.words, language, paint, width);
      const { rulesText, ruleText } = await import('./rules/rules-text.ts');
      if (explained === null) return rulesText(rules, language, paint);
      const { exampleText } = await import('./rules/rule-example-text.ts');
      const { rule, example } = explained;
      return `${ruleText(rule, language, paint, width)}\n${exampleText(example, language, paint, width)}`;
    },
  },
  md: {
    endings: ['md'],
    render: async ({ rules, explained, examples, language }) => {
      if (explained !== null && 'words' in explained)
        return (await import('./schema/words-markdown.ts')).wordsMarkdown(explained.words, language);
      const { ruleMarkdown, rulesMarkdown } = await import('./rules/rules-markdown.ts');
      if (explained === null) return rulesMarkdown(rules, await examples(), language);
      return ruleMarkdown(explained.rule, explained.example, language);
    },
  },
  json: {
    endings: ['json'],
    render: async ({ rules, explained, examples, language }) => {
      const { codesJson, wordsJson } = await import('./schema/explanation-json.ts');
      if (explained === null) return codesJson(rules, await examples(), language);
      if ('words' in explained) return wordsJson(explained.words, language);
      const { rule, example } = explained;
      return codesJson([rule], new Map([[rule.code, example]]), language);
    },
  },
});

/**
 * The formats of each document. Flags, help, completion, the endings of files and what must go to a file follow from here.
 * To add a format: its file, its line here, its golden file.
 */
export const FORMATS = {
  schedule,
  checklist,
  status,
  letter,
  diagnostics,
  deadline,
  calendar,
  difference,
  draw,
  rules,
};

/** Formats with their names known to the compiler. */
function formatsOf<Made extends Format<never>>() {
  return <Name extends string>(formats: Readonly<Record<Name, Made>>) => formats;
}
