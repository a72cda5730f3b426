import type { RuleDescription } from '../../../rules/engine/rule.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { markdownText } from '../../markdown.ts';
import type { Paint } from '../../text/paint.ts';
import { SEVERITY_NAMES } from '../../../words/names.ts';
import { wrap } from '../../text/text-width.ts';

const FAMILIES: Readonly<Record<string, Bilingual>> = {
  CC1: { vi: 'Cách viết tệp', en: 'How the file is written' },
  CC2: { vi: 'Đơn vị và danh mục', en: 'Units and directory' },
  CC3: { vi: 'Đoàn kiểm tra', en: 'Teams' },
  CC4: { vi: 'Ngày tháng và lịch làm việc', en: 'Dates and calendar' },
  CC5: { vi: 'Thời hạn', en: 'Deadlines' },
  CC6: { vi: 'Xếp lịch', en: 'Schedule' },
  CC7: { vi: 'Giữa các kế hoạch', en: 'Between plans' },
  CC8: { vi: 'Miễn trừ', en: 'Exemptions' },
  CC9: { vi: 'Sổ theo dõi', en: 'Records' },
};

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
  const paragraphs = byFamily(rules).map(([family, ofFamily]) => [
    paint.bold(FAMILIES[family]?.[language] ?? family),
    ...ofFamily.map(
      (rule) => `  ${rule.code}  ${rule.slug.padEnd(longest)}  ${SEVERITY_NAMES[rule.severity][language]}`,
    ),
  ]);
  return `${[...paragraphs.map((lines) => lines.join('\n')), KEYS_TOO[language]].join('\n\n')}\n`;
}

/** All codes as one Markdown table: `docs/ma-loi.md`. */
export function rulesMarkdown(rules: readonly RuleDescription[], language: Language): string {
  const title = { vi: 'Bảng mã lỗi', en: 'Codes' }[language];
  const made = {
    vi: 'Trang này do lệnh `cchc explain --format md` in ra; không sửa tay.',
    en: 'This page is printed by `cchc explain --format md`; do not edit it.',
  }[language];
  const head = {
    vi: '| Mã | Tên | Mức | Ý nghĩa | Căn cứ |',
    en: '| Code | Name | Severity | Meaning | Basis |',
  }[language];
  const sections = byFamily(rules).map(([family, ofFamily]) => {
    const rows = ofFamily.map(
      (rule) =>
        `| ${rule.code} | \`${rule.slug}\` | ${SEVERITY_NAMES[rule.severity][language]} | ${markdownText(rule.explanation[language])} | ${markdownText(rule.basis?.[language] ?? '')} |`,
    );
    return [
      `## ${FAMILIES[family]?.[language] ?? family}`,
      '',
      head,
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${[`# ${title}`, made, ...sections].join('\n\n')}\n`;
}

function byFamily(rules: readonly RuleDescription[]): (readonly [string, readonly RuleDescription[]])[] {
  const families = new Map<string, RuleDescription[]>();
  for (const rule of rules) {
    const family = rule.code.slice(0, 3);
    families.set(family, [...(families.get(family) ?? []), rule]);
  }
  return [...families];
}
