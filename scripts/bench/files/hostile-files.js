// Plans that are huge or hostile, each written by a function of its own.
import { HEAD, randomFrom, TEAMS, write, writeDirectory } from './plan-parts.js';

/** Five megabytes of lines of content. */
export function writeHugePlan(folder) {
  const lines = Array.from(
    { length: 60_000 },
    (_, index) => `  - Nội dung kiểm tra thứ ${index} của kế hoạch, dài cho đủ năm triệu chữ`,
  );
  return writeHostile(folder, `${TEAMS}units: []\ncontent:\n${lines.join('\n')}\n`);
}

/** One line of a megabyte. */
export function writeLongLine(folder) {
  return writeHostile(folder, `${TEAMS}units: []\nnote: "${'a'.repeat(1_000_000)}"\n`);
}

/** A hundred thousand units, which the directory does not know. */
export function writeManyUnits(folder) {
  const ids = Array.from({ length: 100_000 }, (_, index) => `      - don-vi-${index + 1}`);
  return writeHostile(folder, `${TEAMS}units:\n  - level: province\n    units:\n${ids.join('\n')}\n`);
}

/** Ten values, each ten times the one before it. */
export function writeAliasBomb(folder) {
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 10; level++)
    bomb.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  return writeHostile(folder, `${TEAMS}units: []\n${bomb.join('\n')}\n`);
}

/** Two hundred thousand lists in each other. */
export function writeDeepNesting(folder) {
  return writeHostile(folder, `units: ${'['.repeat(200_000)}\n`);
}

/** A megabyte of any bytes. */
export function writeJunk(folder) {
  const random = randomFrom(7);
  const bytes = Array.from({ length: 1_000_000 }, () => Math.floor(random() * 256));
  return write(folder, 'rac.yaml', Buffer.from(bytes));
}

function writeHostile(folder, text) {
  writeDirectory(
    folder,
    Array.from({ length: 60 }, (_, index) => `don-vi-${index + 1}`),
  );
  return write(folder, 'ke-hoach.yaml', `${HEAD}${text}`);
}
