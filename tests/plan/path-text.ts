import type { Path } from '../../src/diagnostics/path.ts';

/** A path as tests write it: `units[2].pin.date`. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
  return text;
}
