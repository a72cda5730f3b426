import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { dayNumber, knownDate } from '../../../../../src/calendar/civil-date.ts';
import { xmlText } from '../../../../../src/formats/xml.ts';

/** What is put into a cell: XML within it, and its type. */
export interface Put {
  readonly inside: string;
  readonly type?: string;
  /** The number of the style; that which the cell has unless it says otherwise. */
  readonly style?: number;
}

/** A text as somebody types it. */
export function text(words: string): Put {
  return { inside: `<is><t xml:space="preserve">${xmlText(words)}</t></is>`, type: 'inlineStr' };
}

/** A day as Excel keeps it, with a part of the day besides. */
export function day(date: string, part = 0): Put {
  return { inside: `<v>${dayNumber(knownDate(date)) + 25_569 + part}</v>` };
}

/** A number in a cell of numbers. */
export function number(value: number): Put {
  return { inside: `<v>${value}</v>`, style: 6 };
}

export const EMPTY: Put = { inside: '' };

/** Changes parts of a zipped file; null: the part is taken out. */
export function withParts(
  file: Uint8Array,
  changes: Readonly<Record<string, ((xml: string) => string) | string | null>>,
): Uint8Array {
  const parts = unzipSync(file);
  const kept = Object.entries(parts).filter(([name]) => changes[name] !== null);
  const changed = kept.map(([name, bytes]) => {
    const change = changes[name];
    return [name, typeof change === 'function' ? strToU8(change(strFromU8(bytes))) : bytes] as const;
  });
  const added = Object.entries(changes).flatMap(([name, change]) =>
    typeof change === 'string' ? [[name, strToU8(change)] as const] : [],
  );
  return zipSync(Object.fromEntries([...changed, ...added]));
}

/** A register with cells as somebody left them, by their names. */
export function edited(register: Uint8Array, cells: Readonly<Record<string, Put>>, sheet = 1): Uint8Array {
  return withParts(register, {
    [`xl/worksheets/sheet${sheet}.xml`]: (xml) =>
      Object.entries(cells).reduce((made, [name, put]) => withCell(made, name, put), xml),
  });
}

function withCell(xml: string, name: string, { inside, type, style }: Put): string {
  const cell = new RegExp(`<c r="${name}" s="(\\d+)"(?: t="\\w+")?(?:/>|>.*?</c>)`);
  const [old, had] = cell.exec(xml) ?? [];
  if (old === undefined) throw new Error(`there is no cell ${name}`);
  const typed = type === undefined ? '' : ` t="${type}"`;
  return xml.replace(cell, () => `<c r="${name}" s="${style ?? had ?? ''}"${typed}>${inside}</c>`);
}
