import { writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { lettersOf } from '../../src/documents/letter/choose-letters.ts';
import { LETTER_KINDS } from '../../src/documents/letter/letter-kinds.ts';
import { officialDocx } from '../../src/formats/of/letter/docx.ts';
import { EVERY_SITUATION } from '../documents/letter/followed-situations.ts';
import { factsIn, SITUATIONS } from '../documents/letter/situations.ts';
import { written } from '../documents/letter/written.ts';
import { describeWith } from './office.ts';
import { linesOf, pagesOf } from './pdf.ts';

const AFTER_NOTICE: ReadonlySet<string> = new Set(['change', 'cancel', 'remind']);

/** A letter of a kind in a situation, under the name of its file. */
interface OnPaper {
  readonly name: string;
  readonly file: string;
}

describeWith(
  'letters of every kind in every situation on paper, through LibreOffice',
  ['soffice', 'pdftotext'],
  (folder) => {
    const papers: OnPaper[] = [];

    beforeAll(async () => {
      for (const [name, situation] of Object.entries(EVERY_SITUATION)) {
        const facts = await factsIn(situation);
        for (const kind of LETTER_KINDS) {
          // With facts on record, what follows a notice is new; the others are as they were.
          if (!(name in SITUATIONS) && !AFTER_NOTICE.has(kind.name)) continue;
          const [first] = lettersOf(kind, facts);
          if (first === undefined) continue;
          const file = folder.at(`${papers.length}.pdf`);
          papers.push({ name: `${kind.name}, ${name}`, file });
          const { document } = written(facts, kind.name, first.id);
          writeFileSync(file.replace('.pdf', '.docx'), await officialDocx(document));
        }
      }
      folder.convert(
        'pdf',
        papers.map(({ file }) => file.replace('.pdf', '.docx')),
      );
    }, 600_000);

    /** The papers in which something is found, with what it is. */
    function where(find: (file: string) => readonly string[]): [string, readonly string[]][] {
      return papers
        .map(({ name, file }): [string, readonly string[]] => [name, find(file)])
        .filter(([, found]) => found.length > 0);
    }

    it('keep to their margins', () => {
      const millimetre = 72 / 25.4;
      const outside = (file: string) =>
        pagesOf(file).flatMap(({ width, height, words }) =>
          words
            .filter(
              ({ left, right, bottom }) =>
                left < 29.5 * millimetre ||
                right > width - 14.5 * millimetre ||
                bottom > height - 19 * millimetre,
            )
            .map(({ text }) => text),
        );
      expect(where(outside)).toEqual([]);
    });

    it('break no time at the end of a line', () => {
      const broken = (file: string) =>
        linesOf(file).filter((line) => /\d:\d\d\s*[-–\u2011]$|\d giờ$/u.test(line.trimEnd()));
      expect(where(broken)).toEqual([]);
    });

    it('have no page with a signature and nothing above it', () => {
      const alone = (file: string) =>
        pagesOf(file)
          .slice(1)
          .map(({ words }) =>
            words.filter(({ bottom }) => bottom > (20 * 72) / 25.4).map(({ text }) => text.normalize('NFC')),
          )
          .filter(([one = '', other = '']) => one === 'Nơi' && other === 'nhận:')
          .map((words) => words.slice(0, 12).join(' '));
      expect(where(alone)).toEqual([]);
    });
  },
);
