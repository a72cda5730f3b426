import { itemText } from '../../../plan/item-path.ts';
import type { WordedDiagnostic } from '../../../rules/engine/wording-of.ts';
import type { NameInRepository } from './check-report.ts';

/** Values that change from day to day though what was found is the same. */
const DAYS_OF_THE_RUN = new Set(['asOf', 'today']);

/**
 * A fingerprint for each diagnostic, by which one run knows again what another has found: made of its code, its file, the
 * item that it is about and its values, so that it stays when lines move, and when the run is made on another day or in
 * another folder. No two are the same: of equal ones the later are numbered.
 */
export function fingerprints(
  diagnostics: readonly WordedDiagnostic[],
  nameOf: NameInRepository,
): readonly string[] {
  const met = new Map<string, number>();
  return diagnostics.map(({ diagnostic }) => {
    const { code, location, item } = diagnostic;
    const files = new Set([location.file, ...diagnostic.related.map((other) => other.location.file)]);
    const lasting = (key: string, value: unknown): unknown => {
      if (DAYS_OF_THE_RUN.has(key)) return undefined;
      if (key === 'path' && Array.isArray(value)) return value.filter((step) => typeof step === 'string');
      return typeof value === 'string' && files.has(value) ? nameOf(value) : value;
    };
    const about = item === undefined ? null : itemText(item.names);
    const text = JSON.stringify([code, location.file, about, diagnostic.values], lasting);
    const times = (met.get(text) ?? 0) + 1;
    met.set(text, times);
    return hash(times === 1 ? text : `${text}#${times}`);
  });
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** The 64 bits of FNV-1a over a text in UTF-8, in hexadecimal digits. */
function hash(text: string): string {
  let value = OFFSET;
  for (const octet of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(octet)) * PRIME);
  return value.toString(16).padStart(16, '0');
}
