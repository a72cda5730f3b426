/** The beginning of an element, with the text that follows it. */
export interface XmlTag {
  readonly name: string;
  /** Its attributes as they are written. */
  readonly written: string;
  readonly isEmpty: boolean;
  /** Where what follows it begins. */
  readonly end: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** How an attribute is found, by its name. */
const patterns = new Map<string, RegExp>();

/** The beginnings of the elements of some names in a text in XML, in their order, whatever the prefix of the names. */
export function* tagsIn(xml: string, names: readonly string[]): Generator<XmlTag> {
  const tag = new RegExp(`<(?:[\\w.-]+:)?(${names.join('|')})(?=[\\s/>])([^<>]*)>`, 'g');
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    const [, name = '', written = ''] = found;
    yield { name, written, isEmpty: written.endsWith('/'), end: tag.lastIndex };
  }
}

/** An attribute of an element, with the prefix that it is written with, if any; null if it has none. */
export function attribute({ written }: XmlTag, name: string): string | null {
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const found = pattern.exec(written);
  const text = found?.[1] ?? found?.[2];
  if (text === undefined) return null;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (entity, decimal, hexadecimal, word) => {
    if (typeof word === 'string') return ENTITIES[word] ?? entity;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hexadecimal), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** The text right behind the beginning of an element. */
export function textAfter(xml: string, { end }: XmlTag): string {
  const next = xml.indexOf('<', end);
  return xml.slice(end, next < 0 ? undefined : next);
}
