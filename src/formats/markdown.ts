import { printable } from './text/text-width.ts';

/** A text of the user as text in Markdown: no markup, no HTML, no list or heading at its beginning, one line. */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]|~#]/g, (letter) => `\\${letter}`)
    .replace(/^\s*(?:(?=[-+=])|\d+(?=[.)]))/, (beginning) => `${beginning}\\`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A table in Markdown, of titles and cells that are Markdown already. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
