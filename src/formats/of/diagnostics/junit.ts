import type { Location } from '../../../diagnostics/diagnostic.ts';
import type { WordedDiagnostic } from '../../../rules/engine/wording-of.ts';
import { SEVERITY_NAMES } from '../../../words/names.ts';
import { xmlText } from '../../xml.ts';
import { type CheckReport, listed, type ReportView } from './check-report.ts';
import { uncheckedSentences } from './unchecked-lines.ts';

/** What the one case of a file is called in which nothing is listed. */
const NOTHING_FOUND = { vi: 'không có gì cần báo', en: 'nothing to report' } as const;

/**
 * A report as JUnit XML, as build servers show it: a suite for each file, and in it a case for each problem, whose name says
 * what was found. Errors are failures; warnings are skipped cases, which servers show and do not fail on; information is in
 * what a passed case has written. A file of which nothing is listed is one passed case. What could not be checked of a file is
 * what its suite has written.
 */
export function reportJunit(report: CheckReport, view: ReportView): string {
  const shown = listed(report, view.least);
  const byFile = new Map<string, WordedDiagnostic[]>(report.files.map((file) => [file, []]));
  for (const worded of shown) {
    const { file } = worded.diagnostic.location;
    const found = byFile.get(file);
    if (found === undefined) byFile.set(file, [worded]);
    else found.push(worded);
  }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cchc validate"${counts([...byFile.values()])}>`,
    ...[...byFile].flatMap(([file, found]) => suite(file, found, report, view)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suite(
  named: string,
  found: readonly WordedDiagnostic[],
  { unchecked }: CheckReport,
  view: ReportView,
): string[] {
  const file = view.nameInRepository(named);
  const name = attribute('name', file);
  const of = `${attribute('classname', file.replace(/\.ya?ml$/i, ''))}${attribute('file', file)}`;
  const cases =
    found.length === 0
      ? [`    <testcase${attribute('name', NOTHING_FOUND[view.language])}${of}/>`]
      : found.flatMap((worded) => testCase(worded, of, view));
  const own = unchecked.filter((one) => one.file === named);
  const left = uncheckedSentences(own, view.language, view.nameInRepository).map(
    (text) => `    <system-out>${xmlText(text)}</system-out>`,
  );
  return [`  <testsuite${name}${counts([found])}>`, ...cases, ...left, '  </testsuite>'];
}

function testCase(worded: WordedDiagnostic, of: string, view: ReportView): string[] {
  const { language } = view;
  const { diagnostic, slug, severity, message } = worded;
  const name = attribute('name', `${diagnostic.code} ${slug}: ${message[language]}`);
  const said = attribute('message', message[language]);
  const text = details(worded, view).map(xmlText).join('\n');
  switch (severity) {
    case 'error':
      return [
        `    <testcase${name}${of}>`,
        `      <failure${said}${attribute('type', diagnostic.code)}>${text}</failure>`,
        '    </testcase>',
      ];
    case 'warning':
      return [`    <testcase${name}${of}>`, `      <skipped${said}/>`, ...output(text), '    </testcase>'];
    case 'info':
      return [`    <testcase${name}${of}>`, ...output(text), '    </testcase>'];
    default:
      return severity satisfies never;
  }
}

function output(text: string): string[] {
  return [`      <system-out>${text}</system-out>`];
}

/** The lines that tell of a problem: its place with how grave it is, what else is about it, and what to do. */
function details(
  { diagnostic, severity, message, advice, related }: WordedDiagnostic,
  { language, nameInRepository: nameOf }: ReportView,
): string[] {
  const place = ({ file, span }: Location) => `${nameOf(file)}:${span.line}:${span.column}`;
  const label = `${SEVERITY_NAMES[severity][language]} ${diagnostic.code}`;
  return [
    `${place(diagnostic.location)}: ${label}: ${message[language]}.`,
    ...related.map(({ location, message: note }) => `${place(location)}: ${note[language]}`),
    ...(advice === null ? [] : [advice[language]]),
  ];
}

function counts(files: readonly (readonly WordedDiagnostic[])[]): string {
  const found = files.flat();
  const tests = files.reduce((sum, { length }) => sum + Math.max(length, 1), 0);
  const failures = found.filter(({ severity }) => severity === 'error').length;
  const skipped = found.filter(({ severity }) => severity === 'warning').length;
  return ` tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${xmlText(value)}"`;
}
