import { execFileSync } from 'node:child_process';

/** Where a word stands on a page, in points from its upper left corner. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page with its size in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
}

/** The pages of a PDF file with every word on them. */
export function pagesOf(file: string): Page[] {
  const html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return [...html.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, inner = '']) => ({
      width: Number(width),
      height: Number(height),
      words: [
        ...inner.matchAll(
          /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text,
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      })),
    }),
  );
}

/** The lines of a PDF file as they stand on paper. */
export function linesOf(file: string): string[] {
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC').split('\n');
}

/** The names of the fonts that a PDF file uses, without the mark of their subset. */
export function fontsOf(file: string): string[] {
  const rows = execFileSync('pdffonts', [file], { encoding: 'utf8' }).split('\n').slice(2);
  const names = rows.map((row) => (row.split(' ')[0] ?? '').replace(/^[A-Z]{6}\+/, ''));
  return [...new Set(names.filter((name) => name !== ''))].sort();
}

/** A picture of a page: how much of the paper within a frame, in millimetres from its edges, is not white. */
export function inkOutside(
  file: string,
  page: number,
  margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): number {
  const dots = 72;
  const picture = execFileSync(
    'pdftoppm',
    ['-r', String(dots), '-gray', '-f', String(page), '-l', String(page), file],
    { maxBuffer: 1 << 28 },
  );
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'));
  const [head = '', width = '0', height = '0'] = header ?? [];
  const [across, down] = [Number(width), Number(height)];
  const pixels = picture.subarray(head.length);
  const inDots = (millimetres: number) => (millimetres / 25.4) * dots;
  let ink = 0;
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const isInside =
        x >= inDots(margins.left) &&
        x <= across - inDots(margins.right) &&
        y >= inDots(margins.top) &&
        y <= down - inDots(margins.bottom);
      if (!isInside && (pixels[y * across + x] ?? 255) < 200) ink++;
    }
  }
  return ink;
}
