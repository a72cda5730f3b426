/** Signs of one kind that look like one sign of YAML, or like nothing at all. */
export const SPACES = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;
export const DASHES = String.raw`\u02d7\u2010-\u2015\u2212\u2500\u2501\u2796\ufe58\ufe63\uff0d`;
/** Bullets, with those of the fonts Symbol and Wingdings, which Word keeps in private places. */
export const BULLETS = String.raw`\u00b7\u2022\u2023\u2027\u2043\u2219\u22c5\u25a0-\u25ab\u25b6-\u25bb\u25c6\u25c7\u25cb\u25cf\u25d8\u25e6\u2605\u2606\u2666\u2713\u2714\u2726\u2756\u27a2-\u27a4\u29be\u29bf\u30fb\uf000-\uf0ff`;
export const DOUBLE_QUOTES = String.raw`\u02ba\u02ee\u201c-\u201f\u00ab\u00bb\u2033\u2036\u275d\u275e\u301d-\u301f\uff02`;
export const SINGLE_QUOTES = String.raw`\u00b4\u02b9\u02bb\u02bc\u2018-\u201b\u2039\u203a\u2032\u2035\u275b\u275c\uff07`;
export const LINE_ENDS = String.raw`\u000b\u000c\u0085\u2028\u2029`;
/** What no screen shows, and what is no letter: marks of direction, joiners, soft hyphens, selectors, fillers. */
export const INVISIBLE = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc\u{e0000}-\u{e01ef}`;
export const CONTROLS = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff\ud800-\udfff`;

/** Signs of punctuation by the one of ASCII that is meant; full-width signs are counted to these by their distance. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  ':': '\u0589\u05c3\u2236\ufe13\ufe55\ua789\u02f8',
  ',': '\u060c\u3001\ufe10\ufe50\ufe51\uff64',
  ';': '\u037e\u061b\ufe14\ufe54',
  '#': '\u266f\ufe5f',
  '{': '\ufe5b',
  '}': '\ufe5c',
  '[': '\u3010\u3014\ufe5d',
  ']': '\u3011\u3015\ufe5e',
  '/': '\u2044\u2215\u29f8',
  '=': '\ufe66',
};

/** Letters of other scripts that look like one of ours; eth stands for \u0111 in texts of old encodings. */
const LETTERS: Readonly<Record<string, string>> = {
  ...pairs(
    '\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u04cf\u043a\u051b\u051d',
    'aeopcyxijsdhlkqw',
  ),
  ...pairs(
    '\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423\u0406\u0408\u0405',
    'ABEKMHOPCTXYIJS',
  ),
  ...pairs('\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5\u03c7\u03f2', 'aikvopuxc'),
  ...pairs(
    '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7',
    'ABEZHIKMNOPTYX',
  ),
  ...pairs('\u0251\u0131\u0261\u2113', 'aigl'),
};
const OLD_LETTERS: Readonly<Record<string, string>> = { '\u00d0': 'Đ', '\u0189': 'Đ', '\u00f0': 'đ' };

const SIGN_OF = new Map(
  Object.entries(PUNCTUATION).flatMap(([meant, signs]) =>
    Array.from(signs, (sign) => [sign, meant] as const),
  ),
);

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter, index) => [letter, to.charAt(index)]));
}

const CLASS_OF_PUNCTUATION = String.raw`\uff01\uff03-\uff06\uff08-\uff0c\uff0e-\uff5e${[...SIGN_OF.keys()].join('')}`;
const CLASS_OF_LETTERS = [...Object.keys(LETTERS), ...Object.keys(OLD_LETTERS)].join('');

/** A text without any of these is read as it is; a carriage return alone ends a line on old machines. */
const SUSPICIOUS = new RegExp(
  `[${SPACES}${DASHES}${BULLETS}${DOUBLE_QUOTES}${SINGLE_QUOTES}${LINE_ENDS}${INVISIBLE}${CONTROLS}${CLASS_OF_PUNCTUATION}${CLASS_OF_LETTERS}\ufffd]|\\r(?!\\n)`,
  'u',
);
/** In double quotes a sign may be written by its number. */
const SUSPICIOUS_ESCAPE = /\\[xuU0abefrvNLP_]/;

/** Whether a text holds anything that may have to be read as another sign. */
export function isSuspicious(text: string): boolean {
  return SUSPICIOUS.test(text) || SUSPICIOUS_ESCAPE.test(text);
}

const EMOJI = String.raw`\p{Extended_Pictographic}[\u200d\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}\p{Extended_Pictographic}]*`;
/** What no screen shows, by itself; an emoji as a whole, first of its kind, since some are made of such signs. */
export const UNSEEN = new RegExp(`(${EMOJI})|[${INVISIBLE}]|[${CONTROLS}]`, 'gu');
/** A line end of another system. */
export const LINE_END = new RegExp(`\\r(?!\\n)|[${LINE_ENDS}]`, 'g');

const PUNCTUATED = new RegExp(`[${CLASS_OF_PUNCTUATION}]`, 'gu');
const SPACE = new RegExp(`[${SPACES}]`, 'gu');
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}_${DASHES}-]+`, 'gu');
const ANY_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'u');
const OLD_LETTER = new RegExp(`[${Object.keys(OLD_LETTERS).join('')}]`, 'gu');
/** Dashes that stand for a hyphen in words too. The others are at home in texts. */
const HYPHENS = /[\u02d7\u2010-\u2012\u2212\ufe63\uff0d]/g;
const ANY_DASH = new RegExp(`[${DASHES}]`, 'gu');

/** The sign of ASCII that is meant by one of punctuation, full-width letters and digits included. */
export function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (SIGN_OF.get(sign) ?? sign);
}

/** A text with spaces and punctuation as YAML knows them, letter for letter. */
export function withPlainSigns(text: string): string {
  return text.replace(SPACE, ' ').replace(PUNCTUATED, plainSign);
}

/**
 * Words as they are meant, letter for letter: without letters of another script among ours, without full-width signs and
 * other spaces. `isData` is true of ids, dates, numbers: there a dash is a hyphen.
 */
export function meant(text: string, isData: boolean): string {
  return withPlainSigns(text)
    .replace(WORD, (word) =>
      ANY_LETTER.test(word) && isMixed(word, isData)
        ? word.replace(LETTER, (letter) => LETTERS[letter] ?? letter)
        : word,
    )
    .replace(OLD_LETTER, (letter) => OLD_LETTERS[letter] ?? letter)
    .replace(isData ? ANY_DASH : HYPHENS, '-');
}

/** Whether words are an id, a date, a number: nothing that a dash could part, and no text. */
export function isData(written: string): boolean {
  const plain = withPlainSigns(written).trim();
  return !/\s/.test(plain) && !/^\d{4}[\u2013\u2014]\d{4}$/.test(plain) && !/["']/.test(plain);
}

/** Words that come from elsewhere than a file, as they would be read from one: without what no text may hold. */
export function readable(text: string): string {
  if (!isSuspicious(text) && !text.includes('\r')) return text;
  const seen = text
    .replace(UNSEEN, (_, emoji: string | undefined) => emoji ?? '')
    .replace(LINE_END, ' ')
    .replaceAll('\r', '');
  return meant(seen, isData(seen));
}

/** Whether a word mixes letters that look alike with Latin ones; a word of another language does not. */
function isMixed(word: string, isData: boolean): boolean {
  const rest = word.replace(LETTER, '');
  return !/[^\P{L}\p{Script=Latin}]/u.test(rest) && (isData || /\p{L}/u.test(rest));
}
