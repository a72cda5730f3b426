import type { Language } from '../../../words/language.ts';
import { summaryLine } from './diagnostics-summary.ts';
import { diagnosticsText } from './diagnostics-text.ts';
import { exemptedLines } from './exempted-lines.ts';
import { uncheckedLines } from './unchecked-lines.ts';
import { mendedLines } from './mended-lines.ts';
import { type CheckReport, listed, type ReportView } from './check-report.ts';

/** A report as a person reads it: what was mended, each problem with its excerpt, what is exempted, and the counts. */
export function reportText(report: CheckReport, view: ReportView): string {
  const { language, least } = view;
  const shown = listed(report, least);
  const blocks = [
    mendedLines(report, language),
    diagnosticsText(shown, view),
    exemptedLines(report.exempted, language),
    summaryLine(report.files.length, report.diagnostics, language) +
      unlistedLine(report.diagnostics.length - shown.length, language) +
      uncheckedLines(report.unchecked, language),
  ];
  return blocks.filter((block) => block !== '').join('\n');
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
