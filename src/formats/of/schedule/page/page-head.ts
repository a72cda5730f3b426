import { xmlText } from '../../../xml.ts';
import { STYLE } from './page-style.ts';

/**
 * The SHA-256 of our style sheet and of our script: nothing else may style the page or run in it, and nothing may be
 * fetched. A change of either changes its hash; the test of this file says to what.
 */
const STYLE_HASH = 'sha256-0ZfMgGRNa0lQxErgt1P5p25Onr+9c1bejeYBhFmqrUA=';
const SCRIPT_HASH = 'sha256-aCa8tYOCF+p69ZFUvyVb01qpC22Qy8tnTkcH3Nbe5wk=';

const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The head of the page: its name, its policy, its style. */
export function htmlHead(name: string): string {
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="format-detection" content="telephone=no">',
    `<title>${xmlText(name)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
  ].join('\n');
}
