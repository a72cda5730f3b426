import { argumentTerm } from '../../src/cli/command-line/help.ts';
import { TASK_TITLES } from '../../src/cli/command-line/help-words.ts';
import { type Declaration, flagTerm, TASKS, wordsOf } from '../../src/cli/command-line/verb.ts';
import { VERBS } from '../../src/cli/command-line/verbs.ts';
import type { LetterKind } from '../../src/documents/letter/letter.ts';
import {
  COMMON_TAGS,
  KIND_TAGS,
  TEMPLATE_TAGS,
  VISIT_TAGS,
} from '../../src/documents/letter/tags/tag-words.ts';
import type { TagMeanings } from '../../src/documents/letter/tags/tag-meanings.ts';
import { LETTER_KINDS } from '../../src/documents/letter/letter-kinds.ts';
import { rulesMarkdown } from '../../src/formats/of/rules/rules-markdown.ts';
import { editorSchemaJson, SCHEMA_KINDS } from '../../src/formats/of/schema/json.ts';
import { OUTPUT_KINDS, outputSchemaJson } from '../../src/formats/of/schema/output-schema.ts';
import { FACT_NAMES, FACTS } from '../../src/plan/language/fact-kinds.ts';
import { EVENTS, type Scope } from '../../src/plan/language/known-deadlines.ts';
import { RULES } from '../../src/rules/engine/known-rules.ts';
import type { Language } from '../../src/words/language.ts';
import { examplesIn } from '../build/examples.js';
import { fillPage, table } from './fill-page.ts';
import { flagTable } from './flag-table.ts';
import { manPage } from './man-page.ts';
import { keyIndex } from './key-index.ts';

/** What is printed into each page: given the page as it stands, as it should be. */
export const PAGES: Readonly<Record<string, (page: string) => string | Promise<string>>> = {
  'CONTRIBUTING.md': async (page) => fillPage(page, { flags: await flagTable() }),
  'README.md': (page) => fillPage(page, { verbs: verbTable() }),
  'man/cchc.1': () => manPage(VERBS, 'en'),
  'man/vi/cchc.1': () => manPage(VERBS, 'vi'),
  'docs/huong-dan.md': async (page) =>
    fillPage(page, { letters: letterTable(), options: await optionTables() }),
  'docs/ma-loi.md': () => rulesMarkdown(RULES, examplesIn('tests/rules/fixtures'), 'vi'),
  'docs/ngon-ngu.md': (page) =>
    fillPage(page, { events: eventTable(), facts: factTable(), keys: keyIndex(page) }),
  'docs/van-ban.md': (page) =>
    fillPage(page, {
      letters: letterTable(),
      tags: tagTables(),
      'template-tags': tagTable(tagRows(TEMPLATE_TAGS)),
    }),
  ...Object.fromEntries(SCHEMA_KINDS.map((kind) => [`schema/${kind}.json`, () => editorSchemaJson(kind)])),
  ...Object.fromEntries(
    OUTPUT_KINDS.map((kind) => [`schema/output/${kind}.json`, () => outputSchemaJson(kind)]),
  ),
};

function usageOf({ name, arguments: named }: Declaration, language: Language): string {
  return ['cchc', name, ...named.map((argument) => argumentTerm(argument, language))].join(' ');
}

/** The verbs and what each does, by what they are for. */
function verbTable(): string {
  const rows = TASKS.flatMap((task) => {
    const verbs = VERBS.filter((verb) => verb.task === task);
    const title = TASK_TITLES[task].en.replace(/:$/, '');
    return [[`**${title}**`, ''], ...verbs.map((verb) => [`\`${usageOf(verb, 'en')}\``, verb.summary.en])];
  });
  return table(['Verb', 'What it does'], rows);
}

/** Every option of every verb, a table for each. */
async function optionTables(): Promise<string> {
  const tables = [];
  for (const verb of VERBS) {
    const rows = [];
    for (const [key, flag] of Object.entries(verb.flags))
      rows.push([`\`${flagTerm(key, flag).vi}\``, (await wordsOf(flag)).vi]);
    const about = `\`${usageOf(verb, 'vi')}\`: ${verb.summary.vi}.`;
    tables.push(rows.length === 0 ? about : `${about}\n\n${table(['Tùy chọn', 'Nghĩa'], rows)}`);
  }
  return tables.join('\n\n');
}

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

/** The tags of texts: those of all kinds, those of a visit, and those of each kind. */
function tagTables(): string {
  const ofKinds = [...new Set(Object.values(KIND_TAGS))].map((meanings) => {
    const names = LETTER_KINDS.filter(({ name }) => KIND_TAGS[name] === meanings).map(
      ({ name, papers }) => `\`${name}\` (${papers})`,
    );
    return `### Thẻ của ${names.join(', ')}\n\n${tagTable(tagRows(meanings))}`;
  });
  return [
    `### Thẻ dùng trong mọi loại\n\n${tagTable(tagRows(COMMON_TAGS))}`,
    `### Thẻ của một cuộc kiểm tra\n\n${tagTable(ownRows(VISIT_TAGS))}`,
    ...ofKinds,
  ].join('\n\n');
}

function tagTable(rows: readonly (readonly string[])[]): string {
  return table(['Thẻ', 'Nghĩa'], rows);
}

/** Tags one by one, those of the entries of a list below it; all tags of a visit on one row. */
function tagRows(meanings: TagMeanings, depth = 0): string[][] {
  const holdsVisit = Object.keys(VISIT_TAGS).every((tag) => tag in meanings);
  if (!holdsVisit) return ownRows(meanings, depth);
  const others = Object.entries(meanings).filter(([tag]) => !(tag in VISIT_TAGS));
  const visit = [`${'– '.repeat(depth)}các thẻ của một cuộc kiểm tra`, 'xem bảng trên'];
  return [visit, ...ownRows(Object.fromEntries(others), depth)];
}

function ownRows(meanings: TagMeanings, depth = 0): string[][] {
  return Object.entries(meanings).flatMap(([tag, meaning]) => {
    const name = `${'– '.repeat(depth)}\`{${tag}}\``;
    if (typeof meaning === 'string') return [[name, meaning]];
    return [[name, `danh sách: ${meaning.about}`], ...tagRows(meaning.each, depth + 1)];
  });
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

/** What facts there are: the keys that each must have, in bold, and those that it can have. */
function factTable(): string {
  const rows = FACT_NAMES.map((fact) => {
    const { name, needs, takes } = FACTS[fact];
    const keys = [...needs.map((key) => `**\`${key}\`**`), ...takes.map((key) => `\`${key}\``)];
    return [`\`${fact}\``, name.vi, keys.join(' ')];
  });
  return table(['`fact`', 'Việc', 'Khóa, ngoài `on` và `corrects`'], rows);
}
