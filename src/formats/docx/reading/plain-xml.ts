import { DOMParser } from '@xmldom/xmldom';
import { WordError } from './word-fault.ts';

/** The beginnings of what is no element in a text in XML, each with its end. */
const ASIDE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * The text of a part in XML without remarks and instructions, and with its quoted stretches as plain text, so that nothing
 * hides in them. Throws a WordError where it is not in UTF-8, or defines entities.
 */
export function plainXml(bytes: Uint8Array, part: string): string {
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WordError('other-letters', part);
  }
  if (xml.includes('\0')) throw new WordError('other-letters', part);
  const encoding = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/i.exec(xml)?.[1];
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding))
    throw new WordError('other-letters', part, encoding);
  const plain = withoutAsides(xml, part);
  if (/<!/.test(plain)) throw new WordError('definitions', part);
  return plain;
}

function withoutAsides(xml: string, part: string): string {
  let plain = '';
  let at = 0;
  for (;;) {
    const next = nextAside(xml, at);
    if (next === null) return plain + xml.slice(at);
    const { from, begin, end } = next;
    const to = xml.indexOf(end, from + begin.length);
    if (to < 0) throw new WordError('damaged', part);
    plain += xml.slice(at, from);
    if (begin === '<![CDATA[') plain += escaped(xml.slice(from + begin.length, to));
    at = to + end.length;
  }
}

function nextAside(xml: string, at: number) {
  for (let from = xml.indexOf('<', at); from >= 0; from = xml.indexOf('<', from + 1)) {
    const found = ASIDE.find(([begin]) => xml.startsWith(begin, from));
    if (found !== undefined) return { from, begin: found[0], end: found[1] };
  }
  return null;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * Refuses a part that is no proper XML, with a WordError. The library that fills templates copies such texts as they are,
 * and has lists of parts read by this parser, which prints all that it finds in them, as it stands there.
 */
export function refuseImproper(bytes: Uint8Array, part: string): void {
  const refuse = () => {
    throw new WordError('damaged', part);
  };
  const xml = new TextDecoder().decode(bytes);
  if (/(?![\t\n\r])\p{Cc}/u.test(xml)) refuse();
  // The parser takes these by their numbers too, and the library then writes them as they are.
  for (const [, hexadecimal, decimal] of xml.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)) {
    const number = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (!isLetter(number)) refuse();
  }
  try {
    new DOMParser({ locator: false, onError: refuse }).parseFromString(xml, 'text/xml');
  } catch {
    refuse();
  }
}

/** Whether a text in XML may hold a letter of this number at all (XML 1.0, 2.2), and it is no control. */
function isLetter(number: number): boolean {
  if (number < 0x20) return number === 0x9 || number === 0xa || number === 0xd;
  const isControl = number >= 0x7f && number <= 0x9f;
  const isSurrogate = number >= 0xd800 && number <= 0xdfff;
  return !isControl && !isSurrogate && number !== 0xfffe && number !== 0xffff && number <= 0x10ffff;
}

/** An element of a text in XML, by its name without a prefix, as it begins or ends. */
export interface XmlElement {
  readonly name: string;
  readonly is: 'begin' | 'end' | 'empty';
  /** Its attributes by their names without prefixes. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The text right behind it. */
  readonly text: string;
}

const ELEMENT = /<(\/?)(?:[^\s<>/"'=:]+:)?([^\s<>/"'=:]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>([^<]*)/g;
const ATTRIBUTE = /(?:[^\s=:"'/]+:)?([^\s=:"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** The elements of a text in XML, in their order, those of some names only. */
export function* elementsOf(xml: string, names: ReadonlySet<string>): Generator<XmlElement> {
  for (const [, slash = '', name = '', inside = '', text = ''] of xml.matchAll(ELEMENT)) {
    if (!names.has(name)) continue;
    yield {
      name,
      is: slash !== '' ? 'end' : inside.endsWith('/') ? 'empty' : 'begin',
      attributes: inside === '' ? NO_ATTRIBUTES : attributesOf(inside),
      text: decoded(text),
    };
  }
}

function attributesOf(inside: string): Map<string, string> {
  return new Map(
    [...inside.matchAll(ATTRIBUTE)].map(([, name = '', one, other]) => [name, decoded(one ?? other ?? '')]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (entity, decimal, hexadecimal, word) => {
      if (typeof word === 'string') return ENTITIES[word.toLowerCase()] ?? entity;
      const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hexadecimal), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}
