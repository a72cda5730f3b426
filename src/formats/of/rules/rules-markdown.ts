import type { RuleDescription } from '../../../rules/engine/rule.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { SEVERITY_NAMES } from '../../../words/names.ts';
import { markdownText } from '../../markdown.ts';
import { printable } from '../../text/text-width.ts';
import { MENDING, RIGHT, WRONG } from './rule-example-text.ts';
import { type ExampleExcerpt, exampleExcerpts, type RuleExample } from './rule-example.ts';
import { byFamily } from './rule-families.ts';

const TITLE: Bilingual = { vi: 'Bảng mã lỗi', en: 'Codes' };

const MADE: Bilingual = {
  vi: 'Trang này do lệnh `cchc explain --format md` in ra; không sửa tay. Xem riêng một mã: `cchc explain CC401`.',
  en: 'This page is printed by `cchc explain --format md`; do not edit it. One code alone: `cchc explain CC401`.',
};

const BASIS: Bilingual = { vi: 'Căn cứ', en: 'Basis' };

/** Lines of an example that are shown before and after what matters. */
const CONTEXT = 1;

/** More lines of a file than this are left out of an example. */
const MOST_LINES = 16;

/** All codes with their examples in Markdown, by family below a table of contents, each with an anchor: `docs/ma-loi.md`. */
export function rulesMarkdown(
  rules: readonly RuleDescription[],
  examples: ReadonlyMap<string, RuleExample>,
  language: Language,
): string {
  const families = byFamily(rules);
  const contents = families.map(({ begin, name, rules: its }) => {
    const codes = its.map(({ code }) => `[${code}](#${anchor(code)})`).join(' ');
    return `- [${name[language]}](#${anchor(begin)}): ${codes}`;
  });
  const sections = families.flatMap(({ begin, name, rules: its }) => [
    `<a id="${anchor(begin)}"></a>`,
    `## ${name[language]}`,
    ...its.map((rule) => ruleMarkdown(rule, examples.get(rule.code) ?? null, language).trimEnd()),
  ]);
  return `${[`# ${TITLE[language]}`, MADE[language], contents.join('\n'), ...sections].join('\n\n')}\n`;
}

/** One code in Markdown: what it means, why, on which basis, a wrong and a right example, and how to mend it. */
export function ruleMarkdown(
  { code, slug, severity, explanation, basis }: RuleDescription,
  example: RuleExample | null,
  language: Language,
): string {
  const parts = [
    `<a id="${anchor(code)}"></a>`,
    `### ${code} \`${slug}\` (${SEVERITY_NAMES[severity][language]})`,
    markdownText(explanation[language]),
    ...(basis === undefined ? [] : [`**${BASIS[language]}:** ${markdownText(basis[language])}.`]),
    ...(example === null ? [] : exampleParts(example, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleParts(example: RuleExample, language: Language): string[] {
  const { wrong, right } = exampleExcerpts(example, CONTEXT);
  const { file, line, column, message, advice } = example;
  return [
    `**${WRONG[language]}**`,
    ...wrong.map(fence),
    `> ${file}:${line}:${column}: ${markdownText(message[language])}.`,
    `**${RIGHT[language]}**`,
    ...right.map(fence),
    ...(advice === null ? [] : [`**${MENDING[language]}:** ${markdownText(advice[language])}`]),
  ];
}

/** Lines out of a file; `yml`, for where a page says `yaml` stands what can be read as a whole. */
function fence({ name, lines }: ExampleExcerpt): string {
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), null] : lines;
  const texts = shown.map((line) => (line === null ? '# …' : printable(line.text)));
  return ['```yml', `# ${name}`, ...texts, '```'].join('\n');
}

function anchor(code: string): string {
  return code.toLowerCase();
}
