import path from 'node:path';
import type { TextProblem } from '../../documents/letter/fill.ts';
import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import { LETTER_KINDS } from '../../documents/letter/letter-kinds.ts';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import { type WrittenLetter, writeLetter } from '../../documents/letter/write-letter.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Environment } from '../environment.ts';
import { chooseLetters } from './choose-letters.ts';
import { refuseEarly } from './refuse-early.ts';
import { loadLetterFacts } from './letter-facts.ts';
import { loadLetterText } from './letter-text.ts';
import { refuseLate } from './refuse-late.ts';
import { type LetterFormat, readTemplate, renderLetter } from './render-letter.ts';
import { writeLetters } from './write-letters.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run } from '../command-line/verb.ts';
import type { LETTER } from './letter-verb.ts';
import { chooseFormat } from '../output/choose-format.ts';

/**
 * `cchc letter KIND [PLAN]`: one letter or one for each addressee, with an index. Status 1 if the plan has errors or lacks
 * a fact that a letter needs, which is named with its key; nothing is written then.
 */
export const letter: Run<typeof LETTER.flags> = async ({ words, flags }, environment) => {
  const kind = kindOf(words[0] ?? '');
  const { output, force, late = null, draft: isDraft } = flags;
  const isFile = output !== undefined && path.extname(output) !== '';
  const format: LetterFormat = chooseFormat(FORMATS.letter, flags.format, isFile ? output : undefined);
  const loaded = await loadLetterFacts(words[1], flags, environment);
  if (loaded === null) return 1;
  const { facts, file, files } = loaded;
  const chosen = chooseLetters(facts, kind, flags.unit, flags.all);
  refuseEarly(facts, kind, chosen);
  if (late === null) refuseLate(facts, chosen);

  const template = await readTemplate(flags.template, format);
  const text = await loadLetterText(files, file, kind.text, environment.home);
  const written = chosen.map((plan) => ({ plan, ...wholeLetter(facts, kind, plan, text) }));
  if (!isDraft && tellMissing(written, environment)) return 1;
  const rendered = written.map((one) => ({
    ...one,
    late: late ?? '',
    render: () => renderLetter(format, one, { template, isDraft }),
  }));
  if (facts.number !== null && chosen.length > 1) warnOfNumber(facts.number, chosen.length, environment);
  await writeLetters(rendered, { kind, facts, format, output, force }, environment);
  return 0;
};

/** Each paper has a number of its own (Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1). */
function warnOfNumber(number: string, count: number, { stderr, language }: Environment): void {
  const said = {
    vi: `Chú ý: ${count} văn bản cùng mang số ${number}; mỗi văn bản phải có số riêng (Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1).`,
    en: `Note: ${count} papers bear the number ${number}; each needs one of its own (Decree 30/2020, Article 15(1)).`,
  };
  stderr.write(`${said[language]}\n`);
}

function kindOf(name: string): LetterKind {
  const kind = LETTER_KINDS.find((one) => one.name === name);
  if (kind !== undefined) return kind;
  const names = LETTER_KINDS.map((one) => one.name);
  const suggestion = nearest(name, names);
  throw new UsageError(
    { vi: `không có loại văn bản "${name}"`, en: `there is no paper "${name}"` },
    suggestion === null
      ? { vi: `Có: ${names.join(', ')}`, en: `There are: ${names.join(', ')}` }
      : { vi: `Có phải ý bạn là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` },
  );
}

function wholeLetter(
  facts: LetterFacts,
  kind: LetterKind,
  plan: LetterPlan,
  { file, text }: { readonly file: string; readonly text: string },
): WrittenLetter {
  const written: WrittenLetter | TextProblem = writeLetter(facts, kind, plan, text);
  if (!('words' in written)) return written;
  throw new UsageError(
    { vi: `${file}: ${written.words.vi}`, en: `${file}: ${written.words.en}` },
    written.advice,
  );
}

/** Tells each missing fact once, with its key. Returns whether there is any. */
function tellMissing(
  written: readonly { readonly missing: WrittenLetter['missing'] }[],
  { stderr, language }: Environment,
): boolean {
  const missing = new Map(written.flatMap((one) => one.missing.map((fact) => [fact.key, fact] as const)));
  for (const { key, name } of missing.values()) {
    const said = {
      vi: `Lỗi: thiếu ${name}; ghi vào khóa "${key}" của kế hoạch.`,
      en: `Error: ${name} is missing; give it under the key "${key}" of the plan.`,
    };
    stderr.write(`${said[language]}\n`);
  }
  if (missing.size > 0) {
    const advice = {
      vi: 'Hoặc thêm --draft để viết bản nháp có đánh dấu chỗ thiếu.',
      en: 'Or add --draft for a draft that marks what is missing.',
    };
    stderr.write(`${advice[language]}\n`);
  }
  return missing.size > 0;
}
