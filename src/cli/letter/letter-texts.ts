import path from 'node:path';
import { type Files, openLetterText } from '../../named-files.ts';
import { LETTER_KINDS } from '../../documents/letter/letter-kinds.ts';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import type { LetterTexts } from '../../documents/letter/write-letter.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Source } from '../../plan/source.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Environment } from '../environment.ts';

/** Where texts are looked for: beside a plan, and among those that come with the tool. */
interface Shelf {
  readonly plan: Pick<Plan, 'file' | 'outline'>;
  readonly files: Files;
  readonly environment: Pick<Environment, 'home'>;
}

/**
 * The texts that letters of a kind are written from: the agency's own beside the plan, else those that come with the tool.
 * Each is read once.
 */
export async function readLetterTexts(
  kind: LetterKind,
  letters: readonly LetterPlan[],
  shelf: Shelf,
): Promise<(letter: LetterPlan) => LetterTexts> {
  const usual = await textsOfKind(kind, shelf);
  const others = new Map<string, LetterTexts>();
  for (const { form } of letters)
    if (form !== undefined && !others.has(form.text))
      others.set(form.text, { ...usual, own: await readText(form, null, shelf) });
  return ({ form }) => others.get(form?.text ?? '') ?? usual;
}

async function textsOfKind(kind: LetterKind, shelf: Shelf): Promise<LetterTexts> {
  const { outline: named } = shelf.plan;
  if (kind.outline === 'itself') return { own: await readText(kind, named, shelf), outline: null };
  const own = await readText(kind, null, shelf);
  const outline = LETTER_KINDS.find((one) => one.outline === 'itself');
  if (kind.outline === undefined || outline === undefined) return { own, outline: null };
  return { own, outline: await readText(outline, named, shelf) };
}

async function readText(
  kind: Pick<LetterKind, 'text'>,
  named: string | null,
  { plan: { file: plan }, files, environment: { home } }: Shelf,
): Promise<Source> {
  const opened = await openLetterText(files, plan, kind, path.join(home, 'texts', kind.text), named);
  if ('text' in opened) return opened;
  const own = path.join(path.dirname(plan), named ?? path.join('texts', kind.text));
  if ('leavesFolder' in opened)
    throw new UsageError(
      {
        vi: `${own} nằm ngoài thư mục chứa kế hoạch`,
        en: `${own} is out of the folder of the plan`,
      },
      {
        vi: 'Chép tệp đó (không phải liên kết) vào thư mục chứa kế hoạch hoặc bên dưới.',
        en: 'Copy the file (not a link to it) into the folder of the plan or below.',
      },
    );
  if (named === null && opened.problem.location.file !== own)
    throw new Error(`the tool lacks its own text ${opened.problem.location.file}`);
  const { message, advice } = wordDiagnostic(opened.problem);
  throw new UsageError({ vi: `${own}: ${message.vi}`, en: `${own}: ${message.en}` }, advice);
}
