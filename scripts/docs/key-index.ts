import type { SchemaKind } from '../../src/formats/of/schema/json.ts';
import { languageKeys, nameOfKey } from '../../src/formats/of/schema/language-keys.ts';
import { anchor } from './anchor.ts';
import { table } from './fill-page.ts';

/** The sections of the language reference that tell of all keys of a kind of file, where none of its own does. */
const SECTIONS: Readonly<Record<SchemaKind, string>> = {
  plan: '3',
  directory: '4',
  records: '3.13',
  project: '4.1',
};

/** Every key of the language by the alphabet: what it is called, with links to the sections of the page that tell of it. */
export function keyIndex(page: string): string {
  const links = linksOf(page);
  const meanings = new Map<string, Map<string, Set<string>>>();
  for (const key of languageKeys()) {
    const [top = ''] = key.path;
    const link =
      (key.file === 'plan' ? links.byKey.get(top) : undefined) ?? links.byNumber.get(SECTIONS[key.file]);
    if (link === undefined) throw new Error(`no section tells of ${key.written}`);
    const titles = entryOf(meanings, nameOfKey(key), () => new Map<string, Set<string>>());
    entryOf(titles, key.title, () => new Set<string>()).add(link);
  }
  const rows = [...meanings]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, titles]) => [`\`${key}\``, meaningsWords(titles)]);
  return table(['Khóa', 'Nghĩa, và mục nói về nó'], rows);
}

/** What a key is called, each with its sections; titles with the same sections together. */
function meaningsWords(titles: ReadonlyMap<string, ReadonlySet<string>>): string {
  const bySections = new Map<string, string[]>();
  for (const [title, links] of titles) entryOf(bySections, [...links].join(', '), () => []).push(title);
  return [...bySections].map(([links, called]) => `${called.join(', ')}: ${links}`).join('; ');
}

/** Links to the sections of a page, by their numbers, and by the keys that their headings name. */
function linksOf(page: string) {
  const byNumber = new Map<string, string>();
  const byKey = new Map<string, string>();
  for (const [, heading = '', number = ''] of page.matchAll(/^#{2,3} ((\d+(?:\.\d+)?)\. .*)$/gm)) {
    const link = `[${number}](#${anchor(heading)})`;
    byNumber.set(number, link);
    for (const [, key = ''] of heading.matchAll(/`([^`]+)`/g)) byKey.set(key, link);
  }
  return { byNumber, byKey };
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const entry = map.get(key) ?? make();
  map.set(key, entry);
  return entry;
}
