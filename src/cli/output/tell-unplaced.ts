import type { ShownSchedule } from '../../documents/audience/schedule-for.ts';
import { moveWords } from '../../formats/of/schedule/moved-rows.ts';
import { warningWords } from '../../formats/of/schedule/warning-words.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Environment } from '../environment.ts';

/** What a command line says of a schedule, for another command that shows the same one. */
interface Asked {
  readonly plan: string | undefined;
  readonly asOf?: CivilDate | undefined;
  readonly previous?: string | undefined;
  readonly isInternal: boolean;
}

/**
 * Says on standard error what the schedule warns of and what has no place, where the result does not say it or is not on
 * the screen, and with which command to see why.
 */
export function tellUnplaced(
  { moved, unplaced, warnings }: Pick<ShownSchedule, 'moved' | 'unplaced' | 'warnings'>,
  asked: Asked,
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
  const command = printable(commandFor(asked));
  const said = {
    vi: `${unplaced.length} cuộc kiểm tra chưa xếp được: ${names}.\nXem vì sao: ${command}`,
    en: `Visits not placed: ${unplaced.length} (${names}).\nTo see why: ${command}`,
  };
  stderr.write(`${said[language]}\n`);
}

/** The command that prints a schedule with the reasons of what has no place. */
function commandFor({ plan, asOf, previous, isInternal }: Asked): string {
  const words = [
    ...(plan === undefined ? [] : [plan]),
    ...(asOf === undefined ? [] : ['--as-of', asOf]),
    ...(previous === undefined ? [] : ['--previous', previous]),
    ...(isInternal ? ['--internal'] : []),
  ];
  return ['cchc', 'schedule', ...words.map(quoted)].join(' ');
}

/** A word as shells of every system take it for one. */
function quoted(word: string): string {
  return /^[\p{L}\p{M}\p{N}._:/\\+@=,-]+$/u.test(word) ? word : `"${word}"`;
}
