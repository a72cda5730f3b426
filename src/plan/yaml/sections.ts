/** A part of a file from a line that is not indented to the next. */
export interface TextSection {
  readonly start: number;
  readonly end: number;
  /** The key on its first line; empty where there is none. */
  readonly key: string;
}

/** The beginning of a line that begins a section: no blank, comment, directive, mark of a document, item, closing bracket. */
const BEGINNING = /(?:^|(?<=\n))(?![\s#%\]}]|---|\.\.\.|-(?:[ \t\r\n]|$))/g;

/** Cuts a text into the sections that stand at its top. What comes before the first belongs to it. */
export function sectionsOf(text: string): TextSection[] {
  const starts = Array.from(text.matchAll(BEGINNING), ({ index }) => index).filter(
    (index) => index < text.length,
  );
  return starts.map((start, index) => {
    const line = text.slice(start, start + 200).replace(/^\ufeff/, '');
    const key = /^["']?([\p{L}\p{N}_-]+)["']?[ \t]*(?::|[\r\n]|$)/u.exec(line)?.[1] ?? '';
    return { start: index === 0 ? 0 : start, end: starts[index + 1] ?? text.length, key };
  });
}
