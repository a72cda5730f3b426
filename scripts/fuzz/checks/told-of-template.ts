import { openWordTemplate } from '../../../src/formats/of/letter/word-template.ts';
import { readWordParts } from '../../../src/formats/docx/reading/word-parts.ts';
import { WordError } from '../../../src/formats/docx/reading/word-fault.ts';
import type { Sample } from '../sample.ts';
import { refusal } from './told-of-schedule.ts';

/** Fills a Word file with what letters say, or tells why it cannot be filled. Throws where what comes of it is no Word file. */
export async function toldOfTemplate(bytes: Uint8Array, { tags }: Sample): Promise<string> {
  const opened = openWordTemplate(bytes);
  if ('words' in opened) return refusal(opened);
  const filled = await opened.fill(tags);
  if ('words' in filled) return refusal(filled);
  return `${readAgain(filled.bytes)} ${filled.missing.map(({ name }) => name).join()}\n`;
}

/** The size of what was made; it is larger than a template may be, or one itself. */
function readAgain(bytes: Uint8Array): number {
  try {
    readWordParts(bytes);
  } catch (error) {
    if (!(error instanceof WordError) || !LARGE.includes(error.fault)) throw error;
  }
  return bytes.length;
}

const LARGE: readonly string[] = ['too-long', 'too-large', 'too-dense'];
