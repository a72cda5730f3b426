/** A piece of a text: words, the place of a value, or a section. */
export type Piece = string | Place | Section;

/** `{tag}`. */
interface Place {
  readonly kind: 'place';
  readonly tag: string;
}

/** `{#tag}…{/tag}`, or `{^tag}…{/tag}`, which is inverted. */
interface Section {
  readonly kind: 'section';
  readonly tag: string;
  readonly isInverted: boolean;
  readonly pieces: readonly Piece[];
}

/** A tag that is not opened or closed as it should be. */
export interface BrokenTag {
  readonly brokenTag: string;
}

/** More sections than this are never within each other. */
const MOST_DEPTH = 100;

/** Takes a text to pieces by its tags, unless one is broken, or sections lie too deep within each other. */
export function readTemplate(text: string): readonly Piece[] | BrokenTag | 'too-deep' {
  const whole: Piece[] = [];
  const open: { readonly tag: string; readonly pieces: Piece[] }[] = [];
  let depth = 0;
  for (const [index, part] of text.split(/\{([^{}]*)\}/).entries()) {
    const { pieces } = open.at(-1) ?? { pieces: whole };
    if (index % 2 === 0) {
      if (/[{}]/.test(part)) return { brokenTag: besideLoneBrace(text) };
      if (part !== '') pieces.push(part);
      continue;
    }
    const { sign, tag } = signAndTag(part.trim());
    if (sign === '') pieces.push({ kind: 'place', tag });
    else if (sign === '/') {
      const closed = open.pop();
      if (closed === undefined || (tag !== '' && tag !== closed.tag))
        return { brokenTag: closed?.tag ?? tag };
    } else {
      const inner: Piece[] = [];
      pieces.push({ kind: 'section', tag, isInverted: sign === '^', pieces: inner });
      open.push({ tag, pieces: inner });
      depth = Math.max(depth, open.length);
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined) return { brokenTag: unclosed.tag };
  return depth > MOST_DEPTH ? 'too-deep' : whole;
}

function signAndTag(inner: string): { readonly sign: string; readonly tag: string } {
  const sign = /^[#^/]?/.exec(inner)?.[0] ?? '';
  return { sign, tag: inner.slice(sign.length).trim() };
}

/** More than any tag has, in characters. */
const LONG = 50;

/** The word beside the first brace that belongs to no tag. */
function besideLoneBrace(text: string): string {
  const at = text.replace(/\{[^{}]*\}/g, (tag) => ' '.repeat(tag.length)).search(/[{}]/);
  const [, word = ''] =
    text[at] === '{'
      ? (/^[{}#^/\s]*([^{}\s]*)/.exec(text.slice(at, at + LONG)) ?? [])
      : (/[#^/]?([^{}#^/\s]*)[{}\s]*$/.exec(text.slice(Math.max(0, at - LONG), at + 1)) ?? []);
  return word;
}
