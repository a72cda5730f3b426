import { describe, expect, it } from 'vitest';
import type { Block, OfficialDocument } from '../../../src/documents/document.ts';
import { lettersOf } from '../../../src/documents/letter/choose-letters.ts';
import { LETTER_KINDS } from '../../../src/documents/letter/letter-kinds.ts';
import { factsIn, SITUATIONS } from './situations.ts';
import { written } from './written.ts';

const HARMLESS = 'Tên vô hại';

/** What may stand in a value of a plan and means something in a text of letters, or in a format. */
const HOSTILE = [
  '# Tên',
  '- Tên',
  '== nơi nhận',
  '| a | b |',
  'Tên:3',
  '**Tên** và *khác*',
  '{x} {{y}} {#noi_dung}{muc}{/noi_dung}',
  'Tên ____',
  '</w:t></w:r><w:p>&amp;<!--',
  'Dài '.repeat(2500).trim(),
] as const;

/** A venue, a real post, a name, who gets reports, on whose proposal, the name of a team. */
const VALUES: readonly RegExp[] = [
  /(?<=venue: )Phòng họp trực tuyến[^\n}]*/,
  /(?<=position: )Chuyên viên chính/,
  /(?<=name: )Ngô Minh Triết/,
  /(?<=copies: 3, to: )so-noi-vu/,
  /(?<=proposal: )Trưởng phòng Cải cách hành chính/,
  /(?<=name: )Đoàn kiểm tra số 1/,
];

/** What has happened, with a value for a number and a reason. */
function factsWith(value: string): string[] {
  const said = JSON.stringify(value);
  return [
    'fact: notified, unit: so-xay-dung, on: 2026-04-08, visit: 2026-05-14, number: "52"',
    `fact: notified, unit: so-y-te, on: 2026-04-08, visit: 2026-05-19, number: ${said}`,
    `fact: put-off, unit: so-xay-dung, on: 2026-04-20, reason: ${said}`,
    `fact: cancelled, unit: so-y-te, on: 2026-04-20, reason: ${said}`,
  ];
}

/** Every letter of a plan with a value at all these places, as its blocks stand, without what they say. */
async function shapesWith(value: string): Promise<string[]> {
  const situation = SITUATIONS['every key for letters'];
  let plan: string = situation.plan;
  for (const pattern of VALUES) {
    expect(plan).toMatch(pattern);
    plan = plan.replace(pattern, () => JSON.stringify(value));
  }
  const facts = await factsIn({ ...situation, plan, facts: factsWith(value) });
  return LETTER_KINDS.flatMap((kind) =>
    lettersOf(kind, facts).map(({ id }) => shapeOf(written(facts, kind.name, id).document)),
  );
}

function shapeOf({ body, annexes, recipients, addressees, bases }: OfficialDocument): string {
  const shape = (block: Block) =>
    block.kind === 'table'
      ? `table ${block.columns.map(({ share }) => share).join(':')} × ${block.rows.length}`
      : block.kind === 'heading'
        ? `heading ${block.level}`
        : `${block.role} ${block.runs.map(({ style }) => style).join(' ')}`;
  const parts = [body, ...annexes.map(({ blocks }) => blocks)].map((blocks) => blocks.map(shape));
  return JSON.stringify([parts, recipients.length, addressees.length, bases.length]);
}

it.each(HOSTILE)('builds letters no other way for a value such as %s', async (value) => {
  expect(await shapesWith(value)).toEqual(await shapesWith(HARMLESS));
});

describe('a wording', () => {
  const WORDING = /(?<=wording: )Bố trí hồ sơ, tài liệu[^\n]*/;
  const noticeWith = async (wording: string) => {
    const situation = SITUATIONS['every key for letters'];
    const facts = await factsIn({ ...situation, plan: situation.plan.replace(WORDING, () => wording) });
    const { body } = written(facts, 'notice').document;
    return body.flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
    );
  };

  it('of several lines is one paragraph', async () => {
    const said = await noticeWith('|\n      Bố trí hồ sơ\n      và người phụ trách,\n\n      đủ các ngày.');
    expect(said).toContain('Bố trí hồ sơ và người phụ trách, đủ các ngày.');
  });

  it('that looks like markup is text', async () => {
    for (const value of ['# Tên', '- Tên', '| a | b |', '== nơi nhận', '**Tên** <w:p>&'])
      expect(await noticeWith(JSON.stringify(value))).toContain(`${value}.`);
  });
});
