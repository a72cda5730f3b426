import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../../src/formats/of/status/register/read-register.ts';
import { statusXlsx } from '../../../../src/formats/of/status/xlsx.ts';
import { inLines, partOf, textsIn } from '../../zip-texts.ts';
import { day, emptyView, fact, statusView } from './views.ts';

const SHEETS = [
  ['register', 'xl/worksheets/sheet1.xml'],
  ['late', 'xl/worksheets/sheet2.xml'],
  ['original', 'xl/worksheets/sheet3.xml'],
] as const;

describe('a status as an Excel file', () => {
  it.each(SHEETS)('holds the sheet %s just as before', async (name, part) => {
    const sheet = inLines(partOf(statusXlsx(await statusView()), part));
    await expect(sheet).toMatchFileSnapshot(`../../../golden/status/xlsx.${name}.vi.xml`);
  });

  it.each(['vi', 'en'] as const)('can be read back in %s, with and without visits', async (language) => {
    for (const view of [await statusView(language), await emptyView(language)])
      expect(await readRegister(statusXlsx(view), view.status)).toEqual({ facts: [] });
  });

  it('in English holds no Vietnamese words of ours', async () => {
    const { plan, ...view } = await statusView('en');
    const shown = { ...view, plan: { ...plan, name: 'Plan', teams: [], subjects: [] } };
    const texts = SHEETS.flatMap(([, part]) => textsIn(partOf(statusXlsx(shown), part), 't'));
    const titles = texts.slice(0, 28);
    expect(titles.filter((text) => /[đăâêôơư]/i.test(text))).toEqual([]);
  });

  it('says that it is internal where it tells of unannounced visits', async () => {
    const view = await statusView();
    const [first, ...others] = view.status.visits;
    if (first === undefined) throw new Error('there are visits');
    const secret = { ...first, visit: { ...first.visit, form: 'unannounced' as const } };
    const status = { ...view.status, visits: [secret, ...others] };
    const [, standing] = textsIn(partOf(statusXlsx({ ...view, status }), 'xl/worksheets/sheet1.xml'), 't');
    expect(standing).toContain('NỘI BỘ');
  });

  it('remarks what was written of any fact, in the order of days', async () => {
    const view = await statusView();
    const [first, ...others] = view.status.visits;
    if (first === undefined) throw new Error('there are visits');
    const facts = [
      fact('notified', '2021-03-18', { number: '45/SNV-CCHC', visit: day('2021-04-12') }),
      fact('report-received', '2021-04-05', { text: 'Thiếu phụ lục 2' }),
      fact('reminded', '2021-04-06', { number: '48/SNV-CCHC' }),
      fact('visited', '2021-04-13', { text: 'Lùi một ngày theo đề nghị của Sở' }),
      fact('minutes', '2021-04-13', { number: '03/BB', text: 'Sở ký kèm ý kiến' }),
    ];
    const status = { ...view.status, visits: [{ ...first, facts }, ...others] };
    expect(textsIn(partOf(statusXlsx({ ...view, status }), 'xl/worksheets/sheet1.xml'), 't')).toContain(
      'Nhận báo cáo của đơn vị 05/04/2021: Thiếu phụ lục 2; Đôn đốc 06/04/2021 số 48/SNV-CCHC; ' +
        'Kiểm tra 13/04/2021: Lùi một ngày theo đề nghị của Sở; Ký biên bản 13/04/2021 số 03/BB: Sở ký kèm ý kiến',
    );
  });

  it('runs nothing and leads nowhere', async () => {
    const parts = Object.keys(unzipSync(statusXlsx(await statusView())));
    expect(parts.filter((name) => /vba|external|connection/i.test(name))).toEqual([]);
  });
});
