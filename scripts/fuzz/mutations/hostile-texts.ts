/** Texts that someone may write into a plan to harm those who read what is made from it, or the program itself. */
export const HOSTILE_TEXTS: readonly string[] = [
  '\u001b[31mđỏ',
  '\u001b[2J\u001b[H',
  '\u001b]0;tên\u0007',
  '\u001b]8;;http://x\u001b\\bấm\u001b]8;;\u001b\\',
  '\u009b2J\u0090q\u009c\u0085',
  'a\u0000b\u007fc\b\b\b',
  'một\rhai',
  'một\nhai\r\nba\u2028bốn\u2029năm\u000bsáu\fbảy',
  '\u202enourt\u202c \u2066a\u2069\u200f\u061c\u200e',
  '\ufeffx',
  '\ud800',
  'x\udc00y',
  '\uffff\ufffe',
  'e\u0301\u0323\u0302'.repeat(50),
  `a${'\u0301'.repeat(500)}`,
  '👨‍👩‍👧👍🏽🇻🇳',
  'ngoằn'.repeat(400),
  '%s %d %n ${x} {{x}} {x} `x`',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror="alert(1)"><!-- & -->',
  '| *a* _b_ `c` [d](javascript:x) # ![e](f)',
  '=HYPERLINK("http://x","a")',
  '',
  ' ',
  '\t',
  '\u00a0\u3000',
  '"',
  "'",
  '\\',
  '🤖'.repeat(40),
  'İıſK',
  'Ǆﬃ',
  '2021-05-17',
  '17/05/2021',
  '9'.repeat(400),
  '-0',
  '1e999',
];

/** A text in double quotes of YAML, by escapes where the file itself could not hold it. */
export function quoted(text: string): string {
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/g, escape)}"`;
}
