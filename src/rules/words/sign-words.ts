import type { Bilingual } from '../../words/language.ts';

/** Signs by their names, as far as those who copy from Word, Excel or a page know them. */
const NAMES: readonly (readonly [signs: RegExp, vi: string, en: string])[] = [
  [/^[\u201c-\u201f\u275d\u275e\u301d-\u301f]$/, 'dấu nháy cong', 'curly quote'],
  [/^[\u00ab\u00bb\u2039\u203a]$/, 'dấu nháy góc', 'angle quote'],
  [/^[\u2018-\u201b\u275b\u275c\u00b4`]$/, 'dấu nháy đơn cong', 'curly single quote'],
  [/^[\u2032-\u2036\u02b9-\u02bc\u02ee]$/, 'dấu phẩy trên', 'prime'],
  [/^[\uff02\uff07]$/, 'dấu nháy toàn bề rộng', 'full-width quote'],
  [/^\u2013$/, 'gạch ngang dài', 'en dash'],
  [/^[\u2014\u2015\u2500\u2501]$/, 'gạch ngang dài', 'em dash'],
  [/^\u2212$/, 'dấu trừ', 'minus sign'],
  [/^\u2011$/, 'gạch nối không ngắt', 'non-breaking hyphen'],
  [/^[\u02d7\u2010\u2012\u2796\ufe58\ufe63\uff0d]$/, 'gạch nối lạ', 'look-alike hyphen'],
  [/^[\uf000-\uf0ff]$/, 'dấu đầu dòng của Word', 'bullet of Word'],
  [
    /^[\u00b7\u2022\u2023\u2027\u2043\u2219\u22c5\u25a0-\u25ff\u2605\u2606\u2666\u2713\u2714\u2726\u2756\u27a2-\u27a4\u29be\u29bf\u30fb]$/,
    'dấu đầu dòng',
    'bullet',
  ],
  [/^\u00a0$/, 'dấu cách không ngắt', 'no-break space'],
  [/^\u202f$/, 'dấu cách hẹp không ngắt', 'narrow no-break space'],
  [/^\u3000$/, 'dấu cách toàn bề rộng', 'ideographic space'],
  [/^[\u1680\u2000-\u200a\u205f]$/, 'dấu cách lạ', 'space of another width'],
  [/^[\u0589\u05c3\u2236\ufe13\ufe55\uff1a\ua789\u02f8]$/, 'dấu hai chấm lạ', 'look-alike colon'],
  [/^[\u060c\u3001\ufe10\ufe50\ufe51\uff0c\uff64]$/, 'dấu phẩy lạ', 'look-alike comma'],
  [/^[\u037e\u061b\ufe14\ufe54\uff1b]$/, 'dấu chấm phẩy lạ', 'look-alike semicolon'],
  [/^[\u266f\ufe5f\uff03]$/, 'dấu thăng lạ', 'look-alike number sign'],
  [/^[\u3010\u3011\u3014\u3015\ufe5b-\ufe5e\uff3b\uff3d\uff5b\uff5d]$/, 'ngoặc lạ', 'look-alike bracket'],
  [/^[\uff10-\uff19]$/, 'chữ số toàn bề rộng', 'full-width digit'],
  [/^[\uff00-\uffef]$/, 'ký tự toàn bề rộng', 'full-width character'],
  [/^[\u2044\u2215\u29f8]$/, 'dấu gạch chéo lạ', 'look-alike slash'],
  [/^\t$/, 'phím Tab', 'tab'],
  [/^[\u00d0\u0189\u00f0]$/, 'chữ Đ của bảng mã khác', 'letter Đ of another encoding'],
  [/^\p{Script=Cyrillic}$/u, 'chữ cái Kirin', 'Cyrillic letter'],
  [/^\p{Script=Greek}$/u, 'chữ cái Hy Lạp', 'Greek letter'],
  [/^\p{L}$/u, 'chữ cái lạ', 'look-alike letter'],
  [/^\u00ad$/, 'gạch nối mềm', 'soft hyphen'],
  [/^\ufeff$/, 'dấu thứ tự byte (BOM)', 'byte-order mark'],
  [/^\u200b$/, 'dấu cách rộng bằng không', 'zero-width space'],
  [/^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/, 'dấu chỉ hướng chữ', 'mark of writing direction'],
  [/^\r$/, 'dấu xuống dòng CR của máy đời cũ', 'line end of old machines (CR)'],
  [/^\u0085$/, 'dấu xuống dòng NEL', 'line end NEL'],
  [/^\u2028$/, 'dấu xuống dòng LS', 'line separator'],
  [/^\u2029$/, 'dấu ngắt đoạn PS', 'paragraph separator'],
  [/^[\u000b\u000c]$/, 'dấu ngắt dòng của Word', 'line or page break of Word'],
  [/^\ufffd$/, 'chữ bị hỏng khi chuyển mã', 'letter lost in conversion'],
  [/^[\ue000-\uf8ff]$/, 'ký tự chỉ một phông chữ có', 'character that only one font has'],
  [/^\\/, 'ký tự không hiện ra, viết bằng mã', 'unseen character, written by its number'],
  [/^[\u0000-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]$/u, 'ký tự điều khiển', 'control character'],
];
const OTHER: readonly [vi: string, en: string] = ['ký tự không hiện ra', 'unseen character'];

/** Signs that are to be shown as they are. */
const VISIBLE = /^[\p{L}\p{N}\p{P}\p{S}]$/u;

/** What a sign is called. */
export function signName(sign: string): Bilingual {
  const [, vi, en] = NAMES.find(([signs]) => signs.test(sign)) ?? [null, ...OTHER];
  return { vi, en };
}

/** A sign by its name, itself if it can be seen, and its number: "dấu cách không ngắt (U+00A0)". */
export function signWords(sign: string): Bilingual {
  const { vi, en } = signName(sign);
  const number = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = sign.startsWith('\\')
    ? ` ${sign}`
    : VISIBLE.test(sign)
      ? ` ${sign} (${number})`
      : ` (${number})`;
  return { vi: vi + shown, en: en + shown };
}

/** The sign of a keyboard that is meant. */
export function keyWords(meant: string): Bilingual {
  const names: Readonly<Record<string, Bilingual>> = {
    ' ': { vi: 'dấu cách thường', en: 'an ordinary blank' },
    '\n': { vi: 'xuống dòng bằng phím Enter', en: 'a line break, with Enter' },
    '"': { vi: 'dấu nháy kép thẳng (")', en: 'straight double quotes (")' },
    "'": { vi: "dấu nháy đơn thẳng (')", en: "straight single quotes (')" },
    '-': { vi: 'dấu gạch nối thường (-)', en: 'a hyphen (-)' },
    ':': { vi: 'dấu hai chấm (:) rồi dấu cách', en: 'a colon (:) and a blank' },
  };
  return names[meant] ?? { vi: `"${meant}" của bàn phím`, en: `"${meant}" of the keyboard` };
}
