const PLACE = /<!-- printed: (\S+) -->\n[^]*?<!-- end of \1 -->/g;

/**
 * A page with its printed parts, which stand between `<!-- printed: NAME -->` and `<!-- end of NAME -->`, made anew. Throws
 * if a part has no place in the page, or a place no part.
 */
export function fillPage(page: string, parts: Readonly<Record<string, string>>): string {
  const filled = new Set<string>();
  const text = page.replace(PLACE, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`nothing is printed at "${name}"`);
    filled.add(name);
    return `<!-- printed: ${name} -->\n\n${part}\n\n<!-- end of ${name} -->`;
  });
  const missing = Object.keys(parts).filter((name) => !filled.has(name));
  if (missing.length > 0) throw new Error(`no place for ${missing.join(', ')}`);
  return text;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
