import { countSeverities } from '../../../diagnostics/severity.ts';
import type { WordedDiagnostic } from '../../../rules/engine/wording-of.ts';
import type { Language } from '../../../words/language.ts';

/** One line that counts files and problems. */
export function summaryLine(
  files: number,
  diagnostics: readonly WordedDiagnostic[],
  language: Language,
): string {
  const { error, warning, info } = countSeverities(diagnostics.map(({ severity }) => severity));
  const line = {
    vi: `${files} tệp: ${error} lỗi, ${warning} cảnh báo, ${info} thông tin`,
    en: `${counted(files, 'file')}: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${info} ${info === 1 ? 'piece' : 'pieces'} of information`,
  };
  return `${line[language]}\n`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
