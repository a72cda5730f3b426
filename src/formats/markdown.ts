import { printable } from './text-width.ts';

/** A text of the user as text in Markdown: no markup, no HTML, one line. */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]|~#]/g, (letter) => `\\${letter}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
