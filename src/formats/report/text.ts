import type { Language } from '../../words/language.ts';
import { summaryLine } from '../diagnostics-summary.ts';
import { diagnosticsText } from '../diagnostics-text.ts';
import { mendedLines } from './mended-lines.ts';
import { type CheckReport, listed, type ReportView } from './report.ts';

/** A report as a person reads it: each problem with its excerpt, and a line that counts. */
export function reportText(report: CheckReport, view: ReportView): string {
  const shown = listed(report, view.least);
  const paragraphs = shown.length === 0 ? [] : [`${diagnosticsText(shown, view)}\n`];
  const summary = summaryLine(report.files, report.diagnostics, view.language);
  const mended = mendedLines(report.mended, view.language);
  return [
    ...(mended === '' ? [] : [`${mended}\n`]),
    ...paragraphs,
    summary,
    unlistedLine(report.diagnostics.length - shown.length, view.language),
  ].join('');
}

/** Says that something was found which is not listed. */
function unlistedLine(count: number, language: Language): string {
  if (count === 0) return '';
  const line = {
    vi: `${count} mục nhẹ hơn không liệt kê (--severity)`,
    en: `${count} less grave ${count === 1 ? 'one is' : 'ones are'} not listed (--severity)`,
  };
  return `${line[language]}\n`;
}
