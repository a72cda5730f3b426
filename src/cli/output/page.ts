import type { Page } from '../../formats/format.ts';
import { type Paint, plain } from '../../formats/text/paint.ts';
import { DEFAULT_WIDTH, type Environment, type Output } from '../environment.ts';

/** The page of standard output, or of a file (`output`), which is no terminal: no colour, and always as wide. */
export async function pageFor(environment: Environment, output: string | undefined): Promise<Page> {
  if (output !== undefined) return { paint: plain, width: DEFAULT_WIDTH };
  return { paint: await paintFor(environment, environment.stdout), width: environment.width };
}

/** Colours for a stream, or none where it wants none. */
export async function paintFor(environment: Environment, stream: Output): Promise<Paint> {
  if (!environment.isColoured(stream)) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  // chalk's own functions paint all their arguments: handed to `map`, they would print index and list beside the text.
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    red: (text) => chalk.red(text),
    green: (text) => chalk.green(text),
    yellow: (text) => chalk.yellow(text),
    cyan: (text) => chalk.cyan(text),
  };
}
