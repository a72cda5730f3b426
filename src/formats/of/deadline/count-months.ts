import { shortMonth } from '../../../calendar/date-words.ts';
import type { Count, CountStep } from '../../../deadlines/period.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import type { Paint } from '../../text/paint.ts';
import { padEnd, padStart, textWidth } from '../../text/text-width.ts';

const COLUMNS: readonly Bilingual[] = [
  { vi: 'Tháng', en: 'Month' },
  { vi: 'Số ngày đếm', en: 'Counted' },
  { vi: 'Thứ tự', en: 'Ordinals' },
  { vi: 'Không đếm', en: 'Not counted' },
];

/** A count too long to show day by day, a month a row: how many days are counted, which ordinals they take, how many are not. */
export function drawCountedMonths(count: Count, language: Language, paint: Paint): string[] {
  const months = new Map<string, CountStep[]>();
  for (const step of count.steps) {
    const month = step.date.slice(0, 7);
    const steps = months.get(month);
    if (steps === undefined) months.set(month, [step]);
    else steps.push(step);
  }
  const table = [
    COLUMNS.map((words) => words[language]),
    ...[...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, steps]) => row(steps, language)),
  ];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...table.map((cells) => textWidth(cells[column] ?? ''))),
  );
  return table.map((cells, index) => {
    const padded = cells.map((cell, column) => (column === 0 ? padEnd : padStart)(cell, widths[column] ?? 0));
    const line = `  ${padded.join('   ')}`;
    return index === 0 ? paint.dim(line) : line;
  });
}

function row(steps: readonly CountStep[], language: Language): string[] {
  const ordinals = steps.flatMap((step) => step.counted ?? []);
  const range = ordinals.length === 0 ? '–' : `${Math.min(...ordinals)} – ${Math.max(...ordinals)}`;
  const label = steps.slice(0, 1).map((step) => shortMonth(step.date, language));
  return [...label, String(ordinals.length), range, String(steps.length - ordinals.length)];
}
