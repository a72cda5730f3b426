import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleMarkdown, rulesMarkdown } from '../../../../src/formats/of/rules/rules-markdown.ts';
import type { RuleExample } from '../../../../src/formats/of/rules/rule-example.ts';
import { RULES } from '../../../../src/rules/engine/known-rules.ts';
import type { RuleDescription } from '../../../../src/rules/engine/rule.ts';

const BAR: RuleDescription = {
  code: 'CC299',
  slug: 'upright-bar',
  severity: 'warning',
  explanation: { vi: 'Có dấu | và <thẻ> trong *tên*.', en: 'There is a | and a <tag> in the *name*.' },
  basis: { vi: 'Nghị định 30/2020/NĐ-CP', en: 'Nghị định 30/2020/NĐ-CP' },
};
const EXAMPLE: RuleExample = {
  file: 'plan.yaml',
  line: 3,
  column: 5,
  message: { vi: 'sai', en: 'wrong *here*' },
  advice: { vi: 'Sửa đi.', en: 'Mend it.' },
  files: [{ name: 'plan.yaml', wrong: 'a\nb\nc\u001b\nd\ne\n', right: 'a\nb\nC\nd\ne\n' }],
};

describe('a code in Markdown', () => {
  it('has an anchor, meaning, basis, a wrong and a right example with a line around, and how to mend it', () => {
    expect(ruleMarkdown(BAR, EXAMPLE, 'en')).toBe(
      [
        '<a id="cc299"></a>',
        '### CC299 `upright-bar` (warning)',
        'There is a \\| and a &lt;tag&gt; in the \\*name\\*.',
        '**Basis:** Nghị định 30/2020/NĐ-CP.',
        '**Wrong**',
        '```yml\n# plan.yaml\nb\nc\\u{1b}\nd\n```',
        '> plan.yaml:3:5: wrong \\*here\\*.',
        '**Right**',
        '```yml\n# plan.yaml\nb\nC\nd\n```',
        '**How to mend it:** Mend it.\n',
      ].join('\n\n'),
    );
  });

  it('leaves out most of an example that is long', () => {
    const wrong = Array.from({ length: 40 }, (_, at) => `k${at}: 1\n`).join('');
    const text = ruleMarkdown(BAR, { ...EXAMPLE, files: [{ name: 'plan.yaml', wrong, right: '' }] }, 'vi');
    expect(text).toContain('k15: 1\n# …\n```');
    expect(text).not.toContain('k16:');
  });
});

describe('the page of all codes', () => {
  const page = readFileSync('docs/ma-loi.md', 'utf8');

  it('begins with its contents, by family', () => {
    const text = rulesMarkdown([BAR], new Map([['CC299', EXAMPLE]]), 'vi');
    expect(text).toMatch(
      /^# Bảng mã lỗi\n\n.*\n\n- \[Đơn vị và danh mục\]\(#cc2\): \[CC299\]\(#cc299\)\n\n<a id="cc2">/,
    );
  });

  it('has an anchor for every code and family that it links to, in the order of the table', () => {
    const anchors = [...page.matchAll(/^<a id="(cc\d+)"><\/a>$/gm)].map(([, id]) => id);
    const links = [...page.matchAll(/\]\(#(cc\d+)\)/g)].map(([, id]) => id);
    expect(anchors).toEqual(links);
    expect(anchors.filter((id) => id?.length === 5)).toEqual(RULES.map(({ code }) => code.toLowerCase()));
  });

  it('shows for every code a wrong and a right example', () => {
    const sections = page.split(/^<a id="cc\d{3}"><\/a>$/m).slice(1);
    const lacking = sections.filter(
      (one) => !/\*\*Ví dụ sai\*\*\n\n```yml[^]*\*\*Ví dụ đúng\*\*\n\n```yml/.test(one),
    );
    expect(lacking).toEqual([]);
  });
});
