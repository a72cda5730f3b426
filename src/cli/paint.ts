import { type Paint, plain } from '../formats/paint.ts';
import type { Environment, Output } from './environment.ts';

/** Colours for a stream, or none where it wants none. */
export async function paintFor(environment: Environment, stream: Output): Promise<Paint> {
  if (!environment.isColoured(stream)) return plain;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}
