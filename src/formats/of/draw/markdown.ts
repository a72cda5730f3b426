import { markdownTable, markdownText } from '../../markdown.ts';
import { byId, checkWords, type DrawView, headLines, PARTS, titleOf } from './draw-view.ts';

const COLUMNS = {
  number: { vi: 'TT', en: 'No.' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  id: { vi: 'Mã đơn vị', en: 'Id' },
  hash: { vi: 'Mã băm', en: 'Hash' },
  drawn: { vi: 'Bốc được', en: 'Drawn' },
} as const;

/** A draw as Markdown. */
export function drawMarkdown(view: DrawView): string {
  const { lots, drawn, excluded, witnesses, nameOf, language, isWithheld, isListed } = view;
  const heading = (part: keyof typeof PARTS) => `## ${PARTS[part][language]}`;
  const list = (items: readonly string[]) => items.map((item) => `- ${markdownText(item)}`).join('\n');
  const named = (unit: string) => `${nameOf(unit)} (${unit})`;
  const chosen = new Map(drawn.map((unit, index) => [unit, index + 1]));
  const columns = (keys: readonly (keyof typeof COLUMNS)[]) => keys.map((key) => COLUMNS[key][language]);
  const check = checkWords(view);
  const blocks = [
    `# ${markdownText(titleOf(view))}`,
    ...headLines(view).map((line) => markdownText(line.trim())),
    ...(isWithheld && !isListed
      ? []
      : isWithheld
        ? [
            heading('candidates'),
            markdownTable(
              columns(['number', 'unit', 'id']),
              byId(view).map((unit, index) => [String(index + 1), ...[nameOf(unit), unit].map(markdownText)]),
            ),
          ]
        : [
            heading('drawn'),
            drawn.map((unit, index) => `${index + 1}. ${markdownText(named(unit))}`).join('\n'),
            heading('lots'),
            markdownTable(
              columns(['number', 'unit', 'id', 'hash', 'drawn']),
              lots.map(({ unit, hash }, index) => [
                String(index + 1),
                ...[nameOf(unit), unit, hash, String(chosen.get(unit) ?? '')].map(markdownText),
              ]),
            ),
          ]),
    ...(excluded.length === 0
      ? []
      : [heading('excluded'), list(excluded.map(({ unit, reason }) => `${named(unit)}: ${reason}`))]),
    ...(witnesses.length === 0 ? [] : [heading('witnesses'), list(witnesses)]),
    ...(isWithheld
      ? []
      : [heading('check'), markdownText(check.rule), check.commands.map((line) => `    ${line}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
