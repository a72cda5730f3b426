import { readFile } from 'node:fs/promises';
import type { LetterPlan } from '../../documents/letter/letter.ts';
import type { Tags } from '../../documents/letter/tags/tag-values.ts';
import { withBrackets } from '../../documents/letter/open-values.ts';
import { templateTags } from '../../documents/letter/tags/template-tags.ts';
import type { WrittenLetter } from '../../documents/letter/write-letter.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { namesOf } from '../../formats/format.ts';
import type { FilledTemplate } from '../../formats/of/letter/word-template.ts';
import { usualFormat } from '../output/choose-format.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** The name of a format of letters. */
export type LetterFormat = keyof typeof FORMATS.letter;

/** An agency's own template, read, and what fills it. */
export interface Template {
  readonly file: string;
  readonly fill: (tags: Tags) => Promise<FilledTemplate>;
}

/** Reads the template that is asked for, from which not every format can be made. */
export async function readTemplate(
  file: string | undefined,
  formats: readonly LetterFormat[],
): Promise<Template | null> {
  if (file === undefined) return null;
  const names = namesOf(FORMATS.letter).filter((name) => FORMATS.letter[name].fillTemplate !== undefined);
  const other = formats.find((format) => !names.includes(format));
  const fillTemplate = FORMATS.letter[other ?? formats[0] ?? usualFormat(FORMATS.letter)].fillTemplate;
  if (other !== undefined || fillTemplate === undefined)
    throw new UsageError(
      {
        vi: `--template chỉ dùng với định dạng ${names.join(', ')}, không dùng với ${other ?? ''}`,
        en: `--template goes with the format ${names.join(', ')} only, not with ${other ?? ''}`,
      },
      {
        vi: 'Bỏ --template, hoặc ghi ra tệp .docx.',
        en: 'Leave --template out, or write to a .docx file.',
      },
    );
  try {
    const bytes = await readFile(file);
    return { file, fill: (tags) => fillTemplate(bytes, tags) };
  } catch {
    throw new UsageError({
      vi: `--template: không đọc được tệp "${file}"`,
      en: `--template: the file "${file}" cannot be read`,
    });
  }
}

/** How a letter is made: into which template, whether as a draft, and what of the plan and its directory a draft marks. */
interface Rendering {
  readonly template: Template | null;
  readonly isDraft: boolean;
  readonly open: readonly string[];
}

/**
 * One letter as the content of a file: in the layout of the decree, or filled into the agency's own template, where a
 * missing fact is marked in a draft only.
 */
export async function renderLetter(
  format: LetterFormat,
  { plan, document }: WrittenLetter & { readonly plan: LetterPlan },
  { template, isDraft, open }: Rendering,
): Promise<string | Uint8Array> {
  if (template !== null)
    return filled(
      template,
      templateTags({ ...plan, tags: withBrackets(plan.tags, open) }, document),
      isDraft,
    );
  return FORMATS.letter[format].render(document);
}

async function filled({ file, fill }: Template, tags: Tags, isDraft: boolean): Promise<Uint8Array> {
  const made = await fill(tags);
  if ('words' in made) {
    const { words, advice } = made;
    throw new UsageError({ vi: `${file}: ${words.vi}`, en: `${file}: ${words.en}` }, advice);
  }
  const [missing] = made.missing;
  if (missing === undefined || isDraft) return made.bytes;
  throw new UsageError(
    { vi: `${file}: thiếu ${missing.name}`, en: `${file}: ${missing.name} is missing` },
    {
      vi: `Ghi vào khóa "${missing.key}" của kế hoạch, hoặc thêm --draft để viết bản nháp.`,
      en: `Give it under the key "${missing.key}" of the plan, or add --draft for a draft.`,
    },
  );
}
