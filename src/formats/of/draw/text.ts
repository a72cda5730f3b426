import type { Page } from '../../format.ts';
import { textWidth, wrap } from '../../text/text-width.ts';
import { byId, checkWords, type DrawView, headLines, PARTS, titleOf } from './draw-view.ts';

/** A draw to be read on a terminal: the result, all candidates with their hashes, and how to check it. */
export function drawText(view: DrawView, { paint, width }: Page): string {
  const { drawn, excluded, witnesses, nameOf, language, isWithheld } = view;
  const title = (part: keyof typeof PARTS) => paint.bold(PARTS[part][language]);
  const list = (items: readonly string[]) => items.flatMap((item) => itemLines(item, '  - ', width));
  const named = (unit: string) => `${nameOf(unit)} (${unit})`;
  const check = checkWords(view);
  const parts = [
    [paint.bold(titleOf(view)), ...headLines(view).flatMap((line) => wrap(line, width))],
    ...(isWithheld
      ? []
      : [
          [
            title('drawn'),
            ...drawn.flatMap((unit, index) => itemLines(named(unit), `  ${index + 1}. `, width)),
          ],
        ]),
    ...(isWithheld
      ? view.isListed
        ? [[title('candidates'), ...list(byId(view).map(named))]]
        : []
      : [[title('lots'), ...lotLines(view, width)]]),
    ...(excluded.length === 0
      ? []
      : [[title('excluded'), ...list(excluded.map(({ unit, reason }) => `${named(unit)}: ${reason}`))]]),
    ...(witnesses.length === 0 ? [] : [[title('witnesses'), ...list(witnesses)]]),
    ...(isWithheld
      ? []
      : [[title('check'), ...wrap(check.rule, width), ...check.commands.map((command) => `  ${command}`)]]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Every candidate with its hash; those drawn are marked. Where the page is too narrow, the hash has a line of its own. */
function lotLines({ lots, drawn }: DrawView, width: number): string[] {
  const digits = String(lots.length).length;
  const chosen = new Set(drawn);
  const rows = lots.map(({ unit, hash }, index) => {
    const mark = `${chosen.has(unit) ? '*' : ' '} ${String(index + 1).padStart(digits)}`;
    return { mark, hash, unit };
  });
  const isWide = rows.every(({ mark, hash, unit }) => textWidth(`${mark}  ${hash}  ${unit}`) <= width);
  return rows.flatMap(({ mark, hash, unit }) =>
    isWide ? [`${mark}  ${hash}  ${unit}`] : [`${mark}  ${unit}`, `${' '.repeat(mark.length + 2)}${hash}`],
  );
}

function itemLines(text: string, mark: string, width: number): string[] {
  return wrap(text, width - mark.length).map(
    (line, row) => `${row === 0 ? mark : ' '.repeat(mark.length)}${line}`,
  );
}
