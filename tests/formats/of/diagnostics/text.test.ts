import { expect, it } from 'vitest';
import { reportJson } from '../../../../src/formats/of/diagnostics/json.ts';
import { reportText } from '../../../../src/formats/of/diagnostics/text.ts';
import { REPORT, VIEW } from './reports.ts';

it.each(['vi', 'en'] as const)(
  'tells what was mended, wrong and exempted, and counts, in %s',
  async (language) => {
    const text = reportText(REPORT, { ...VIEW, language });
    await expect(text).toMatchFileSnapshot(`../../../golden/report/report.${language}.txt`);
    expect(text).not.toContain('\u001b');
  },
);

it('gives exemptions and what was mended in JSON', async () => {
  await expect(reportJson(REPORT, VIEW)).toMatchFileSnapshot('../../../golden/report/report.vi.json');
});

it('is the counts alone where there is nothing else', () => {
  expect(
    reportText(
      { files: ['a.yaml'], diagnostics: [], exempted: [], unchecked: [], mended: [], isDryRun: false },
      VIEW,
    ),
  ).toBe('1 tệp: 0 lỗi, 0 cảnh báo, 0 thông tin\n');
});
