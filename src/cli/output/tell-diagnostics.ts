import { indexLines, type LineIndex } from '../../diagnostics/line-index.ts';
import { type DiagnosticsOptions, diagnosticsText } from '../../formats/of/diagnostics/diagnostics-text.ts';
import type { Source } from '../../plan/source.ts';
import type { WordedDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Environment } from '../environment.ts';
import type { LoadedFile } from '../input/load-plan.ts';
import type { Page } from '../../formats/format.ts';
import { paintFor } from './coloured-paint.ts';

/** Tells problems on standard error, with excerpts of the files they are in. */
export async function tellDiagnostics(
  environment: Environment,
  loaded: LoadedFile,
  worded: readonly WordedDiagnostic[],
): Promise<void> {
  const page = { paint: await paintFor(environment, environment.stderr), width: environment.width };
  const options = diagnosticsOptions(environment, loaded.sources, page);
  environment.stderr.write(diagnosticsText(worded, options));
}

/** How problems are shown on a page. */
export function diagnosticsOptions(
  environment: Environment,
  sources: readonly Source[],
  page: Page,
): DiagnosticsOptions {
  const indexes = new Map<string, LineIndex>();
  for (const { file, text } of sources) if (!indexes.has(file)) indexes.set(file, indexLines(text));
  return {
    lineOf: (file, line) => indexes.get(file)?.line(line) ?? null,
    language: environment.language,
    ...page,
  };
}
