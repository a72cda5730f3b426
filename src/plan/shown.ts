const LONGEST = 60;

/** A value as a message shows it: short, on one line; nothing for a list or a mapping. */
export function shown(value: unknown): string {
  if (typeof value === 'object') return '';
  const text = `${value as string | number | boolean | undefined}`
    .slice(0, LONGEST * 2 + 1)
    .replace(/\s+/g, ' ');
  const letters = Array.from(text);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
}
