import { xmlText } from './xml.ts';

/** Something of our own that a page holds, and its SHA-256. */
interface Embedded {
  readonly text: string;
  readonly hash: string;
}

/**
 * The head of a page that needs nothing else: its name, its style, and a policy by which nothing but that style may dress it,
 * nothing but the script of that hash, if there is one, may run in it, and nothing may be fetched.
 */
export function htmlHead(name: string, style: Embedded, scriptHash: string | null): string {
  const policy = [
    "default-src 'none'",
    `style-src '${style.hash}'`,
    ...(scriptHash === null ? [] : [`script-src '${scriptHash}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="format-detection" content="telephone=no">',
    `<title>${xmlText(pageTitle(name))}</title>`,
    `<style>${style.text}</style>`,
    '</head>',
  ].join('\n');
}

/** Longer titles are cut off by browsers and readers alike. */
const LONGEST_TITLE = 70;

/** The title of a page: its name, or as many whole words of it as a title takes. */
export function pageTitle(name: string): string {
  if (name.length <= LONGEST_TITLE) return name;
  const begin = name.slice(0, LONGEST_TITLE - 1);
  const end = begin.search(/\s+\S*$/);
  return `${end > 0 ? begin.slice(0, end) : begin.replace(/\p{Surrogate}$/u, '')}…`;
}
