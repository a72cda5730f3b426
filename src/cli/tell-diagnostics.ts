import { indexLines, type LineIndex } from '../diagnostics/line-index.ts';
import { type DiagnosticsOptions, diagnosticsText } from '../formats/diagnostics-text.ts';
import type { Source } from '../plan/source.ts';
import type { WordedDiagnostic } from '../rules/wording-of.ts';
import type { Environment, Output } from './environment.ts';
import type { LoadedFile } from './load-plan.ts';
import { paintFor } from './paint.ts';

/** Tells problems on standard error, with excerpts of the files they are in. */
export async function tellDiagnostics(
  environment: Environment,
  loaded: LoadedFile,
  worded: readonly WordedDiagnostic[],
): Promise<void> {
  const options = await diagnosticsOptions(environment, loaded.sources, environment.stderr);
  environment.stderr.write(diagnosticsText(worded, options));
}

/** How problems are shown on a stream. */
export async function diagnosticsOptions(
  environment: Environment,
  sources: readonly Source[],
  stream: Output,
): Promise<DiagnosticsOptions> {
  const indexes = new Map<string, LineIndex>();
  for (const { file, text } of sources) if (!indexes.has(file)) indexes.set(file, indexLines(text));
  return {
    lineOf: (file, line) => indexes.get(file)?.line(line) ?? null,
    language: environment.language,
    paint: await paintFor(environment, stream),
    width: environment.width,
  };
}
