import type { Refused, Made } from '../input/load-schedule.ts';
import type { Page } from '../output/page.ts';

/** What a format makes a schedule's text or bytes from. */
export interface ScheduleOrder extends Pick<Made, 'context' | 'view' | 'diagnostics'> {
  /** Whether to say why each visit is where it is. */
  readonly explain: boolean;
  readonly page: Page;
  /** Whether it is made to be published. */
  readonly isPublic: boolean;
  /** Whether calendars name the organiser and those who attend. */
  readonly attendees: boolean;
}

/** A format of the schedule. */
export interface ScheduleFormat {
  /** The endings of files that mean this format, in lower case. */
  readonly extensions: readonly string[];
  /** Whether it is bytes for a file, which no terminal can show. */
  readonly isBinary?: boolean;
  render(order: ScheduleOrder): Promise<string | Uint8Array>;
  /** What is written of a plan with errors, where the format can say so. */
  renderRefused?(refused: Refused, language: Made['view']['language']): Promise<string>;
}

/** Every format by its name, the first being the default, each loaded when asked for. To add one: its file, its entry here. */
export const SCHEDULE_FORMATS = {
  table: {
    extensions: ['txt'],
    render: async ({ view, explain, page }) =>
      (await import('../../formats/of/schedule/table.ts')).scheduleTable(
        view,
        { explain },
        page.paint,
        page.width,
      ),
  },
  json: {
    extensions: ['json'],
    render: async ({ view: { plan, schedule, language }, diagnostics }) =>
      (await import('../../formats/of/schedule/json.ts')).scheduleJson(plan, schedule, diagnostics, language),
    renderRefused: async ({ plan, diagnostics }, language) =>
      (await import('../../formats/of/schedule/json.ts')).scheduleJson(plan, null, diagnostics, language),
  },
  csv: {
    extensions: ['csv'],
    render: async ({ view }) => (await import('../../formats/of/schedule/csv.ts')).scheduleCsv(view),
  },
  md: {
    extensions: ['md'],
    render: async ({ view, explain }) =>
      (await import('../../formats/of/schedule/markdown.ts')).scheduleMarkdown(view, { explain }),
  },
  html: {
    extensions: ['html', 'htm'],
    render: async ({ view, context: { calendar, counting }, isPublic }) =>
      (await import('../../formats/of/schedule/html.ts')).scheduleHtml({
        ...view,
        calendar,
        counting,
        isPublic,
      }),
  },
  svg: {
    extensions: ['svg'],
    render: async ({ view, context: { calendar, counting }, isPublic }) =>
      (await import('../../formats/of/schedule/svg.ts')).scheduleSvg({
        ...view,
        calendar,
        counting,
        isPublic,
      }),
  },
  xlsx: {
    extensions: ['xlsx'],
    isBinary: true,
    render: async ({ view, context: { calendar, isWritten }, explain }) =>
      (await import('../../formats/of/schedule/xlsx.ts')).scheduleXlsx(view, {
        calendar,
        isWritten,
        explain,
      }),
  },
  ics: {
    extensions: ['ics'],
    render: async ({ view, context, attendees }) => {
      const { scheduleIcs } = await import('../../formats/of/schedule/ics.ts');
      const { wholeAgenda } = await import('../../formats/of/schedule/agenda.ts');
      return scheduleIcs(view, wholeAgenda(view), { calendar: context.calendar, attendees });
    },
  },
} as const satisfies Readonly<Record<string, ScheduleFormat>>;

/** The name of a format. */
export type ScheduleFormatName = keyof typeof SCHEDULE_FORMATS;

/** A format by its name. */
export function scheduleFormat(name: ScheduleFormatName): ScheduleFormat {
  return SCHEDULE_FORMATS[name];
}
