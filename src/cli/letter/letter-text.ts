import path from 'node:path';
import { unreadable } from '../../plan/source.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Files } from '../../campaign.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** A text that letters are filled from, and the file it stands in. */
export interface LetterText {
  readonly file: string;
  readonly text: string;
}

/** The text of a kind: the agency's own, in `texts/` beside the plan, else the one that comes with the tool. */
export async function loadLetterText(
  files: Files,
  planFile: string,
  name: string,
  home: string,
): Promise<LetterText> {
  const folder = planFile === '-' ? '.' : path.dirname(planFile);
  const own = path.join(folder, 'texts', name);
  if ((await files.resolve(planFile, path.join('texts', name))) === null) throw outside(own);
  const read = await files.read(own);
  if ('source' in read) return { file: own, text: withoutMark(read.source.text) };
  if (read.fault !== 'missing') throw refusal(own, unreadable(read));
  const standard = path.join(home, 'texts', name);
  const found = await files.read(standard);
  if (!('source' in found)) throw new Error(`the tool lacks its own text ${standard}`);
  return { file: standard, text: withoutMark(found.source.text) };
}

/** A text is read from the folder of the plan only, so that a plan from elsewhere reads no file unawares. */
function outside(file: string): UsageError {
  return new UsageError(
    {
      vi: `${file} là liên kết ra ngoài thư mục chứa kế hoạch`,
      en: `${file} is a link out of the folder of the plan`,
    },
    {
      vi: 'Chép tệp đó vào thư mục "texts" cạnh kế hoạch.',
      en: 'Copy the file into "texts" beside the plan.',
    },
  );
}

function refusal(file: string, problem: Parameters<typeof wordDiagnostic>[0]): UsageError {
  const { message, advice } = wordDiagnostic(problem);
  return new UsageError({ vi: `${file}: ${message.vi}`, en: `${file}: ${message.en}` }, advice);
}

/** A text without byte order mark, its lines ended as ours. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
