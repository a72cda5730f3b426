import { Writable } from 'node:stream';

/** The sequences by which a terminal sets colours and weights. */
const COLOUR = /\u001b\[[\d;]*m/g;

/** A terminal of so many columns on which nothing is coloured, for a library that always paints. */
export function withoutColour(terminal: Writable, columns: number | undefined): Writable {
  const plain = new Writable({
    decodeStrings: false,
    write: (chunk: string | Uint8Array, _encoding, done) => {
      terminal.write(typeof chunk === 'string' ? chunk.replace(COLOUR, '') : chunk, done);
    },
  });
  return Object.assign(plain, { isTTY: true, columns });
}
