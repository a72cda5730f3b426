import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** A part of a zipped Office file as text. */
export function partOf(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (part === undefined) throw new Error(`there is no ${name}`);
  return strFromU8(part);
}

/** The texts between the tags of a name, entities resolved, in their order. */
export function textsIn(xml: string, tag: string): string[] {
  const texts = xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?(?:/>|>([^<]*)</${tag}>)`, 'g'));
  return [...texts].map(([, text = '']) => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity));
}

/** XML with each element on a line of its own, for a golden file that people can read. */
export function inLines(xml: string): string {
  return `${xml.replaceAll('><', '>\n<').replaceAll('\r', '')}\n`;
}
