import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A recipe of CONTRIBUTING.md: what it adds, and the places it names, as `src/rules/FAMILY/CC###-NAME.ts`. */
export interface Recipe {
  readonly adds: string;
  readonly places: readonly string[];
}

/** The recipes of CONTRIBUTING.md, in order. A place is what stands in quotes at the beginning of a numbered line. */
export function readRecipes(): readonly Recipe[] {
  const [, recipes = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split(/^## Recipes$/m);
  const [own = ''] = recipes.split(/^## /m);
  return own
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [adds = ''] = section.split('\n');
      return { adds, places: [...section.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, place = '']) => place) };
    });
}

/** Whether a file is at a place: words in capitals stand for a name, `###` for digits, a folder for what is in it. */
export function isAt(file: string, place: string): boolean {
  const pattern = place
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/###/g, '\\d{3}')
    .replace(/(?<![A-Za-z])[A-Z]{3,}(?![A-Za-z])/g, '[\\w-]+');
  return new RegExp(`^${pattern}${place.endsWith('/') ? '.+' : '$'}`).test(file);
}

/** What a walk writes: for each file, its text, or how its text changes. */
export type Edits = Readonly<Record<string, string | ((text: string) => string)>>;

/** Makes the edits in a copy of the project. Throws where a file to be changed is missing or the change does nothing. */
export async function edit(copy: string, edits: Edits): Promise<void> {
  for (const [name, change] of Object.entries(edits)) {
    const file = path.join(copy, name);
    const before = existsSync(file) ? await readFile(file, 'utf8') : null;
    const after = typeof change === 'string' ? change : before === null ? null : change(before);
    if (after === null || after === before) throw new Error(`nothing is changed in ${name}`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, after);
  }
}

/** A text with a line put before or after the only line that matches. Throws unless there is exactly one. */
export function withLine(line: string, where: 'before' | 'after', anchor: RegExp): (text: string) => string {
  return (text) => {
    const lines = text.split('\n');
    const found = lines.flatMap((one, index) => (anchor.test(one) ? [index] : []));
    const [index, ...others] = found;
    if (index === undefined || others.length > 0)
      throw new Error(`${found.length} lines match ${String(anchor)}`);
    return lines.toSpliced(where === 'before' ? index : index + 1, 0, line).join('\n');
  };
}

/** Several changes of one text, one after the other. */
export function inTurn(...changes: readonly ((text: string) => string)[]): (text: string) => string {
  return (text) => changes.reduce((before, change) => change(before), text);
}

/** The files of a project that are new or changed in a copy of it, apart from what is made from them. */
export function changedFiles(root: string, copy: string): readonly string[] {
  const made = new Set(['node_modules', 'dist', 'coverage', '.git']);
  const files = readdirSync(copy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(copy, path.join(entry.parentPath, entry.name)))
    .filter((name) => !made.has(name.split(path.sep)[0] ?? ''));
  const isSame = (name: string): boolean =>
    existsSync(path.join(root, name)) &&
    readFileSync(path.join(root, name)).equals(readFileSync(path.join(copy, name)));
  return files
    .filter((name) => !isSame(name))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}
