/** An id as part of a file name that every system takes. */
export function fileStem(id: string): string {
  return id
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
