import type { Language } from '../../../words/language.ts';
import { markdownText } from '../../markdown.ts';
import type { ExplainedWords } from './explained-words.ts';
import { exampleLines, keyLines } from './key-words.ts';

/** All that a word of the language means, in Markdown. */
export function wordsMarkdown({ keys, meanings, elsewhere }: ExplainedWords, language: Language): string {
  const parts = [
    ...keys.flatMap(({ key, reference }) => {
      const example = exampleLines(key, reference);
      return [
        `## \`${key.written}\``,
        `${markdownText(key.title)}: ${markdownText(key.description)}`,
        [
          ...key.choices.map(({ word, about }) => `- \`${word}\`: ${markdownText(about)}`),
          ...keyLines(key, reference, language).map(
            ({ about, said }) => `- ${about[language]}: ${markdownText(said)}`,
          ),
        ].join('\n'),
        ...(example.length === 0 ? [] : [['```yaml', ...example, '```'].join('\n')]),
      ];
    }),
    ...meanings.flatMap(({ word, kind, name, lines }) => [
      `## \`${word}\``,
      `${markdownText(name[language])} (${kind[language]})`,
      ...(lines.length === 0 ? [] : [lines.map((line) => `- ${markdownText(line[language])}`).join('\n')]),
    ]),
    ...(elsewhere.length === 0
      ? []
      : [elsewhere.map(({ written, title }) => `- \`${written}\`: ${markdownText(title)}`).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}
