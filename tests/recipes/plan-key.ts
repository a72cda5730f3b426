import { type Edits, inTurn, withLine } from './recipes.ts';

/** The theme of a round. */
export const planKey: Edits = {
  'src/plan/language/rounds.ts': inTurn(
    withLine('  readonly theme: string | null;', 'after', /^ {2}readonly name: /),
    withLine('  theme: text.optional(),', 'after', /^ {2}name: text/),
    withLine('      theme: round.theme ?? null,', 'after', /^ {6}name: round\.name/),
    (text) => text.replace('declared: false, name: null,', 'declared: false, name: null, theme: null,'),
    withLine(
      "      theme: { title: 'Chủ điểm', description: 'Chủ điểm của đợt.', examples: ['Chuyển đổi số'] },",
      'before',
      /^ {6}window: windowWords/,
    ),
  ),
  'docs/ngon-ngu.md': (text) =>
    text.replace('các đợt) thay cho `window`', 'các đợt, có thể có `theme`) thay cho `window`'),
};
