import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { statusHtml } from '../../../../src/formats/of/status/html.ts';
import { statusIcs } from '../../../../src/formats/of/status/ics.ts';
import { statusJson } from '../../../../src/formats/of/status/json.ts';
import { statusMarkdown } from '../../../../src/formats/of/status/markdown.ts';
import type { StatusView } from '../../../../src/formats/of/status/status-view.ts';
import { statusTable } from '../../../../src/formats/of/status/table.ts';
import { plain } from '../../../../src/formats/text/paint.ts';
import { fact, statusView } from './views.ts';

const EVIL = 'A\u001b[31m|`x`\u202e<script>;,\n\u0000';

/** The status with texts of the user that mean to do harm. */
async function evilView(planWord: string): Promise<StatusView> {
  const view = await statusView('vi', { planWord });
  const { visits, overdue, due, notRecorded } = view.status;
  const evil = <Of extends (typeof visits)[number] | null>(of: Of): Of =>
    of === null
      ? of
      : {
          ...of,
          visit: { ...of.visit, name: { vi: EVIL, en: EVIL } },
          facts: [fact('conclusion-issued', '2021-05-20', { number: EVIL, reason: EVIL, text: EVIL })],
        };
  return {
    ...view,
    plan: { ...view.plan, name: EVIL },
    status: {
      ...view.status,
      visits: visits.map(evil),
      notRecorded: notRecorded.map((one) => ({ ...one, visit: evil(one.visit) })),
      overdue: overdue.map((one) => ({ ...one, visit: evil(one.visit) })),
      due: due.map((one) => ({ ...one, visit: evil(one.visit) })),
    },
  };
}

describe('texts of the user in a status', () => {
  it('reach no reader as controls or markup', async () => {
    const view = await evilView('a b.yaml');
    for (const text of [
      statusTable(view, plain, 80),
      statusMarkdown(view),
      statusJson(view, []),
      statusHtml(view),
      statusIcs(view),
    ]) {
      expect(text).not.toMatch(/[\u0000\u001b\u202e]/);
      if (!text.startsWith('{')) expect(text).not.toMatch(/^x/m);
    }
    expect(statusHtml(view)).not.toContain('<script');
    for (const line of statusMarkdown(view).split('\n'))
      if (line.startsWith('|')) expect(line).not.toMatch(/[^\\]\|`|<script/);
  });

  it('leave a calendar one that others read', async () => {
    const calendar = new ICAL.Component(ICAL.parse(statusIcs(await evilView('x'))) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent');
    expect(events).toHaveLength(5);
    const alarms = events.map((event) => event.getAllSubcomponents('valarm').length);
    // What is late is reminded of no more.
    expect(alarms).toEqual([0, 0, 2, 2, 2]);
  });

  it.each(['$(rm -rf ~).yaml', '`a`.yaml', '%PATH%.yaml', 'a"b.yaml', 'a!b.yaml'])(
    'stand in no proposed command that a shell would obey: %s',
    async (planWord) => {
      const text = statusTable(await statusView('vi', { planWord }), plain, 200);
      expect(text).not.toContain(planWord);
      expect(text).toContain('cchc record visited so-xay-dung --on 2021-06-14 …');
    },
  );
});
