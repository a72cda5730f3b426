import { type Edits, withLine } from './recipes.ts';

const ASCIIDOC = `import type { ScheduleView } from './schedule-view.ts';

/** The schedule as an AsciiDoc page: a heading, and an item for each visit. */
export function scheduleAsciidoc({ plan, schedule, language }: ScheduleView): string {
  const items = schedule.visits.map(({ visit }) => \`* \${visit.name[language]}\`);
  return [\`= \${plan.name}\`, '', ...items, ''].join('\\n');
}
`;

const LINE = `  adoc: {
    endings: ['adoc'],
    render: async ({ view }) => (await import('./schedule/asciidoc.ts')).scheduleAsciidoc(view),
  },`;

export const format: Edits = {
  'src/formats/of/schedule/asciidoc.ts': ASCIIDOC,
  'src/formats/of/registry.ts': withLine(LINE, 'before', /^ {2}svg: \{$/),
};
