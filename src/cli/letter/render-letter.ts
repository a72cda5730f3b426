import { readFile } from 'node:fs/promises';
import type { LetterPlan } from '../../documents/letter/letter.ts';
import { templateTags } from '../../documents/letter/template-tags.ts';
import type { WrittenLetter } from '../../documents/letter/write-letter.ts';
import { officialDocx } from '../../formats/official/docx.ts';
import { officialHtml } from '../../formats/official/html.ts';
import { officialMarkdown } from '../../formats/official/markdown.ts';
import { officialText } from '../../formats/official/text.ts';
import { fillWordTemplate } from '../../formats/word-template.ts';
import { UsageError } from '../usage-error.ts';

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

/** One letter as the content of a file: in the layout of the decree, or filled into the agency's own template. */
export async function renderLetter(
  format: LetterFormat,
  { plan, document }: WrittenLetter & { readonly plan: LetterPlan },
  template: Template | null,
): Promise<string | Uint8Array> {
  if (template !== null) {
    const filled = await fillWordTemplate(template.bytes, templateTags(plan, document));
    if ('bytes' in filled) return filled.bytes;
    const { vi, en } = filled.words;
    throw new UsageError({ vi: `${template.file}: ${vi}`, en: `${template.file}: ${en}` }, filled.advice);
  }
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
