import { Inflate, strFromU8 } from 'fflate';

/** Thrown where a zip file, or a file in it, cannot be read. */
export class ZipError extends Error {
  readonly fault: 'damaged' | 'encrypted';

  constructor(fault: ZipError['fault']) {
    super(fault);
    this.fault = fault;
  }
}

/** A file within a zip file, not unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  /** How long it says that it is. */
  readonly size: number;
}

/** The marks at the beginning of a file, of its entry in the list, and of the end of the list. */
const FILE = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** So much is unpacked at a time: at most a thousand times as much comes of it. */
const STEP = 16_384;
const ENCRYPTED = 1;

/** What a zip file lists; throws a ZipError if it cannot be made out. Nothing is unpacked. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return listed(bytes, view);
  } catch (error) {
    // The list points outside the file.
    if (error instanceof RangeError) throw new ZipError('damaged');
    throw error;
  }
}

function listed(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const end = endOfZip(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== LISTED) throw new ZipError('damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const from = view.getUint32(at + 42, true);
    if (view.getUint32(from, true) !== FILE) throw new ZipError('damaged');
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const isEncrypted = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0;
    if (isEncrypted) throw new ZipError('encrypted');
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed,
      size: view.getUint32(at + 24, true),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Where the end of the list stands: a comment may follow it. */
function endOfZip(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && last - at <= LONGEST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new ZipError('damaged');
}

/** Unpacks a file of a zip file. It stops, throwing a ZipError, once more comes of it than it says. */
export function unpacked({ method, packed, size }: ZipEntry): Uint8Array {
  if (method === 0 && packed.length === size) return packed;
  if (method !== 8) throw new ZipError('damaged');
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    // Throws where more comes than there is room for.
    whole.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    throw new ZipError('damaged');
  }
  if (length !== size) throw new ZipError('damaged');
  return whole;
}
