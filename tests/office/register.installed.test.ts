import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { readRegister } from '../../src/formats/of/status/register/read-register.ts';
import { statusXlsx } from '../../src/formats/of/status/xlsx.ts';
import type { StatusView } from '../../src/formats/of/status/status-view.ts';
import { day, edited, text } from '../formats/of/status/register/edited.ts';
import { factOf, viewAfter } from '../formats/of/status/register/made.ts';
import { describeWith } from './office.ts';

const FACTS = [
  factOf('notified', 'so-tu-phap', '2021-03-20', {
    number: '045/SNV-CCHC',
    visit: knownDate('2021-04-12'),
    session: 'morning',
  }),
  factOf('visited', 'so-tu-phap', '2021-04-12', { to: knownDate('2021-04-13') }),
  factOf('conclusion-issued', 'so-tu-phap', '2021-04-20', {
    number: '=1+1 <b>&amp; _x0041_ "ô"',
    demands: false,
  }),
  factOf('put-off', 'so-giao-thong-van-tai', '2021-05-03', { reason: '  Dịch bệnh\n\tkéo dài ' }),
];

describeWith('the register saved again by LibreOffice', ['soffice'], (folder) => {
  let view: StatusView;
  beforeAll(async () => {
    view = await viewAfter(FACTS);
    const register = statusXlsx(view);
    mkdirSync(folder.at('written'));
    const cells = {
      R5: day('2021-04-22'),
      F7: text('050/SNV'),
      G7: day('2021-05-04'),
      H7: day('2021-05-25'),
    };
    writeFileSync(folder.at('written/so-theo-doi.xlsx'), register);
    writeFileSync(folder.at('written/da-ghi.xlsx'), edited(register, cells));
    folder.convert(
      'xlsx',
      ['so-theo-doi', 'da-ghi'].map((name) => folder.at(`written/${name}.xlsx`)),
    );
    folder.convert('pdf', [folder.at('written/so-theo-doi.xlsx')]);
  }, 300_000);

  it('adds nothing where nothing was changed', async () => {
    expect(await readRegister(readFileSync(folder.at('so-theo-doi.xlsx')), view.status)).toEqual({
      facts: [],
    });
  });

  it('adds what was filled in', async () => {
    const read = await readRegister(readFileSync(folder.at('da-ghi.xlsx')), view.status);
    expect(
      'facts' in read ? read.facts.map(({ cell, fact }) => [cell, fact.fact, fact.on, fact.number]) : read,
    ).toEqual([
      ['R5', 'conclusion-received', '2021-04-22', null],
      ['F7', 'notified', '2021-05-04', '050/SNV'],
    ]);
  });

  it('prints on A3 across, and shows no page of what is for programs', () => {
    const pdf = readFileSync(folder.at('so-theo-doi.pdf'), 'latin1');
    const boxes = [...pdf.matchAll(/\/Type\/Page\/.*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/gs)].map(
      ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
    );
    expect(boxes).toEqual([
      [1191, 842],
      [842, 595],
      [1191, 842],
    ]);
  });
});
