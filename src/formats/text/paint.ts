/** How a text format colours its output. Given as a value, so that formats know nothing of terminals. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const plain: Paint = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };
