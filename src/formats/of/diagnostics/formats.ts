import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import type { CheckReport, ReportView } from './check-report.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';

/** A format of a report: the extensions of files that are meant to hold it, and how it is made. */
interface ReportFormat {
  readonly extensions: readonly string[];
  write(report: CheckReport, view: ReportView): string;
}

/** Every format of `cchc validate`, the usual one first. To add one: its file, its line here, its golden file. */
export const REPORT_FORMATS = {
  text: { extensions: ['txt'], write: reportText },
  json: { extensions: ['json'], write: reportJson },
  sarif: { extensions: ['sarif'], write: reportSarif },
  github: { extensions: [], write: reportGithub },
} as const satisfies Readonly<Record<string, ReportFormat>>;
