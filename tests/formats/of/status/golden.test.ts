import { describe, expect, it } from 'vitest';
import { statusHtml } from '../../../../src/formats/of/status/html.ts';
import { statusIcs } from '../../../../src/formats/of/status/ics.ts';
import { statusJson } from '../../../../src/formats/of/status/json.ts';
import { statusMarkdown } from '../../../../src/formats/of/status/markdown.ts';
import { statusTable } from '../../../../src/formats/of/status/table.ts';
import type { StatusView } from '../../../../src/formats/of/status/status-view.ts';
import { plain } from '../../../../src/formats/text/paint.ts';
import { textWidth } from '../../../../src/formats/text/text-width.ts';
import { emptyView, statusView } from './views.ts';

const FORMATS: readonly (readonly [string, (view: StatusView) => string])[] = [
  ['txt', (view) => statusTable(view, plain, 80)],
  ['md', statusMarkdown],
  ['json', (view) => statusJson(view, [])],
  ['html', statusHtml],
  ['ics', statusIcs],
];

describe('a status in which everything occurs', () => {
  it.each(
    FORMATS.flatMap(([ending, make]) => [
      { ending, make, language: 'vi' as const },
      { ending, make, language: 'en' as const },
    ]),
  )('is written as $ending in $language just as before', async ({ ending, make, language }) => {
    const text = make(await statusView(language));
    await expect(text).toMatchFileSnapshot(`../../../golden/status/status.${language}.${ending}`);
  });

  it.each(FORMATS)('with nothing in it is told in words as %s', async (ending, make) => {
    await expect(make(await emptyView())).toMatchFileSnapshot(`../../../golden/status/empty.vi.${ending}`);
  });

  it.each([40, 60, 80, 100, 160])('fits a terminal of %d columns', async (columns) => {
    const text = statusTable(await statusView(), plain, columns);
    expect(text.split('\n').filter((line) => textWidth(line) > columns)).toEqual([]);
  });
});
