/** Words of a text, by offsets, and what is read in their place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** A text in which other words are read, and the way from it back to what is written. */
export interface Replaced {
  readonly text: string;
  /** The place in the text as it is written of a place in the text as it is read. */
  readonly written: (start: number, end: number) => readonly [number, number];
}

/** A text with words replaced; the replacements are in the order of places, and apart from each other. */
export function replace(text: string, replacements: readonly Replacement[]): Replaced {
  if (replacements.length === 0) return { text, written: (start, end) => [start, end] };
  const parts: string[] = [];
  /** Where what was replaced begins and ends in the new text. */
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  let done = 0;
  for (const { start, end, written } of replacements) {
    parts.push(text.slice(done, start), written);
    length += start - done;
    starts.push(length);
    length += written.length;
    ends.push(length);
    done = end;
  }
  parts.push(text.slice(done));

  /** The replacement that an offset lies in or behind: the last that begins before it. */
  const lastBefore = (offset: number, isEnd: boolean) => {
    let low = -1;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = starts[middle] ?? 0;
      if (isEnd ? start < offset : start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const back = (offset: number, isEnd: boolean) => {
    const index = lastBefore(offset, isEnd);
    const one = replacements[index];
    if (one === undefined) return offset;
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
    if (offset >= end) return offset - end + one.end;
    if (end - start === one.end - one.start) return offset - start + one.start;
    return isEnd ? one.end : one.start;
  };
  return {
    text: parts.join(''),
    written: (start, end) => {
      const first = back(start, false);
      return [first, Math.max(first, back(end, true))];
    },
  };
}

/** Two changes of a text, one after the other. */
export function inTurn(first: Replaced, second: Replaced): Replaced {
  return { text: second.text, written: (start, end) => first.written(...second.written(start, end)) };
}

/** Parts of a text, each changed by itself, one behind the other; `offset` is where a part begins in the text. */
export function joined(parts: readonly { readonly offset: number; readonly replaced: Replaced }[]): Replaced {
  const starts: number[] = [];
  let length = 0;
  for (const { replaced } of parts) {
    starts.push(length);
    length += replaced.text.length;
  }
  const back = (from: number, to: number, isEnd: boolean): number => {
    const at = isEnd ? to : from;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = starts[middle] ?? 0;
      if (isEnd ? start < at : start <= at) low = middle;
      else high = middle - 1;
    }
    const [part, start] = [parts[low], starts[low] ?? 0];
    if (part === undefined) return at;
    // An end that lies in another part than its start is looked up by itself.
    const [first, last] = part.replaced.written(Math.max(from - start, 0), to - start);
    return part.offset + (isEnd ? last : first);
  };
  return {
    text: parts.map(({ replaced }) => replaced.text).join(''),
    written: (start, end) => {
      const first = back(start, start, false);
      return [first, Math.max(first, back(start, end, true))];
    },
  };
}
