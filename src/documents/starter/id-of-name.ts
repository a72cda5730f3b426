import { fold } from '../../plan/fold.ts';

/** An id made from a name: `Sở Tư pháp` becomes `so-tu-phap`; `otherwise` if no Latin letter or digit is left. */
export function idOfName(name: string, otherwise: string): string {
  const id = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? otherwise : id;
}

/** Ids that differ: an id that is taken already gets a number. */
export function makeUnique(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    let own = id;
    for (let number = 2; taken.has(own); number++) own = `${id}-${number}`;
    taken.add(own);
    return own;
  };
}

/** A name as it is kept: NFC, one line, single blanks, nothing that a terminal would obey. */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\ufffd]+/gu, ' ')
    .trim();
}
