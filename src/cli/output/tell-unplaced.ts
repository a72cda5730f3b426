import type { ShownSchedule } from '../../documents/audience/schedule-for.ts';
import { moveWords } from '../../formats/of/schedule/moved-rows.ts';
import { warningWords } from '../../formats/of/schedule/warning-words.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Environment } from '../environment.ts';

/** Says on standard error what the schedule warns of and what has no place, where the result does not say it or is not on the screen. */
export function tellUnplaced(
  { moved, unplaced, warnings }: Pick<ShownSchedule, 'moved' | 'unplaced' | 'warnings'>,
  { stderr, language }: Environment,
): void {
  const warning = { vi: 'Cảnh báo', en: 'Warning' }[language];
  for (const one of warnings) stderr.write(`${warning}: ${printable(warningWords(one)[language])}.\n`);
  for (const move of moved) {
    const name = printable(move.visit.name[language]);
    const told = moveWords(move)[language];
    stderr.write(`${{ vi: 'Dời lịch', en: 'Moved' }[language]}: ${name} ${told}.\n`);
  }
  if (unplaced.length === 0) return;
  const names = unplaced.map(({ visit }) => printable(visit.name[language])).join(', ');
  const said = {
    vi: `${unplaced.length} cuộc kiểm tra chưa xếp được: ${names}.\nXem vì sao: cchc schedule --format table`,
    en: `Visits not placed: ${unplaced.length} (${names}).\nTo see why: cchc schedule --format table`,
  };
  stderr.write(`${said[language]}\n`);
}
