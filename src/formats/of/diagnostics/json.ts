import { countSeverities } from '../../../diagnostics/severity.ts';
import { diagnosticValue, diagnosticValues, placeValue } from './diagnostics-json.ts';
import { json } from '../../json.ts';
import type { ReportJson } from './json-shape.ts';
import { type CheckReport, listed, type ReportView } from './check-report.ts';

/** A report as JSON: how many files and problems there are, and each problem that is listed. */
export function reportJson(
  report: CheckReport,
  { least, language }: Pick<ReportView, 'least' | 'language'>,
): string {
  const counts = countSeverities(report.diagnostics.map(({ severity }) => severity));
  const value: ReportJson = {
    format: 1,
    files: report.files.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    diagnostics: diagnosticValues(listed(report, least), language),
    exempted: report.exempted.map(({ worded, exemption, location }) => ({
      ...diagnosticValue(worded, language),
      exemption: {
        ...placeValue(location),
        reason: exemption.reason,
        document: exemption.document,
        until: exemption.until,
      },
    })),
    unchecked: report.unchecked.map(({ file, sections, codes }) => ({
      file,
      sections: [...sections],
      codes: [...codes],
    })),
    mended: report.mended.map(({ location, ...edit }) => ({ ...edit, ...placeValue(location) })),
  };
  return json(value);
}
