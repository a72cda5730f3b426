import type { Paragraph } from 'docx';
import { breakLines } from './break-lines.ts';
import { DECREE_30 } from '../decree-30.ts';
import { type Desk, paragraph, rule, spacer } from './word-parts.ts';
import { type Sheet, TO } from '../letter-sheet.ts';
import { textTwips, twipsIn } from './text-twips.ts';
import { writtenOnce } from './written-once.ts';

const { addressees: addressed, body, rule: rules, title: titled } = DECREE_30;
/** A line in the middle of the page stays this far from either margin. */
const ASIDE = 567;

/** What stands between the header and the body: title and subject, addressees, who decides and on what basis. */
export function opening(desk: Desk, sheet: Sheet): string[] {
  const { title: name, summary, addressees: names, authority, bases, enacting } = sheet;
  return [
    title(desk, { title: name, summary }),
    addressees(desk, names),
    decision(desk, { authority, bases, enacting }),
  ];
}

/** A text in the middle of the page in lines of about the same length, with a rule under its last line. */
export function centredWithRule(
  desk: Desk,
  text: string,
  setting: { readonly size: number; readonly face: 'bold' | 'italic'; readonly ratio: number },
): Paragraph[] {
  const { size, face, ratio } = setting;
  const lines = breakLines(text, desk.width - 2 * ASIDE, twipsIn(face, size));
  const last = textTwips(lines.at(-1) ?? '', face, size);
  return [
    paragraph(desk, lines, { size, face, align: 'center', keepNext: true }),
    rule(desk, desk.width, last * ratio, true),
  ];
}

const title = writtenOnce((desk, { title: name, summary }: Pick<Sheet, 'title' | 'summary'>) => {
  if (name === null) return [];
  const { title: size, summary: below } = desk.sizes;
  const before = titled.before.value;
  const shown = paragraph(desk, name, {
    size: size.value,
    face: 'bold',
    align: 'center',
    before,
    keepNext: true,
  });
  if (summary === null) return [shown];
  const setting = { size: below.value, face: 'bold', ratio: rules.summary.value } as const;
  return [shown, ...centredWithRule(desk, summary, setting), spacer(desk, body.before.value, true)];
});

const addressees = writtenOnce((desk, names: readonly string[]) => {
  const size = desk.sizes.addressees.value;
  const before = addressed.before.value;
  const after = addressed.after.value;
  const [only] = names;
  if (only === undefined) return [];
  if (names.length === 1)
    return [paragraph(desk, `${TO}: ${only}`, { size, align: 'center', before, after })];
  // I.II.9.d: the dashes stand one under the other, under the colon.
  const colon = textTwips(TO, 'regular', size);
  const dash = textTwips('- ', 'regular', size);
  const longest = Math.max(...names.map((name) => textTwips(name, 'regular', size)));
  const middle = Math.floor((desk.width - colon - longest) / 2);
  const start = Math.max(body.firstLine.value, Math.min(addressed.mostIndent.value, middle));
  return [
    paragraph(desk, `${TO}:`, { size, before, indent: start, keepNext: true }),
    ...names.map((name, index) =>
      paragraph(desk, name, {
        size,
        indent: start + colon + dash,
        hanging: dash,
        ...(index === names.length - 1 ? { after } : { keepNext: true }),
      }),
    ),
  ];
});

const decision = writtenOnce((desk, { authority, bases, enacting }: Decision) => {
  const { authority: size, bases: italic } = desk.sizes;
  const centred = { size: size.value, face: 'bold', align: 'center', before: 240, after: 120 } as const;
  const basis = { size: italic.value, face: 'italic', align: 'both' } as const;
  const { firstLine, before, line } = body;
  return [
    ...(authority === null ? [] : [paragraph(desk, authority, { ...centred, keepNext: true })]),
    ...bases.map((text) =>
      paragraph(desk, text, {
        ...basis,
        firstLine: firstLine.value,
        before: before.value,
        line: line.value,
      }),
    ),
    ...(enacting === null ? [] : [paragraph(desk, enacting, { ...centred, keepNext: true })]),
  ];
});

type Decision = Pick<Sheet, 'authority' | 'bases' | 'enacting'>;
