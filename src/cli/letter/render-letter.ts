import { readFile } from 'node:fs/promises';
import type { LetterPlan } from '../../documents/letter/letter.ts';
import type { Tags } from '../../documents/letter/tag-values.ts';
import { templateTags } from '../../documents/letter/template-tags.ts';
import type { WrittenLetter } from '../../documents/letter/write-letter.ts';
import { officialDocx } from '../../formats/of/letter/docx.ts';
import { officialHtml } from '../../formats/of/letter/html.ts';
import { officialMarkdown } from '../../formats/of/letter/markdown.ts';
import { officialText } from '../../formats/of/letter/text.ts';
import { fillWordTemplate } from '../../formats/docx/word-template.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** The formats of letters, with the endings of their files. */
export const LETTER_FORMATS = { docx: ['docx'], md: ['md'], html: ['html', 'htm'], txt: ['txt'] };

export type LetterFormat = keyof typeof LETTER_FORMATS;

/** An agency's own Word template, read. */
export interface Template {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads the template that is asked for, which only Word files can be made from. */
export async function readTemplate(file: string | undefined, format: LetterFormat): Promise<Template | null> {
  if (file === undefined) return null;
  if (format !== 'docx')
    throw new UsageError({
      vi: `--template chỉ dùng với định dạng docx, không dùng với ${format}`,
      en: `--template goes with the format docx only, not with ${format}`,
    });
  try {
    return { file, bytes: await readFile(file) };
  } catch {
    throw new UsageError({
      vi: `--template: không đọc được tệp "${file}"`,
      en: `--template: the file "${file}" cannot be read`,
    });
  }
}

/**
 * One letter as the content of a file: in the layout of the decree, or filled into the agency's own template, where a
 * missing fact is marked in a draft only.
 */
export async function renderLetter(
  format: LetterFormat,
  { plan, document }: WrittenLetter & { readonly plan: LetterPlan },
  { template, isDraft }: { readonly template: Template | null; readonly isDraft: boolean },
): Promise<string | Uint8Array> {
  if (template !== null) return fillTemplate(template, templateTags(plan, document), isDraft);
  switch (format) {
    case 'docx':
      return officialDocx(document);
    case 'md':
      return officialMarkdown(document);
    case 'html':
      return officialHtml(document);
    case 'txt':
      return officialText(document);
    default:
      return format satisfies never;
  }
}

async function fillTemplate({ file, bytes }: Template, tags: Tags, isDraft: boolean): Promise<Uint8Array> {
  const filled = await fillWordTemplate(bytes, tags);
  if ('words' in filled) {
    const { words, advice } = filled;
    throw new UsageError({ vi: `${file}: ${words.vi}`, en: `${file}: ${words.en}` }, advice);
  }
  const [missing] = filled.missing;
  if (missing === undefined || isDraft) return filled.bytes;
  throw new UsageError(
    { vi: `${file}: thiếu ${missing.name}`, en: `${file}: ${missing.name} is missing` },
    {
      vi: `Ghi vào khóa "${missing.key}" của kế hoạch, hoặc thêm --draft để viết bản nháp.`,
      en: `Give it under the key "${missing.key}" of the plan, or add --draft for a draft.`,
    },
  );
}
