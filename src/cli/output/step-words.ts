import { printable } from '../../formats/text/text-width.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { countSeverities } from '../../diagnostics/severity.ts';
import type { Bilingual } from '../../words/language.ts';
import { counted } from './counted.ts';

/** A file that was read or written. */
interface SizedFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** That files were read, with their sizes. */
export function readWords(files: readonly SizedFile[]): Bilingual {
  return { vi: `đọc ${sizes(files, 'vi')}`, en: `read ${sizes(files, 'en')}` };
}

/** That files were written, with their sizes. */
export function writtenWords(files: readonly SizedFile[]): Bilingual {
  return { vi: `ghi ${sizes(files, 'vi')}`, en: `wrote ${sizes(files, 'en')}` };
}

/** That a file was checked, and how much was found. */
export function checkedWords(file: string, found: readonly Severity[]): Bilingual {
  const { error, warning, info } = countSeverities(found);
  return {
    vi: `kiểm tra ${printable(file)}: ${error} lỗi, ${warning} cảnh báo, ${info} thông tin`,
    en: `checked ${printable(file)}: errors ${error}, warnings ${warning}, infos ${info}`,
  };
}

function sizes(files: readonly SizedFile[], language: keyof Bilingual): string {
  const sized = files.map(({ file, content }) => {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    return `${printable(file)} (${counted(size)[language]} ${{ vi: 'byte', en: 'bytes' }[language]})`;
  });
  return sized.join(', ');
}
