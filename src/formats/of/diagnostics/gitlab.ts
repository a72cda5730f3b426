import type { Severity } from '../../../diagnostics/diagnostic.ts';
import type { WordedDiagnostic } from '../../../rules/engine/wording-of.ts';
import type { Language } from '../../../words/language.ts';
import { json } from '../../json.ts';
import { printable } from '../../text/text-width.ts';
import { type CheckReport, listed, type ReportView } from './check-report.ts';
import { fingerprints } from './fingerprints.ts';

/** What GitLab calls each severity. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * A report as GitLab's code quality report: a list of what was found, each with its file from the root of the repository,
 * its lines and its fingerprint. What is exempted is not in it.
 */
export function reportGitlab(report: CheckReport, { least, language, nameInRepository }: ReportView): string {
  const shown = listed(report, least);
  const prints = fingerprints(shown, nameInRepository);
  return json(
    shown.map((worded, index) => {
      const { diagnostic, slug, severity } = worded;
      const { file, span } = diagnostic.location;
      return {
        description: description(worded, language),
        check_name: `${diagnostic.code} ${slug}`,
        fingerprint: prints[index],
        severity: SEVERITIES[severity],
        location: { path: nameInRepository(file), lines: { begin: span.line, end: span.endLine } },
      };
    }),
  );
}

function description({ message, advice }: WordedDiagnostic, language: Language): string {
  const sentences = [`${message[language]}.`, ...(advice === null ? [] : [advice[language]])];
  return printable(sentences.join(' '));
}
