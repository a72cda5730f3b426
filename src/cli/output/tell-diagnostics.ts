import { indexLines, type LineIndex } from '../../diagnostics/line-index.ts';
import { diagnosticsText } from '../../formats/of/diagnostics/diagnostics-text.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import type { Campaign } from '../../campaign.ts';
import { type WordedDiagnostic, wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Environment } from '../environment.ts';
import { paintFor } from './page.ts';

/** Tells what is wrong with a campaign on standard error, with excerpts of the files, as far as an audience may know of it. */
export async function tellDiagnostics(
  environment: Environment,
  campaign: Campaign,
  audience: Audience,
): Promise<void> {
  await tellProblems(environment, campaign, audience, campaign.refusalFor(audience).map(wordDiagnostic));
}

/** Tells some of what is wrong, likewise. */
export async function tellProblems(
  environment: Environment,
  campaign: Campaign,
  audience: Audience,
  problems: readonly WordedDiagnostic[],
): Promise<void> {
  const { stderr, language, width } = environment;
  const indexes = new Map<string, LineIndex>();
  for (const { file, text } of campaign.sourcesFor(audience))
    if (!indexes.has(file)) indexes.set(file, indexLines(text));
  const text = diagnosticsText(problems, {
    lineOf: (file, line) => indexes.get(file)?.line(line) ?? null,
    language,
    paint: await paintFor(environment, stderr),
    width,
  });
  stderr.write(text);
}
