import { parse } from 'yaml';
import { ANY_ID, type LanguageKey } from './language-keys.ts';

/** What the language reference says of a key. */
export interface KeyReference {
  /** The heading under which it stands: "3.8. `deadlines`, `expected`: thời hạn". */
  readonly heading: string;
  /** What holds if it is not given, in the Vietnamese of the reference; null where the reference does not say. */
  readonly usual: string | null;
  /** Lines of YAML in which it stands; null where the section has none. */
  readonly example: string | null;
}

interface Section {
  readonly heading: string;
  readonly text: string;
}

/**
 * What the language reference, a page in Markdown, says of a key: of a plan the section whose heading names its topmost
 * key, else that of the table of all keys; of any other file the section of that file.
 */
export function keyReference(page: string, key: Pick<LanguageKey, 'file' | 'path'>): KeyReference | null {
  const sections = sectionsOf(page);
  const [top = ''] = key.path;
  const section = sections.find((one) => isAbout(one, key.file, top));
  if (section === undefined) return null;
  const isTopmost = key.file === 'plan' && key.path.length === 1;
  const table = isTopmost ? (sections.find(({ heading }) => /^3\. /.test(heading)) ?? section) : section;
  return {
    heading: section.heading,
    // Tables name keys without those above them, which deeper down would be taken for one another.
    usual: key.path.length > 2 ? null : usualIn(table.text, key.path.at(-1) ?? ''),
    example: exampleIn(section.text, key) ?? exampleIn(page, key),
  };
}

function isAbout({ heading, text }: Section, file: LanguageKey['file'], top: string): boolean {
  switch (file) {
    case 'directory':
      return heading.startsWith('4. ');
    case 'records':
      return /^3\.\d+\. Sổ theo dõi/.test(heading);
    case 'project':
      return /^4\.\d+\. Tệp dự án/.test(heading);
    case 'plan':
      return heading.startsWith('3.') && (heading.includes(`\`${top}\``) || isInFirstColumn(text, top));
    default:
      return file satisfies never;
  }
}

function sectionsOf(page: string): Section[] {
  const parts = page.split(/^(?=##+ )/m).map((text) => ({ heading: /^##+ (.*)$/m.exec(text)?.[1] ?? '', text }));
  // A heading that names a key comes before the table that lists all of them.
  return parts.toSorted((one, other) => Number(/^3\. /.test(one.heading)) - Number(/^3\. /.test(other.heading)));
}

/** The cells of every row of the tables of a text. */
function rowsOf(text: string): string[][] {
  return [...text.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
}

function isInFirstColumn(text: string, name: string): boolean {
  return /^## 3\. /.test(text) && rowsOf(text).some(([first = '']) => first.includes(`\`${name}\``));
}

/** The column of what holds otherwise, in the row of a key. */
function usualIn(text: string, name: string): string | null {
  let column = -1;
  for (const row of rowsOf(text)) {
    if (row[0]?.startsWith('Khóa') === true) column = row.indexOf('Nếu không ghi');
    else if (column !== -1 && row[0]?.includes(`\`${name}\``) === true) {
      const said = row[column] ?? '';
      return said === '' ? null : plainText(said);
    }
  }
  return null;
}

function plainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '').replaceAll('**', '');
}

/** The kind of file that the fence of an example names. */
const FENCES = { plan: /^(?:key|plan)$/, directory: /^directory$/, records: /^records$/, project: /^project$/ };

/** The first example of a text that holds a key, cut down to the topmost key of it. */
function exampleIn(text: string, { file, path }: Pick<LanguageKey, 'file' | 'path'>): string | null {
  for (const [, kind = '', fence = ''] of text.matchAll(/^```yaml (.*)\n([\s\S]*?)^```$/gm))
    if (FENCES[file].test(kind) && holds(parse(fence), path)) return partOf(fence, path);
  return null;
}

function holds(value: unknown, [step, ...others]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (Array.isArray(value)) return value.some((item) => holds(item, [step, ...others]));
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return entries.some(([name, below]) => (step === ANY_ID || name === step) && holds(below, others));
}

/** The lines of a key: the first one of each key above it, then its own with all that is indented below. */
function partOf(fence: string, steps: readonly string[]): string {
  const above: string[] = [];
  let lines = fence.trimEnd().split('\n');
  for (const [depth, step] of steps.entries()) {
    const start = lines.findIndex((line, index) => isLineOf(line, step) && (depth === 0 || index > 0));
    // In braces a key stands on the line of one above it.
    if (start === -1) break;
    if (depth > 0) above.push(...lines.slice(0, 1), ...itemAround(lines, start));
    lines = blockAt(lines, start);
  }
  return [...above, ...lines].join('\n');
}

/** The line with which the item of a list begins whose key stands on a later line of it. */
function itemAround(lines: readonly string[], at: number): string[] {
  const column = lines[at]?.search(/\S/) ?? 0;
  const item = lines.slice(0, at).findLast((line) => line.startsWith(`${' '.repeat(column - 2)}- `));
  return item === undefined || lines[at]?.trim().startsWith('- ') === true ? [] : [item];
}

function isLineOf(line: string, step: string): boolean {
  const name = /^\s*(?:- )?([\w-]+):/.exec(line)?.[1];
  return name !== undefined && (step === ANY_ID || name === step);
}

/** A line, and those that are indented more than the key in it. */
function blockAt(lines: readonly string[], start: number): string[] {
  const column = /^\s*(?:- )?/.exec(lines[start] ?? '')?.[0].length ?? 0;
  const rest = lines.slice(start + 1);
  const isBelow = (line: string) => line.trim() === '' || line.search(/\S/) > column;
  const length = rest.findIndex((line) => !isBelow(line));
  const below = length === -1 ? rest : rest.slice(0, length);
  while (below.at(-1)?.trim() === '') below.pop();
  return [...lines.slice(start, start + 1), ...below];
}
