import type { LetterPlan } from '../../documents/letter/letter.ts';
import type { Tags } from '../../documents/letter/tags/tag-values.ts';
import type { TextProblem } from '../../documents/letter/text/fill.ts';
import { withBrackets } from '../../documents/letter/open-values.ts';
import { templateTags } from '../../documents/letter/tags/template-tags.ts';
import type { WrittenLetter } from '../../documents/letter/write-letter.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { namesOf } from '../../formats/format.ts';
import type { FilledTemplate } from '../../formats/of/letter/word-template.ts';
import { cannotRead } from '../input/cannot-read.ts';
import { readBytes } from '../input/file-bytes.ts';
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
  const names = namesOf(FORMATS.letter).filter((name) => FORMATS.letter[name].openTemplate !== undefined);
  const other = formats.find((format) => !names.includes(format));
  const openTemplate = FORMATS.letter[other ?? formats[0] ?? usualFormat(FORMATS.letter)].openTemplate;
  if (other !== undefined || openTemplate === undefined)
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
  const read = await readBytes(file, MOST_BYTES);
  if ('fault' in read) throw cannotRead(read);
  const opened = await openTemplate(read.bytes);
  if ('words' in opened) throw refusedTemplate(file, opened);
  return { file, fill: opened.fill };
}

/** Longer files are not even read; what a template may have is asked of its bytes. */
const MOST_BYTES = 64_000_000;

function refusedTemplate(file: string, { words, advice }: TextProblem): UsageError {
  return new UsageError({ vi: `${file}: ${words.vi}`, en: `${file}: ${words.en}` }, advice);
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
  if ('words' in made) throw refusedTemplate(file, made);
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
