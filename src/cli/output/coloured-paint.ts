import { type Paint, plain } from '../../formats/text/paint.ts';
import type { Environment, Output } from '../environment.ts';

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
