import { EVENTS, type Scope } from '../../src/deadlines/event.ts';
import type { LetterKind } from '../../src/documents/letter/letter.ts';
import { LETTER_KINDS } from '../../src/documents/letter/letter-kinds.ts';
import { rulesMarkdown } from '../../src/formats/of/rules/rules-text.ts';
import { SCHEMA_KINDS, schemaJson } from '../../src/formats/of/schema/json.ts';
import { RULES } from '../../src/rules/table.ts';
import { fillPage, table } from './fill-page.ts';

/** What is printed into each page: given the page as it stands, as it should be. */
export const PAGES: Readonly<Record<string, (page: string) => string | Promise<string>>> = {
  'docs/ma-loi.md': () => rulesMarkdown(RULES, 'vi'),
  'docs/ngon-ngu.md': (page) => fillPage(page, { events: eventTable() }),
  'docs/van-ban.md': (page) => fillPage(page, { letters: letterTable() }),
  ...Object.fromEntries(SCHEMA_KINDS.map((kind) => [`schema/${kind}.json`, () => schemaJson(kind)])),
};

const SHAPES: Readonly<Record<LetterKind['shape'], string>> = {
  letter: 'công văn',
  decision: 'quyết định',
  minutes: 'biên bản',
  annex: 'phụ lục',
};

function letterTable(): string {
  const rows = LETTER_KINDS.map(({ name, text, papers, type, shape }) => [
    `\`${name}\``,
    `\`${text}\``,
    papers,
    shape === 'letter' && type !== null ? 'văn bản có tên loại' : SHAPES[shape],
  ]);
  return table(['Loại', 'Tệp', 'Văn bản', 'Thể thức'], rows);
}

const SCOPES: Readonly<Record<Scope, string>> = {
  campaign: 'cả kế hoạch',
  round: 'từng đợt',
  visit: 'từng cuộc',
};

function eventTable(): string {
  const rows = Object.entries(EVENTS).map(([name, event]) => [
    `\`${name}\``,
    event.name.vi,
    SCOPES[event.scope],
  ]);
  return table(['Sự kiện', 'Nghĩa', 'Tính cho'], rows);
}
