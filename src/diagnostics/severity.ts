import type { Severity } from './diagnostic.ts';

/** How many errors, warnings and pieces of information there are. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts severities. */
export function countSeverities(severities: readonly Severity[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const severity of severities) counts[severity]++;
  return counts;
}
