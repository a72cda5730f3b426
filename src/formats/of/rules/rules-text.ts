import type { RuleDescription } from '../../../rules/engine/rule.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import type { Paint } from '../../text/paint.ts';
import { SEVERITY_NAMES } from '../../../words/names.ts';
import { wrap } from '../../text/text-width.ts';
import { byFamily } from './rule-families.ts';

/** What a code means, why, on which basis. */
export function ruleText(rule: RuleDescription, language: Language, paint: Paint, width: number): string {
  const basis =
    rule.basis === undefined ? [] : [`${{ vi: 'Căn cứ', en: 'Basis' }[language]}: ${rule.basis[language]}`];
  const lines = [
    `${paint.bold(rule.code)} ${rule.slug} (${SEVERITY_NAMES[rule.severity][language]})`,
    '',
    ...wrap(rule.explanation[language], width),
    ...basis.flatMap((text) => ['', ...wrap(text, width)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What else can be explained than codes. */
const KEYS_TOO: Bilingual = {
  vi: [
    'Một mã:                 cchc explain CC401',
    'Một khóa của kế hoạch:  cchc explain deadlines',
    'Một việc, một sự kiện:  cchc explain notified',
  ].join('\n'),
  en: [
    'One code:          cchc explain CC401',
    'A key of a plan:   cchc explain deadlines',
    'A fact, an event:  cchc explain notified',
  ].join('\n'),
};

/** All codes by family, one line each. */
export function rulesText(rules: readonly RuleDescription[], language: Language, paint: Paint): string {
  const longest = Math.max(...rules.map(({ slug }) => slug.length));
  const paragraphs = byFamily(rules).map(({ name, rules: ofFamily }) => [
    paint.bold(name[language]),
    ...ofFamily.map(
      (rule) => `  ${rule.code}  ${rule.slug.padEnd(longest)}  ${SEVERITY_NAMES[rule.severity][language]}`,
    ),
  ]);
  return `${[...paragraphs.map((lines) => lines.join('\n')), KEYS_TOO[language]].join('\n\n')}\n`;
}
