import type { Page } from '../../formats/format.ts';
import { type Paint, plain } from '../../formats/text/paint.ts';
import { ownStyle } from '../../formats/text/terminal-text.ts';
import { DEFAULT_WIDTH, type Environment, type Output } from '../environment.ts';

/** The page of standard output, or of a file (`output`), which is no terminal: no colour, and always as wide. */
export async function pageFor(environment: Environment, output: string | undefined): Promise<Page> {
  if (output !== undefined) return { paint: plain, width: DEFAULT_WIDTH };
  return { paint: await paintFor(environment, environment.stdout), width: environment.width };
}

/** Colours for a stream of the environment, which alone makes escapes of them, or none where it wants none. */
export async function paintFor(environment: Environment, stream: Output): Promise<Paint> {
  if (!environment.isColoured(stream)) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  // chalk's own functions paint all their arguments: handed to `map`, they would print index and list beside the text.
  return {
    bold: ownStyle((text) => chalk.bold(text)),
    dim: ownStyle((text) => chalk.dim(text)),
    red: ownStyle((text) => chalk.red(text)),
    green: ownStyle((text) => chalk.green(text)),
    yellow: ownStyle((text) => chalk.yellow(text)),
    cyan: ownStyle((text) => chalk.cyan(text)),
  };
}
