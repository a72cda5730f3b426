import { concatenated, type Deflated } from './deflated.ts';

/** 1980-01-01 12:00, as zip files keep their times, without a zone: Word writes this day too. */
const NOON = 12 << 11;
const FIRST_DAY = (1 << 5) | 1;
const VERSION = 20;
const NAME_IN_UTF8 = 1 << 11;
const DEFLATE = 8;

/** A zip file of files that are compressed already. */
export function zipped(files: Readonly<Record<string, Deflated>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, { bytes, size, crc }] of Object.entries(files)) {
    const named = new TextEncoder().encode(name);
    const about = [
      ...two(VERSION),
      ...two(named.length === name.length ? 0 : NAME_IN_UTF8),
      ...two(DEFLATE),
      ...two(NOON),
      ...two(FIRST_DAY),
      ...four(crc),
      ...four(bytes.length),
      ...four(size),
      ...two(named.length),
      ...two(0),
    ];
    const local = Uint8Array.from([...four(0x04034b50), ...about, ...named]);
    // No comment, the first disk, no attributes; then where the file begins.
    const listed = [...two(0), ...two(0), ...two(0), ...four(0), ...four(at)];
    directory.push(Uint8Array.from([...four(0x02014b50), ...two(VERSION), ...about, ...listed, ...named]));
    pieces.push(local, bytes);
    at += local.length + bytes.length;
  }
  const count = two(directory.length);
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = [
    ...four(0x06054b50),
    ...two(0),
    ...two(0),
    ...count,
    ...count,
    ...four(length),
    ...four(at),
    ...two(0),
  ];
  return concatenated([...pieces, ...directory, Uint8Array.from(end)]);
}

/** Little-endian, as all numbers of zip files. */
function two(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function four(value: number): number[] {
  return [...two(value), ...two(value >>> 16)];
}
