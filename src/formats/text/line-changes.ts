/** A line of two texts compared: its number (from 1) in the one and in the other; null where it is not. */
export interface ComparedLine {
  readonly before: number | null;
  readonly after: number | null;
  readonly text: string;
}

/** The lines of two short texts, those of both paired so that as few as possible stand alone. */
export function compareLines(before: string, after: string): ComparedLine[] {
  const ones = linesOf(before);
  const others = linesOf(after);
  const shared = sharedLengths(ones, others);
  const compared: ComparedLine[] = [];
  let [i, j] = [0, 0];
  while (i < ones.length || j < others.length) {
    const [one, other] = [ones[i], others[j]];
    if (one !== undefined && one === other) {
      compared.push({ before: ++i, after: ++j, text: one });
    } else if (one !== undefined && (other === undefined || at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      compared.push({ before: ++i, after: null, text: one });
    } else {
      compared.push({ before: null, after: ++j, text: other ?? '' });
    }
  }
  return compared;
}

/** Of the rest of one text from line i and the rest of the other from line j: how many lines they can share. */
function sharedLengths(ones: readonly string[], others: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: ones.length + 1 }, () => new Array<number>(others.length + 1).fill(0));
  for (let i = ones.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        ones[i] === others[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** The lines of a text; a line break at its end begins no further line. */
function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
