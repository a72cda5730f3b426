import { strFromU8 } from 'fflate';
import { partsOf, stableBytes } from './stable-bytes.ts';

/** A packed Word file with fixed properties and times: the same bytes for the same content, without personal data. */
export function stableDocx(packed: Uint8Array): Uint8Array {
  const parts = partsOf(packed);
  return stableBytes(parts, strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
}
