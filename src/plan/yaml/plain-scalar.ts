import type { Node } from './plain-node.ts';

/** A node that was read, where it ends, and how many values it holds. */
export interface ReadNode {
  readonly node: Node;
  readonly end: number;
  readonly size: number;
}

/** What a plain text begins with, so that it means nothing but itself: a letter as in Vietnamese, a digit or a bracket. */
export const PLAIN_START = '[A-Za-z0-9(\\u00c0-\\u024f\\u1e00-\\u1eff]';

const QUOTED = /"((?:[^"\\\r\n]|\\["\\])*)"|'([^'\r\n]*)'/y;
const NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** What YAML takes for a number, a truth or nothing. */
const NO_TEXT = /^(?:\d+(?:\.\d*)?(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|true|false|null)$/i;

/** A text in quotes without other escapes than those of quotes; null where there is none. */
export function readQuoted(text: string, start: number): ReadNode | null {
  QUOTED.lastIndex = start;
  const found = QUOTED.exec(text);
  if (found === null) return null;
  const [, double, single = ''] = found;
  const value = double === undefined ? single : double.replaceAll(/\\(["\\])/g, '$1');
  return scalar(value.normalize('NFC'), start, QUOTED.lastIndex);
}

/** What is written without quotes: a text, a number or a truth; null for what YAML may take otherwise than it is written. */
export function wordOf(written: string, start: number): ReadNode | null {
  const end = start + written.trimEnd().length;
  if (written === 'true' || written === 'false') return scalar(written === 'true', start, end);
  if (NUMBER.test(written)) return scalar(Number(written), start, end);
  return NO_TEXT.test(written) ? null : scalar(written.normalize('NFC'), start, end);
}

function scalar(value: string | number | boolean, start: number, end: number): ReadNode {
  return { node: { value, start, end, last: end }, end, size: 0 };
}
