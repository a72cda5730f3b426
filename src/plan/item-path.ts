import type { Path } from '../diagnostics/path.ts';

/** The keys that an item of a list may be called by, the best one first. */
const NAMING_KEYS = ['id', 'unit', 'agency', 'name', 'post', 'date', 'on', 'from', 'number', 'text'] as const;

/** Longer texts are no names. */
const LONGEST_NAME = 80;

/** A step that needs no brackets. */
const SIMPLE = /^[\p{L}\p{N}_-]+$/u;

/** The way between places in the data of a plan and their names, such as `teams.doan.members[Trần Thị Bình]`. */
export interface ItemPaths {
  /**
   * The place that a text means: keys of mappings, and of items of lists what they are called (id, unit, agency, name) or
   * their position from 0. Null if a name means several items. What the data does not have stays as it is written.
   */
  readonly read: (text: string) => Path | null;
  /** What each step of a path is called, by a name wherever that is clear, as far as the data goes. */
  readonly namesOf: (path: Path) => readonly string[];
}

/** The paths of some data; what the items of its lists are called is looked up once. */
export function itemPaths(data: unknown): ItemPaths {
  const called = new Map<readonly unknown[], ReadonlyMap<string, readonly number[]>>();
  const positions = (items: readonly unknown[], name: string) => {
    const known = called.get(items) ?? positionsByName(items);
    called.set(items, known);
    return known.get(name) ?? [];
  };

  return {
    read(text) {
      const path: (string | number)[] = [];
      let holder = data;
      for (const step of stepsOf(text.normalize('NFC'))) {
        if (!Array.isArray(holder)) {
          path.push(step);
          holder = valueUnder(holder, step);
          continue;
        }
        const [first, second] = positions(holder, step);
        if (second !== undefined) return null;
        const position = first ?? (/^\d{1,6}$/.test(step) ? Number(step) : step);
        path.push(position);
        holder = holder[Number(position)] as unknown;
      }
      return path;
    },
    namesOf(path) {
      const names: string[] = [];
      let holder = data;
      for (const step of path) {
        if (typeof holder !== 'object' || holder === null) break;
        const items: readonly unknown[] | null = Array.isArray(holder) ? holder : null;
        const isClear = (name: string) => items !== null && positions(items, name).length === 1;
        names.push(
          items === null ? String(step) : (namesOfItem(items[Number(step)]).find(isClear) ?? String(step)),
        );
        holder = valueUnder(holder, String(step));
      }
      return names;
    },
  };
}

/** The text of a path by what its steps are called, as `read` reads it. */
export function itemText(names: readonly string[]): string {
  let text = '';
  for (const name of names) text += SIMPLE.test(name) ? `${text === '' ? '' : '.'}${name}` : `[${name}]`;
  return text;
}

function positionsByName(items: readonly unknown[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    for (const name of new Set(namesOfItem(item))) {
      const known = positions.get(name);
      if (known === undefined) positions.set(name, [index]);
      else known.push(index);
    }
  }
  return positions;
}

function stepsOf(text: string): string[] {
  return Array.from(text.matchAll(/\[([^\]]*)\]|[^.[\]]+/g), ([step, inBrackets]) =>
    (inBrackets ?? step).trim(),
  );
}

/** What an item may be called; a name that does not fit into brackets is none. */
function namesOfItem(item: unknown): string[] {
  if (typeof item === 'string') return [item].filter(isName);
  return NAMING_KEYS.flatMap((key) => {
    const name = valueUnder(item, key);
    return typeof name === 'string' && isName(name) ? [name] : [];
  });
}

function valueUnder(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}

function isName(text: string): boolean {
  return text !== '' && text.length < LONGEST_NAME && text.trim() === text && !/[[\]\r\n]/.test(text);
}
