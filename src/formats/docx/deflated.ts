import { Deflate, deflateSync } from 'fflate';

/** A content as a zip file holds it: compressed, with its length and its check sum (CRC-32) before that. */
export interface Deflated {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const LEVEL = 6;
/** In the library's terms: tables for 32,768 places, since its own two megabytes cost more than a stretch. */
const MEMORY = 3;

/** A content, compressed whole. */
export function deflated(content: Uint8Array): Deflated {
  return { bytes: deflateSync(content, { level: LEVEL }), size: content.length, crc: crcOf(content) };
}

/** A stretch of a content, compressed by itself, so that it is the same bytes whatever stands around it. */
export function deflatedStretch(stretch: Uint8Array): Deflated {
  const pieces: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL, mem: MEMORY }, (piece) => pieces.push(piece));
  stream.push(stretch);
  stream.flush();
  stream.push(new Uint8Array(), true);
  return { bytes: unended(concatenated(pieces)), size: stretch.length, crc: crcOf(stretch) };
}

/**
 * Compressed data of which the last block is empty, made to be followed by more: that block, the bits 1100000000, becomes
 * one that is not the last and ends with a byte. The library's own way to do so spoils the block before (fflate 0.8.3).
 */
function unended(bytes: Uint8Array): Uint8Array {
  const isSet = (bit: number) => (((bytes[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1;
  let start = bytes.length * 8 - 2;
  while (!isSet(start + 1)) start--;
  const lastByte = start >>> 3;
  const whole = new Uint8Array(((start + 10) >>> 3) + NOTHING.length);
  whole.set(bytes.subarray(0, lastByte + 1));
  whole[lastByte] = (whole[lastByte] ?? 0) & ((1 << (start & 7)) - 1);
  whole.set(NOTHING, whole.length - NOTHING.length);
  return whole;
}

/** How long an uncompressed block is, 0, and the same inverted. */
const NOTHING = Uint8Array.of(0, 0, 255, 255);
/** An empty block that is the last. */
const END = Uint8Array.of(3, 0);

/** The content that stretches make up one after the other. */
export function joined(stretches: readonly Deflated[]): Deflated {
  return {
    bytes: concatenated([...stretches.map(({ bytes }) => bytes), END]),
    size: stretches.reduce((sum, { size }) => sum + size, 0),
    crc: stretches.reduce((crc, next) => (times(crc, powerOfX(next.size)) ^ next.crc) >>> 0, 0),
  };
}

/** Bytes one after the other. */
export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The polynomial of the check sum, over two elements; the highest bit is the coefficient of x to the power of 0. */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;

const CRC_OF_BYTE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = timesX(crc);
  return crc;
});

function crcOf(content: Uint8Array): number {
  let crc = -1;
  // By index: an iterator takes several times as long.
  for (let at = 0; at < content.length; at++)
    crc = (CRC_OF_BYTE[(crc ^ (content[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** x to the power of 8 times the number of bytes: by it a check sum is multiplied when so many bytes follow. */
function powerOfX(bytes: number): number {
  let power = ONE;
  let square = ONE >>> 8;
  for (let rest = bytes; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = times(power, square);
    square = times(square, square);
  }
  return power;
}

function times(one: number, other: number): number {
  let product = 0;
  let shifted = other;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if ((one & bit) !== 0) product ^= shifted;
    shifted = timesX(shifted);
  }
  return product >>> 0;
}

function timesX(value: number): number {
  return (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ POLYNOMIAL;
}
