/** An id as part of a file name that every system takes. */
export function fileStem(id: string): string {
  return id
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

/** A stem that no file before has: ids that differ in their signs alone may give the same one. */
export function freeStem(stem: string, used: Set<string>): string {
  let free = stem;
  for (let count = 2; used.has(free); count += 1) free = `${stem}-${count}`;
  used.add(free);
  return free;
}
