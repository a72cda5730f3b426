import type { Page } from '../../formats/format.ts';
import { plain } from '../../formats/text/paint.ts';
import { DEFAULT_WIDTH, type Environment } from '../environment.ts';
import { paintFor } from './coloured-paint.ts';

/** The page of standard output, or of a file (`output`), which is no terminal: no colour, and always as wide. */
export async function pageFor(environment: Environment, output: string | undefined): Promise<Page> {
  if (output !== undefined) return { paint: plain, width: DEFAULT_WIDTH };
  return { paint: await paintFor(environment, environment.stdout), width: environment.width };
}
