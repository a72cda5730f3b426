import type { Location, Severity } from '../../../diagnostics/diagnostic.ts';
import type { WordedDiagnostic } from '../../../rules/engine/wording-of.ts';
import type { Language } from '../../../words/language.ts';
import { summaryLine } from './diagnostics-summary.ts';
import { printable, printableLines } from '../../text/text-width.ts';
import { exemptedLines } from './exempted-lines.ts';
import { printableExample } from './printable-example.ts';
import { uncheckedLines } from './unchecked-lines.ts';
import { mendedLines } from './mended-lines.ts';
import { type CheckReport, listed, type NameInRepository, type ReportView } from './check-report.ts';

/** What GitHub calls each severity. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A report as workflow commands of GitHub, which become annotations of the files, a line each; then, for the log alone, what
 * was mended and what is exempted, and the line that counts. Columns are given only within one line: GitHub refuses them
 * otherwise.
 */
export function reportGithub(report: CheckReport, { least, language, nameInRepository }: ReportView): string {
  const lines = listed(report, least).map((worded) => `${annotation(worded, language, nameInRepository)}\n`);
  const log =
    mendedLines(report, language) +
    exemptedLines(report.exempted, language) +
    uncheckedLines(report.unchecked, language, nameInRepository);
  return (
    lines.join('') + withoutCommands(log) + summaryLine(report.files.length, report.diagnostics, language)
  );
}

/** Lines for the log, none of which GitHub takes for a command, whatever the names of files and the reasons are. */
function withoutCommands(lines: string): string {
  return lines.replace(/^(?=\s*::)/gm, './').replaceAll('##[', '## [');
}

function annotation(
  { diagnostic, slug, severity, message, advice, related }: WordedDiagnostic,
  language: Language,
  nameOf: NameInRepository,
): string {
  const properties = [
    ...placeProperties(diagnostic.location, nameOf),
    ['title', `${diagnostic.code} ${slug}`] as const,
  ].map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const lines = [
    `${message[language]}.`,
    ...related.map(({ location, message: note }) => `${placeText(location, nameOf)}: ${note[language]}`),
    ...(advice === null ? [] : [advice[language]]),
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(lines.map(printableExample).join('\n'))}`;
}

function placeProperties(
  { file, span }: Location,
  nameOf: NameInRepository,
): (readonly [string, string | number])[] {
  const { start, end, line, column, endLine, endColumn } = span;
  const name = ['file', printable(nameOf(file))] as const;
  if (start === 0 && end === 0) return [name];
  if (line !== endLine) return [name, ['line', line], ['endLine', endLine]];
  return [name, ['line', line], ['endLine', endLine], ['col', column], ['endColumn', endColumn]];
}

function placeText({ file, span }: Location, nameOf: NameInRepository): string {
  return `${nameOf(file)}:${span.line}:${span.column}`;
}

/** What a workflow command may not hold as it is. */
function escapeData(text: string): string {
  return printableLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** What a property of a workflow command may not hold as it is. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
