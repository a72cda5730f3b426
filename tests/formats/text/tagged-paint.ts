import type { Paint } from '../../../src/formats/text/paint.ts';

/** Paint whose colours can be read in a golden file. */
export const tagged: Paint = {
  bold: (text) => `<b>${text}</b>`,
  dim: (text) => `<dim>${text}</dim>`,
  red: (text) => `<red>${text}</red>`,
  green: (text) => `<green>${text}</green>`,
  yellow: (text) => `<yellow>${text}</yellow>`,
  cyan: (text) => `<cyan>${text}</cyan>`,
};

/** The text as it would be without colour. */
export function untagged(text: string): string {
  return text.replace(/<\/?(b|dim|red|green|yellow|cyan)>/g, '');
}
