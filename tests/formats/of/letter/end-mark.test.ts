import { describe, expect, it } from 'vitest';
import type { Block, OfficialDocument, Run } from '../../../../src/documents/document.ts';
import { ANNEXED, fillIn, PLAIN, text } from './samples.ts';
import { wordParagraphs } from './word-file.ts';

const textsOf = async (document: OfficialDocument) => (await wordParagraphs(document)).map((one) => one.text);

describe('the ending mark', () => {
  const run = (words: string, style: Run['style'] = 'regular'): Run => ({ text: words, style });
  const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', role: 'text', runs });
  const article: Block = { kind: 'heading', level: 0, text: 'Điều 3. Thi hành.' };
  const table: Block = { kind: 'table', columns: [{ title: 'A', share: 1, align: 'left' }], rows: [['b']] };

  it.each([
    ['a full stop', [text('Hết.')], 'Hết./.'],
    ['nothing', [text('Hết')], 'Hết./.'],
    ['a semicolon and blanks', [text('Hết ; ')], 'Hết./.'],
    ['the mark itself', [text('Hết./.')], 'Hết./.'],
    ['"v.v."', [text('Báo cáo v.v.')], 'Báo cáo v.v./.'],
    ['dots', [text('Hết ...')], 'Hết ..../.'],
    ['a gap', [paragraph(run('Tại '), run('nơi', 'gap'))], 'Tại [nơi]./.'],
    ['a full stop behind a bold word', [paragraph(run('Hết', 'bold'), run('.'))], 'Hết./.'],
    ['a heading', [article], 'Điều 3. Thi hành./.'],
    ['a table', [table], './.'],
    ['a line to fill in', [fillIn('Tên')], './.'],
  ])('follows %s once', async (_, body, last) => {
    const texts = await textsOf({ ...PLAIN, body });
    expect(texts.filter((one) => one.includes('./.'))).toEqual([last]);
  });

  it('stands in every annex that ends with words', async () => {
    expect((await textsOf(ANNEXED)).filter((one) => one.includes('./.'))).toEqual([
      'Sở Nội vụ thông báo lịch kiểm tra./.',
      'Nêu rõ số liệu và nguyên nhân./.',
    ]);
  });
});
