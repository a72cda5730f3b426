import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { below, pick, type Random } from '../random.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** The one name that the library which zips cannot hold, and what stands for it there. */
const UNHELD = '__proto__';
const STAND_IN = '**proto**';

/** A zip file of parts: the same bytes for the same parts, quickly made. */
export function zippedAs(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const zip = zipSync(parts, { level: 1, mtime: new Date(2000, 0, 1) });
  if (!Object.keys(parts).some((name) => name.includes(STAND_IN))) return zip;
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(STAND_IN, UNHELD), 'latin1');
}

/** Numbers that lengths and places within a zip file may lie about. */
const LIES = [0, 1, 8, 30, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, 0x80000000];

/** Names of parts that a package has no use for, or that mean harm. */
const NAMES: readonly string[] = [
  ...['../../x.xml', '/etc/passwd', 'C:\\x.xml', 'word\\document.xml', 'word/../word/document.xml', '', '.'],
  ...['word/vbaProject.bin', 'xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml', 'customUI/x.xml'],
  ...['word/embeddings/x.bin', 'word/DOCUMENT.XML', 'word/document2.xml', 'word/header1.xml', 'mimetype'],
  ...['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/worksheets/sheet9.xml'],
  ...['word/_rels/document.xml.rels', 'docProps/core.xml', 'docProps/custom.xml', 'word/settings.xml'],
  ...['__proto__', 'constructor', 'word/toString', 'word/__proto__', 'a/'.repeat(200), 'x'.repeat(40_000)],
];

/** Changes a zip file: its bytes, the list of its parts, or, by `change`, the text of one of them. */
export function mutateZip(
  file: Uint8Array,
  random: Random,
  change: (xml: string, random: Random) => string,
): Uint8Array {
  const kind = below(random, 10);
  if (kind === 0) return withOtherBytes(file, random);
  if (kind === 1) return withLies(file, random);
  const parts = unzipSync(file);
  if (kind === 2) return zippedAs(withOtherParts(parts, random));
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const large = names.filter((name) => /document|sheet1|sheet3/.test(name));
  for (let left = 1 + below(random, 3); left > 0; left--) {
    const name = pick(random, random() < 0.7 ? large : names);
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array()), random));
  }
  return zippedAs(kind === 3 ? withOtherParts(parts, random) : parts);
}

function withOtherBytes(file: Uint8Array, random: Random): Uint8Array {
  const bytes = file.slice();
  for (let left = 1 + below(random, 12); left > 0; left--)
    bytes[below(random, bytes.length)] = below(random, 256);
  const from = below(random, bytes.length);
  switch (below(random, 4)) {
    case 0:
      return bytes.slice(0, from);
    case 1:
      return bytes.slice(from);
    case 2:
      return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(below(random, from + 1))]);
    default:
      return bytes;
  }
}

/** Changes numbers behind the marks of parts, of the list and of its end: lengths, places, counts, how a part is packed. */
function withLies(file: Uint8Array, random: Random): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const marks: number[] = [];
  for (let at = 0; at + 50 < bytes.length; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && (bytes[at + 2] ?? 9) < 8) marks.push(at);
  // The end of the list stands last.
  marks.push(bytes.length - 22);
  for (let left = 1 + below(random, 4); left > 0; left--) {
    const at = pick(random, marks) + 4 + below(random, 42);
    const lie = pick(random, LIES);
    if (random() < 0.5 && at + 2 <= bytes.length) view.setUint16(at, lie & 0xffff, true);
    else if (at + 4 <= bytes.length) view.setUint32(at, lie, true);
  }
  return bytes;
}

function withOtherParts(
  parts: Readonly<Record<string, Uint8Array>>,
  random: Random,
): Record<string, Uint8Array> {
  const changed = new Map(Object.entries(parts));
  const names = [...changed.keys()];
  const name = pick(random, names);
  const content = changed.get(name) ?? new Uint8Array();
  const other = pick(random, random() < 0.3 ? HOSTILE_TEXTS : NAMES).replaceAll(UNHELD, STAND_IN);
  switch (below(random, 6)) {
    case 0:
      changed.delete(name);
      break;
    case 1:
      changed.set(name, changed.get(pick(random, names)) ?? content);
      break;
    case 2:
      changed.set(name, new Uint8Array(pick(random, [0, 1, 1000, 2_000_000])));
      break;
    case 3:
      changed.delete(name);
      changed.set(other, content);
      break;
    default:
      changed.set(other, content);
  }
  return Object.fromEntries(changed);
}
