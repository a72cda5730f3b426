import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/formats/text/paint.ts';
import { rulesText, ruleText } from '../../../../src/formats/of/rules/rules-text.ts';
import { textWidth } from '../../../../src/formats/text/text-width.ts';
import type { RuleDescription } from '../../../../src/rules/engine/rule.ts';
import { RULES } from '../../../../src/rules/engine/known-rules.ts';
import { tagged } from '../../text/tagged-paint.ts';

const CIRCLE: RuleDescription = {
  code: 'CC198',
  slug: 'circle',
  severity: 'error',
  explanation: { vi: 'Hai khóa "a" và "b" chờ nhau.', en: 'The keys "a" and "b" wait for each other.' },
};
const BAR: RuleDescription = {
  code: 'CC299',
  slug: 'upright-bar',
  severity: 'warning',
  explanation: { vi: 'Có dấu | và <thẻ> trong *tên*.', en: 'There is a | and a <tag> in the *name*.' },
  basis: { vi: 'Nghị định 30/2020/NĐ-CP', en: 'Nghị định 30/2020/NĐ-CP' },
};

describe('ruleText', () => {
  it('is a heading, the explanation and the basis, wrapped', () => {
    expect(ruleText(BAR, 'vi', plain, 20)).toBe(
      'CC299 upright-bar (cảnh báo)\n\nCó dấu | và <thẻ>\ntrong *tên*.\n\nCăn cứ: Nghị định\n30/2020/NĐ-CP\n',
    );
    expect(ruleText(CIRCLE, 'en', tagged, 80)).toBe(
      '<b>CC198</b> circle (error)\n\nThe keys "a" and "b" wait for each other.\n',
    );
  });

  it.each(RULES.map((rule) => [rule.code, rule] as const))('%s fits 60 columns', (_, rule) => {
    for (const language of ['vi', 'en'] as const) {
      const [, , ...lines] = ruleText(rule, language, plain, 60).split('\n');
      expect(lines.filter((line) => textWidth(line) > 60)).toEqual([]);
    }
  });
});

describe('rulesText', () => {
  it('is a line for each, by family, and what else can be explained', () => {
    expect(rulesText([CIRCLE, BAR], 'vi', plain)).toBe(
      'Cách viết tệp\n  CC198  circle       lỗi\n\nĐơn vị và danh mục\n  CC299  upright-bar  cảnh báo\n\n' +
        'Một mã:                 cchc explain CC401\n' +
        'Một khóa của kế hoạch:  cchc explain deadlines\n' +
        'Một việc, một sự kiện:  cchc explain notified\n',
    );
    expect(rulesText([CIRCLE], 'en', tagged)).toBe(
      '<b>How the file is written</b>\n  CC198  circle  error\n\n' +
        'One code:          cchc explain CC401\n' +
        'A key of a plan:   cchc explain deadlines\n' +
        'A fact, an event:  cchc explain notified\n',
    );
  });

  it('names the family of every rule', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(rulesText(RULES, language, plain)).not.toMatch(/^CC\d$/m);
    }
  });
});
