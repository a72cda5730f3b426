import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Tags } from '../../../src/documents/letter/tags/tag-values.ts';
import { zippedAs } from './mutate-zip.ts';

const DOCUMENT = 'word/document.xml';

/** A Word file with paragraphs behind its text that hold every tag: values, lists that are repeated, what may hold or not. */
export function withTags(file: Uint8Array, tags: Tags): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  const paragraphs = tagTexts(tags).map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
  const end = xml.lastIndexOf('<w:sectPr');
  return zippedAs({
    ...parts,
    [DOCUMENT]: strToU8(xml.slice(0, end) + paragraphs.join('') + xml.slice(end)),
  });
}

function tagTexts(tags: Tags): string[] {
  return Object.entries(tags).map(([name, value]) => {
    if (typeof value === 'string') return `{${name}}`;
    if (typeof value === 'boolean') return `{#${name}}x{/${name}}{^${name}}y{/${name}}`;
    if (!isList(value)) return `{${name}}`;
    const [first] = value;
    return `{#${name}}${first === undefined ? '-' : tagTexts(first).join(' ')}{/${name}}`;
  });
}

function isList(value: Tags[string]): value is readonly Tags[] {
  return Array.isArray(value);
}
