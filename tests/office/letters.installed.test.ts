import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lettersOf } from '../../src/documents/letter/choose-letters.ts';
import { LETTER_KINDS } from '../../src/documents/letter/letter-kinds.ts';
import { officialDocx } from '../../src/formats/of/letter/docx.ts';
import { MOTHERLAND, MOTTO } from '../../src/formats/of/letter/letter-sheet.ts';
import { TWO_LEVELS, VINH_LONG } from '../documents/checklist/made.ts';
import { factsOf, kindOf, withTeam, written } from '../documents/letter/written.ts';
import { FOLLOWING, SHOWN, shownFacts } from '../documents/letter/shown-papers.ts';
import { describeWith } from './office.ts';
import { fontsOf, inkOutside, linesOf, pagesOf } from './pdf.ts';

/** Pages of each paper of the real plan, and of its annex, by kind and addressee. */
const PAGES: Readonly<Record<string, readonly number[]>> = {
  'notice so-tu-phap': [2, 5],
  'notice huyen-tam-binh': [2, 5],
  'choose-communes huyen-tam-binh': [2],
  'nominate so-tu-phap': [1, 1],
  'team doan-kiem-tra': [3],
  'outline bao-cao': [5],
  'schedule chung': [1],
  'minutes so-tu-phap': [3],
  'conclusion so-tu-phap': [3],
};
const ANNEXES = new Set(['outline', 'schedule', 'progress']);
/** Fonts as wide as Times New Roman, letter by letter; any other means that letters were missing. */
const FONTS = /^(LiberationSerif|Tinos|TimesNewRoman)/;

describeWith(
  'letters on paper, through LibreOffice',
  ['soffice', 'pdftotext', 'pdffonts', 'pdftoppm'],
  (folder) => {
    const fileOf = (name: string) => folder.at(`${name.replaceAll(/[ #]/g, '_')}.pdf`);
    // Without districts, none is asked to choose communes.
    const kinds2026 = LETTER_KINDS.map(({ name }) => name).filter((name) => name !== 'choose-communes');
    const named = [...Object.keys(PAGES), ...kinds2026.map((name) => `${name} 2026`)];

    beforeAll(async () => {
      const real = await factsOf(VINH_LONG, { change: withTeam });
      const example = await factsOf(TWO_LEVELS, { date: '2026-03-12' });
      for (const name of named) {
        const [kind = '', id = ''] = name.split(' ');
        const isFollowing = FOLLOWING[kind] !== undefined;
        const facts = id !== '2026' ? real : isFollowing ? await shownFacts(kind) : example;
        const shown = isFollowing ? SHOWN[kind] : lettersOf(kindOf(kind), facts)[0]?.id;
        const { document } = id === '2026' ? written(facts, kind, shown, '7') : written(facts, kind, id);
        writeFileSync(fileOf(name).replace('.pdf', '.docx'), await officialDocx(document));
      }
      folder.convert(
        'pdf',
        named.map((name) => fileOf(name).replace('.pdf', '.docx')),
      );
    }, 240_000);

    describe.each(named)('%s', (name) => {
      it('has every letter in a font as wide as Times New Roman', () => {
        const fonts = fontsOf(fileOf(name));
        expect(fonts.length).toBeGreaterThan(0);
        expect(fonts.filter((font) => !FONTS.test(font))).toEqual([]);
      });

      it('keeps to its margins, in words and in ink', () => {
        const millimetre = 72 / 25.4;
        for (const [index, { width, height, words }] of pagesOf(fileOf(name)).entries()) {
          const outside = words.filter(
            ({ left, right, bottom }) =>
              left < 29.5 * millimetre ||
              right > width - 14.5 * millimetre ||
              bottom > height - 19 * millimetre,
          );
          expect(outside.map(({ text }) => text)).toEqual([]);
          const margins = { left: 29, right: 14, top: 8, bottom: 18 };
          expect(inkOutside(fileOf(name), index + 1, margins)).toBe(0);
        }
      });
    });

    const withHead = named.filter((name) => !ANNEXES.has(name.split(' ')[0] ?? ''));
    it.each(withHead)('%s has "Quốc hiệu" on one line, and its two columns apart', (name) => {
      const lines = linesOf(fileOf(name));
      expect(lines.some((line) => line.includes(MOTHERLAND))).toBe(true);
      expect(lines.some((line) => line.includes(MOTTO))).toBe(true);
      const words = pagesOf(fileOf(name))[0]?.words ?? [];
      const first = words.find(({ text }) => text.normalize('NFC') === 'CỘNG');
      const head = words.filter(({ top }) => first !== undefined && Math.abs(top - first.top) < 60);
      const left = head.filter(({ right }) => first !== undefined && right < first.left);
      expect(left.length).toBeGreaterThan(0);
      expect(Math.max(...left.map(({ right }) => right))).toBeLessThan((first?.left ?? 0) - 8);
    });

    it.each(Object.entries(PAGES))('%s takes %j pages, numbered from the second', (name, parts) => {
      const pages = pagesOf(fileOf(name));
      const numbers = pages.map(({ words }) =>
        words.filter(({ bottom }) => bottom < (20 * 72) / 25.4).map(({ text }) => text),
      );
      // An annex is counted anew.
      const counted = parts.flatMap((count) =>
        Array.from({ length: count }, (_, index) => (index === 0 ? [] : [String(index + 1)])),
      );
      expect(numbers).toEqual(counted);
    });

    it('lays the schedule on its side', () => {
      const [page] = pagesOf(fileOf('schedule chung'));
      expect(page?.width).toBeGreaterThan(page?.height ?? 0);
    });
  },
);
